import { cueOf } from './cues.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  NOUN_TIES,
  OBJECT_PRONOUNS,
  FINITE_FORMS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexis.ts';
import type { Piece, Pieces } from './words.ts';

/** A run of pieces, `to` not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Determiners that stand for a noun phrase by themselves. */
const ALONE = new Set('this that these those both all some several many most few one two three'.split(' '));

/** How far back a list of names may begin. */
const LONGEST_LIST = 24;
/** Offices that are held "to" somebody or somewhere. */
const ENVOYS = new Set(
  'ambassador envoy adviser advisor aide assistant secretary counsel counsellor counselor delegate observer nuncio'.split(
    ' ',
  ),
);
/** Common adjectives that no ending shows. */
const ADJECTIVES = new Set(
  'long old new young big small short tall hot cold dark hard soft poor rich quiet loud calm strong weak good bad great'.split(
    ' ',
  ),
);

/** Numbers and quantities that may stand before "of". */
const COUNTS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|many|most|some|all|both|each|several|few|none|half)$/;
/** A pronoun with its verb in one word: "he's", "they'll". */
export const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|who|what)'(?:s|re|ve|ll|d|m)$/;
/** Pronouns that are a subject by themselves. */
export const PERSONS = /^(?:he|she|they|we|i)$/;
/** The end of an owner's name. */
const OWNED = /(?:'s|s')$/;
/** The most signs of a name within a name, its marks included. */
const LONGEST_NICKNAME = 32;
/** How far a noun phrase may reach, so that every verb costs the same. */
const PHRASE_REACH = 24;

export const wordAt = (pieces: Pieces, at: number): string => pieces[at]?.word ?? '';
const isLower = (piece: Piece | undefined): boolean => piece?.kind === 'word' && !piece.capital;
const isName = (piece: Piece | undefined): boolean => piece?.kind === 'word' && piece.capital;

/** Whether the word is the finite verb of a clause by its shape: an auxiliary, a listed past, or "-ed" behind a noun. */
export function isFinite(pieces: Pieces, at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.kind !== 'word') return false;
  const word = piece.word;
  const month = /^\p{N}/u.test(wordAt(pieces, at + 1)) || PREPOSITIONS.has(wordAt(pieces, at - 1));
  if (word === 'may' && piece.capital && month) return false;
  if (AUXILIARIES.has(word) || CONTRACTED.test(word)) return true;
  if (piece.capital) return false;
  const before = wordAt(pieces, at - 1);
  if ((DETERMINERS.has(before) && !ALONE.has(before)) || PREPOSITIONS.has(before)) return false;
  if (FINITE_FORMS.has(word)) return true;
  if (word.length > 4 && word.endsWith('ed'))
    return !(
      OWNED.test(before) ||
      (before.endsWith('ly') && OWNED.test(wordAt(pieces, at - 2))) ||
      (before.endsWith('ly') && DETERMINERS.has(wordAt(pieces, at - 2)))
    );
  const cue = cueOf(word);
  return cue !== undefined && (cue.form === 'past' || cue.form === 'third') && SUBJECT_PRONOUNS.has(before);
}

/** Whether a finite verb stands from `from` to `to`, not included. */
export function hasVerb(pieces: Pieces, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFinite(pieces, at)) return true;
  return false;
}

/** Whether a noun phrase may begin with this piece. */
export function startsPhrase(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word') return false;
  const { word } = piece;
  if (DETERMINERS.has(word) || SUBJECT_PRONOUNS.has(word)) return true;
  if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || AUXILIARIES.has(word) || word === 'and' || word === 'but')
    return false;
  if (ADVERBS.has(word) || TIME_WORDS.has(word) || OBJECT_PRONOUNS.has(word)) return false;
  return true;
}

