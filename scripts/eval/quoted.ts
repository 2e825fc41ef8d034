import type { Span } from '../../src/shared/span.ts';

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const LETTER = /[\p{Lu}\p{Ll}]/u;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const DOUBLE = '“”"';
/** Further than this from its opening a single mark closes nothing. */
const MAX_SINGLE = 600;

function isWord(character: string | undefined): boolean {
  return character !== undefined && WORD_CHARACTER.test(character);
}

/** Where a double mark opens or closes, and its length; null for any other character. */
function doubleMark(line: string, at: number, isOpen: boolean): { opens: boolean; length: number } | null {
  const character = line.charAt(at);
  if ('“«'.includes(character)) return { opens: true, length: 1 };
  if ('”»'.includes(character)) return { opens: false, length: 1 };
  if (character === '"') return { opens: !isOpen, length: 1 };
  if (line.startsWith('``', at)) return { opens: true, length: 2 };
  return isOpen && line.startsWith("''", at) ? { opens: false, length: 2 } : null;
}

/** Where a single mark before `from` is closed: before the next double mark, at the end of a word; -1 for nowhere. */
function singleEnd(line: string, from: number): number {
  for (let at = from; at < Math.min(line.length, from + MAX_SINGLE); at += 1) {
    const character = line.charAt(at);
    if (DOUBLE.includes(character)) return -1;
    if ("’'".includes(character) && !isWord(line[at + 1]) && at >= from + 2) return at;
  }
  return -1;
}

function regionsOfLine(line: string): Span[] {
  const regions: Span[] = [];
  let open = -1;
  for (let at = 0; at < line.length; at += 1) {
    const mark = doubleMark(line, at, open >= 0);
    if (mark !== null) {
      if (mark.opens && open < 0) open = at + mark.length;
      else if (!mark.opens && open >= 0) {
        regions.push({ start: open, end: at });
        open = -1;
      }
      at += mark.length - 1;
    } else if (open < 0 && "‘'".includes(line.charAt(at)) && !isWord(line[at - 1]) && LETTER.test(line[at + 1] ?? '')) {
      const end = singleEnd(line, at + 1);
      if (end > 0) regions.push({ start: at + 1, end });
    }
  }
  if (open >= 0) regions.push({ start: open, end: line.length });
  return regions;
}

/**
 * What stands between quotation marks, line by line. A mark that nothing closes runs to the end of its line; single
 * marks count outside of double ones only.
 */
export function quotedRegions(text: string): Span[] {
  const regions: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of regionsOfLine(line)) regions.push({ start: lineStart + start, end: lineStart + end });
    lineStart += line.length + 1;
  }
  return regions.sort((a, b) => a.start - b.start);
}

/** Whether all words of a span begin within quoted regions, some, or none (a span without words: none). */
export function kindOf(text: string, span: Span, regions: readonly Span[]): 'direct' | 'mixed' | 'indirect' {
  let inside = 0;
  let outside = 0;
  WORDS.lastIndex = span.start;
  for (let word = WORDS.exec(text); word !== null && word.index < span.end; word = WORDS.exec(text)) {
    const { index } = word;
    if (regions.some(({ start, end }) => start <= index && index < end)) inside += 1;
    else outside += 1;
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
