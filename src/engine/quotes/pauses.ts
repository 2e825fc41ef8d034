import { cueOf } from './cues.ts';
import { PREPOSITIONS, RELATIVES } from './lexis.ts';
import { isFinite, startsPhrase, wordAt } from './phrases.ts';
import type { Pieces } from './words.ts';
import { isDash } from './words.ts';

/** How far an apposition or an insertion between a verb and its content may reach. */
const APPOSITION_REACH = 8;
const INSERTION_REACH = 12;
const PARENTHESES = new Set(['however', 'though', 'too', 'for example', 'meanwhile', 'instead']);

/** Where reading goes on behind a comma or dash that only parts marks, "however" or an inserted phrase from the verb. */
export function overStop(pieces: Pieces, at: number, addressee: boolean): number | null {
  const word = wordAt(pieces, at);
  const next = pieces[at + 1];
  if (word === ',' && next?.kind === 'marked') return at + 1;
  if (word === ',' && PARENTHESES.has(next?.word ?? '')) return wordAt(pieces, at + 2) === ',' ? at + 3 : at + 2;
  if (
    word === ',' &&
    addressee &&
    startsPhrase(next) &&
    !RELATIVES.has(next?.word ?? '') &&
    !next?.word.endsWith('ing')
  )
    return at + 1;
  if (word !== ',' && !isDash(word)) return null;
  for (let close = at + 2; close < at + INSERTION_REACH; close += 1) {
    const stop = wordAt(pieces, close);
    const asked = stop === 'asked' && /^(?:when|if)$/.test(wordAt(pieces, close - 1));
    if (!asked && (isFinite(pieces, close) || isReport(stop))) return null;
    if (stop !== word) continue;
    const adjunct =
      (PREPOSITIONS.has(next?.word ?? '') || /^(?:apart|aside)$/.test(next?.word ?? '')) &&
      startsPhrase(pieces[close + 1]);
    const opens = wordAt(pieces, close + 1) === 'that' || pieces[close + 1]?.kind === 'marked';
    return opens || adjunct ? close + 1 : null;
  }
  return null;
}

/** "called the chief, Jane Doe, 'driven'": behind a comma before marks, or behind what two commas part from them. */
export function overApposition(pieces: Pieces, comma: number): number | null {
  if (wordAt(pieces, comma) !== ',') return null;
  if (pieces[comma + 1]?.kind === 'marked') return comma + 1;
  for (let close = comma + 1; close < comma + APPOSITION_REACH; close += 1) {
    if (wordAt(pieces, close) === ',') return pieces[close + 1]?.kind === 'marked' ? close + 1 : null;
    if (cueOf(wordAt(pieces, close)) !== undefined) return null;
  }
  return null;
}

/** Whether a word surely is a verb of another report; a base form is as often a noun ("apart from that reason"). */
const isReport = (word: string): boolean => (cueOf(word)?.form ?? 'base') !== 'base';
