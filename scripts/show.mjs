// The work of `npm start`: builds, opens a browser with the extension on an article; without a display, reports on it.
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import outlets from '../src/shared/outlets.json' with { type: 'json' };
import { launch } from '../tests/browser/support/launch.ts';
import { startServer } from '../tests/browser/support/server.ts';
import { findBrowser, obtainBrowser } from './browsers.mjs';
import { createCleanup } from './cleanup.mjs';
import { say, Trouble } from './console.mjs';
import { run } from './process.mjs';
import { reportOn } from './report.mjs';

/** @typedef {import('../tests/browser/support/driver.ts').Driver} Driver */
/** @typedef {import('../tests/browser/support/driver.ts').Network} Network */
/** @typedef {import('puppeteer').Page} Page */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = path.join(ROOT, 'tests/fixtures/sample/article.html');
/** A listed outlet, so that Sidelight runs there without being asked. */
const SAMPLE_SITE = 'middleeasteye.net';
const USAGE = `npm start                      a browser with Sidelight on the sample article
npm start -- firefox           the same in Firefox (or: chrome, chromium)
npm start -- path/to/file.html another article, shown as if ${SAMPLE_SITE} had published it
npm start -- https://...       a page of the real web
  --headless                   no window: prints what the sidebar shows, takes screenshots
  --out DIR                    where the screenshots go (screenshots/)`;

/**
 * @typedef {object} Wishes
 * @property {'chromium' | 'firefox' | null} browser `null` where any will do
 * @property {string | null} url a page of the real web
 * @property {string} file the article that is served where there is no `url`
 * @property {boolean} headless
 * @property {string} out
 */

/** @param {readonly string[]} args @returns {Wishes} */
function readArguments(args) {
  const options = /** @type {const} */ ({ headless: { type: 'boolean' }, out: { type: 'string' } });
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Trouble('These arguments are not understood.', { cause: error, advice: USAGE });
  }
  /** @type {Wishes} */
  const wishes = {
    browser: null,
    url: null,
    file: SAMPLE,
    headless: parsed.values.headless === true || !hasDisplay(),
    out: path.resolve(parsed.values.out ?? path.join(ROOT, 'screenshots')),
  };
  for (const word of parsed.positionals) {
    if (word === 'firefox') wishes.browser = 'firefox';
    else if (word === 'chrome' || word === 'chromium') wishes.browser = 'chromium';
    else if (/^https?:\/\//.test(word)) wishes.url = word;
    else if (existsSync(word)) wishes.file = path.resolve(word);
    else throw new Trouble(`"${word}" is no browser, no web address and no file.`, { advice: USAGE });
  }
  return wishes;
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');
}

/** @param {Wishes['browser']} wanted */
async function chooseBrowser(wanted) {
  if (wanted !== null) return obtainBrowser(wanted);
  for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
    if ((await findBrowser(name)).found !== null) return obtainBrowser(name);
  }
  return obtainBrowser('chromium');
}

async function build() {
  const { code, output } = await run(process.execPath, ['build.mjs'], { cwd: ROOT });
  if (code !== 0) {
    throw new Trouble('The build did not succeed.', {
      advice: `${output.trim()}\nMend what it names, then run the same command again.`,
    });
  }
  say('Build', 'dist/chrome, dist/firefox');
}

/** @param {Wishes} wishes @returns {Promise<{ url: string, network: Network, close: () => Promise<void> }>} */
async function prepareSite({ url, file }) {
  if (url !== null) {
    say('Article', `${url}, over the real network`);
    return { url, network: { kind: 'real' }, close: async () => {} };
  }
  if (!outlets.some(({ host }) => host === SAMPLE_SITE)) throw new Error(`${SAMPLE_SITE} is no listed outlet`);
  const hosts = [`www.${SAMPLE_SITE}`, SAMPLE_SITE];
  const name = file === SAMPLE ? 'sidelight-sample' : path.parse(file).name.replace(/[^A-Za-z0-9]+/g, '-');
  const address = `https://www.${SAMPLE_SITE}/news/${name}`;
  const server = await startServer(hosts);
  server.serve(address, { body: await readFile(file) });
  say('Article', `${path.relative(ROOT, file)}, served by this machine as ${address}`);
  return { url: address, network: { kind: 'hosts', server, hosts }, close: () => server.close() };
}

/**
 * @param {import('./browsers.mjs').FoundBrowser} browser
 * @param {Wishes} wishes
 * @param {Network} network
 */
