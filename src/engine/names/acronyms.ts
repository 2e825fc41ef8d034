import { normaliseWord } from '../../shared/tokens.ts';
import type { Name } from './segments.ts';
import { BREAK, isCapital, type Reading, type Word } from './words.ts';

/** A short form that the article explains: "Syrian Observatory for Human Rights (SOHR)". */
export interface Definition {
  /** As the article writes the short form. */
  readonly short: string;
  /** Number of the word that is the short form. */
  readonly at: number;
  /** The words of the full form, both included. */
  readonly first: number;
  readonly last: number;
  /** Whether the full form is written small, so that the short form names a thing or an idea: "insulin pump (IP)". */
  readonly common: boolean;
}

/** Short forms that the article does not explain, but uses for a body that it names in full. */
export interface ShortForms {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The short forms that were no names yet. */
  readonly names: readonly Name[];
}

/** A short form of one word as the name of a body. */
export function bodyCalled(at: number): Name {
  return { first: at, last: at, hit: null, title: null, type: 'ORG', sure: true };
}

const SHORT_FORM = /^\p{Lu}[\p{L}\p{N}]{1,9}$/u;
const OPENS = /^[ \u00A0]\(["“']?$/;
const WITHIN = /^(?:[ \u00A0]|, | & |[-'’])$/;
const MORE_WORDS = 5;

/**
 * The short forms that the article explains in brackets, in either order, by the short form; the first counts. The full
 * form is the nearest stretch of words whose initials hold the letters of the short form (after Schwartz and Hearst 2003).
 */
export function findDefinitions(reading: Reading): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const [index, word] of reading.words.entries()) {
    const definition = OPENS.test(word.gap)
      ? isShortForm(word) && closes(reading, word)
        ? backwards(reading, index)
        : forwards(reading, index)
      : apposed(reading, index);
    if (definition !== null && !found.has(definition.short)) found.set(definition.short, definition);
  }
  return found;
}

function isShortForm(word: Word): boolean {
  return SHORT_FORM.test(word.raw) && (word.shape === 'upper' || word.shape === 'mixed');
}

function closes(reading: Reading, word: Word): boolean {
  return /^["”']?\)/.test(reading.text.slice(word.end, word.end + 2));
}

/** "Full Form (FF)": the full form ends before the bracket. */
function backwards(reading: Reading, at: number): Definition | null {
  const short = reading.words[at]?.raw ?? '';
  const reach = 2 * short.length + MORE_WORDS;
  for (let first = at - 1; first >= Math.max(0, at - reach); first -= 1) {
    const word = reading.words[first];
    if (word === undefined) return null;
    if (isCapital(word) && abbreviates(short, reading.words.slice(first, at))) {
      return first < at - 1 ? { short, at, first, last: at - 1, common: false } : null;
    }
    if (at - first === short.length && spellsOut(short, reading.words.slice(first, at)))
      return { short, at, first, last: at - 1, common: true };
    if (word.gap === BREAK || !WITHIN.test(word.gap)) return null;
  }
  return null;
}

const LEAST_APPOSED = 3;

/** "Full Form Group, FFG, said": between commas all letters must be the initials of capitalised words, one each. */
function apposed({ words, text }: Reading, at: number): Definition | null {
  const word = words[at];
  if (word?.gap !== ', ' || word.shape !== 'upper' || word.raw.length < LEAST_APPOSED) return null;
  if (text[word.end] !== ',' || !SHORT_FORM.test(word.raw)) return null;
  let initials = '';
  for (let first = at - 1; first >= Math.max(0, at - 2 * word.raw.length); first -= 1) {
    const part = words[first];
    if (part === undefined) return null;
    if (isCapital(part)) initials = part.raw.slice(0, 1) + initials;
    else if (!/^(?:of|for|and|the|on)$/.test(part.word)) return null;
    if (initials === word.raw) return { short: word.raw, at, first, last: at - 1, common: false };
    if (!word.raw.endsWith(initials) || part.gap === BREAK || !WITHIN.test(part.gap)) return null;
  }
  return null;
}

/** "FF (Full Form)": the full form fills the bracket. */
function forwards(reading: Reading, first: number): Definition | null {
  const word = reading.words[first - 1];
  if (word === undefined || !isShortForm(word)) return null;
  const short = word.raw;
  for (let last = first; last <= first + 2 * short.length + MORE_WORDS; last += 1) {
    const next = reading.words[last];
    if (next === undefined || (last > first && !WITHIN.test(next.gap))) return null;
    if (!closes(reading, next)) continue;
    return last > first && abbreviates(short, reading.words.slice(first, last + 1))
      ? { short, at: first - 1, first, last, common: false }
      : null;
  }
  return null;
}

/** Whether words in small letters begin with the letters of `short`, one each. */
function spellsOut(short: string, full: readonly Word[]): boolean {
  return full.every(
    ({ word, shape }, index) => shape === 'lower' && word.startsWith(short.charAt(index).toLowerCase()),
  );
}

/** Whether the capitals of `short` are, in order, initials of `full`, the first of them the first. */
function abbreviates(short: string, full: readonly { readonly raw: string }[]): boolean {
  const letters = normaliseWord(short.replace(/[^\p{Lu}]/gu, ''));
  const initials = full.map(({ raw }) => normaliseWord(raw.slice(0, 1)));
  if (letters.length < 2 || initials[0] !== letters[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return at === letters.length;
}
