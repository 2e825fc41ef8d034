import axe from 'axe-core';
import { getuid, platform } from 'node:process';
import { launch, TargetType } from 'puppeteer';
import type { Browser, CDPSession, Extension, JSHandle, Page, Realm, Target } from 'puppeteer';
import { LAUNCH_TIME, WINDOW } from './driver.ts';
import type { BrowserCore, LaunchSettings, Network } from './driver.ts';
import { RUN_AXE } from './in-page.ts';
import { parseViolations } from './readings.ts';
import { until } from './until.ts';

const ROOT = 'chrome.dom.openOrClosedShadowRoot(document.querySelector("sidelight-host"))';

/** Headless browsers say that nothing hovers and nothing is fine-grained; this says there is a mouse. */
const MOUSE = '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

function networkArguments(network: Network): string[] {
  if (network.kind === 'real') return [];
  const { port, plainPort, certificate } = network.server;
  const rules =
    network.kind === 'sealed'
      ? [`MAP *:80 127.0.0.1:${plainPort}`, `MAP * 127.0.0.1:${port}`]
      : network.hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [`--host-resolver-rules=${rules.join(', ')}`, `--ignore-certificate-errors-spki-list=${certificate.spkiHash}`];
}

function launchArguments({ headless, network }: LaunchSettings): string[] {
  const args = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (headless) args.push('--disable-gpu', MOUSE);
  if (platform === 'linux' && getuid?.() === 0) args.push('--no-sandbox');
  return [...args, ...networkArguments(network)];
}

/** Collects what is thrown and not caught in scripts of the extension, wherever they run. */
function collectErrors(browser: Browser, origin: string): string[] {
  const errors: string[] = [];
  const told = new Set<number>();
  const listen = (session: CDPSession): void => {
    session.on('Runtime.exceptionThrown', ({ timestamp, exceptionDetails: { exception, stackTrace, text, url } }) => {
      const places = [url ?? '', ...(stackTrace?.callFrames ?? []).map((frame) => frame.url)];
      // A worker is seen through several sessions, and each repeats what it missed.
      if (told.has(timestamp) || !places.some((place) => place.startsWith(origin))) return;
      told.add(timestamp);
      errors.push(exception?.description ?? text);
    });
  };
  const watch = async (target: Target): Promise<void> => {
    const worker = await target.worker();
    if (worker !== null) listen(worker.client);
    const page = await target.page();
    if (page === null) return;
    const session = await page.createCDPSession();
    session.on('sessionattached', (child) => {
      listen(child);
      child.send('Runtime.enable').catch(() => null);
    });
    listen(session);
    await session.send('Runtime.enable');
    await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  };
  const onTarget = (target: Target): void => {
    // A target that is gone before it could be watched had nothing to say.
    watch(target).catch(() => null);
  };
  for (const target of browser.targets()) onTarget(target);
  browser.on('targetcreated', onTarget);
  return errors;
}

/** The extension's own world in the page's top frame; `null` where it has not run. */
function contentWorld(page: Page): Realm | null {
  return page.extensionRealms()[0] ?? null;
}

async function shadowRoot(realm: Realm): Promise<JSHandle<ShadowRoot> | null> {
  const handle = await realm.evaluateHandle(`document.querySelector("sidelight-host") === null ? null : ${ROOT}`);
  const isRoot = (some: JSHandle): some is JSHandle<ShadowRoot> => some.remoteObject().subtype !== 'null';
  return isRoot(handle) ? handle : null;
}

/** Starts Chromium or Chrome with a profile of its own. */
export function startChromium(settings: LaunchSettings): Promise<Browser> {
  return launch({
    browser: 'chrome',
    executablePath: settings.executable,
    headless: settings.headless,
    pipe: true,
    enableExtensions: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: LAUNCH_TIME,
    defaultViewport: null,
    args: launchArguments(settings),
  });
}

/** Installs the extension in a started Chromium, and learns to drive it. */
export async function equipChromium(browser: Browser, settings: LaunchSettings): Promise<BrowserCore> {
  const id = await browser.installExtension(settings.extension);
  const extension = await until<Extension>('the extension to be listed', async () =>
    (await browser.extensions()).get(id),
  );
  const errors = collectErrors(browser, `chrome-extension://${id}/`);
  const worker = async (): Promise<Target | undefined> =>
    browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(id));

  const emulations = new WeakMap<Page, CDPSession>();
  // Not page.setViewport: it also sets touch emulation, after which the page is told that nothing can hover.
  const viewport: BrowserCore['viewport'] = async (page, width, height, deviceScaleFactor = 1) => {
    const session = emulations.get(page) ?? (await page.createCDPSession());
    emulations.set(page, session);
    const metrics = { width, height, deviceScaleFactor, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
  };
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    if (settings.headless) await viewport(page, WINDOW.width, WINDOW.height);
    return page;
  };

  return {
    name: 'chromium',
    browser,
    newPage,
    viewport,
    address: (url) => url,
    inRoot: async (page, run, argument) => {
      const realm = contentWorld(page);
      const root = realm === null ? null : await shadowRoot(realm);
      return realm === null || root === null ? null : await realm.evaluate(run, root, argument);
    },
    toolbarClick: async (page) => {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    openExtensionPage: async (path) => {
      const page = await newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    setTheme: (page, theme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]),
    axeCard: async (page) => {
      const realm = contentWorld(page);
      if (realm === null) return [];
      await realm.evaluate(axe.source);
      const found: unknown = await realm.evaluate(`(async () => {
        const plain = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
        Object.defineProperty(Element.prototype, 'shadowRoot', {
          configurable: true,
          get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; },
        });
        try { return await (${RUN_AXE})({ include: [['sidelight-host']] }); }
        finally { Object.defineProperty(Element.prototype, 'shadowRoot', plain); }
      })()`);
      return parseViolations(String(found));
    },
    killBackground: async () => {
      const background = await (await worker())?.worker();
      await background?.close();
      await until('the service worker to be gone', async () => (await worker()) === undefined);
    },
    errors: async () => [...errors],
    close: () => browser.close(),
  };
}