/** The noun phrase that ends with the piece at `last`; `null` where none does. */
export function phraseEndingAt(pieces: Pieces, last: number): Range | null {
  if (SUBJECT_PRONOUNS.has(wordAt(pieces, last))) return { from: last, to: last + 1 };
  let from = last + 1;
  for (let at = last; at >= 0 && at > last - PHRASE_REACH; at -= 1) {
    const step = stepLeft(pieces, at, last);
    if (step === 'stop') break;
    if (step === 'take') from = at;
    if (step === 'bracket') {
      while (at > 0 && wordAt(pieces, at) !== '(') at -= 1;
      continue;
    }
    if (DETERMINERS.has(wordAt(pieces, at)) && !isTied(pieces, at - 1) && !countsDefinite(pieces, at)) break;
  }
  while (from <= last && TIME_WORDS.has(wordAt(pieces, from))) from += 1;
  from = listStart(pieces, from, last);
  if (from > last || isBareDeterminer(pieces, from, last)) return null;
  return { from, to: last + 1 };
}

/** Whether a number stands behind an article of its own ("the two men"). */
const countsDefinite = (pieces: Pieces, at: number): boolean =>
  COUNTS.test(wordAt(pieces, at)) && /^(?:the|these|those|his|her|their|its|all)$/.test(wordAt(pieces, at - 1));

/** Where a list of three names or more begins of which a phrase is the last ("France, Norland and the guild"). */
function listStart(pieces: Pieces, from: number, last: number): number {
  const joined = pieces.slice(from, last).some(({ word }) => word === 'and');
  let start = from;
  const parted = !joined && wordAt(pieces, from - 1) === 'and' && wordAt(pieces, from - 2) === ',';
  for (let tie = parted ? from - 2 : from - 1; tie > 0 && tie > from - LONGEST_LIST; tie = start - 1) {
    if (wordAt(pieces, tie) !== (tie === from - 1 && !joined ? 'and' : ',')) break;
    let at = tie;
    while (at > 0 && (isListed(pieces[at - 1]) || wordAt(pieces, at - 1) === 'the')) at -= 1;
    if (at === tie) break;
    if (PREPOSITIONS.has(wordAt(pieces, at - 1))) {
      const owner = /^(?:of|from|in|like)$/.test(wordAt(pieces, at - 1)) ? phraseEndingAt(pieces, at - 2) : null;
      if (owner !== null && owner.from === 0) return owner.from;
      break;
    }
    start = at;
  }
  const commas = pieces.slice(start, from).filter(({ word }) => word === ',').length;
  return commas > (parted ? 1 : 0) || (joined && start < from) ? start : from;
}

const isListed = (piece: Piece | undefined): boolean =>
  isName(piece) &&
  piece !== undefined &&
  !/^(?:t?here)$/.test(piece.word) &&
  !PREPOSITIONS.has(piece.word) &&
  !TIME_WORDS.has(piece.word);

function isBareDeterminer(pieces: Pieces, from: number, last: number): boolean {
  const word = wordAt(pieces, last);
  return from === last && DETERMINERS.has(word) && !ALONE.has(word);
}

function stepLeft(pieces: Pieces, at: number, last: number): 'take' | 'pass' | 'bracket' | 'stop' {
  const piece = pieces[at];
  if (piece === undefined) return 'stop';
  if (piece.kind === 'marked') return isNickname(pieces, at) ? 'pass' : 'stop';
  if (piece.kind === 'stop') return stepOverStop(pieces, at);
  const { word } = piece;
  if (word === 'her' && at < last) return 'take';
  if (at < last && PERSONS.test(word) && pieces[at - 1]?.kind !== 'word') return 'stop';
  if (OBJECT_PRONOUNS.has(word) || SUBORDINATORS.has(word) || RELATIVES.has(word) || AUXILIARIES.has(word))
    return 'stop';
  if (word === 'and' || word === 'or' || word === '&') return joinsNames(pieces, at) ? 'take' : 'stop';
  if (word === 'but') return 'stop';
  if (PREPOSITIONS.has(word))
    return at < last && (isTied(pieces, at) || /^(?:an?|the)$/.test(wordAt(pieces, at - 1))) ? 'take' : 'stop';
  if (at < last && isLower(piece)) {
    if (FINITE_FORMS.has(word) || takesObject(pieces, at)) return 'stop';
    const cue = cueOf(word);
    if (cue !== undefined && cue.form === 'past' && !DETERMINERS.has(wordAt(pieces, at - 1))) return 'stop';
    if (SUBJECT_PRONOUNS.has(word) && !DETERMINERS.has(word)) return 'stop';
  }
  return 'take';
}

