import { wordSet } from '../word-set.ts';
import { FUNCTION_WORDS } from './common.ts';
import { isEverydayWord } from './everyday.ts';
import { isGivenName } from './given.ts';
import { PARTICLES, SAYING } from './lists.ts';
import type { Reading, Word } from './words.ts';

/** Bodies by their kind alone: with a capital ("the Council") they stand for one that the article names in full. */
export const BODY_NOUNS = wordSet(
  `administration agency alliance assembly association authority board bureau cabinet centre center chamber coalition
  college commission committee commonwealth company convention corporation council court department district division
  federation foundation fund government group house institute institution ministry office organisation organization
  party police project programme program school secretariat service society team treasury treaty tribunal trust
  university campaign conference amendment agreement accord bill act`,
);

/** What follows a person's name to say whose time or rule is meant: "the Dolan Presidency". */
export const RULE_NOUNS = wordSet('administration presidency premiership chancellorship era doctrine');

/** Adjectives of belief and age: they describe, and name nobody. */
const DESCRIBING = wordSet('islamic islamist islamists jihadist jihadists marxist biblical western');

/** Nouns that a number follows: "Number 10", "Category 5". */
const COUNTED = wordSet('number category phase level stage figure table page chapter section article part season');

/** Set phrases that speakers write with capitals and that name nothing. */
const PHRASES: ReadonlySet<string> = new Set([
  'fake news',
  'witch hunt',
  'open borders',
  'mainstream media',
  'border security',
  'law and order',
  'breaking news',
]);

/** Words that begin the names of places and bodies, never a person's. */
const MODIFIERS = wordSet(
  `north south east west northern southern eastern western central upper lower inner outer inside greater great little
  new old united national international federal royal public free first second third fourth fifth former latin arab
  french german dutch greek czech thai swiss welsh scottish british english irish spanish turkish polish danish swedish
  finnish jewish kurdish flemish cornish chinese japanese portuguese vietnamese lebanese sudanese congolese senegalese
  burmese taiwanese maltese nepalese iraqi israeli saudi pakistani afghan kuwaiti qatari yemeni emirati somali bengali`,
);
const PEOPLE =
  /(?:[bcdgklnprstv]ian|[kpr]ean|mexican|american|african|cuban|moroccan|republican|democrat|conservative|liberal|socialist|communist|nationalist)s?$/;

/**
 * Whether words `first` to `last` cannot be a person's name: "South Sudan", "Norlandian Labour", "Kent-Essex", and of
 * one word an adjective before its noun ("Norlandian envoys") or a group ("Norlandians").
 */
export function isNoPerson({ words: all }: Reading, first: number, last: number): boolean {
  const opening = all[first]?.word ?? '';
  const people = (MODIFIERS.has(opening) || PEOPLE.test(opening)) && !isGivenName(opening);
  if (last > first) {
    const joined = all.slice(first + 1, last + 1).every(({ gap }) => gap === '-');
    const given = all[first]?.shape === 'initial' || PARTICLES.has(opening) || isGivenName(opening);
    const everyday = !given && isEverydayWord(all[last]?.word ?? '');
    return people || everyday || isGroup(all[last]) || (joined && !given);
  }
  const after = all[last + 1];
  const leads =
    after?.gap === ' ' && after.shape === 'lower' && !SAYING.has(after.word) && !FUNCTION_WORDS.has(after.word);
  return people && (leads || isGroup(all[first]));
}

function isGroup(word: Word | undefined): boolean {
  return word !== undefined && word.word.endsWith('s') && PEOPLE.test(word.word) && !isGivenName(word.word);
}

/** Whether words `first` to `last`, though they bear capitals, only describe: "Islamic" in "Islamic art", "Fake News", "Phase 2". */
export function onlyDescribes({ words: all }: Reading, first: number, last: number): boolean {
  const own = all.slice(first, last + 1).map(({ word }) => word);
  if (own.length > 1) return PHRASES.has(own.join(' '));
  const after = all[last + 1];
  if (after?.gap === ' ' && after.shape === 'number' && COUNTED.has(own[0] ?? '')) return true;
  return DESCRIBING.has(own[0] ?? '') && after?.gap === ' ' && after.shape === 'lower';
}