async function startBrowser({ name, path: executable }, { headless }, network) {
  const extension = path.join(ROOT, 'dist', name === 'chromium' ? 'chrome' : 'firefox');
  try {
    return await launch(name, { executable, extension, headless, network });
  } catch (error) {
    const [other, variable] = name === 'chromium' ? ['firefox', 'SIDELIGHT_CHROME'] : ['chrome', 'SIDELIGHT_FIREFOX'];
    throw new Trouble(`${executable} did not start with the extension.`, {
      cause: error,
      advice: `Its profile is removed, the build is kept. Try the other browser, npm start -- ${other}, or another program of this one: ${variable}=/path/to/program`,
    });
  }
}

/** @param {Driver} driver @param {string} url @returns {Promise<Page>} */
async function openArticle(driver, url) {
  try {
    return await driver.open(url, 'domcontentloaded');
  } catch (error) {
    throw new Trouble(`The browser could not open ${url}.`, {
      cause: error,
      advice:
        'Check the address and the network. A file or the sample needs no network: npm start -- path/to/file.html',
    });
  }
}

/**
 * Waits until names are marked; on a site that is not listed, after the click that lets Sidelight run there.
 * @param {Driver} driver
 * @param {Page} page
 */
async function waitForMarks(driver, page) {
  try {
    return await driver.waitForMarks(page, 1, 6000);
  } catch {
    await driver.toolbarClick(page);
    return driver.waitForMarks(page, 1, 15_000).catch(() => []);
  }
}

/** @param {Driver} driver @returns {Promise<void>} when the browser or its last page is closed */
function untilClosed({ browser }) {
  return new Promise((resolve) => {
    browser.on('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      browser.pages().then(
        (pages) => pages.length === 0 && resolve(),
        () => resolve(),
      );
    });
  });
}

/** @param {Driver} driver @param {Page} page */
async function showInWindow(driver, page) {
  const marks = await waitForMarks(driver, page);
  say(
    'Marks',
    marks.length === 0 ? 'none: click Sidelight, behind the toolbar’s puzzle piece' : `${marks.length} near the top`,
  );
  say('Ready', 'Rest the mouse on an underlined name. The sidebar: Sidelight, behind the toolbar’s puzzle piece.');
  say('', 'Close the window, or press Ctrl-C here, to end.');
  await untilClosed(driver);
  say('Closed', 'removing the profile of this run');
  return 0;
}

/** @param {Driver} driver @param {Page} page @param {string} out */
async function reportHeadless(driver, page, out) {
  await mkdir(out, { recursive: true });
  const marks = await waitForMarks(driver, page);
  if (marks.length === 0) {
    const picture = path.join(out, `${driver.name}-page.png`);
    await driver.screenshot(page, picture);
    throw new Trouble('Sidelight marked nothing on this page.', {
      advice: `What the page looked like: ${picture}\nIs it a news article in English? Errors of the extension: ${(await driver.errors()).join('\n') || 'none'}`,
    });
  }
  say('Marks', `${marks.length} near the top of the page`);
  const { lines, pictures } = await reportOn(driver, page, out);
  console.log(`\n${lines.join('\n')}\n`);
  const errors = await driver.errors();
  for (const error of errors) console.error(`The extension threw: ${error}`);
  say('Pictures', `${pictures.map((one) => path.basename(one)).join(', ')} in ${out}`);
  return errors.length === 0 ? 0 : 1;
}

/**
 * Runs `npm start`.
 * @param {readonly string[]} args of the command line
 * @returns {Promise<number>} exit code
 */
export async function show(args) {
  const wishes = readArguments(args);
  const cleanup = createCleanup();
  try {
    const browser = await chooseBrowser(wishes.browser);
    await build();
    const site = await prepareSite(wishes);
    cleanup.add(site.close);
    const driver = await startBrowser(browser, wishes, site.network);
    cleanup.add(driver.close);
    say('Browser', wishes.headless ? 'runs without a window' : 'is open');
    const [blank] = await driver.browser.pages();
    const page = await openArticle(driver, site.url);
    await blank?.close();
    return await (wishes.headless ? reportHeadless(driver, page, wishes.out) : showInWindow(driver, page));
  } catch (error) {
    // What is under way fails when the browser is closed under it.
    if (cleanup.interrupted.aborted) return 130;
    throw error;
  } finally {
    await cleanup.close();
  }
}
