// The work of `npm test`: runs every check, each timed, and counts at the end.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { obtainBrowser } from './browsers.mjs';
import { createCleanup } from './cleanup.mjs';
import { seconds, Trouble } from './console.mjs';
import { run } from './process.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = path.join(ROOT, '.cache/tests');

const parseResults = v.parser(
  v.object({
    numPassedTests: v.number(),
    numFailedTests: v.number(),
    numPendingTests: v.number(),
    numTodoTests: v.number(),
    testResults: v.array(
      v.object({
        assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
      }),
    ),
  }),
);

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} output what to read where something failed
 * @property {readonly string[]} [skippedNames]
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} needs names of the steps without which it makes no sense
 * @property {() => Promise<Outcome>} work
 */

/** @param {boolean} ok @param {string} output @returns {Outcome} */
function single(ok, output) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}

/** @param {string} script of package.json @returns {() => Promise<Outcome>} */
function npmScript(script) {
  return async () => {
    const { code, output } = await run('npm', ['run', '--silent', script], { cwd: ROOT });
    return single(code === 0, output);
  };
}

/** @param {string} project of vitest.config.ts @returns {() => Promise<Outcome>} */
function vitest(project) {
  return async () => {
    const file = path.join(RESULTS, `${project}.json`);
    await rm(file, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code, output } = await run('npm', ['run', '--silent', project, '--', ...reporters], {
      cwd: ROOT,
      env: testEnvironment(),
    });
    const written = await readFile(file, 'utf8').catch(() => null);
    if (written === null) return single(false, output);
    const results = parseResults(JSON.parse(written));
    const skippedNames = results.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').map((one) => one.fullName),
    );
    // A file that cannot be loaded has no test to fail, and a leaked error fails the run alone.
    const failed = Math.max(results.numFailedTests, code === 0 ? 0 : 1);
    const skipped = results.numPendingTests + results.numTodoTests;
    return { passed: results.numPassedTests, failed, skipped, output, skippedNames };
  };
}

function testEnvironment() {
  const data = process.env['SIDELIGHT_DATA'] ?? '';
  const env = { ...process.env, CI: '1', NO_COLOR: '1' };
  return data === '' ? env : { ...env, SIDELIGHT_DATA: path.resolve(ROOT, data) };
}

/** Finds or installs both browsers, and names them to the tests through the environment. */
async function findBrowsers() {
  try {
    process.env['SIDELIGHT_CHROME'] = (await obtainBrowser('chromium')).path;
    process.env['SIDELIGHT_FIREFOX'] = (await obtainBrowser('firefox')).path;
    return single(true, '');
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return single(false, `${error.message}\n${error.advice}`);
  }
}

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'browsers', needs: [], work: findBrowsers },
  { name: 'build', needs: [], work: npmScript('build') },
  { name: 'types', needs: [], work: npmScript('types') },
  { name: 'lint', needs: [], work: npmScript('lint') },
  { name: 'dead code', needs: [], work: npmScript('dead') },
  { name: 'unit tests', needs: [], work: vitest('unit') },
  { name: 'store lint', needs: ['build'], work: npmScript('lint:store') },
  { name: 'browser tests', needs: ['browsers', 'build'], work: vitest('browser') },
];

/**
 * Makes the folder for temporary files, those of the browsers' profiles too: vitest, when it is stopped, ends a test
 * before its browser has removed its own.
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
async function makeTemporaryFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  return { folder, remove };
}

/** @param {Outcome} outcome */
function describe({ passed, failed, skipped }) {
  const parts = [`${passed} passed`, `${failed} failed`, ...(skipped === 0 ? [] : [`${skipped} skipped`])];
  return parts.join(', ');
}

/**
 * Runs every step, prints what failed and a table, and the count as the last line.
 * @returns {Promise<number>} exit code
 */
export async function testAll() {
  await mkdir(RESULTS, { recursive: true });
  const cleanup = createCleanup();
  const { folder, remove } = await makeTemporaryFolder();
  cleanup.add(remove);
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  /** @type {{ name: string, time: number, outcome: Outcome }[]} */
  const done = [];
  for (const { name, needs, work } of STEPS) {
    const missing = needs.find((need) => done.some((one) => one.name === need && one.outcome.failed > 0));
    const began = performance.now();
    const outcome =
      missing === undefined
        ? await work()
        : { passed: 0, failed: 0, skipped: 1, output: '', skippedNames: [`${name}: ${missing} failed`] };
    const time = performance.now() - began;
    console.log(`${seconds(time).padStart(8)}  ${name.padEnd(14)} ${describe(outcome)}`);
    done.push({ name, time, outcome });
  }
  for (const { name, outcome } of done) {
    if (outcome.failed > 0) console.log(`\n──── ${name} ────\n${outcome.output.trim()}`);
  }
  const skippedNames = done.flatMap(({ outcome }) => outcome.skippedNames ?? []);
  if (skippedNames.length > 0) {
    const hasData = (process.env['SIDELIGHT_DATA'] ?? '') !== '';
    console.log(
      hasData ? '\nSkipped:' : '\nSkipped (SIDELIGHT_DATA is not set, which some tests need, see docs/testing.md):',
    );
    for (const name of skippedNames) console.log(`  ${name}`);
  }
  const total = { passed: 0, failed: 0, skipped: 0, output: '' };
  console.log('');
  for (const { name, time, outcome } of done) {
    console.log(
      `${outcome.failed > 0 ? 'FAILED' : 'ok'.padEnd(6)}  ${name.padEnd(14)} ${seconds(time).padStart(8)}  ${describe(outcome)}`,
    );
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
  }
  await cleanup.close();
  console.log(describe(total));
  return total.failed === 0 ? 0 : 1;
}
