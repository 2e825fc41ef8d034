import { cueOf } from './cues.ts';
import { isNobody } from './inherited.ts';
import { ADVERBS, BE, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from './lexis.ts';
import { isHuman, isPlural, isThing, nounOf } from './nouns.ts';
import type { Range } from './phrases.ts';
import { headOf, isFinite, phraseEndingAt, wordAt } from './phrases.ts';
import type { Pieces } from './words.ts';

/** Nouns that count people, so that they mean them. */
export const SHARES =
  /^(?:percent|%|half|majority|proportion|number|group|handful|third|quarter|rest|lot|crowd|coalition)$/;
/** How far behind its relative a verb of the same clause may stand. */
const CLAUSE_REACH = 16;
/** How many adverbs may stand between a relative and its verb. */
const ADVERB_REACH = 4;

/** Whom "who" means of a phrase: the name behind its last preposition where its head is no person ("the mouth of Doe"). */
function personIn(pieces: Pieces, phrase: Range): Range {
  if (isHuman(wordAt(pieces, headOf(pieces, phrase)))) return phrase;
  let from = phrase.to;
  while (from > phrase.from && pieces[from - 1]?.capital === true) from -= 1;
  const tie = pieces.slice(phrase.from, phrase.to).findLastIndex(({ word }) => /^(?:from|by|of)$/.test(word));
  const head = wordAt(pieces, headOf(pieces, phrase));
  const people = tie > 0 && pieces[phrase.to - 1]?.capital === false && isPlural(wordAt(pieces, phrase.to - 1));
  if (people && !isPlural(head) && !SHARES.test(head)) return { from: phrase.from + tie + 1, to: phrase.to };
  const start = from < phrase.to && /^(?:an?|the)$/.test(wordAt(pieces, from - 1)) ? from - 1 : from;
  const hangs = from < phrase.to && PREPOSITIONS.has(wordAt(pieces, start - 1));
  return hangs && pieces[start - 2]?.capital === false ? { from: start, to: phrase.to } : phrase;
}

/** Whom ", which" means of a phrase: what a person's noun is of ("the head of the guild"), or the name it ends with. */
function bodyIn(pieces: Pieces, phrase: Range): Range {
  const last = pieces.slice(phrase.from, phrase.to).findLastIndex(({ word }) => PREPOSITIONS.has(word));
  const part = { from: phrase.from + last + 1, to: phrase.to };
  if (last > 0 && nounOf(pieces, part)?.means === 'ORG' && nounOf(pieces, phrase)?.means !== 'ORG') return part;
  if (!isHuman(wordAt(pieces, headOf(pieces, phrase)))) return personIn(pieces, phrase);
  const tie = headOf(pieces, phrase) + 1;
  return PREPOSITIONS.has(wordAt(pieces, tie)) && tie + 1 < phrase.to ? { from: tie + 1, to: phrase.to } : phrase;
}

/** What "that" means of a phrase: the thing that it ends with ("a star from a sign", "amassed names for a petition"). */
function thingIn(pieces: Pieces, phrase: Range): Range {
  const last = pieces[phrase.to - 1];
  if (last === undefined || last.capital || !isThing(last.word.replace(/s$/, ''))) return phrase;
  const tie = pieces.slice(phrase.from, phrase.to).findLastIndex(({ word }) => PREPOSITIONS.has(word));
  return tie > 0 ? { from: phrase.from + tie + 1, to: phrase.to } : phrase;
}

/** The noun phrase that the relative at `at` stands for; `null` where none stands before it. */
export function antecedentOf(pieces: Pieces, at: number): Range | null {
  const word = wordAt(pieces, at);
  const parted = wordAt(pieces, at - 1) === ',';
  const phrase = phraseEndingAt(pieces, parted ? at - 2 : at - 1);
  if (phrase === null) return null;
  const own = nameBefore(pieces, phrase);
  if (own !== null) return own;
  if (word === 'which' && parted) return bodyIn(pieces, phrase);
  return word === 'who' ? personIn(pieces, phrase) : thingIn(pieces, phrase);
}

/** The name that a phrase with an indefinite article tells of ("the Mill Fund, a guild that"). */
export function nameBefore(pieces: Pieces, phrase: Range): Range | null {
  const { from } = phrase;
  if (!/^an?$/.test(wordAt(pieces, from)) || wordAt(pieces, from - 1) !== ',') return null;
  const name = phraseEndingAt(pieces, from - 2);
  const last = pieces[(name?.to ?? 0) - 1];
  const plain = name !== null && !pieces.slice(name.from, name.to).some(({ word }) => /'s$/.test(word));
  if (!plain || last?.capital !== true || from < 3) return null;
  const tie = pieces.slice(name.from, name.to).findLastIndex(({ word }) => PREPOSITIONS.has(word));
  const body = nounOf(pieces, phrase)?.means === 'ORG' && isHuman(wordAt(pieces, headOf(pieces, name)));
  return body && tie > 0 ? { from: name.from + tie + 1, to: name.to } : name;
}

/** Where the relative stands of which the word at `at` is the verb, adverbs left out; `null` where it is no such verb. */
export function relativeOf(pieces: Pieces, at: number): number | null {
  let before = at - 1;
  while (
    before > 0 &&
    before > at - ADVERB_REACH &&
    (ADVERBS.has(wordAt(pieces, before)) || /..ly$/.test(wordAt(pieces, before)))
  )
    before -= 1;
  return /^(?:who|which|that)$/.test(wordAt(pieces, before)) ? before : null;
}

/**
 * The noun phrase that does whatever is done at `at` by a participle or an infinitive without a subject: that of the
 * relative clause around it ("a party, which won voters by saying that"); `null` where none surrounds it.
 */
export function subjectAround(pieces: Pieces, at: number): Range | null {
  if (wordAt(pieces, at - 1) === 'and' || OBJECT_PRONOUNS.has(wordAt(pieces, at - 1))) return null;
  for (let back = at - 1; back > 0 && back > at - CLAUSE_REACH && pieces[back]?.kind === 'word'; back -= 1) {
    const word = wordAt(pieces, back);
    if (!/^(?:who|which|that)$/.test(word)) continue;
    const phrase = opensRelative(pieces, back) ? antecedentOf(pieces, back) : null;
    return phrase !== null && !BE.has(wordAt(pieces, phrase.from - 1)) && isAgent(pieces, phrase) ? phrase : null;
  }
  return null;
}

/** Whether the word at `at` is a relative whose verb stands right behind it, an adverb left out. */
function opensRelative(pieces: Pieces, at: number): boolean {
  const verb = pieces[at + 1];
  if (verb === undefined || verb.capital || DETERMINERS.has(verb.word) || SUBJECT_PRONOUNS.has(verb.word)) return false;
  if (wordAt(pieces, at) === 'that' && cueOf(wordAt(pieces, at - 1)) !== undefined) return false;
  return [at + 1, at + 2].some((index) => isFinite(pieces, index) || /[^s]s$/.test(wordAt(pieces, index)));
}

/** Whether a phrase means somebody, a body or something written. */
const isAgent = (pieces: Pieces, phrase: Range): boolean =>
  !isNobody(pieces, phrase) ||
  isThing(wordAt(pieces, headOf(pieces, phrase))) ||
  nounOf(pieces, phrase)?.means === 'ORG';
