// Finds Chrome or Chromium, and Firefox; installs one where there is none. Uses Node's built-ins only.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../manifest.json' with { type: 'json' };
import { say, Trouble } from './console.mjs';
import { run } from './process.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/**
 * @typedef {object} FoundBrowser
 * @property {BrowserName} name
 * @property {string} path
 * @property {string} version as the program gives it: `156.0.8078.79`
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = path.join(ROOT, '.cache/browsers');
const PUPPETEER = path.join(ROOT, 'node_modules/puppeteer/lib/puppeteer/node/cli.js');

/** How each browser is called: for people, in the environment, on PATH, by Debian and by puppeteer. */
const KINDS = {
  chromium: {
    title: 'Chrome or Chromium',
    own: 'SIDELIGHT_CHROME',
    others: ['PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'],
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    applications: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
    shows: /Chrom(?:e|ium)/,
    debian: 'chromium',
    puppeteer: 'chrome',
  },
  firefox: {
    title: 'Firefox',
    own: 'SIDELIGHT_FIREFOX',
    others: [],
    programs: ['firefox', 'firefox-esr'],
    applications: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    shows: /Firefox/,
    debian: 'firefox-esr',
    puppeteer: 'firefox',
  },
};

/**
 * The oldest major version that the extension runs in, as its manifest says.
 * @param {BrowserName} name
 */
function floorOf(name) {
  const floor =
    name === 'chromium' ? manifest.minimum_chrome_version : manifest.browser_specific_settings.gecko.strict_min_version;
  return Number.parseInt(floor, 10);
}

/** @param {BrowserName} name @returns {string[]} where the browser usually is on this system, whether or not it is there */
function usualPlaces(name) {
  const { programs, applications, windows } = KINDS[name];
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => process.env[key] ?? []);
    return folders.flatMap((folder) => windows.map((place) => path.join(folder, place)));
  }
  const folders = process.platform === 'darwin' ? onPath : [...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const places = programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  if (process.platform !== 'darwin') return places;
  const roots = ['/Applications', path.join(homedir(), 'Applications')];
  return [...roots.flatMap((root) => applications.map((app) => path.join(root, app))), ...places];
}

/** @param {BrowserName} name @param {string} program @returns {Promise<string | null>} `null` where it does not say */
async function versionOf(name, program) {
  if (process.platform === 'win32') {
    // There the programs print nothing: Chrome's files are in a folder of that name, Firefox's are described by a file.
    const folder = path.dirname(program);
    const description = path.join(folder, 'application.ini');
    if (name === 'chromium') return readdirSync(folder).find((entry) => /^\d+(?:\.\d+){3}$/.test(entry)) ?? null;
    return existsSync(description) ? (/^Version=(\S+)/m.exec(readFileSync(description, 'utf8'))?.[1] ?? null) : null;
  }
  const { output } = await run(program, ['--version'], { timeout: 20_000 });
  const line = output.split('\n').find((one) => KINDS[name].shows.test(one) && /\d\.\d/.test(one));
  return line === undefined ? null : (/\d+\.\d[\w.]*/.exec(line)?.[0] ?? null);
}

/**
 * Looks at one place.
 * @param {BrowserName} name
 * @param {string} program
 * @returns {Promise<FoundBrowser | string>} the browser, or why it will not do
 */
async function examine(name, program) {
  if (!existsSync(program)) return 'no such file';
  const version = await versionOf(name, program);
  if (version === null) return `does not say that it is ${KINDS[name].title}`;
  const floor = floorOf(name);
  if (Number.parseInt(version, 10) < floor) return `version ${version}, but ${floor} is the oldest that will do`;
  return { name, path: program, version };
}

/** @param {BrowserName} name @returns {Promise<string[]>} what puppeteer downloaded for this project */
async function downloaded(name) {
  if (!existsSync(CACHE)) return [];
  const { output } = await puppeteer(['list']);
  const line = /^(?<kind>\w+)@\S+ \(\w+\) (?<path>.+)$/;
  return output.split('\n').flatMap((one) => {
    const { kind, path: program } = line.exec(one)?.groups ?? {};
    return kind === KINDS[name].puppeteer && program !== undefined ? [program] : [];
  });
}

/** @param {readonly string[]} args of `puppeteer browsers` */
function puppeteer(args) {
  const env = { ...process.env, PUPPETEER_CACHE_DIR: CACHE };
  return run(process.execPath, [PUPPETEER, 'browsers', ...args], { env, cwd: ROOT });
}

