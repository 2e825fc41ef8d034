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
 * Finds who speaks a quotation that a page pulls out of its text: whoever speaks the same words, or at least its first sentence, in another line. `null`
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
    const first = /^[^.?!]+(?=[.?!]\s)/.exec(words)?.[0] ?? words;
    const elsewhere = (stretch: string): number => {
      const at = text.indexOf(stretch);
      return at === start ? text.indexOf(stretch, end) : at;
    };
    const whole = elsewhere(words);
    const at = whole < 0 && first.length >= SHORTEST ? elsewhere(first) : whole;
    const twin = countBefore(starts, at + 1) - 1;
    if (at < 0 || twin === line) return null;
    const before = draftsOf(twin).filter((draft) => draft.start <= at && draft.kind !== 'indirect');
    return (before.find((draft) => at < draft.end) ?? before.at(-1))?.voice ?? null;
  };
}