/** "Jane 'the mill' Doe": a few marked letters between two names. */
const isNickname = (pieces: Pieces, at: number): boolean => {
  const { start = 0, end = 0 } = pieces[at] ?? {};
  return end - start <= LONGEST_NICKNAME && isName(pieces[at - 1]) && isName(pieces[at + 1]);
};

/** Whether a word may be a noun before its verb: none that tells how or of what kind. */
const isNoun = (piece: Piece | undefined): boolean =>
  isLower(piece) && !/(?:ly|ed|ing)$/.test(piece?.word ?? '') && !ADJECTIVES.has(piece?.word ?? '');

/** "the guild issued a letter": a verb in "-ed" between a noun and its object. */
const takesObject = (pieces: Pieces, at: number): boolean =>
  wordAt(pieces, at).length > 4 &&
  wordAt(pieces, at).endsWith('ed') &&
  (DETERMINERS.has(wordAt(pieces, at + 1)) || (isName(pieces[at + 1]) && isNoun(pieces[at - 1]))) &&
  pieces[at - 1]?.kind === 'word' &&
  !DETERMINERS.has(wordAt(pieces, at - 1));

function stepOverStop(pieces: Pieces, at: number): 'pass' | 'bracket' | 'stop' {
  const word = wordAt(pieces, at);
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (word === ')') return 'bracket';
  const parted =
    ADJECTIVES.has(before?.word ?? '') || (isAdjective(before?.word ?? '') && isAdjective(after?.word ?? ''));
  const adjectives = isLower(before) && isLower(after) && DETERMINERS.has(wordAt(pieces, at - 2)) && parted;
  return word === ',' && adjectives ? 'pass' : 'stop';
}

/** Whether a word is an adjective by its shape. */
const isAdjective = (word: string): boolean =>
  /..(?:al|ic|ive|ous|ful|less|able|ible|ish|ary|ent|ant|est|ed|ing|y)$/.test(word);

/** Whether the preposition or participle at `at` ties what follows to a noun before it. */
function isTied(pieces: Pieces, at: number): boolean {
  const { word } = pieces[at] ?? { word: '' };
  const participle = word.length > 5 && /(?:ing|ed)$/.test(word) && isLower(pieces[at]);
  if (!NOUN_TIES.has(word) && !participle) return false;
  if (word === 'to' && isInfinitive(pieces[at + 1])) return false;
  const before = pieces[at - 1];
  if (before?.kind !== 'word' || TIME_WORDS.has(before.word) || PREPOSITIONS.has(before.word)) return false;
  const inside = /^(?:inside|within|outside)$/.test(word);
  if (inside && !isName(pieces[at + 1]) && !DETERMINERS.has(wordAt(pieces, at + 1))) return false;
  if (word === 'of' && COUNTS.test(before.word)) return true;
  if (AUXILIARIES.has(before.word) || ADVERBS.has(before.word) || DETERMINERS.has(before.word)) return false;
  if (SUBORDINATORS.has(before.word) || SUBJECT_PRONOUNS.has(before.word)) return before.word === 'one';
  return before.capital || !(FINITE_FORMS.has(before.word) || /(?:ed|ing)$/.test(before.word));
}

/** Whether what follows a "to" rather is a verb than a noun ("to meet with Doe"): lower case, no determiner, no plural. */
const isInfinitive = (piece: Piece | undefined): boolean =>
  isLower(piece) && !DETERMINERS.has(piece?.word ?? '') && !/[^s]s$/.test(piece?.word ?? '');

