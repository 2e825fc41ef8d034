import { AUXILIARIES, FINITE_FORMS } from './lexis.ts';
import { hasVerb, isFinite, wordAt } from './phrases.ts';
import type { Pieces } from './words.ts';

const RELATIVE_REACH = 18;
/** How long what parts a subject from its verb may be. */
const PARTING_REACH = 12;
/** Words that open a relative clause behind a comma. */
export const RELATIVE_STARTS: ReadonlySet<string> = new Set(['who', 'which', 'whose']);

/**
 * Where a content goes on that ends at the comma at `comma` before a relative of its subject ("the millers, who had been
 * kept out, won"); `null` where the sentence's verb does not follow the relative.
 */
export function resumesAt(pieces: Pieces, comma: number): number | null {
  if (wordAt(pieces, comma) !== ',' || !RELATIVE_STARTS.has(wordAt(pieces, comma + 1))) return null;
  for (let close = comma + 2; close < comma + RELATIVE_REACH; close += 1) {
    if (wordAt(pieces, close) !== ',') continue;
    const verb = wordAt(pieces, close + 1);
    return AUXILIARIES.has(verb) || FINITE_FORMS.has(verb) ? close + 1 : null;
  }
  return null;
}

/** "that the guild, led by Tarn, would": a comma before the verb of a clause that a second one follows. */
export function isParting(pieces: Pieces, at: number, start: number): boolean {
  const inner = pieces.slice(start, at);
  if (AUXILIARIES.has(wordAt(pieces, at + 1)) && !inner.some(({ word }) => AUXILIARIES.has(word))) return true;
  if (hasVerb(pieces, start, at)) return false;
  for (let close = at + 1; close < at + PARTING_REACH; close += 1)
    if (wordAt(pieces, close) === ',') return isFinite(pieces, close + 1);
  return false;
}
