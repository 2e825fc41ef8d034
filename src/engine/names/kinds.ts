import type { EntityType } from '../../shared/annotations.ts';
import { TITLES } from './lists.ts';
import type { Name } from './segments.ts';
import { BREAK, type Reading } from './words.ts';

const SPEAKING =
  /^(?:said|says|told|tells|added|adds|argued|argues|wrote|writes|tweeted|joked|explained|explains|replied|recalled|thinks|believes|whose|who)$/;

/** The type that the words around a name speak for: "said" after a person, "in" before a place; `null` for neither. */
export function typeByNeighbours({ words }: Reading, name: Name): EntityType | null {
  const before = words[name.first - 1];
  const after = words[name.last + 1];
  const joined = words[name.first]?.gap === ' ';
  if (after !== undefined && /^,? $/.test(after.gap) && SPEAKING.test(after.word)) return 'PER';
  if (
    after !== undefined &&
    after.gap === ', ' &&
    /^\d{2}$/.test(after.raw) &&
    words[name.last + 2]?.gap.startsWith(',') === true
  ) {
    return 'PER';
  }
  if (before === undefined || !joined || before.gap === BREAK) return null;
  if (before.shape === 'lower' && TITLES.has(before.word)) return 'PER';
  if (/^(?:in|near|outside)$/.test(before.word) && after?.gap !== '-') return 'LOC';
  const plural = before.word === 'the' && /[a-rt-z]s$/.test(words[name.last]?.word ?? '');
  return plural ? 'ORG' : null;
}

/** The type of an unlisted name that nothing tells: two or three capitalised words are most often a person. */
export function typeByShape({ words }: Reading, name: Name): EntityType {
  const own = words.slice(name.first, name.last + 1);
  const plain = own.length > 1 && own.length < 4 && own.every(({ shape }) => shape === 'title' || shape === 'initial');
  return plain ? 'PER' : 'MISC';
}
