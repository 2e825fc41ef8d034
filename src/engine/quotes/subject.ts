import type { Cue } from './cues.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexis.ts';
import { asSubject } from './noun-phrases.ts';
import { isHuman, isThing } from './nouns.ts';
import type { Range } from './phrases.ts';
import { hasVerb, headOf, isFinite, phraseEndingAt, phraseStartingAt, startsPhrase, wordAt } from './phrases.ts';
import type { Piece } from './words.ts';

type Pieces = readonly Piece[];

/** Who does the reporting: a phrase of the sentence, whoever did so before in it, or nobody (not a reporting clause). */
export type Subject = Range | 'inherit' | null;

/** A subject to the left of its verb, and where the words that belong to the verb begin. */
export interface LeftSubject {
  readonly subject: Subject;
  readonly passive: boolean;
}

const CLAUSE_STARTS = new Set('and but or that while as because if although though when so'.split(' '));
const SEGMENTS = 8;
/** A time of the day, which says nothing. */
const CLOCK = /^\d+(?:[.:]\d+)?(?:am|pm)?$/;
/** What somebody has or takes to do something, so that whoever has it does it ("had the courage to say"). */
const POWERS =
  /^(?:courage|nerve|audacity|temerity|gall|guts|chance|opportunity|occasion|right|power|time|ability|decision|freedom|duty|reason|need|liberty|trouble|moment|step)$/;
const ADVERB_REACH = 12;
const NOBODY: LeftSubject = { subject: null, passive: false };
const REFUSALS = new Set([
  'refused',
  'refuses',
  'declined',
  'declines',
  'failed',
  'refusing',
  'declining',
  'reluctant',
  'unable',
]);

/** The subject of the verb at `verb`, looked for to its left. */
export function subjectBefore(pieces: Pieces, verb: number, cue: Cue, infinitives = 1): LeftSubject {
  let at = verb - 1;
  let passive = false;
  let infinitive = false;
  let auxiliary = false;
  if (wordAt(pieces, at) === 'as' && wordAt(pieces, at - 1) === 'quoted') at -= 2;
  for (; at >= 0 && at > verb - ADVERB_REACH; at -= 1) {
    const piece = pieces[at];
    if (piece?.kind !== 'word') break;
    const { word } = piece;
    if (word === 'to' && at === verb - 1) infinitive = true;
    else if (beforeTime(pieces, at) < at) at -= 1;
    else if (AUXILIARIES.has(word)) {
      auxiliary = true;
      passive ||= BE.has(word) && (cue.form === 'past' || cue.form === 'participle');
    } else if (
      !(word === 'since' && AUXILIARIES.has(wordAt(pieces, at - 1))) &&
      !(ADVERBS.has(word) && !DETERMINERS.has(word)) &&
      !(word.endsWith('ly') && !piece.capital && word.length > 4)
    )
      break;
  }
  if (cue.form === 'participle' && !auxiliary) return NOBODY;
  if (infinitive && infinitives > 0 && pieces[at]?.kind === 'word') {
    const { word } = pieces[at] ?? { word: '' };
    if (REFUSALS.has(word)) return NOBODY;
    if (/ed$|^(?:began|went|wants?|like)$/.test(word))
      return subjectBefore(pieces, at, { ...cue, form: 'past' }, infinitives - 1);
    if (at === verb - 2 && !reportsSurely(pieces, verb, cue)) return NOBODY;
  }
  const near = subjectEndingAt(pieces, at, cue);
  const holds = infinitive && infinitives > 0 && POWERS.test(wordAt(pieces, at)) && near !== null && near !== 'inherit';
  const subject = holds ? subjectBefore(pieces, near.from - 1, { ...cue, form: 'past' }, 0).subject : near;
  return { subject: subject === null && infinitive && reportsSurely(pieces, verb, cue) ? 'inherit' : subject, passive };
}

/** What stands before a time of two words that parts a subject from its verb ("The mayor this week told"). */
const beforeTime = (pieces: Pieces, at: number): number =>
  /^(?:this|last|next|that)$/.test(wordAt(pieces, at - 1)) && TIME_WORDS.has(wordAt(pieces, at)) && at > 1
    ? at - 2
    : at;

/** Whom "who" means of a phrase: the name behind its last preposition where its head is no person ("the mouth of Doe"). */
function personIn(pieces: Pieces, phrase: Range): Range {
  if (isHuman(wordAt(pieces, headOf(pieces, phrase)))) return phrase;
  let from = phrase.to;
  while (from > phrase.from && pieces[from - 1]?.capital === true) from -= 1;
  const hangs = from < phrase.to && PREPOSITIONS.has(wordAt(pieces, from - 1));
  return hangs && pieces[from - 2]?.capital === false ? { from, to: phrase.to } : phrase;
}

