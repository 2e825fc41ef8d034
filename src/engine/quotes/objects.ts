import { cueOf } from './cues.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexis.ts';
import type { Range } from './phrases.ts';
import { hasVerb, isFinite, startsPhrase, wordAt } from './phrases.ts';
import { objectEnd } from './object-ends.ts';
import { ADDRESSED, INTENTIONS, LINKED, NOUNS, OBJECTS, ORDERS, PREPOSITIONAL, REQUESTS } from './verbs.ts';
import type { VerbAt } from './verb-at.ts';
import type { Piece, Pieces } from './words.ts';

/** How far behind its verb the word that links an object to what is said of it may stand. */
const LINK_REACH = 12;
/** Verbs of doing as much as of speaking, which say nothing of an object alone ("attacked the plan"). */
const DEEDS = new Set(
  'attack welcome reject dismiss rank rate cast bill paint depict celebrate salute rip bash defend blame credit thank designate'.split(
    ' ',
  ),
);
/** How many words behind "wrote" tell what was written. */
const WRITING_REACH = 3;
/** What is written rather than said. */
const WRITINGS =
  /^(?:books?|novels?|memoirs?|songs?|plays?|letters?|columns?|essays?|checks?|cheques?|scripts?|series|poems?)$/;
const QUESTION = /^(?:how|why|what|where|when)$/;
const UNITS = /^(?:minute|hour|day|week|month|year|decade|moment)s?$/;

/** What is announced, asked for, denied or said of somebody behind a verb that takes no clause here. */
export function objectContent(pieces: Pieces, verb: VerbAt): Range | null {
  const from = objectStart(pieces, verb);
  return from === null ? null : objectFrom(pieces, from);
}

/** What somebody is asked or told to do ("urged them to leave"); whoever is asked belongs to it. */
export function requestContent(pieces: Pieces, { cue: { base }, behind: from }: VerbAt): Range | null {
  if (!REQUESTS.has(base) && !ORDERS.has(base)) return null;
  const behind = overTimes(pieces, from);
  if (base === 'order' && /^an?$/.test(wordAt(pieces, behind))) return null;
  const warned = base === 'warn' && opensObject(pieces, behind) ? linkAfter(pieces, behind, 'against') : null;
  const danger = warned === null ? null : objectFrom(pieces, behind);
  if (danger !== null && !hasVerb(pieces, danger.from, danger.to)) return danger;
  const against = base === 'advise' && opensObject(pieces, behind) ? linkAfter(pieces, behind, 'against') : null;
  if (against !== null) return objectFrom(pieces, against);
  const to = opensObject(pieces, behind) ? linkAfter(pieces, behind, 'to') : null;
  // "told the guild they want to sell": a second phrase before the infinitive opens a clause.
  if (to === null || secondPhrase(pieces, behind, to) !== null) return null;
  const asked = QUESTION.test(wordAt(pieces, to - 1)) ? to - 1 : to;
  return objectFrom(pieces, REQUESTS.has(base) ? behind : asked);
}

/** Where a second phrase begins behind the one at `from` ("told reporters the decision"); `null` where none does before `to`. */
export function secondPhrase(pieces: Pieces, from: number, to: number): number | null {
  for (let at = from + 1; at < to; at += 1) {
    const word = wordAt(pieces, at);
    if (/^(?:he|she|it|they|we|i)$/.test(word)) return at;
    if (/^(?:the|an?|his|her|its|their)$/.test(word) && isNounLike(pieces[at - 1])) return at;
  }
  return null;
}

/** Whether a word may be the noun before another phrase ("told reporters the decision"): no preposition, no article. */
const isNounLike = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && !PREPOSITIONS.has(piece.word) && !DETERMINERS.has(piece.word) && piece.word !== 'and';

/** The object that begins at `from`, without when, where or by what means it was said. */
export function objectFrom(pieces: Pieces, from: number): Range | null {
  const to = objectEnd(pieces, from);
  return to > from ? { from, to } : null;
}

/** Behind "Monday", "last week", "this year", "two months ago" and the like. */
export function overTimes(pieces: Pieces, from: number): number {
  let at = from;
  for (;;) {
    const word = wordAt(pieces, at);
    const next = wordAt(pieces, at + 1);
    if (TIME_WORDS.has(word) || (word.endsWith('ly') && word.length > 4 && pieces[at]?.capital === false)) at += 1;
    else if ((word === 'on' || word === 'this' || word === 'in' || word === 'late') && TIME_WORDS.has(next)) at += 2;
    else if (UNITS.test(word) && next === 'ago') at += 2;
    else if (DETERMINERS.has(word) && UNITS.test(next) && wordAt(pieces, at + 2) === 'ago') at += 3;
    else if (/^(?:1|2)\d{3}$/.test(word) && at > from) at += 1;
    else return at;
  }
}

