import type { EntityType } from '../../shared/annotations.ts';
import { wordSet } from '../word-set.ts';
import type { Appearance } from './appearances.ts';
import type { Names } from '../names/types.ts';
import type { Descriptions } from './descriptions.ts';
import { genderOfWord } from './gender.ts';
import { mentionsIn } from './mentions.ts';
import type { Noun } from './nouns.ts';
import { isHuman } from './nouns.ts';
import type { Range } from './phrases.ts';
import { wordAt } from './phrases.ts';
import type { Wanted } from './salience.ts';
import type { Pieces } from './words.ts';

/** How near a second may come to whoever is in focus for a noun alone, or with further words, to mean that one. */
const CLEAR = 0.5;
const CLEARER = 0.35;

/** Whether what bears a name can be what a noun means: no event speaks, and no place is "the witness". */
const isAgent = (type: EntityType | undefined, noun: string): boolean =>
  type !== 'EVENT' && !(isHuman(noun) && type === 'LOC');

/** Nouns for a body by which many go whose names lack them. */
const GENERAL = wordSet('agency bank bureau center centre service authority union club');
/** How much an appearance counts at least of whoever acts or speaks. */
const ACTING = 4;
/** How far before a noun a body that acts, and how far any other, may be meant by it without bearing it in its name. */
const FAR = 800;
const NEAR = 250;
/** "the Republican governor", "the reelection-seeking president": words that tell of somebody without telling apart. */
const describes = (word: string): boolean =>
  /^(?:republican|democratic|democrat|conservative|liberal|socialist|labour|populist)$/.test(word) ||
  /-(?:\p{L}+ing|\p{L}+ed|old)$/u.test(word);

/** Nouns of places that speak for whoever runs them. */
const PLACES = new Set('city town village country nation state county province municipality kingdom island'.split(' '));

/** How far back the name of a place may stand. */
const PLACE_REACH = 600;

/** The place that "the city" means at an offset: the last one named before, where its sentence names no other; else `null`. */
export function placeMeant({ noun, bare }: Noun, at: number, text: string, { mentions }: Names): number | null {
  if (!bare || !PLACES.has(noun)) return null;
  const places = mentionsIn(mentions, { start: at - PLACE_REACH, end: at }).filter(({ type }) => type === 'LOC');
  const last = places.at(-1);
  const other = places.findLast(({ entity }) => entity !== last?.entity);
  if (last === undefined) return null;
  return other === undefined || /[.?!\n]\s/.test(text.slice(other.end, last.start)) ? last.entity : null;
}

/** The most words of a title that stands for its bearer. */
const LONGEST_TITLE = 4;
const TITLES = wordSet(
  'president governor mayor premier chancellor taoiseach tánaiste minister secretary senator speaker ambassador envoy pope king queen prince princess monarch dean rector provost sheriff commissioner ceo mp mec mep mla msp chairman chairwoman principal archbishop bishop',
);
/** Titles in full that headlines shorten. */
const SHORT_TITLES: Readonly<Record<string, string>> = { pm: 'prime minister', gov: 'governor', sen: 'senator' };

/** Whom a title in capitals means: somebody in the article, or an office's holder whom it does not name. */
export type Titled = number | { readonly name: string; readonly record?: string } | null;

/**
 * Tells whom a title in capitals means ("Governor says", "the Taoiseach"): the only one whom the whole
 * article introduces so, or the only holder of the office that it names; `null` where there is none.
 */
export function titleTeller(names: Names, descriptions: Descriptions): (pieces: Pieces, phrase: Range) => Titled {
  const holders = new Map<string, Titled>();
  for (const { surface, holder } of names.roles) {
    if (holder === undefined) continue;
    const office = surface.toLowerCase();
    const { entity, ...named } = holder;
    const known = holders.get(office);
    const same = known === undefined || known === entity || (typeof known === 'object' && known?.name === named.name);
    holders.set(office, same ? (entity ?? named) : null);
  }
  return (pieces, { from, to }) => {
    const words = pieces.slice(wordAt(pieces, from) === 'the' ? from + 1 : from, to);
    if (words.length === 0) return null;
    if (words.length > LONGEST_TITLE || !words.every(({ capital, kind }) => capital && kind === 'word')) return null;
    const written = words.map(({ word }) => word).join(' ');
    const title = SHORT_TITLES[written] ?? written;
    const [noun = '', ...others] = title.split(' ').reverse();
    if (!TITLES.has(noun)) return null;
    const [only, other] = descriptions
      .find(noun, others, Infinity)
      .filter((entity) => names.entities[entity]?.type === 'PER');
    if (only !== undefined) return other === undefined ? only : null;
    return holders.get(title) ?? null;
  };
}

/**
 * Whom a noun without a name means at an offset: the one introduced so, else the one in focus where the noun alone says
 * enough; `null` for nobody.
 */
export function describedAs(
  noun: Noun,
  at: number,
  names: Names,
  descriptions: Descriptions,
  focus: (wanted: Wanted) => number | null,
): number | null {
  if (!noun.definite) return null;
  const gender = genderOfWord(noun.noun);
  const introduced =
    noun.means === 'ORG'
      ? []
      : descriptions
          .find(noun.noun, noun.others, at)
          .filter((entity) => isAgent(names.entities[entity]?.type, noun.noun));
  const [only, other] = introduced;
  if (only !== undefined && other === undefined) return only;
  if (only !== undefined) return focus({ gender, accepts: ({ entity }) => introduced.includes(entity) });
  if (noun.others.length > 0) {
    const [known, second] = descriptions.find(noun.noun, [], at);
    if (known !== undefined) return second === undefined && noun.others.every(describes) ? known : null;
  }
  const { means, bare, inName } = noun;
  if (means === null || (means === 'ORG' && !bare)) return null;
  const bears = (entity: number): boolean =>
    !inName || (names.entities[entity]?.name.toLowerCase().includes(noun.noun) ?? false);
  const rival = bare ? CLEAR : CLEARER;
  const meant = focus({ gender, rival, accepts: ({ entity, type }) => type === means && bears(entity) });
  if (meant !== null || !inName || !GENERAL.has(noun.noun)) return meant;
  const accepts = ({ type, weight, at: before }: Appearance): boolean =>
    type === 'ORG' && (weight >= ACTING ? before >= at - FAR : weight >= 1 && before >= at - NEAR);
  return focus({ gender, rival: CLEARER, accepts });
}
