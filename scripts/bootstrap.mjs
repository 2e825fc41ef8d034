// Makes a fresh clone ready to run: the packages of the lock file, then the project's own Node.
// Uses nothing but what Node 20 brings along.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { complain, say, Trouble } from './console.mjs';
import { run } from './process.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = 20;
const OWN_NODE = 24;

/** @param {unknown} value @param {string} key @returns {unknown} */
function field(value, key) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** @param {string} file @returns {Map<string, { version: unknown, integrity: unknown, optional: boolean }>} */
function lockedPackages(file) {
  const packages = field(JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')), 'packages');
  const names = typeof packages === 'object' && packages !== null ? Object.keys(packages) : [];
  return new Map(
    names
      .filter((name) => name !== '')
      .map((name) => {
        const entry = field(packages, name);
        const optional = field(entry, 'optional') === true;
        return [name, { version: field(entry, 'version'), integrity: field(entry, 'integrity'), optional }];
      }),
  );
}

/** Why the packages must be installed, or `null` where `node_modules` is what the lock file asks for. */
function whyInstall() {
  if (!existsSync(path.join(ROOT, 'node_modules'))) return 'there is no node_modules';
  if (!existsSync(path.join(ROOT, 'node_modules/.package-lock.json'))) return 'node_modules was not installed by npm';
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  for (const [name, { version, integrity, optional }] of wanted) {
    const found = installed.get(name);
    if (found === undefined ? !optional : found.version !== version || found.integrity !== integrity) {
      return `${name.replace('node_modules/', '')} is not the one of package-lock.json`;
    }
  }
  const extra = [...installed.keys()].find((name) => !wanted.has(name));
  return extra === undefined ? null : `${extra.replace('node_modules/', '')} is no longer in package-lock.json`;
}

async function install() {
  const why = whyInstall();
  if (why === null) return;
  say('Packages', `npm ci, as ${why}`);
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--no-audit', '--no-fund'];
  const { code } = await (npm?.endsWith('.js') === true
    ? run(process.execPath, [npm, ...args], { show: true, cwd: ROOT })
    : run('npm', args, { show: true, cwd: ROOT }));
  if (code === 0) return;
  throw new Trouble('npm ci did not succeed; its own words are above.', {
    advice: 'Nothing else was changed. Check the network (npm needs its registry), then run the same command again.',
  });
}

/** @param {string} program the project's own Node @returns {Promise<number>} exit code of `entry` run by it */
function rerun(program, /** @type {string} */ entry) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [entry, ...process.argv.slice(2)], { stdio: 'inherit' });
    // Ctrl-C reaches the child by itself; this process waits until the child has cleaned up.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Installs the packages where they are missing or old, and runs `main` under the project's own Node: in this process,
 * or by starting `entry` again. Sets the exit code; prints what went wrong.
 * @param {string} entry path of the script that was started
 * @param {() => Promise<number>} main answers the exit code
 */
export async function bootstrap(entry, main) {
  try {
    const major = Number(process.versions.node.split('.')[0]);
    if (major < OLDEST_NODE) {
      throw new Trouble(`This needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`, {
        advice: 'Install a newer Node from https://nodejs.org, then run the same command again.',
      });
    }
    await install();
    if (major >= OWN_NODE) {
      process.exitCode = await main();
      return;
    }
    const own = path.join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (!existsSync(own)) {
      throw new Trouble(`The package "node" brought no program (${path.relative(ROOT, own)}).`, {
        advice: 'npm may run no install scripts here. Run `npm ci --ignore-scripts=false`, or use Node 24 yourself.',
      });
    }
    process.exitCode = await rerun(own, entry);
  } catch (error) {
    complain(error);
    process.exitCode = 1;
  }
}
