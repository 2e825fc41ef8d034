// The work of `npm test`: runs every check, each timed, and counts at the end.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
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

/**
 * @param {string} project of vitest.config.ts
 * @param {string} temporary folder for temporary files
 * @returns {() => Promise<Outcome>}
 */
function vitest(project, temporary) {
  return async () => {
    const file = path.join(RESULTS, `${project}.json`);
    await rm(file, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code, output } = await run('npm', ['run', '--silent', project, '--', ...reporters], {
      cwd: ROOT,
      env: testEnvironment(temporary),
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

/** @param {string} temporary */
function testEnvironment(temporary) {
  const data = process.env['SIDELIGHT_DATA'] ?? '';
  const env = { ...process.env, CI: '1', NO_COLOR: '1', TMPDIR: temporary, TMP: temporary, TEMP: temporary };
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

/** @param {string} temporary folder for temporary files @returns {readonly Step[]} in their order */
function stepsWith(temporary) {
  return [
    { name: 'browsers', needs: [], work: findBrowsers },
    { name: 'build', needs: [], work: npmScript('build') },
    { name: 'types', needs: [], work: npmScript('types') },
    { name: 'lint', needs: [], work: npmScript('lint') },
    { name: 'dead code', needs: [], work: npmScript('dead') },
    { name: 'unit tests', needs: [], work: vitest('unit', temporary) },
    { name: 'store lint', needs: ['build'], work: npmScript('lint:store') },
    { name: 'browser tests', needs: ['browsers', 'build'], work: vitest('browser', temporary) },
  ];
}

/** @typedef {{ readonly name: string, readonly time: number, readonly outcome: Outcome }} Done */

/** @param {Pick<Outcome, 'passed' | 'failed' | 'skipped'>} counts */
function describe({ passed, failed, skipped }) {
  const parts = [`${passed} passed`, `${failed} failed`, ...(skipped === 0 ? [] : [`${skipped} skipped`])];
  return parts.join(', ');
}

/** @param {readonly Step[]} steps @returns {Promise<Done[]>} */
async function runAll(steps) {
  /** @type {Done[]} */
  const done = [];
  for (const { name, needs, work } of steps) {
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
  return done;
}

/** @param {readonly Done[]} done */
function printDetails(done) {
  for (const { name, outcome } of done) {
    if (outcome.failed > 0) console.log(`\n──── ${name} ────\n${outcome.output.trim()}`);
  }
  const skipped = done.flatMap(({ outcome }) => outcome.skippedNames ?? []);
  if (skipped.length === 0) return;
  const hasData = (process.env['SIDELIGHT_DATA'] ?? '') !== '';
  console.log(`\nSkipped${hasData ? '' : ' (SIDELIGHT_DATA is not set, which some tests need, see docs/testing.md)'}:`);
  for (const name of skipped) console.log(`  ${name}`);
}

/** @param {readonly Done[]} done */
function printTable(done) {
  console.log('');
  for (const { name, time, outcome } of done) {
    const verdict = outcome.failed > 0 ? 'FAILED' : 'ok    ';
    console.log(`${verdict}  ${name.padEnd(14)} ${seconds(time).padStart(8)}  ${describe(outcome)}`);
  }
}

/**
 * Runs every step, prints what failed and a table, and the count as the last line.
 * @returns {Promise<number>} exit code
 */
export async function testAll() {
  await mkdir(RESULTS, { recursive: true });
  const cleanup = createCleanup();
  // The browsers' profiles lie here too: vitest, when it is stopped, ends a test before its browser removed its own.
  const temporary = await mkdtemp(path.join(tmpdir(), 'sidelight-'));
  cleanup.add(async () => {
    // A browser that is being stopped writes its profile once more.
    if (cleanup.interrupted.aborted) await setTimeout(3000);
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  });
  try {
    const done = await runAll(stepsWith(temporary));
    printDetails(done);
    printTable(done);
    /** @param {'passed' | 'failed' | 'skipped'} count */
    const total = (count) => done.reduce((sum, { outcome }) => sum + outcome[count], 0);
    const failed = total('failed');
    console.log(describe({ passed: total('passed'), failed, skipped: total('skipped') }));
    return failed === 0 ? 0 : 1;
  } finally {
    await cleanup.close();
  }
}
