import { classOf } from './classes.ts';
import { FUNCTION_WORDS } from './common.ts';
import { genderOfName } from './given.ts';
import { FEMALE_HONORIFICS, MALE_HONORIFICS, PARTICLES } from './lists.ts';
import type { Name, TitleSpan } from './segments.ts';
import type { Reading } from './words.ts';

export type Gender = 'male' | 'female' | null;

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The words of a person's name that tell persons apart: no particles, no "Jr". */
export function nameWords(reading: Reading, name: Name): string[] {
  return reading.words
    .slice(name.first, name.last + 1)
    .filter(({ word, shape }) => !SUFFIX.test(word) && !(shape === 'lower' && PARTICLES.has(word)))
    .map(({ word }) => word);
}

/** The gender that the form of address before a name, or else its given name, tells. */
export function genderOf(reading: Reading, name: Name): Gender {
  const address = genderOfTitle(reading, name.title);
  if (address !== null) return address;
  const words = nameWords(reading, name);
  return words.length > 1 ? genderOfName(words[0] ?? '') : null;
}

/** The gender that a form of address tells: "Mrs", "Mr". */
export function genderOfTitle(reading: Reading, title: TitleSpan | null): Gender {
  if (title === null) return null;
  for (let index = title.first; index <= title.last; index += 1) {
    const word = reading.words[index]?.word ?? '';
    if (FEMALE_HONORIFICS.has(word)) return 'female';
    if (MALE_HONORIFICS.has(word)) return 'male';
  }
  return null;
}

/** Whether `short` is the end of `full`: "Suu Kyi" of "Aung San Suu Kyi". */
export function isEndOf(short: readonly string[], full: readonly string[]): boolean {
  const offset = full.length - short.length;
  return offset > 0 && short.every((word, index) => word === full[offset + index]);
}

const MARKED = /^ ["“‘]$/;
const UNMARKED = /^[,.]?["”’](?!\p{L})/u;
const NICKNAMING = /^(?:as|called|nicknamed|dubbed|named|is|was)$/;

/** "a Voss", "my Voss", "a drink called Voss", on “Voss”: whether the one word at `at` names a thing after a person. */
export function isThing({ words, text }: Reading, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (before === undefined || word === undefined) return false;
  if (MARKED.test(word.gap))
    return (
      UNMARKED.test(text.slice(word.end, word.end + 3)) && !NICKNAMING.test(before.word) && before.shape === 'lower'
    );
  if (word.gap !== ' ') return false;
  if (/^(?:called|named|dubbed)$/.test(before.word)) return classOf(words[at - 2]?.word ?? '') === 'MISC';
  if (!/^(?:an?|my|your|another)$/.test(before.word)) return false;
  if (after?.gap === '-') return false;
  return after === undefined || after.gap !== ' ' || FUNCTION_WORDS.has(after.word);
}
