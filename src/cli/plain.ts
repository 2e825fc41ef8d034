import { fold } from '../shared/fold.ts';

/** Control characters, and those that turn the direction of writing: what comes from a page must not steer a terminal. */
// eslint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** `text` on one line, without anything that a terminal would obey. */
export function plain(text: string): string {
  return fold(text).replace(STEERING, '').trim();
}
