import type { EntityType } from '../../shared/annotations.ts';
import type { Context } from './context.ts';
import { TITLES } from './lists.ts';
import { isStateAbbreviation } from './nouns.ts';
import type { Name } from './segments.ts';
import { endOfRegion } from './regions.ts';
import { BREAK, type Reading } from './words.ts';

const SPEAKING =
  /^(?:said|says|told|tells|added|adds|argued|argues|wrote|writes|tweeted|joked|explained|explains|replied|recalled|recalls|testified|thinks|believes|admitted|noted|notes|who)$/;
const TO_PERSON = /^(?:like|era|appointed|esque)$/;
const PLACED = /^(?:in|near|outside)$/;
const ALONG = /^(?:across|along|crossed|cross|crossing)$/;
const SIDE = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|banks?|shores?|coast|side)$/;
const AREA = /^(?:city|town|village|province|district|region|island|port|valley|suburb)$/;
const AREA_AFTER = /^(?:province|region|city|island|river|valley|peninsula|suburb)$/;

type Ground = Pick<Context, 'reading' | 'lexicon' | 'nameAt'>;

/** The type that the words around a name speak for: "said" after a person, "in" before a place; `null` for neither. */
export function typeByNeighbours(ground: Ground, name: Name): EntityType | null {
  const { words } = ground.reading;
  const before = words[name.first - 1];
  const after = words[name.last + 1];
  const start = words[name.first];
  if (after?.gap === ' ' && SPEAKING.test(after.word)) return 'PER';
  if (after?.gap === ', ' && after.word === 'who') return 'PER';
  if (after !== undefined && after.gap === '-' && TO_PERSON.test(after.word)) return 'PER';
  if (
    after !== undefined &&
    after.gap === ', ' &&
    /^\d{2}$/.test(after.raw) &&
    words[name.last + 2]?.gap.startsWith(',') === true
  ) {
    return 'PER';
  }
  if (isBeforeLand(ground, name.last + 1)) return 'LOC';
  if (start?.gap === BREAK && name.first === name.last && after !== undefined && /^ [-–—]/.test(after.gap))
    return 'LOC';
  if (before === undefined || start?.gap !== ' ') return null;
  if (before.shape === 'lower' && TITLES.has(before.word)) return 'PER';
  if (isPlaced(ground.reading, name)) return 'LOC';
  const plural = before.word === 'the' && /[a-rt-z]s$/.test(words[name.last]?.word ?? '');
  return plural ? 'ORG' : null;
}

/** "in Quelbo", "east of the Urvand", "the city of Quelbo", "Quelbo province". */
function isPlaced({ words }: Reading, { first, last }: Name): boolean {
  const after = words[last + 1];
  if (after?.gap === '-') return false;
  if (after?.gap === ' ' && AREA_AFTER.test(after.word)) return true;
  const article = words[first - 1]?.word === 'the';
  const lead = article ? words[first - 2] : words[first - 1];
  if (lead === undefined || words[first - 1]?.gap === BREAK) return false;
  if (lead.word === 'of') return (article ? SIDE : AREA).test(words[first - (article ? 3 : 2)]?.word ?? '');
  return ALONG.test(lead.word) || (!article && PLACED.test(lead.word));
}

/** Whether a comma and then a state, region or land stand at word `at`, as after the name of a town. */
function isBeforeLand(ground: Ground, at: number): boolean {
  if (ground.reading.words[at]?.gap !== ', ') return false;
  const last = endOfLand(ground, at);
  const next = ground.reading.words[last + 1];
  return last >= at && (next === undefined || next.gap === BREAK || /^\.?[,;:)]|^\. |^[.]$/.test(next.gap));
}

/** The last word of the land, region or state that is named at word `at`; -1 where none is. */
function endOfLand({ reading, lexicon, nameAt }: Ground, at: number): number {
  const hit = nameAt.get(at);
  if (hit?.aliases.some(({ record }) => lexicon.entry(record).kind === 'country') === true) return hit.last;
  if (isStateAbbreviation(reading, at, at + 1)) return at + 1;
  return isStateAbbreviation(reading, at, at) ? at : endOfRegion(reading, at);
}

/** The type of an unlisted name that nothing tells: two or three capitalised words are most often a person. */
export function typeByShape({ words }: Reading, name: Name): EntityType {
  const own = words.slice(name.first, name.last + 1);
  const plain = own.length > 1 && own.length < 4 && own.every(({ shape }) => shape === 'title' || shape === 'initial');
  return plain ? 'PER' : 'MISC';
}

const PEOPLE_ENDINGS = ['n', 'an', 'ian', 'ese', 'ish'];

/** Whether the article uses an adjective of the name, as of a land: "Bolivian" of "Bolivia", "Chinese" of "China". */
export function hasPeople({ words, usage }: Reading, { first, last }: Name): boolean {
  const word = words[last]?.word ?? '';
  if (first !== last || word.length < 4) return false;
  const stem = word.replace(/(?:[aeiouy]|e[ny]|ai?n|l?and)$/, '');
  const forms = [
    ...PEOPLE_ENDINGS.flatMap((ending) => [word + ending, stem + ending]),
    word.endsWith('stan') ? `${word}i` : '',
  ];
  return forms.some((form) => form !== word && (usage.get(form)?.strong ?? 0) > 0);
}
