import { COMMON_WORDS, FUNCTION_WORDS } from './common.ts';
import { isGivenName } from './given.ts';
import { SAYING, SURNAME_TITLES, TITLES } from './lists.ts';
import type { Hit } from './match.ts';
import { adjoins, namesNothing } from './capitals.ts';
import type { Name } from './segments.ts';
import { isCapital, type Reading } from './words.ts';

/** Names that the article is known to use, by their first word; longer ones first. */
export type KnownNames = ReadonlyMap<string, readonly (readonly string[])[]>;

const LONGEST = 8;
const MOST_PER_WORD = 30;

/** Names as a table to find them by where capitals say nothing. */
export function knownNames(names: Iterable<readonly string[]>): KnownNames {
  const table = new Map<string, (readonly string[])[]>();
  const seen = new Set<string>();
  for (const words of names) {
    const [head] = words;
    const key = words.join(' ');
    if (head === undefined || words.length > LONGEST || seen.has(key)) continue;
    seen.add(key);
    const list = table.get(head);
    if (list === undefined) table.set(head, [words]);
    else if (list.length < MOST_PER_WORD) list.push(words);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

/** Where `known` names stand with a capital that says nothing, among words that are not `taken`. */
export function findKnown(reading: Reading, known: KnownNames, taken: Uint8Array): Name[] {
  const found: Name[] = [];
  for (let first = 0; first < reading.words.length; first += 1) {
    const word = reading.words[first];
    if (word === undefined || taken[first] !== 0 || !(word.faint || isSurnameTitle(reading, first))) continue;
    const length = known.get(word.word)?.find((words) => standsAt(reading, words, first, taken))?.length ?? 0;
    if (length === 0 || (length === 1 && !isLikely(reading, first))) continue;
    const last = first + length - 1;
    taken.fill(1, first, last + 1);
    found.push({ first, last, hit: null, title: null, type: null, sure: true });
    first = last;
  }
  return found;
}

/** A name found again, with the listed form that it is, if any; `hitAt` tells the form that begins at a word. */
export function asListed(name: Name, hitAt: ReadonlyMap<number, Hit>): Name {
  const hit = hitAt.get(name.first);
  return hit?.last === name.last ? { ...name, hit } : name;
}

/** "King said": a title that is a surname too, with a capital and no name after it. */
function isSurnameTitle({ words }: Reading, at: number): boolean {
  const word = words[at];
  const after = words[at + 1];
  if (word === undefined || !isCapital(word) || !SURNAME_TITLES.has(word.word)) return false;
  if (words[at - 1]?.word === 'the') return false;
  return after === undefined || !isCapital(after) || !adjoins(word, after);
}

function standsAt(reading: Reading, words: readonly string[], first: number, taken: Uint8Array): boolean {
  return words.every((expected, index) => {
    const word = reading.words[first + index];
    const before = reading.words[first + index - 1];
    if (word === undefined || word.word !== expected || taken[first + index] !== 0) return false;
    return index === 0 || (before !== undefined && adjoins(before, word));
  });
}

/** An everyday word needs a verb of speech or a possessive to be a known name at the head of a sentence. */
function isLikely(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const after = reading.words[at + 1];
  if (word === undefined) return false;
  const everyday = COMMON_WORDS.has(word.word) || FUNCTION_WORDS.has(word.word) || namesNothing(word);
  if (!word.faint || (!everyday && (reading.usage.get(word.word)?.lower ?? 0) === 0)) return true;
  if (after === undefined || after.line !== word.line) return false;
  if (/^['’]$/.test(after.gap) && after.word === 's') return true;
  return after.gap === ' ' && (SAYING.has(after.word) || /ed$/.test(after.word)) && after.shape === 'lower';
}

/** In a headline that capitalises all, a listed surname after a given name is another person's: "Lara Trump Visits School". */
export function withHeadlineGivenName(reading: Reading, hit: Hit, isPerson: boolean): Name | null {
  const before = reading.words[hit.first - 1];
  const word = reading.words[hit.first];
  if (!isPerson || before === undefined || word === undefined || hit.first !== hit.last) return null;
  if (reading.styles[word.line] === 'plain' || !isCapital(before) || !adjoins(before, word)) return null;
  if (!isGivenName(before.word) || TITLES.has(before.word)) return null;
  return { first: hit.first - 1, last: hit.last, hit: null, title: null, type: 'PER', sure: true };
}
