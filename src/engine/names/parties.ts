import type { LexiconEntry } from '../../shared/lexicon.ts';
import { isEverydayWord } from './everyday.ts';
import { isHeadWord } from './heads.ts';
import type { Reading } from './words.ts';

/** Whether a record is that of a party, as its name tells. */
export function isParty({ name }: Pick<LexiconEntry, 'name'>): boolean {
  return /\bParty\b/.test(name);
}

/** Nouns for the members of parties, which papers also put before a person's name. */
const MEMBER = /^(?:democrat|republican|communist|socialist|nationalist|unionist)s?$/;

/** Whether the word at `at` is a party's noun before the name of one of its members: "Democrat Ida Voss". */
export function leadsMember({ words: all }: Reading, at: number, last: number): boolean {
  const next = all[at + 1];
  const final = all[last]?.word ?? '';
  if (next === undefined || at + 1 >= last || next.gap !== ' ' || next.shape !== 'title') return false;
  return (
    /^(?:democrat|republican|socialist|communist)$/.test(all[at]?.word ?? '') &&
    !isEverydayWord(next.word) &&
    !isHeadWord(final)
  );
}

/**
 * Whether words name the members of a party, or say of somebody that he is one, as "Americans" does of a nation: "a
 * Republican senator", "the Communists".
 */
export function namesMembers(
  party: Pick<LexiconEntry, 'name'>,
  { words: all }: Reading,
  first: number,
  last: number,
): boolean {
  const after = all[last + 1];
  const whole = after?.gap === ' ' && after.word === 'party';
  return first === last && !whole && MEMBER.test(all[first]?.word ?? '') && isParty(party);
}
