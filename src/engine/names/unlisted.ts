import nlp from 'compromise/two';
import type { EntityType } from '../../shared/annotations.ts';
import type { UnlistedFinder, UnlistedName } from './types.ts';

/** Tags of the tagger, strongest first, and the type that they speak for. */
const TYPES: readonly (readonly [string, EntityType])[] = [
  ['Person', 'PER'],
  ['Place', 'LOC'],
  ['Organization', 'ORG'],
  ['Company', 'ORG'],
  ['Acronym', 'ORG'],
  ['ProperNoun', 'MISC'],
];

const NO_NAME = ['Date', 'Month', 'WeekDay', 'Pronoun', 'Determiner', 'Verb', 'Adverb', 'Preposition', 'Conjunction'];

/**
 * Finds the names of a clause with the tagger of compromise: each stretch of neighbouring words of one type. Terms that
 * cannot be found again in the clause are left out.
 */
export const findUnlisted: UnlistedFinder = (clause) => {
  const found: UnlistedName[] = [];
  let at = 0;
  for (const term of nlp(clause).docs.flat()) {
    const start = term.text === '' ? -1 : clause.indexOf(term.text, at);
    if (start < 0) continue;
    const end = start + term.text.length;
    at = end;
    const type = typeOf(term.tags ?? new Set());
    if (type === null) continue;
    const before = found.at(-1);
    if (before !== undefined && before.type === type && /^[ -]?$/.test(clause.slice(before.end, start))) {
      found[found.length - 1] = { start: before.start, end, type };
    } else found.push({ start, end, type });
  }
  return found;
};

function typeOf(tags: ReadonlySet<string>): EntityType | null {
  if (NO_NAME.some((tag) => tags.has(tag))) return null;
  return TYPES.find(([tag]) => tags.has(tag))?.[1] ?? null;
}
