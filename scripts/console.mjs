// What the commands print: aligned lines with the time since the start, and errors that say what to do.

const began = performance.now();

/** An expected failure, told to the user without a stack trace. */
export class Trouble extends Error {
  /**
   * @param {string} what what happened, in one sentence
   * @param {{ readonly advice?: string, readonly cause?: unknown }} [details] `advice`: what the user can do, in lines
   */
  constructor(what, { advice = '', cause } = {}) {
    super(what, { cause });
    this.name = 'Trouble';
    this.advice = advice;
  }
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Prints one step that is done or begins: `  1.4 s  Build     dist/chrome, dist/firefox`.
 * @param {string} label
 * @param {string} text
 */
export function say(label, text) {
  console.log(`${seconds(performance.now() - began).padStart(8)}  ${label.padEnd(10)} ${text}`);
}

/** @param {unknown} error @returns {string} its first line: what browsers report goes on with a stack of theirs */
function messageOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}

/**
 * Prints what went wrong: a {@link Trouble} with its advice, anything else with its stack, as it is a fault of ours.
 * @param {unknown} error
 */
export function complain(error) {
  if (error instanceof Trouble) {
    const cause = error.cause === undefined ? '' : `\nCause: ${messageOf(error.cause)}`;
    const advice = error.advice === '' ? '' : `\n${error.advice}`;
    console.error(`\n${error.message}${cause}${advice}`);
  } else {
    console.error(`\nThis should not have happened: ${messageOf(error)}`);
    console.error('What was finished is kept (dist/, screenshots/); the browser and its profile are gone.');
    console.error('Run the same command again; if it happens again, report it with these lines:');
    console.error(error);
  }
}
