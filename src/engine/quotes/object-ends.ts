import { cueOf } from './cues.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexis.ts';
import { isFinite, startsPhrase, wordAt } from './phrases.ts';
import { isSilence } from './remarks.ts';
import type { Pieces } from './words.ts';

/** How far an object may reach. */
const LONGEST_OBJECT = 60;
/** How far behind an "and" its verb, or from the comma between two items the "and" of their list may stand. */
const CLAUSE_REACH = 6;
const LIST_REACH = 8;
/** How far behind its preposition the word may stand that tells where somebody spoke. */
const SETTING_REACH = 5;
/** Words behind "in a", "on" or "at a" that tell where somebody spoke, not of what. */
const SETTINGS = new Set(
  (
    'statement interview interviews speech letter tweet tweets email e-mail memo post posts rally event debate hearing ' +
    'appearance conference report news television tv radio twitter facebook instagram broadcast briefing blog column ' +
    'editorial op-ed video message address testimony phone call press release podcast newsletter filing note remarks protest demonstration lawsuit'
  ).split(' '),
);
/** Words that open a circumstance of the speaking behind an object. */
const CIRCUMSTANCES = new Set(
  'during while when after before because until despite via amid since although though'.split(' '),
);
/** Words that open an object or a clause behind a verb. */
const OPENINGS =
  /^(?:the|an?|his|her|its|their|this|that|those|these|him|them|it|on|for|to|of|how|why|whether|reporters)$/;
const STARTS_NUMBER = /^[\p{N}$]/u;

/** Where an object ends: before a pause, or before when, where or by what means it was said. */
export function objectEnd(pieces: Pieces, from: number): number {
  let at = from + 1;
  for (; at < pieces.length && at < from + LONGEST_OBJECT; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.kind === 'stop' && !staysOverStop(pieces, at, from) && !listsDoings(pieces, from, at)) break;
    if (
      piece.kind === 'word' &&
      ((isCircumstance(pieces, at) && !isDuring(pieces, from, at)) ||
        isSilence(pieces, at) ||
        opensDeed(pieces, at, from))
    )
      break;
  }
  while (at > from && pieces[at - 1]?.kind === 'stop') at -= 1;
  return at;
}

/** "to leave and said", "a plan and condemned the vote": a second report, or what happened, behind an "and" or "but". */
function opensDeed(pieces: Pieces, at: number, from: number): boolean {
  const word = wordAt(pieces, at + 1);
  if (!/^(?:and|but)$/.test(wordAt(pieces, at)) || pieces[at + 1]?.capital === true) return false;
  if (/^(?:said|says|was|were|did)$/.test(word) || (!hasRelative(pieces, from, at) && isDeed(pieces, at + 1)))
    return true;
  const cue = cueOf(word);
  const next = pieces[at + 2];
  const object = next?.kind === 'marked' || next?.capital === true || OPENINGS.test(next?.word ?? '');
  return cue !== undefined && /^(?:past|third)$/.test(cue.form) && /^(?:claim|call)$/.test(cue.class) && object;
}

const hasRelative = (pieces: Pieces, from: number, to: number): boolean =>
  pieces.slice(from, to).some(({ word }) => RELATIVES.has(word));

/** "and reacted angrily", "and then left the hall": a past with what only a verb has behind it, where no "to" hangs on the "and". */
function isDeed(pieces: Pieces, from: number): boolean {
  let at = from;
  while (ADVERBS.has(wordAt(pieces, at)) || /^(?:then|later)$/.test(wordAt(pieces, at))) at += 1;
  if (!isFinite(pieces, at) || AUXILIARIES.has(wordAt(pieces, at))) return false;
  const next = pieces[at + 1];
  return (
    next?.kind === 'word' &&
    (next.word.endsWith('ly') ||
      next.word === 'that' ||
      (PREPOSITIONS.has(next.word) && next.word !== 'by') ||
      DETERMINERS.has(next.word) ||
      OBJECT_PRONOUNS.has(next.word))
  );
}

/** "children playing games, reading books or doing crafts": a comma between two participles of a list that an "or" or "and" ends. */
function listsDoings(pieces: Pieces, from: number, comma: number): boolean {
  if (wordAt(pieces, comma) !== ',' || !wordAt(pieces, comma + 1).endsWith('ing')) return false;
  if (!pieces.slice(Math.max(from, comma - CLAUSE_REACH), comma).some(({ word }) => isDoing(word))) return false;
  for (let at = comma + 2; at < comma + CLAUSE_REACH && pieces[at]?.kind === 'word'; at += 1)
    if (/^(?:and|or)$/.test(wordAt(pieces, at))) return isDoing(wordAt(pieces, at + 1));
  return false;
}

