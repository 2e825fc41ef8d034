import { normaliseWord } from '../../shared/tokens.ts';
import { genderOfName } from '../names/given.ts';
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../names/lists.ts';
import type { Names } from '../names/types.ts';

export type Gender = 'male' | 'female';

const FEMALE_WORDS = new Set(
  'woman actress mother wife daughter sister queen princess duchess widow heiress aunt niece grandmother girlfriend'.split(
    ' ',
  ),
);
const MALE_WORDS = new Set(
  'man father husband son brother king prince duke widower uncle nephew grandfather boyfriend'.split(' '),
);
/** Given names of men and of women, by country or fashion. */
const EITHER = new Set(
  'andrea beverly dana evelyn jamie jean kelly kerry kim laurence leslie lynn marion morgan nicola robin sidney simone tracy vivian'.split(
    ' ',
  ),
);
const OFFICE = /^(?:congress|spokes|chair|business|police|council|assembly|noble|camera|crafts|fisher)(wo)?man$/;

/** What a word says of the gender of whom it describes ("spokeswoman", "Mrs"); `null` where it says nothing. */
export function genderOfWord(word: string): Gender | null {
  if (FEMALE_HONORIFICS.has(word) || FEMALE_WORDS.has(word)) return 'female';
  if (MALE_HONORIFICS.has(word) || MALE_WORDS.has(word)) return 'male';
  const office = OFFICE.exec(word);
  if (office === null) return null;
  return office[1] === undefined ? 'male' : 'female';
}

/**
 * The gender of each entity that the article or a listed given name tells, by its index: the form of address before any
 * mention first, then the given name.
 */
export function gendersOf(text: string, names: Names): Map<number, Gender> {
  const genders = new Map<number, Gender>();
  for (const mention of names.mentions) {
    if (mention.type !== 'PER' || genders.has(mention.entity)) continue;
    const before = /([\p{L}]+)\.?\s*$/u.exec(text.slice(Math.max(0, mention.start - 16), mention.start));
    const address = genderOfWord(normaliseWord(before?.[1] ?? ''));
    if (address !== null) genders.set(mention.entity, address);
  }
  for (const [index, entity] of names.entities.entries()) {
    if (entity.type !== 'PER' || genders.has(index)) continue;
    const given = genderOfGivenNames(entity.name.split(/[\s.]+/).slice(0, -1));
    if (given !== null) genders.set(index, given);
  }
  return genders;
}

/** What the first given name that tells a gender says; names that both bear tell nothing. */
function genderOfGivenNames(names: readonly string[]): Gender | null {
  for (const name of names.map(normaliseWord)) {
    const gender = EITHER.has(name) ? null : genderOfName(name);
    if (gender !== null) return gender;
  }
  return null;
}