/** "led officials to say that": an infinitive that reports whatever stands before it. */
const reportsSurely = (pieces: Pieces, verb: number, cue: Cue): boolean =>
  (cue.class === 'say' || cue.class === 'claim') &&
  (cue.base === 'say' ||
    wordAt(pieces, verb + 1) === 'that' ||
    (/^[,:]$/.test(wordAt(pieces, verb + 1)) && pieces[verb + 2]?.kind === 'marked') ||
    (cue.addressee && thatBehind(pieces, verb + 2)));

/** Whether a "that" follows whoever is told. */
function thatBehind(pieces: Pieces, from: number): boolean {
  for (let at = from; at < from + 5 && pieces[at]?.kind === 'word'; at += 1)
    if (wordAt(pieces, at) === 'that') return true;
  return false;
}

function subjectEndingAt(pieces: Pieces, at: number, cue: Cue): Subject {
  const piece = pieces[at];
  if (piece === undefined) return cue.form === 'ing' ? 'inherit' : null;
  if (piece.kind === 'marked') {
    if (cue.form === 'ing') return 'inherit';
    return isInner(pieces, at) ? subjectBeforeAppositions(pieces, at + 1) : null;
  }
  if (piece.kind === 'stop') return subjectAtStop(pieces, at, cue);
  const { word } = piece;
  if (word === 'and' || word === 'but' || word === 'then' || word === 'or') return 'inherit';
  if (RELATIVES.has(word)) {
    const phrase = phraseEndingAt(pieces, wordAt(pieces, at - 1) === ',' ? at - 2 : at - 1);
    return phrase !== null && word === 'who' ? personIn(pieces, phrase) : phrase;
  }
  if (OBJECT_PRONOUNS.has(word) || SUBORDINATORS.has(word) || PREPOSITIONS.has(word))
    return cue.form === 'ing' ? 'inherit' : null;
  const phrase = phraseEndingAt(pieces, at);
  if (phrase === null) return null;
  if (RELATIVES.has(wordAt(pieces, phrase.from - 1)) && isFinite(pieces, phrase.from)) {
    return phraseEndingAt(pieces, phrase.from - (wordAt(pieces, phrase.from - 2) === ',' ? 3 : 2));
  }
  if (cue.form === 'ing' && isThing(wordAt(pieces, headOf(pieces, phrase)).replace(/s$/, ''))) return 'inherit';
  return asSubject(pieces, phrase);
}

function subjectAtStop(pieces: Pieces, at: number, cue: Cue): Subject {
  const word = wordAt(pieces, at);
  if (cue.form === 'ing') return 'inherit';
  if (word === ')') return phraseEndingAt(pieces, at);
  if (word === ',') return subjectBeforeAppositions(pieces, at);
  if (/^[—–-]/.test(word)) {
    for (let left = at - 1; left >= 0 && left > at - 30; left -= 1) {
      if (!/^[—–-]/.test(wordAt(pieces, left))) continue;
      const phrase = phraseEndingAt(pieces, left - 1);
      return phrase !== null && CLOCK.test(wordAt(pieces, phrase.from)) ? looseSubject(pieces, left) : phrase;
    }
  }
  return null;
}

/** "Speaker, a former minister, of Leeds, said": the leftmost part that only appositions part from the verb. */
function subjectBeforeAppositions(pieces: Pieces, comma: number): Subject {
  let end = comma;
  let best: Range | null = null;
  for (let count = 0; count < SEGMENTS && end > 0; count += 1) {
    const from = segmentStart(pieces, end);
    if (from === end) return best;
    const start = afterConjunction(pieces, from, end);
    if (isRelative(pieces, from) || isRelative(pieces, start)) {
      end = from - 1;
      continue;
    }
    if (hasFinite(pieces, start, relativeWithin(pieces, start, end)))
      return best ?? (count === 0 ? null : phraseEndingAt(pieces, end - 1));
    if (!(PREPOSITIONS.has(wordAt(pieces, start)) || SUBORDINATORS.has(wordAt(pieces, start)))) {
      const phrase = wholePhrase(pieces, start, beforeTime(pieces, end - 1));
      if (phrase !== null) best = phrase;
      if (count > 0 && !isApposition(pieces, start, end)) return best;
    } else if (best === null && count > 0) {
      const phrase = phraseEndingAt(pieces, end - 1);
      const named = phrase !== null && pieces.slice(phrase.from, phrase.to).some(({ capital }) => capital);
      return start === 0 && !named ? null : phrase;
    }
    if (wordAt(pieces, from - 1) !== ',') return best;
    end = from - 1;
  }
  return best;
}

/**
 * The phrase that ends at `last`, or what stands before it where it only hangs on that: by a participle ("the study
 * published in the journal") or by a preposition, `start` being where its clause begins ("papers across the country").
 */
