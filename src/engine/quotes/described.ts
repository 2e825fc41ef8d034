import type { EntityType } from '../../shared/annotations.ts';
import type { Names } from '../names/types.ts';
import type { Descriptions } from './descriptions.ts';
import { genderOfWord } from './gender.ts';
import { mentionsIn } from './mentions.ts';
import type { Noun } from './nouns.ts';
import { isHuman } from './nouns.ts';
import type { Wanted } from './salience.ts';

/** How near a second may come to whoever is in focus for a noun alone, or with further words, to mean that one. */
const CLEAR = 0.5;
const CLEARER = 0.35;

/** Whether what bears a name can be what a noun means: no event speaks, and no place is "the witness". */
const isAgent = (type: EntityType | undefined, noun: string): boolean =>
  type !== 'EVENT' && !(isHuman(noun) && type === 'LOC');

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
  if (noun.others.length > 0 && descriptions.find(noun.noun, [], at).length > 0) return null;
  const { means, bare, inName } = noun;
  if (means === null || (means === 'ORG' && !bare)) return null;
  const bears = (entity: number): boolean =>
    !inName || (names.entities[entity]?.name.toLowerCase().includes(noun.noun) ?? false);
  const rival = bare ? CLEAR : CLEARER;
  return focus({ gender, rival, accepts: ({ entity, type }) => type === means && bears(entity) });
}