/**
 * The first browser that will do: the one that the environment names, one in the usual places, one downloaded earlier.
 * @param {BrowserName} name
 * @returns {Promise<{ readonly found: FoundBrowser | null, readonly rejected: readonly string[] }>} `rejected`: what
 *   was looked at and will not do, each with its reason
 */
export async function findBrowser(name) {
  const { own, others, title } = KINDS[name];
  const chosen = process.env[own];
  if (chosen !== undefined && chosen !== '') {
    const answer = await examine(name, chosen);
    if (typeof answer !== 'string') return { found: answer, rejected: [] };
    throw new Trouble(`${own} names ${chosen}: ${answer}.`, {
      advice: `Let it name the program of ${title} ${floorOf(name)} or newer, or unset it to have one looked for.`,
    });
  }
  /** @type {string[]} */
  const rejected = [];
  const named = others.flatMap((variable) => process.env[variable] ?? []);
  const usual = usualPlaces(name).filter((place) => existsSync(place));
  /** @type {Set<string>} */
  const seen = new Set();
  for (const place of [...named, ...usual, ...(await downloaded(name))]) {
    const file = existsSync(place) ? realpathSync(place) : place;
    if (seen.has(file)) continue;
    seen.add(file);
    const answer = await examine(name, place);
    if (typeof answer !== 'string') return { found: answer, rejected };
    rejected.push(`${place}: ${answer}`);
  }
  return { found: null, rejected };
}

function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/**
 * Ways to get a browser when none was found, in this order; each answers why it did not work, or `null`.
 * @type {readonly ((name: BrowserName) => Promise<string | null>)[]}
 */
const INSTALLERS = [
  async function debianPackage(name) {
    const { debian } = KINDS[name];
    if (!isRoot() || !existsSync('/etc/debian_version')) return 'apt-get: not root on a Debian-like system';
    say('Browser', `apt-get install ${debian}, as root on a Debian-like system`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', debian]]) {
      const { code, output } = await run('apt-get', args, { env });
      if (code !== 0) return `apt-get ${args.join(' ')}: exit code ${code}, ${reasonIn(output)}`;
    }
    return null;
  },
  async function download(name) {
    const kind = KINDS[name].puppeteer;
    say('Browser', `puppeteer downloads ${kind} to ${path.relative(ROOT, CACHE)}`);
    const { code, output } = await puppeteer(['install', kind, ...(isRoot() ? ['--install-deps'] : [])]);
    return code === 0 ? null : `puppeteer browsers install ${kind}: exit code ${code}, ${reasonIn(output)}`;
  },
];

/** @param {string} output of a program that failed @returns {string} what it gives as the reason */
function reasonIn(output) {
  const lines = output.trim().split('\n');
  const at = lines.findIndex((line) => /^E(?:rror)?:/.test(line));
  if (at < 0) return lines.at(-1)?.trim() ?? '';
  const [reason = '', detail = ''] = lines.slice(at);
  return reason.endsWith(':') ? `${reason} ${detail.trim()}` : reason;
}

/** @param {BrowserName} name @param {readonly string[]} tried */
function noBrowser(name, tried) {
  const { title, own, puppeteer: kind, debian } = KINDS[name];
  const lines = tried.map((line) => `  - ${line}`);
  return new Trouble(`There is no ${title} ${floorOf(name)} or newer here, and none could be installed.`, {
    advice: [
      ...(lines.length === 0 ? [] : ['What was tried:', ...lines]),
      'Do one of these, then run the same command again:',
      `  1. Install ${title} in the usual way (Debian: apt-get install ${debian}).`,
      `  2. If there is one in an unusual place, name its program: ${own}=/path/to/program`,
      `  3. With a network, let puppeteer fetch one: npx puppeteer browsers install ${kind}, and name it as in 2.`,
    ].join('\n'),
  });
}

/**
 * Finds a browser, or installs one: with apt-get when root on a Debian-like system, else by puppeteer's download.
 * @param {BrowserName} name
 * @returns {Promise<FoundBrowser>}
 */
export async function obtainBrowser(name) {
  /** @type {string[]} */
  const tried = [];
  for (const install of [null, ...INSTALLERS]) {
    const problem = install === null ? null : await install(name);
    if (problem !== null) {
      tried.push(problem);
      continue;
    }
    const { found, rejected } = await findBrowser(name);
    for (const line of rejected.filter((one) => !tried.includes(one))) {
      say('Browser', `passed over ${line}`);
      tried.push(line);
    }
    if (found !== null) {
      say('Browser', `${found.name} ${found.version}, ${found.path}`);
      return found;
    }
  }
  throw noBrowser(name, tried);
}
