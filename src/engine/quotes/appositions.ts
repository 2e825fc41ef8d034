import {
  AUXILIARIES,
  DETERMINERS,
  OPENERS,
  FINITE_FORMS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexis.ts';
import { isHuman } from './nouns.ts';
import type { Range } from './phrases.ts';
import { hasVerb, isFinite, phraseEndingAt, startsPhrase, wordAt } from './phrases.ts';
import type { Pieces } from './words.ts';

/** How many appositions are passed over. */
const SEGMENTS = 8;

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** What stands before a time that parts a subject from its verb ("The mayor this week told"), or one of a day alone where `days` allows. */
export function beforeTime(pieces: Pieces, at: number, days = true): number {
  if (at < 2 || !TIME_WORDS.has(wordAt(pieces, at))) return at;
  const before = wordAt(pieces, at - 1);
  if (/^(?:this|last|next|that)$/.test(before)) return at - 2;
  const day = days && DAY.test(wordAt(pieces, at)) && pieces[at - 1]?.kind === 'word';
  return day && before !== 'on' && !DETERMINERS.has(before) ? at - 1 : at;
}

/** "Speaker, a former minister, of Leeds, said": the leftmost part that only appositions part from the verb. */
export function subjectBeforeAppositions(pieces: Pieces, comma: number): Range | null {
  let end = comma;
  let best: Range | null = null;
  for (let count = 0; count < SEGMENTS && end > 0; count += 1) {
    const from = segmentStart(pieces, end);
    if (from === end) return best;
    const start = afterConjunction(pieces, from, end);
    if (best !== null && start === 0 && end === 1 && opensAlone(wordAt(pieces, 0))) return best;
    if (isRelative(pieces, from) || isRelative(pieces, start)) {
      end = from - 1;
      continue;
    }
    const told = count > 0 && best !== null && hasPast(pieces, start, relativeWithin(pieces, start, end));
    if (told || hasFinite(pieces, start, relativeWithin(pieces, start, end)))
      return best ?? (count === 0 ? null : phraseEndingAt(pieces, end - 1));
    if (!(PREPOSITIONS.has(wordAt(pieces, start)) || SUBORDINATORS.has(wordAt(pieces, start)))) {
      const phrase = wholePhrase(pieces, start, beforeTime(pieces, end - 1));
      if (phrase !== null) best = phrase;
      if (count > 0 && !isApposition(pieces, start, end)) return best;
    } else if (best === null && count > 0 && (start === 0 || wordAt(pieces, from - 1) !== ',')) {
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
export const isInner = (pieces: Pieces, at: number): boolean =>
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

/** Whether a word alone before the first comma opens the sentence rather than names somebody ("Overall, millers"). */
export const opensAlone = (word: string): boolean =>
  OPENERS.has(word) ||
  TIME_WORDS.has(word) ||
  /ly$|^(?:overall|elsewhere|together|inside|outside|here|there|in|so)$/.test(word);

/** Whether a past that no preposition makes a participle stands between: "police found a miller" as against "a mill held by". */
function hasPast(pieces: Pieces, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (isPast(pieces, at) && isFinite(pieces, at) && !PREPOSITIONS.has(wordAt(pieces, at + 1))) return true;
  return false;
}

/** An irregular past, or one in "-ed" that an adverb parts from a name ("Doe quickly stepped down"). */
const isPast = (pieces: Pieces, at: number): boolean =>
  FINITE_FORMS.has(wordAt(pieces, at)) ||
  (wordAt(pieces, at).endsWith('ed') && wordAt(pieces, at - 1).endsWith('ly') && pieces[at - 2]?.capital === true);

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
