import type { Span } from '../../src/shared/span.ts';

const EDGE = /[\s\p{P}\p{S}]/u;
const THAT = /^that\s+/i;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

function trimEdges(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** The content of a quotation as it is compared: without marks and punctuation around it, nor "that" before it. */
export function trimContent(text: string, span: Span): Span {
  const trimmed = trimEdges(text, span);
  const that = THAT.exec(text.slice(trimmed.start, Math.min(trimmed.end, trimmed.start + 12)));
  if (that === null || trimmed.start + that[0].length >= trimmed.end) return trimmed;
  return trimEdges(text, { start: trimmed.start + that[0].length, end: trimmed.end });
}

/** The words of a text, by which the lengths of contents are compared. */
export function wordSpans(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Which words a span touches: the first's index, and the one after the last. */
export function wordRange(words: readonly Span[], { start, end }: Span): Span {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while ((words[after]?.start ?? Infinity) < end) after += 1;
  return { start: low, end: after };
}

/** How much two ranges share, as a part of the longer one. */
export function commonPart(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const longer = Math.max(a.end - a.start, b.end - b.start);
  return common > 0 && longer > 0 ? common / longer : 0;
}
