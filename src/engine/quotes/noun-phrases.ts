import { cueOf } from './cues.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  FINITE_FORMS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexis.ts';
import { isHuman, isPlural, isThing } from './nouns.ts';
import type { Range } from './phrases.ts';
import { CONTRACTED, hasVerb, headOf, phraseEndingAt, wordAt } from './phrases.ts';
import type { Piece, Pieces } from './words.ts';

/** Participles that say what somebody is or stands for, rather than what they are doing. */
const STANDING = new Set('representing leading heading running overseeing living working serving studying'.split(' '));

/** What happens or is held, in the singular, so that a name behind it is another phrase. */
const OCCASIONS =
  /(?:[st]ion|ence)$|^(?:speech|interview|update|debate|rally|meeting|talk|hearing|visit|trip|call|briefing|vote|ceremony|summit|attack|war|trial|dinner|appearance|tour|campaign|chat|case)$/;

const isLower = (piece: Piece | undefined): boolean => piece?.kind === 'word' && !piece.capital;
const isParticiple = (word: string): boolean => word.length > 4 && /[a-z](?:ing|ed)$/.test(word) && !word.includes('-');

/**
 * The subject that a phrase before a verb is: without adverbs and verbs at its front, with what it hangs on by a
 * preposition or "and"; `null` where it can be no subject ("raised new", "more diverse").
 */
export function asSubject(pieces: Pieces, phrase: Range): Range | null {
  const { to } = phrase;
  const from = nameBehind(pieces, phrase) ?? nominalStart(pieces, phrase);
  if (from === null) return null;
  const first = pieces[from];
  if (first === undefined) return null;
  const whole = { from: joinedStart(pieces, from), to };
  if (whole.from < from) return whole;
  const named = pieces.slice(from, to).some(({ capital }) => capital);
  if (named || DETERMINERS.has(first.word) || SUBJECT_PRONOUNS.has(first.word)) return whole;
  const noun = wordAt(pieces, headOf(pieces, whole));
  const bare =
    isPlural(noun) || /\p{L}\p{N}/u.test(noun) || isHuman(noun) || /(?:one|body|everything|percent|%)$/.test(noun);
  return bare && !/^\p{N}+$/u.test(noun) ? whole : null;
}

/** "In that letter Doe", "after long talks Norland": where the name begins behind an opening phrase that no comma ends. */
function nameBehind(pieces: Pieces, { from, to }: Range): number | null {
  const before = wordAt(pieces, from - 1) === 'that' ? from - 2 : from - 1;
  if (!PREPOSITIONS.has(wordAt(pieces, before)) || pieces[from]?.capital === true) return null;
  let name = to;
  while (name > from && pieces[name - 1]?.capital === true) name -= 1;
  const noun = pieces[name - 1];
  if (name === to || name <= from || noun === undefined) return null;
  const singular = noun.word.replace(/s$/, '');
  const opening = pieces
    .slice(from, name)
    .every(({ word, kind, capital }) => kind === 'word' && !capital && !PREPOSITIONS.has(word));
  return opening && (OCCASIONS.test(singular) || isThing(singular)) ? name : null;
}

/** Where a phrase begins behind the adverbs and verbs at its front; `null` where nothing is left that stands by itself. */
function nominalStart(pieces: Pieces, { from, to }: Range): number | null {
  let at = from;
  const verbal = wordAt(pieces, from - 1) === 'to' || AUXILIARIES.has(wordAt(pieces, from - 1));
  if (verbal && isLower(pieces[from]) && !isOpening(pieces, from)) {
    while (at < to && !PREPOSITIONS.has(wordAt(pieces, at))) at += 1;
    at += 1;
  }
  while (at < to && isLower(pieces[at]) && !isOpening(pieces, at) && isFront(pieces, at, to)) at += 1;
  return at < to ? at : null;
}

const isOpening = (pieces: Pieces, at: number): boolean =>
  DETERMINERS.has(wordAt(pieces, at)) || SUBJECT_PRONOUNS.has(wordAt(pieces, at));

function isFront(pieces: Pieces, at: number, to: number): boolean {
  const word = wordAt(pieces, at);
  if (ADVERBS.has(word) || TIME_WORDS.has(word) || PREPOSITIONS.has(word) || CONTRACTED.test(word)) return true;
  if (at + 1 < to && word.length > 4 && word.endsWith('ly')) return true;
  if (DETERMINERS.has(wordAt(pieces, at - 1))) return false;
  if (word.endsWith('ing')) return isParticiple(word);
  const past = FINITE_FORMS.has(word) || isParticiple(word) || cueOf(word)?.form === 'past';
  return (
    past && !(at + 1 < to && (pieces[at + 1]?.capital === true || isHuman(wordAt(pieces, to - 1).replace(/s$/, ''))))
  );
}

/** Where a phrase begins that hangs on another by a preposition ("some in Leeds") or at the edge of a clause by "and". */
function joinedStart(pieces: Pieces, from: number): number {
  if (!/^(?:in|of|at|and)$/.test(wordAt(pieces, from - 1)) || pieces[from - 2]?.kind !== 'word') return from;
  const before = phraseEndingAt(pieces, from - 2);
  if (before === null) return from;
  if (wordAt(pieces, from - 1) === 'and' && hasVerb(pieces, before.from, before.to)) return from;
  const edge = pieces[before.from - 1];
  const opensClause = edge === undefined || edge.kind !== 'word' || SUBORDINATORS.has(edge.word);
  return opensClause ? before.from : from;
}

/** The owner in "Smith's claim": what stands before a preposition belongs to it only by "of" ("the head of the mill's"). */
export function asOwner(pieces: Pieces, phrase: Range): Range {
  const complete = isOpening(pieces, phrase.from) || pieces[phrase.from]?.capital === true;
  for (let at = phrase.to - 1; at > phrase.from; at -= 1) {
    const word = wordAt(pieces, at);
    if (PREPOSITIONS.has(word) && !(word === 'of' && complete)) return { from: at + 1, to: phrase.to };
  }
  return phrase;
}

/** A phrase without what tells when, where or while doing what: "a spokesman for the mill" of "... in a statement". */
export function trimmed(pieces: Pieces, phrase: Range): Range {
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    if (isCircumstance(pieces, at)) return { from: phrase.from, to: at };
  }
  return phrase;
}

function isCircumstance(pieces: Pieces, at: number): boolean {
  const word = wordAt(pieces, at);
  if (word === 'in' || word === 'on' || word === 'at') {
    const next = wordAt(pieces, at + 1);
    return TIME_WORDS.has(next) || /^(?:a|an|his|her|its|their|\p{N}.*)$/u.test(next);
  }
  if (word.endsWith('ed') && isParticiple(word)) return isReduced(pieces, at);
  const doing = isLower(pieces[at]) && word.endsWith('ing') && isParticiple(word) && !STANDING.has(word);
  const next = pieces[at + 1];
  const object = next?.kind === 'word' && (isPlural(next.word) || isOpening(pieces, at + 1) || next.capital);
  return doing && object && isLower(pieces[at - 1]) && !isOpening(pieces, at - 1);
}

/** "an invitation obtained by": a past participle behind its noun. */
const isReduced = (pieces: Pieces, at: number): boolean => {
  const next = pieces[at + 1];
  const ends = next?.kind !== 'word' || PREPOSITIONS.has(next.word) || DETERMINERS.has(next.word);
  return (
    ends &&
    isLower(pieces[at]) &&
    isLower(pieces[at - 1]) &&
    !isOpening(pieces, at - 1) &&
    !wordAt(pieces, at - 1).endsWith('ly')
  );
};
