import type { EntityType } from '../../shared/annotations.ts';
import { isGivenName } from './given.ts';
import { EVENT_HEADS, LOC_HEADS, ORG_HEADS, PARTICLES, PLACING } from './lists.ts';
import { isStateAbbreviation, RULE_HEADS } from './nouns.ts';
import type { TitleSpan } from './segments.ts';
import type { Reading, Word } from './words.ts';

/** What the words of an unlisted name say of its type; `null` where they say nothing. */
export function typeOf(reading: Reading, first: number, last: number, title: TitleSpan | null): EntityType | null {
  const words = reading.words.slice(first, last + 1);
  const head = words.at(-1)?.word ?? '';
  const opening = words[0]?.word ?? '';
  if (isStateAbbreviation(reading, first, last)) return 'LOC';
  if (words.length > 1) {
    if (RULE_HEADS.has(head) && title === null && !isGivenName(opening)) return 'MISC';
    if (head === 'city' && PLACING.has(reading.words[first - 1]?.word ?? '')) return 'LOC';
    if (ORG_HEADS.has(head)) return 'ORG';
    if (EVENT_HEADS.has(head)) return 'EVENT';
    if (LOC_HEADS.has(head)) return 'LOC';
    if (words.some(({ word }) => word === 'of' || word === 'for')) return headBeforeOf(words);
    if (isGivenName(opening) || words.some(isPersonal)) return 'PER';
  }
  if (title !== null) return 'PER';
  return words.length === 1 && words[0]?.shape === 'upper' ? 'ORG' : null;
}

function isPersonal(word: Word): boolean {
  return (word.shape === 'lower' && PARTICLES.has(word.word)) || word.word === 'jr' || word.word === 'sr';
}

function headBeforeOf(words: readonly Word[]): EntityType | null {
  const at = words.findIndex(({ word }) => word === 'of' || word === 'for');
  const head = words[at - 1]?.word ?? '';
  if (EVENT_HEADS.has(head)) return 'EVENT';
  if (ORG_HEADS.has(head)) return 'ORG';
  return LOC_HEADS.has(head) ? 'LOC' : null;
}