const isDoing = (word: string): boolean => word.length > 4 && word.endsWith('ing');

/** Whether a comma parts adjectives, the items of a list or a figure, so that the object goes on. */
function staysOverStop(pieces: Pieces, at: number, from: number): boolean {
  const word = wordAt(pieces, at);
  const spaced =
    (pieces[at]?.start ?? 0) > (pieces[at - 1]?.end ?? 0) && (pieces[at + 1]?.start ?? 0) > (pieces[at]?.end ?? 0);
  if ((word === '-' && !spaced) || word === '(' || word === ')') return true;
  if (word !== ',') return false;
  const next = pieces[at + 1];
  if (next?.kind === 'marked' || next?.word === 'including') return true;
  if (next?.word === 'as' && wordAt(pieces, at + 2) === 'well' && wordAt(pieces, at + 3) === 'as') return true;
  if (at === from + 1 && pieces[from]?.capital === false && next?.word.endsWith('ly')) return true;
  if (next?.word === 'such' && wordAt(pieces, at + 2) === 'as') return true;
  if (next === undefined || RELATIVES.has(next.word) || SUBORDINATORS.has(next.word) || next.word.endsWith('ing'))
    return false;
  if (next.word === 'and' || next.word === 'or') return !hasVerbWithin(pieces, at + 2, CLAUSE_REACH);
  for (let later = at + 2; later < at + LIST_REACH; later += 1) {
    const word = wordAt(pieces, later);
    if (word === 'and' || word === 'or')
      return !DETERMINERS.has(next.word) || DETERMINERS.has(wordAt(pieces, later + 1));
    if (isFinite(pieces, later)) return false;
  }
  return false;
}

function hasVerbWithin(pieces: Pieces, from: number, reach: number): boolean {
  for (let at = from; at < from + reach && pieces[at]?.kind === 'word'; at += 1) if (isFinite(pieces, at)) return true;
  return false;
}

function isCircumstance(pieces: Pieces, at: number): boolean {
  const word = wordAt(pieces, at);
  const next = wordAt(pieces, at + 1);
  if (CIRCUMSTANCES.has(word)) return true;
  if (word === 'according' && next === 'to') return true;
  if (word === 'on' && TIME_WORDS.has(next)) return true;
  if (TIME_WORDS.has(word)) return isPlainTime(pieces, at);
  if (word !== 'in' && word !== 'on' && word !== 'at' && word !== 'during') return false;
  for (let later = at + 1; later <= at + SETTING_REACH; later += 1) {
    const piece = pieces[later];
    if (piece?.kind !== 'word' || PREPOSITIONS.has(piece.word)) return false;
    if (SETTINGS.has(piece.word)) return true;
  }
  return false;
}

/** "to limit travel during the storm": what hangs on an infinitive rather than on the speaking. */
const isDuring = (pieces: Pieces, from: number, at: number): boolean =>
  /^(?:during|while|when|until|since|amid|despite|after|before|because)$/.test(wordAt(pieces, at)) &&
  !(wordAt(pieces, at) === 'after' && hasVerbWithin(pieces, at + 1, LIST_REACH)) &&
  pieces.slice(from, at).some(({ word }, index) => word === 'to' && isInfinitive(pieces, from + index));

/** Whether a "to" opens an infinitive: lower case, no determiner and no plural behind it. */
const isInfinitive = (pieces: Pieces, to: number): boolean => {
  const next = pieces[to + 1];
  return (
    wordAt(pieces, to) === 'to' &&
    startsPhrase(next) &&
    next?.capital === false &&
    !DETERMINERS.has(next.word) &&
    !/[^s]s$/.test(next.word)
  );
};

/** "announced a deal Monday", not "Monday's vote" or "a deal for this year". */
function isPlainTime(pieces: Pieces, at: number): boolean {
  const before = wordAt(pieces, at - 1);
  const next = pieces[at + 1];
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || STARTS_NUMBER.test(before)) return false;
  return next === undefined || next.kind === 'stop' || TIME_WORDS.has(next.word) || PREPOSITIONS.has(next.word);
}