function objectStart(pieces: Pieces, verb: VerbAt): number | null {
  const { base, class: cueClass } = verb.cue;
  const behind = overTimes(pieces, verb.behind);
  const first = wordAt(pieces, behind);
  if (PREPOSITIONAL.get(base)?.has(first) === true)
    return opensObject(pieces, behind + 1) ? behindTie(pieces, behind) : null;
  if (QUESTION.test(first) && base === 'describe') return behind;
  const infinitive = first === 'to' || (first === 'not' && wordAt(pieces, behind + 1) === 'to');
  if (infinitive) return INTENTIONS.has(base) ? behind : null;
  const late =
    INTENTIONS.has(base) && /^(?:in|on|at|during|after|before)$/.test(first) ? linkAfter(pieces, behind, 'to') : null;
  if (late !== null && opensInfinitive(pieces, late)) return late;
  const link = LINKED.get(base);
  if (first === link) return opensObject(pieces, behind + 1) ? behind + 1 : null;
  if (/^(?:having|being)$/.test(first) && OBJECTS.has(base)) return behind;
  if (!opensObject(pieces, behind)) return null;
  if (link !== undefined && linkAfter(pieces, behind, link) !== null) return behind;
  if (base === 'accuse' && linkAfter(pieces, behind, 'for') !== null) return behind;
  const asked = base === 'ask' ? linkAfter(pieces, behind, 'for') : null;
  if (asked !== null) return asked + 1;
  const called = hasComplement(pieces, behind) || (verb.gap && DETERMINERS.has(first) && !DEEDS.has(base));
  if (cueClass === 'call' && called) return behind;
  const about = ADDRESSED.has(base) ? linkAfter(pieces, behind, 'about') : null;
  if (about !== null) return about + 1;
  if (isWriting(pieces, verb)) return null;
  const pronoun =
    OBJECT_PRONOUNS.has(first) || SUBJECT_PRONOUNS.has(first) || /^(?:every|any|no|some)thing$/.test(first);
  const noun = verb.cue.form === 'base' && isVerb(pieces[behind]);
  if (OBJECTS.has(base) && !pronoun && !noun) return behind;
  if (cueClass !== 'claim' || !hasMarks(pieces, behind)) return null;
  return (ADDRESSED.has(base) ? secondPhrase(pieces, behind, behind + LINK_REACH) : null) ?? behind;
}

/** Behind the preposition that ties what is said to its verb; an "against" belongs to it, since without it the contrary were said. */
export const behindTie = (pieces: Pieces, tie: number): number => (wordAt(pieces, tie) === 'against' ? tie : tie + 1);

/** "wrote a long letter": what is written, not what it says. */
export const isWriting = (pieces: Pieces, { cue: { base }, behind }: VerbAt): boolean =>
  base === 'write' && pieces.slice(behind, behind + WRITING_REACH).some(({ word }) => WRITINGS.test(word));

/** Whether a "to" opens what is to be done ("vowed in May to stay"), not whom something goes to. */
const opensInfinitive = (pieces: Pieces, to: number): boolean =>
  pieces[to + 1]?.kind === 'marked' ||
  (startsPhrase(pieces[to + 1]) && pieces[to + 1]?.capital === false && !DETERMINERS.has(wordAt(pieces, to + 1)));

const opensObject = (pieces: Pieces, at: number): boolean =>
  pieces[at]?.kind === 'marked' || startsPhrase(pieces[at]) || OBJECT_PRONOUNS.has(wordAt(pieces, at));

/** Whether an object holds marked words before its first verb. */
function hasMarks(pieces: Pieces, from: number): boolean {
  for (let at = from; at < from + LINK_REACH; at += 1) {
    const piece = pieces[at];
    if (piece?.kind === 'marked') return at > from;
    if (piece?.kind !== 'word' || isFinite(pieces, at)) return false;
  }
  return false;
}

/** Whether a word is another verb, before which the one that seemed to report was a noun ("a report indicates"). */
const isVerb = (piece: Piece | undefined): boolean => {
  const cue = piece === undefined || piece.capital ? undefined : cueOf(piece.word);
  return cue?.form === 'third' && !NOUNS.has(cue.base);
};

/** Where the link behind an object stands; its own "not" belongs to it. `null` where another clause comes first. */
function linkAfter(pieces: Pieces, from: number, link: string): number | null {
  for (let at = from + 1; at < from + LINK_REACH && pieces[at]?.kind === 'word'; at += 1) {
    const word = wordAt(pieces, at);
    if (word === link) return wordAt(pieces, at - 1) === 'not' ? at - 1 : at;
    if (AUXILIARIES.has(word) || isFinite(pieces, at)) return null;
  }
  return null;
}

/** "called him a fool": a second phrase behind the object. */
function hasComplement(pieces: Pieces, from: number): boolean {
  for (let at = from + 1; at < from + LINK_REACH && pieces[at]?.kind === 'word'; at += 1) {
    const word = wordAt(pieces, at);
    if (word === 'a' || word === 'an') return !PREPOSITIONS.has(wordAt(pieces, at - 1));
    if (AUXILIARIES.has(word) || SUBORDINATORS.has(word) || PREPOSITIONS.has(word)) return false;
  }
  return false;
}
