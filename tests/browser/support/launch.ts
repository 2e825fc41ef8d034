import { resolve } from 'node:path';
import axe from 'axe-core';
import type { Frame, KeyInput, Page } from 'puppeteer';
import { equipChromium, startChromium } from './chromium.ts';
import type { BrowserCore, BrowserName, Driver, LaunchSettings, Network, Theme } from './driver.ts';
import { equipFirefox, startFirefox } from './firefox.ts';
import { locateInCard, locateMark, locateText, readCard, readMarks, RUN_AXE } from './in-page.ts';
import { parseCard, parseMarks, parseRectangle, parseViolations } from './readings.ts';
import type { Card, Mark, Rectangle } from './readings.ts';
import type { SeenRequest } from './server.ts';
import { until } from './until.ts';

/** Hosts that the browsers themselves ask. */
const BROWSER_HOSTS = [
  'google.com',
  'googleapis.com',
  'gvt1.com',
  'gstatic.com',
  'mozilla.com',
  'mozilla.net',
  'mozilla.org',
  'firefox.com',
];

function isBrowsersOwn({ host, path }: SeenRequest): boolean {
  return path === '/favicon.ico' || BROWSER_HOSTS.some((own) => host === own || host.endsWith(`.${own}`));
}

function centre(box: Rectangle): [x: number, y: number] {
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function marks(page: Page): Promise<readonly Mark[]> {
  return parseMarks(await page.evaluate(readMarks));
}

async function moveOnto(page: Page, box: Rectangle): Promise<void> {
  const [x, y] = centre(box);
  await page.mouse.move(x + 1, y);
  await page.mouse.move(x, y);
}

async function hover(page: Page, text: string, nth = 0): Promise<void> {
  const box = parseRectangle(await page.evaluate(locateText, text, nth));
  if (box === null) throw new Error(`The page has no occurrence ${nth} of "${text}"`);
  await moveOnto(page, box);
}

async function hoverMark(page: Page): Promise<void> {
  const box = parseRectangle(await page.evaluate(locateMark));
  if (box === null) throw new Error('No mark is in the viewport');
  await moveOnto(page, box);
}

async function card(core: BrowserCore, page: Page): Promise<Card | null> {
  const read = await core.inRoot(page, readCard, '');
  return read === null ? null : parseCard(read);
}

async function clickInCard(core: BrowserCore, page: Page, label: string): Promise<void> {
  const located = await core.inRoot(page, locateInCard, label);
  const box = located === null ? null : parseRectangle(located);
  if (box === null) throw new Error(`The card has no button or link "${label}"`);
  await page.mouse.click(...centre(box));
}

async function findSidebar(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    // Firefox tells the true address of an extension's frame only from inside; a frame may go while it is asked.
    const protocol = await frame.evaluate(() => location.protocol).catch(() => '');
    if (protocol === 'chrome-extension:' || protocol === 'moz-extension:') return frame;
  }
  return null;
}

/** A key that closes the frame it goes to is never answered by Chromium: the frame is gone. So it is not waited for long. */
async function answered(key: Promise<void>): Promise<void> {
  await Promise.race([key.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 1_000))]);
}

async function press(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+').filter(isKey);
  for (const key of parts) await answered(page.keyboard.down(key));
  for (const key of parts.toReversed()) await answered(page.keyboard.up(key));
}

function isKey(key: string): key is KeyInput {
  return key !== '';
}

function isPng(path: string): path is `${string}.png` {
  return path.endsWith('.png');
}

/** The sidebar's frame hears of a new theme a moment after its page. */
async function setTheme(core: BrowserCore, page: Page, theme: Theme): Promise<void> {
  await core.setTheme(page, theme);
  const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;
  for (const frame of [page.mainFrame(), await findSidebar(page)]) {
    if (frame !== null)
      await until(`the ${theme} theme`, async () => (await frame.evaluate(isDark)) === (theme === 'dark'));
  }
}

function driverOf(core: BrowserCore, network: Network): Driver {
  return {
    ...core,
    open: async (url, waitUntil = 'load') => {
      const page = await core.newPage();
      await page.goto(core.address(url), { waitUntil });
      return page;
    },
    marks,
    waitForMarks: (page, count = 1, timeout = 10_000) => {
      const attempt = async (): Promise<readonly Mark[] | false> => {
        const found = await marks(page);
        return found.length >= count && found;
      };
      return until(`${count} marks`, attempt, timeout);
    },
    hover,
    hoverMark,
    card: (page) => card(core, page),
    waitForCard: (page) => until('the card', () => card(core, page)),
    clickInCard: (page, label) => clickInCard(core, page, label),
    sidebar: (page) => until('the sidebar', () => findSidebar(page)),
    hasSidebar: async (page) => (await findSidebar(page)) !== null,
    press,
    setTheme: (page, theme) => setTheme(core, page, theme),
    screenshot: async (page, path) => {
      if (!isPng(path)) throw new Error(`A screenshot is a .png: ${path}`);
      await page.screenshot({ path });
    },
    axeFrame: async (frame) => {
      await frame.evaluate(axe.source);
      return parseViolations(String(await frame.evaluate(`(${RUN_AXE})(document)`)));
    },
    requests: () => (network.kind === 'real' ? [] : network.server.requests().filter((one) => !isBrowsersOwn(one))),
  };
}

const BROWSERS = {
  chromium: { start: startChromium, equip: equipChromium },
  firefox: { start: startFirefox, equip: equipFirefox },
} as const;

/**
 * Launches a browser with the extension in it. Where that fails, no browser is left behind; that none is when this
 * process ends is the caller's business, see `createCleanup`.
 */
export async function launch(name: BrowserName, settings: LaunchSettings): Promise<Driver> {
  const { start, equip } = BROWSERS[name];
  const absolute = { ...settings, extension: resolve(settings.extension) };
  const browser = await start(absolute);
  try {
    return driverOf(await equip(browser, absolute), settings.network);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