/** Whether "and" joins two names at the edge of a clause ("Smith and Jones said"). */
function joinsNames(pieces: Pieces, at: number): boolean {
  if (!isName(pieces[at + 1]) && !DETERMINERS.has(wordAt(pieces, at + 1))) return false;
  let left = at - 1;
  if (!isName(pieces[left])) return false;
  while (left >= 0 && left > at - 6 && isName(pieces[left])) left -= 1;
  const edge = pieces[left];
  return (
    edge === undefined ||
    edge.kind !== 'word' ||
    (/^(?:and|but)$/.test(edge.word) && wordAt(pieces, left - 1) === ',') ||
    SUBORDINATORS.has(edge.word) ||
    DETERMINERS.has(edge.word)
  );
}

/** The noun phrase that begins with the piece at `first` and stands behind its verb ("said Jane Doe of Leeds"). */
export function phraseStartingAt(pieces: Pieces, first: number): Range | null {
  if (SUBJECT_PRONOUNS.has(wordAt(pieces, first)) && !DETERMINERS.has(wordAt(pieces, first)))
    return { from: first, to: first + 1 };
  if (!startsPhrase(pieces[first])) return null;
  let to = first;
  for (let at = first; at < pieces.length && at < first + PHRASE_REACH; at += 1) {
    if (!staysRight(pieces, at, first)) break;
    to = at + 1;
  }
  while (to > first && (NOUN_TIES.has(wordAt(pieces, to - 1)) || wordAt(pieces, to - 1) === 'and')) to -= 1;
  return to > first && !(to === first + 1 && isBareDeterminer(pieces, first, first)) ? { from: first, to } : null;
}

function staysRight(pieces: Pieces, at: number, first: number): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  if (piece.kind === 'marked') return isNickname(pieces, at);
  if (piece.kind === 'stop') return false;
  const { word } = piece;
  if (word === 'to' && ENVOYS.has(wordAt(pieces, at - 1)))
    return pieces[at + 1]?.capital === true || DETERMINERS.has(wordAt(pieces, at + 1));
  if (AUXILIARIES.has(word) || SUBORDINATORS.has(word) || RELATIVES.has(word) || word === 'whose' || word === 'but')
    return false;
  if (
    at > first &&
    !DETERMINERS.has(wordAt(pieces, at - 1)) &&
    (TIME_WORDS.has(word) || (ADVERBS.has(word) && !piece.capital)) &&
    !(isName(pieces[at - 1]) && piece.capital && isName(pieces[at + 1]))
  )
    return false;
  const place = /^(?:in|at|inside)$/.test(word) && at > first && isLower(pieces[at - 1]);
  if (place && (isName(pieces[at + 1]) || wordAt(pieces, at + 1) === 'the'))
    return !TIME_WORDS.has(wordAt(pieces, at + 1)) && !TIME_WORDS.has(wordAt(pieces, at + 2));
  if (PREPOSITIONS.has(word)) return word === 'of' || word === 'for' || word === 'from' || word === 'with';
  if (word === 'and') return isName(pieces[at + 1]) && isName(pieces[at - 1]);
  return !(at > first && isLower(piece) && isName(pieces[at - 1]) && isFinite(pieces, at));
}

/** The last piece of the head of a phrase: "minister" in "the minister for work". */
export function headOf(pieces: Pieces, phrase: Range): number {
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const behindNoun = !DETERMINERS.has(wordAt(pieces, at - 1));
    const participle = behindNoun && isLower(piece) && piece.word.length > 5 && piece.word.endsWith('ing');
    const ends = piece.kind === 'stop' || PREPOSITIONS.has(piece.word) || RELATIVES.has(piece.word);
    if (ends || participle) return at - 1;
  }
  let last = phrase.to - 1;
  while (last > phrase.from && TIME_WORDS.has(wordAt(pieces, last)) && !isLower(pieces[last])) last -= 1;
  return last;
}
