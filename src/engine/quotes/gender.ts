import { normaliseWord } from '../../shared/tokens.ts';
import { genderOfName } from '../names/given.ts';
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../names/lists.ts';
import type { Names } from '../names/types.ts';

export type Gender = 'male' | 'female';

const FEMALE_WORD = /(?:woman|women|actress|mother|wife|daughter|sister|queen|princess|duchess|widow|heiress|aunt|niece|grandmother|girlfriend)$/;
const MALE_WORD = /(?:[^o]man|chairman|father|husband|son|brother|king|prince|duke|widower|heir|uncle|nephew|grandfather|boyfriend)$/;
const GENDERED_TITLE = /^(?:congress|spokes|chair|business|police|fire|council|assembly|sports|noble)?(?:wo)?man$/;

/** What a word says of the gender of whom it describes ("spokeswoman", "Mrs"); `null` where it says nothing. */
export function genderOfWord(word: string): Gender | null {
  if (FEMALE_HONORIFICS.has(word) || word === 'her' || word === 'she') return 'female';
  if (MALE_HONORIFICS.has(word) || word === 'his' || word === 'he' || word === 'him') return 'male';
  if (FEMALE_WORD.test(word)) return 'female';
  return GENDERED_TITLE.test(word) || (MALE_WORD.test(word) && word.length < 9 && /^(?:father|husband|son|brother|king|prince|duke|widower|uncle|nephew|grandfather|boyfriend)$/.test(word)) ? 'male' : null;
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
    const words = entity.name.split(/[\s.]+/);
    const given = words.length > 1 ? genderOfName(normaliseWord(words[0] ?? '')) : null;
    if (given !== null) genders.set(index, given);
  }
  return genders;
}
