// Closing what was opened, also when this process is asked to end.
import { say } from './console.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @typedef {object} Cleanup
 * @property {(close: () => Promise<void>) => void} add how to close what was just opened
 * @property {() => Promise<void>} close closes everything, last first, each once
 * @property {AbortSignal} interrupted aborted when a signal asked this process to end
 */

/**
 * Begins to remember what is open. On Ctrl-C and its like it is closed, and then this process ends with code 130.
 * @returns {Cleanup}
 */
export function createCleanup() {
  /** @type {(() => Promise<void>)[]} */
  const open = [];
  const interruption = new AbortController();
  const close = async () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    for (let one = open.pop(); one !== undefined; one = open.pop()) await one().catch(() => {});
  };
  const onSignal = () => {
    interruption.abort();
    say('Stopped', 'closing what is open and removing temporary files');
    void close().then(() => process.exit(130));
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return { add: (one) => void open.push(one), close, interrupted: interruption.signal };
}
