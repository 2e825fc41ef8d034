import type { Span } from '../../src/shared/span.ts';
import type { Note } from './measure.ts';

/** One thing that went wrong, with the text around it. */
export interface Miss {
  readonly cause: string;
  readonly set: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly surface: string;
  readonly after: string;
  readonly detail: string;
}

const CONTEXT = 50;
const LONGEST = 160;

/** A note taker that puts what it is told into `misses`. */
export function takeNotes(set: string, misses: Miss[]): Note {
  return (cause, { id, text }, { start, end }: Span, detail = '') => {
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    misses.push({
      cause,
      set,
      id,
      start,
      end,
      before,
      surface: text.slice(start, end),
      after: text.slice(end, end + CONTEXT),
      detail,
    });
  };
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ¶ ');

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`;
}

/**
 * The misses under their causes, the most frequent first.
 * @param limit how many of each cause are shown; 0 for all
 */
export function missesText(misses: readonly Miss[], limit: number): string {
  const causes = [...Map.groupBy(misses, ({ cause }) => cause)].sort((a, b) => b[1].length - a[1].length);
  const lines: string[] = [];
  for (const [cause, list] of causes) {
    const shown = limit === 0 ? list : list.slice(0, limit);
    lines.push('', `${cause} (${list.length})`);
    for (const { set, id, start, before, surface, after, detail } of shown) {
      const context = `…${oneLine(before)}[${oneLine(shorten(surface))}]${oneLine(after)}…`;
      const name = id.startsWith(set) ? id : `${set} ${id}`;
      lines.push(`  ${name}:${start}  ${context}${detail === '' ? '' : `  ${oneLine(shorten(detail))}`}`);
    }
    if (shown.length < list.length) lines.push(`  and ${list.length - shown.length} more (--limit 0 shows all)`);
  }
  return lines.join('\n');
}
