import type { Span } from '../../shared/span.ts';
import type { Draft, Voice } from './drafts.ts';
import type { ReadLine } from './lines.ts';
import { countBefore } from './mentions.ts';

/** How many pull quotes are looked up in an article, since each look reads all of it. */
const LOOK_UPS = 24;
/** Fewer signs than this may be said twice. */
const SHORTEST = 24;
/** What may end one of two twins and not the other. */
const CLOSING = /[\s.,?!…]/;

/**
 * Finds who speaks a quotation that a page pulls out of its text: whoever speaks the same words in another line. `null`
 * where no other line quotes them, and for all but the first few that are asked for.
 */
export function twinFinder(
  lines: readonly ReadLine[],
  draftsOf: (line: number) => readonly Draft[],
): (stretch: Span, line: number) => Voice | null {
  const starts = lines.map(({ start }) => ({ at: start }));
  let left = LOOK_UPS;
  return ({ start, end }, line) => {
    const text = lines[line]?.text ?? '';
    let close = end;
    while (close > start && CLOSING.test(text[close - 1] ?? '')) close -= 1;
    const words = text.slice(start, close);
    if (words.length < SHORTEST || left === 0) return null;
    left -= 1;
    let at = text.indexOf(words);
    if (at === start) at = text.indexOf(words, end);
    const twin = countBefore(starts, at + 1) - 1;
    if (at < 0 || twin === line) return null;
    return draftsOf(twin).find((draft) => draft.start <= at && at < draft.end)?.voice ?? null;
  };
}
