import type { EntityType } from '../../shared/annotations.ts';
import { singulars } from './classes.ts';
import { isGivenName, LONGEST_SYLLABLE } from './given.ts';
import { beginningType, headType, isSurnameHead } from './heads.ts';
import { PARTICLES } from './lists.ts';
import { landOfRegion } from './regions.ts';
import { stormNameAt } from './storms.ts';
import { isStateAbbreviation } from './states.ts';
import { isOccasion } from './peoples.ts';
import type { TitleSpan } from './segments.ts';
import type { Reading, Word } from './words.ts';

/** What the words of an unlisted name say of its type; `null` where they say nothing. */
export function typeOf(reading: Reading, first: number, last: number, title: TitleSpan | null): EntityType | null {
  const words = reading.words.slice(first, last + 1);
  const opening = words[0]?.word ?? '';
  if (isStateAbbreviation(reading, first, last)) return 'LOC';
  const numbered = words.length > 1 && words.at(-1)?.shape === 'number' ? typeOfNumbered(words) : null;
  if (numbered !== null) return numbered;
  if (words.length > 1) {
    const told = typeOfSeveral(reading, first, words, title);
    if (told !== null) return told;
  }
  if (title !== null) return 'PER';
  if (words.length > 1) return null;
  if (isOccasion(opening)) return 'EVENT';
  if (THINGS.test(opening)) return 'MISC';
  return PLACE_ENDING.test(opening) && !isGivenName(opening) ? 'LOC' : null;
}

/** "Interstate 80", "Teamsters Local 90", "World War 3", by the word before the number. */
function typeOfNumbered(words: readonly Word[]): EntityType | null {
  const head = words.at(-2)?.word ?? '';
  if (/^(?:interstate|highway|route|motorway)$/.test(head)) return 'LOC';
  if (head === 'local') return 'ORG';
  return head === 'war' ? 'EVENT' : null;
}

/** Works, awards and things of one word that all papers capitalise. */
const THINGS = /^(?:internet|web|constitution|bible|quran|koran|torah|oscars?|emmys?|grammys?|nobel|euro|dollar)$/;

/** Endings of towns and lands that few surnames share. */
const PLACE_ENDING = /[a-z]{3}(?:stan|ville|burgh|grad|abad|shire|polis|istan|opolis|landia|vostok|minster)$/;

/** What stands between the head of a name and what tells which it is: "Election in Quelbo". */
const LINKING = /^(?:of|for|in|on|at|against)$/;

const TO_CLUB = /^(?:against|beat|beats|v|vs|joined|signed|thrashed|manage|managed)$/;
const OF_CLUB =
  /^(?:beat|beats|won|win|lost|lose|drew|draw|play|played|signed|scored|fans|supporters|striker|midfielder|defender|goalkeeper|manager|boss|captain|coach|forward|winger|players?|side|were|are|have)$/;

/** "against Quelbo City", "Quelbo City won": what only clubs do, so that no town of the name is meant. */
function isClubAt(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  const after = words[last + 1]?.word === 's' ? words[last + 2] : words[last + 1];
  if (before !== undefined && words[first]?.gap === ' ' && TO_CLUB.test(before.word)) return true;
  return after?.gap === ' ' && OF_CLUB.test(after.word);
}

/** "Kelbor State", of an American state that is not called so itself: its university. */
function isStateOfCollege(words: readonly Word[]): boolean {
  const state = words
    .slice(0, -1)
    .map(({ word }) => word)
    .join(' ');
  return landOfRegion(state) === 'united states';
}

function typeOfSeveral(
  reading: Reading,
  first: number,
  words: readonly Word[],
  title: TitleSpan | null,
): EntityType | null {
  const opening = words[0]?.word ?? '';
  const final = words.at(-1)?.word ?? '';
  const of = words.findIndex(({ word, shape }) => shape === 'lower' && LINKING.test(word));
  const head = of > 0 ? (words[of - 1]?.word ?? '') : final;
  const given = isGivenName(opening);
  if (head === 'hall' && final === 'fame') return 'ORG';
  if (of > 0 && /^(?:city|town|state|county|republic|kingdom|isle|province)$/.test(head)) return 'LOC';
  if (stormNameAt(words) > 0) return 'EVENT';
  const type = of > 0 ? headType(head) : typeOfHead(words, given || title !== null);
  if (head === 'city' && of < 0) return isClubAt(reading.words, first, first + words.length - 1) ? 'ORG' : 'LOC';
  if (head === 'state' && words.length > 1 && isStateOfCollege(words)) return 'ORG';
  if (head === 'district' && words.at(-2)?.word === 'school') return 'ORG';
  if (type === 'LOC' && opening === 'operation') return 'EVENT';
  if (type === 'MISC' && title !== null) return null;
  if (type !== null) return type;
  if (words[1]?.shape === 'number' && words[1].gap === '-') return 'MISC';
  const begun = words[1]?.gap === ' ' && !words.some(isMarkOfPerson) ? beginningType(opening) : null;
  if (begun === 'LOC' && words.length > 2 && final.endsWith('s')) return 'ORG';
  if (begun !== null && title === null) return begun;
  if (of > 0) return null;
  if (words.some(isPersonal) || isInitialled(words)) return 'PER';
  if (words.slice(1).some(({ gap }) => gap === ' & ') || words.some(({ raw }) => raw === '&')) return 'ORG';
  if (words[1]?.word === 's' && words.length > 2 && words[2]?.gap === ' ') return 'ORG';
  return given || words.some(isMarkOfPerson) ? 'PER' : null;
}

/** What the last word says, singular or plural ("World Cups", "Orbek Towers"); the house of a person is a building. */
function typeOfHead(words: readonly Word[], personal: boolean): EntityType | null {
  const ordinal = words.length > 2 && /^(?:i|ii|iii|iv|v|vi)$/.test(words.at(-1)?.word ?? '');
  const word = words.at(ordinal ? -2 : -1)?.word ?? '';
  if (personal && words.length === 2 && isSurnameHead(word)) return null;
  if (personal && words.length > 2 && word === 'house') return 'LOC';
  return (
    singulars(word)
      .map(headType)
      .find((type) => type !== null) ?? null
  );
}

/** "Jr", an initial in the middle, or two syllables behind a short surname: "Ida Q. Voss", "Han Seo-Yul". */
function isMarkOfPerson(word: Word, at: number, all: readonly Word[]): boolean {
  if (word.word === 'jr' || word.word === 'sr') return true;
  if (at === 2 && all.length === 3 && word.gap === '-' && all[1]?.gap === ' ' && all[1].shape === 'title')
    return all.every(({ raw }) => raw.length <= LONGEST_SYLLABLE);
  return word.shape === 'initial' && at < all.length - 1 && at > 0 && all[0]?.shape === 'title';
}

/** "C. H. Orbek": nothing but initials with their stops before one word. */
function isInitialled(words: readonly Word[]): boolean {
  return (
    words.at(-1)?.shape === 'title' &&
    words.slice(0, -1).every(({ shape }) => shape === 'initial') &&
    words.slice(1).every(({ gap }) => gap.startsWith('.'))
  );
}

function isPersonal(word: Word): boolean {
  return word.shape === 'lower' && PARTICLES.has(word.word);
}
