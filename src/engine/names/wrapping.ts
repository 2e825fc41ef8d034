import type { Block } from '../../shared/article.ts';

const SMALL = /^\s*\p{Ll}/u;
const LEAST_SHARE = 0.5;

/**
 * Whether the lines of a block are broken where they were full, as in plain text and old pages, so that a break is no
 * more than a space: at least every other line goes on in small letters.
 */
export function isWrapped(text: string, { start, end }: Pick<Block, 'start' | 'end'>): boolean {
  let breaks = 0;
  let small = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    breaks += 1;
    if (SMALL.test(text.slice(at + 1, at + 4))) small += 1;
  }
  return small > 0 && small >= breaks * LEAST_SHARE;
}
