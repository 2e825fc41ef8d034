import type { Span } from './span.ts';

/** A word of the text: a run of letters, marks and digits; `word` is its {@link normaliseWord} form. */
export interface Token extends Span {
  readonly word: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^\p{ASCII}*$/u;
const MARKS = /\p{M}+/gu;

/** Lower case without diacritics, so that "Erdoğan" and "Erdogan" are one word. */
export function normaliseWord(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '').replaceAll('ı', 'i');
}

/**
 * The words of `text` in order. Punctuation parts words and belongs to none: "al-Assad" is two words, "U.S." two,
 * "Trump's" two.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    tokens.push({ start, end: start + match[0].length, word: normaliseWord(match[0]) });
  }
  return tokens;
}

const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** A written form with its apostrophes and dashes in one shape and its white space folded; letters and case stay. */
export function canonicalPunctuation(text: string): string {
  return text.replace(APOSTROPHES, "'").replace(DASHES, '-').replace(/\s+/g, ' ');
}
