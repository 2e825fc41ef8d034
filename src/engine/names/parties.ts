import type { LexiconEntry } from '../../shared/lexicon.ts';

/** Whether a record is that of a party, as its name tells. */
export function isParty({ name }: Pick<LexiconEntry, 'name'>): boolean {
  return /\bParty\b/.test(name);
}