function wholePhrase(pieces: Pieces, start: number, last: number): Range | null {
  const phrase = phraseEndingAt(pieces, last);
  const tie = (phrase?.from ?? 0) - 1;
  if (phrase === null || tie <= start || !PREPOSITIONS.has(wordAt(pieces, tie))) return phrase;
  const participle =
    /^(?:in|on|at|by|from|for|with)$/.test(wordAt(pieces, tie)) && /..ed$/.test(wordAt(pieces, tie - 1));
  if (participle) return phraseEndingAt(pieces, tie - 2) ?? phrase;
  return startsPhrase(pieces[start]) && !hasVerb(pieces, start, tie) ? { from: start, to: phrase.to } : phrase;
}

function segmentStart(pieces: Pieces, end: number): number {
  let from = end;
  while (from > 0 && (pieces[from - 1]?.kind === 'word' || isInner(pieces, from - 1))) from -= 1;
  if (wordAt(pieces, from - 1) === ')') {
    while (from > 0 && wordAt(pieces, from) !== '(') from -= 1;
    while (from > 0 && pieces[from - 1]?.kind === 'word') from -= 1;
  }
  return from;
}

/** A marked title within a phrase ("author of 'The Long Road'"), as against a quotation before its clause. */
const isInner = (pieces: Pieces, at: number): boolean =>
  pieces[at]?.kind === 'marked' && PREPOSITIONS.has(wordAt(pieces, at - 1));

/** Behind the last "that", "and" or "but" of a segment: what stands before it belongs to another clause. */
function afterConjunction(pieces: Pieces, from: number, end: number): number {
  for (let at = end - 1; at > from; at -= 1) {
    const word = wordAt(pieces, at);
    if (word === 'that' || word === 'but' || word === 'while') return at + 1;
  }
  return wordAt(pieces, from) === 'and' || wordAt(pieces, from) === 'but' ? from + 1 : from;
}

const isRelative = (pieces: Pieces, at: number): boolean =>
  RELATIVES.has(wordAt(pieces, at)) || /^(?:whose|where|when)$/.test(wordAt(pieces, at));

/** Where a relative clause begins in an apposition ("an expert who was there"); `end` where there is none. */
function relativeWithin(pieces: Pieces, start: number, end: number): number {
  if (!/^(?:an?|the)$/.test(wordAt(pieces, start))) return end;
  for (let at = start + 1; at < end; at += 1) if (/^(?:who|which)$/.test(wordAt(pieces, at))) return at;
  return end;
}

function hasFinite(pieces: Pieces, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (AUXILIARIES.has(wordAt(pieces, at)) || (isFinite(pieces, at) && SUBJECT_PRONOUNS.has(wordAt(pieces, at - 1))))
      return true;
  }
  return false;
}

/** Whether a segment rather describes a name before it than names someone itself. */
function isApposition(pieces: Pieces, from: number, to: number): boolean {
  const first = pieces[from];
  if (first === undefined || /^\p{N}/u.test(first.word)) return true;
  if (to - from === 1 && first.capital) return false;
  if (first.capital && isHuman(first.word) && /^(?:of|for|at|in)$/.test(wordAt(pieces, from + 1))) return true;
  return !first.capital && (DETERMINERS.has(first.word) || !first.word.endsWith('ly'));
}

/** Whether a word rather is the subject of a relative clause than its verb ("who the board chose"). */
const startsClause = (piece: Piece | undefined): boolean =>
  piece?.capital === true || DETERMINERS.has(piece?.word ?? '') || SUBJECT_PRONOUNS.has(piece?.word ?? '');

/** Whether the phrase at `from` is the object within a relative clause ("people who have lost their mills say"). */
export function isWithinRelative(pieces: Pieces, from: number | null): boolean {
  let verb = false;
  for (let at = (from ?? 0) - 1; at >= 0 && pieces[at]?.kind === 'word'; at -= 1) {
    const word = wordAt(pieces, at);
    if (word === 'who' || word === 'whose') return verb;
    if (CLAUSE_STARTS.has(word)) return false;
    verb ||= isFinite(pieces, at) || (wordAt(pieces, at - 1) === 'who' && !startsClause(pieces[at]));
  }
  return false;
}

/** Of a verb that surely reports: the first phrase of its clause, whatever hangs on it ("people who live there say"). */
export function looseSubject(pieces: Pieces, verb: number): Range | null {
  let end = verb;
  while (end > 0 && (AUXILIARIES.has(wordAt(pieces, end - 1)) || ADVERBS.has(wordAt(pieces, end - 1)))) end -= 1;
  if (wordAt(pieces, end - 1) === ')') while (end > 0 && wordAt(pieces, end) !== '(') end -= 1;
  let from = end;
  while (from > 0 && pieces[from - 1]?.kind === 'word' && !CLAUSE_STARTS.has(wordAt(pieces, from - 1))) from -= 1;
  while (from < end && !startsPhrase(pieces[from])) from += 1;
  const phrase = from < end ? phraseStartingAt(pieces, from) : null;
  if (phrase !== null) return phrase.to > end ? { from, to: end } : phrase;
  return wordAt(pieces, end - 1) === ',' && end > 1 ? phraseStartingAt(pieces, 0) : null;
}
