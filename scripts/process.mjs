// Running other programs.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Finished
 * @property {number} code exit code; 1 where a signal ended the program or it could not be started
 * @property {string} output what it wrote to both channels, empty where it was shown
 */

/**
 * Runs a program to its end. Never throws: a program that cannot be started has code 1 and says why.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ readonly show?: boolean, readonly env?: NodeJS.ProcessEnv, readonly cwd?: string, readonly timeout?: number }} [options]
 *   `show`: let it write to our own output; `timeout` in ms
 * @returns {Promise<Finished>}
 */
export function run(program, args, { show = false, env = process.env, cwd, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env,
      cwd,
      timeout,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file there, which only a shell starts.
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    });
    /** @type {string[]} */
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', (/** @type {string} */ chunk) => chunks.push(chunk));
    }
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
}
