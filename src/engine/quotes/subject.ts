import { beforeTime, isInner, subjectBeforeAppositions } from './appositions.ts';
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
} from './lexis.ts';
import { isNobody } from './inherited.ts';
import { asSubject } from './noun-phrases.ts';
import { isHuman, isPlural, isThing, nounOf } from './nouns.ts';
import type { Range } from './phrases.ts';
import { headOf, isFinite, PERSONS, phraseEndingAt, phraseStartingAt, startsPhrase, wordAt } from './phrases.ts';
import { antecedentOf, nameBefore, SHARES } from './relatives.ts';
import type { Piece, Pieces } from './words.ts';
import { isDash } from './words.ts';

/** Who does the reporting: a phrase of the sentence, whoever did so before in it, or nobody (not a reporting clause). */
export type Subject = Range | 'inherit' | null;

/** A subject to the left of its verb, and where the words that belong to the verb begin. */
export interface LeftSubject {
  readonly subject: Subject;
  readonly passive: boolean;
}

const CLAUSE_STARTS = new Set('and but or that while as because if although though when so'.split(' '));
/** A time of the day, which says nothing. */
const CLOCK = /^\d+(?:[.:]\d+)?(?:am|pm)?$/;
/** What somebody has or takes to do something, so that whoever has it does it ("had the courage to say"). */
const POWERS =
  /^(?:courage|nerve|audacity|temerity|gall|guts|chance|opportunity|occasion|right|power|time|ability|decision|freedom|duty|reason|need|liberty|trouble|moment|step)$/;
/** How far before its verb the words may reach that belong to it. */
const ADVERB_REACH = 12;
/** How far before the dash that ends an insertion the one that opens it may stand. */
const INSERTION_REACH = 30;
/** How many words whoever is told something may have. */
const ADDRESSEE_REACH = 5;
/** How far before an infinitive the verb may stand that brings somebody to do it. */
const CAUSE_REACH = 6;
/** The most words of a phrase between a helping verb and its verb. */
const INSERTED = 7;
const NOBODY: LeftSubject = { subject: null, passive: false };
const NOUNS_IN_LY = /^(?:family|assembly|rally|reply|supply|monopoly|anomaly|bully|butterfly|firefly|melancholy)$/;
const CAUSING =
  /^(?:led|leads|leading|drove|driven|moved|compelled|prompt(?:s|ed|ing)|inspir(?:es|ed|ing)|caus(?:es|ed|ing)|spurr?(?:s|ed|ing)|forc(?:ed|ing)|provok(?:es|ed|ing))$/;
const MEASURES = /^(?:resolution|bill|law|motion|order|amendment|petition|measure|proposal|treaty|report|letter)s?$/;
const EVIDENCE = /^(?:showing|suggesting|indicating|proving|confirming)$/;
const TIMES = /^(?:second|minute|hour|day|week|month|year|decade|time)s?$/;
const REFUSALS = new Set(
  'refuse refused refuses refusing decline declined declines declining fail failed fails reluctant unable'.split(' '),
);

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
    else if (beforeTime(pieces, at, cue.form !== 'ing') < at) at = beforeTime(pieces, at) + 1;
    else if (insertedStart(pieces, at) !== null) at = insertedStart(pieces, at) ?? at;
    else if (/^(?:it|that)'s$/.test(word)) {
      passive = cue.form === 'past' || cue.form === 'participle';
      break;
    } else if (AUXILIARIES.has(word)) {
      auxiliary = true;
      passive ||= BE.has(word) && (cue.form === 'past' || cue.form === 'participle');
    } else if (
      !(/^(?:since|both|all)$/.test(word) && AUXILIARIES.has(wordAt(pieces, at - 1))) &&
      !(ADVERBS.has(word) && !DETERMINERS.has(word)) &&
      !(word.endsWith('ly') && !piece.capital && word.length > 4 && !NOUNS_IN_LY.test(word))
    )
      break;
  }
  if (cue.form === 'participle' && !auxiliary) return NOBODY;
  if (infinitive && infinitives > 0 && pieces[at]?.kind === 'word') {
    const { word } = pieces[at] ?? { word: '' };
    if (REFUSALS.has(word)) return NOBODY;
    if (/ed$|^(?:began|went|wants?|like|sought|seeks|chose|hopes|aims|plans|tries|intends|continues)$/.test(word))
      return subjectBefore(pieces, at, { ...cue, form: 'past' }, infinitives - 1);
    if (at === verb - 2 && !reportsSurely(pieces, verb, cue)) return NOBODY;
  }
  const near = named(pieces, subjectEndingAt(pieces, at, cue), verb, infinitive);
  const holds = infinitive && infinitives > 0 && POWERS.test(wordAt(pieces, at)) && near !== null && near !== 'inherit';
  const subject = holds ? subjectBefore(pieces, near.from - 1, { ...cue, form: 'past' }, 0).subject : near;
  return { subject: subject === null && infinitive && reportsSurely(pieces, verb, cue) ? 'inherit' : subject, passive };
}

/** Where a phrase between a helping verb and its verb begins ("has over the past months warned"), its last word at `at`. */
function insertedStart(pieces: Pieces, at: number): number | null {
  for (let start = at - 1; start > 0 && start > at - INSERTED && pieces[start]?.kind === 'word'; start -= 1) {
    if (!PREPOSITIONS.has(wordAt(pieces, start))) continue;
    if (/^(?:has|have|had)$/.test(wordAt(pieces, start - 1))) return start;
  }
  return null;
}

/** "Jane Doe, a miller in Leeds has said": the name that opens the sentence before an apposition which no comma closes. */
function named(pieces: Pieces, subject: Subject, verb: number, infinitive: boolean): Subject {
  if (subject === null || subject === 'inherit' || !/^(?:an?|the)$/.test(wordAt(pieces, subject.from))) return subject;
  if (infinitive) return nameBefore(pieces, subject) ?? subject;
  const name = wordAt(pieces, subject.from - 1) === ',' ? phraseEndingAt(pieces, subject.from - 2) : null;
  const words = name === null ? [] : pieces.slice(name.from, name.to);
  const whole = name?.from === 0 && words.length > 1 && words.every(({ capital, kind }) => capital && kind === 'word');
  return whole && wordAt(pieces, verb + 1) !== ',' && !DETERMINERS.has(wordAt(pieces, 0)) ? name : subject;
}

/** "led officials to say that": an infinitive that reports whatever stands before it. */
const reportsSurely = (pieces: Pieces, verb: number, cue: Cue): boolean =>
  (cue.class === 'say' || cue.class === 'claim') &&
  (cue.base === 'say' ||
    wordAt(pieces, verb + 1) === 'that' ||
    (/^[,:]$/.test(wordAt(pieces, verb + 1)) && pieces[verb + 2]?.kind === 'marked') ||
    isCaused(pieces, verb) ||
    (cue.addressee && thatBehind(pieces, verb + 2)));

/** "The win led Smith to say": somebody whom the subject brings to say it. */
const isCaused = (pieces: Pieces, verb: number): boolean =>
  pieces.slice(Math.max(0, verb - CAUSE_REACH), verb - 1).some(({ word, capital }) => !capital && CAUSING.test(word));

/** Whether a "that" follows whoever is told. */
function thatBehind(pieces: Pieces, from: number): boolean {
  for (let at = from; at < from + ADDRESSEE_REACH && pieces[at]?.kind === 'word'; at += 1)
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
  if (RELATIVES.has(word)) return antecedentOf(pieces, at);
  if (OBJECT_PRONOUNS.has(word) || SUBORDINATORS.has(word) || PREPOSITIONS.has(word))
    return cue.form === 'ing' ? 'inherit' : null;
  const phrase = phraseEndingAt(pieces, at);
  if (phrase === null) return null;
  if (RELATIVES.has(wordAt(pieces, phrase.from - 1)) && isFinite(pieces, phrase.from)) {
    return phraseEndingAt(pieces, phrase.from - (wordAt(pieces, phrase.from - 2) === ',' ? 3 : 2));
  }
  const plain = pieces.slice(phrase.from, phrase.to).every(({ capital }) => !capital);
  if (cue.form === 'ing' && plain && PERSONS.test(wordAt(pieces, phrase.from - 1)))
    return { from: phrase.from - 1, to: phrase.from };
  if (cue.class !== 'say' && RELATIVES.has(wordAt(pieces, phrase.from - 1)) && isRelativeVerb(pieces, phrase))
    return null;
  if (cue.form === 'ing' && (isReported(pieces, phrase) || speaksItself(pieces, phrase))) return phrase;
  if (
    cue.form === 'ing' &&
    /^(?:to|on|via)$/.test(wordAt(pieces, phrase.from - 1)) &&
    pieces[phrase.from]?.capital === true
  )
    return 'inherit';
  const whole = exemplified(pieces, phrase);
  if (whole !== null) return whole;
  const subject = asSubject(pieces, phrase);
  return cue.form === 'ing' && !canDo(pieces, subject ?? phrase) ? 'inherit' : subject;
}

/** Whether whoever a participle stands behind may do what it says: no thing, time or event does ("spent weeks threatening"). */
const canDo = (pieces: Pieces, phrase: Range): boolean => {
  const head = wordAt(pieces, headOf(pieces, phrase));
  if (phrase.from === 0 || SHARES.test(head)) return true;
  if (BE.has(wordAt(pieces, phrase.from - 1)))
    return wordAt(pieces, phrase.from - 2) !== 'there' || EVIDENCE.test(wordAt(pieces, phrase.to));
  const last = pieces[phrase.to - 1];
  if (headOf(pieces, phrase) < phrase.to - 1 && (last?.capital === true || isPlural(last?.word ?? ''))) return true;
  if (isThing(head.replace(/s$/, '')) || TIMES.test(head)) return false;
  return !isNobody(pieces, phrase) || nounOf(pieces, phrase)?.means === 'ORG';
};

/** "millers such as Jane Doe", "critics like Jane Doe": with the noun of which a phrase is an example. */
function exemplified(pieces: Pieces, { from, to }: Range): Range | null {
  const such = wordAt(pieces, from - 1) === 'as' && wordAt(pieces, from - 2) === 'such';
  if (!such && wordAt(pieces, from - 1) !== 'like') return null;
  const noun = phraseEndingAt(pieces, from - (such ? 3 : 2));
  const plural =
    noun !== null && (noun.to === 1 || pieces[noun.to - 1]?.capital === false) && isPlural(wordAt(pieces, noun.to - 1));
  return plural ? { from: noun.from, to } : null;
}

/** "the line that divides disputed": one word in "-s" behind a relative is its verb. */
const isRelativeVerb = (pieces: Pieces, { from, to }: Range): boolean =>
  to - from === 1 &&
  pieces[from]?.capital === false &&
  /[^s]s$/.test(wordAt(pieces, from)) &&
  !isHuman(wordAt(pieces, from).replace(/s$/, ''));

/** "voted for a bill calling for": a measure that whoever does something about it may not have written. */
const speaksItself = (pieces: Pieces, { from, to }: Range): boolean =>
  MEASURES.test(wordAt(pieces, to - 1)) &&
  /^(?:for|against|on|to|over|behind|under|about)$/.test(wordAt(pieces, from - 1));

/** "with reports indicating that": what is written or said, behind "with". */
const isReported = (pieces: Pieces, phrase: Range): boolean =>
  /^(?:with|amid|despite)$/.test(wordAt(pieces, phrase.from - 1)) &&
  isThing(wordAt(pieces, headOf(pieces, phrase)).replace(/s$/, ''));

function subjectAtStop(pieces: Pieces, at: number, cue: Cue): Subject {
  const word = wordAt(pieces, at);
  if (cue.form === 'ing') return 'inherit';
  if (word === ')') return phraseEndingAt(pieces, at);
  if (word === ',') return subjectBeforeAppositions(pieces, at);
  if (isDash(word)) {
    for (let left = at - 1; left >= 0 && left > at - INSERTION_REACH; left -= 1) {
      if (!isDash(wordAt(pieces, left))) continue;
      const phrase = phraseEndingAt(pieces, left - 1);
      const loose =
        phrase !== null &&
        (CLOCK.test(wordAt(pieces, phrase.from)) || AUXILIARIES.has(wordAt(pieces, phrase.from - 1)));
      return loose ? looseSubject(pieces, left) : phrase;
    }
  }
  return null;
}

/** Whether a word behind "who" rather opens the subject of its clause than is its verb ("who the board chose"). */
const startsClause = (piece: Piece | undefined): boolean =>
  piece?.capital === true || DETERMINERS.has(piece?.word ?? '') || SUBJECT_PRONOUNS.has(piece?.word ?? '');

/** Whether the phrase at `from` is the object within a relative clause ("people who have lost their mills say"). */
export function isWithinRelative(pieces: Pieces, from: number | null): boolean {
  let verb = false;
  for (let at = (from ?? 0) - 1; at >= 0 && pieces[at]?.kind === 'word'; at -= 1) {
    const word = wordAt(pieces, at);
    if (word === 'who' || word === 'whose') return verb;
    if (CLAUSE_STARTS.has(word) && word !== 'as') return false;
    verb ||= isFinite(pieces, at) || (wordAt(pieces, at - 1) === 'who' && !startsClause(pieces[at]));
  }
  return false;
}

/** Whether a clause of its own begins behind the word at `at`; the "as" of a relative clause opens none. */
const opensClause = (pieces: Pieces, at: number): boolean =>
  CLAUSE_STARTS.has(wordAt(pieces, at)) && !(wordAt(pieces, at) === 'as' && wordAt(pieces, at - 2) === 'who');

/** Of a verb that surely reports: the first phrase of its clause, whatever hangs on it ("people who live there say"). */
export function looseSubject(pieces: Pieces, verb: number): Range | null {
  let end = verb;
  while (end > 0 && (AUXILIARIES.has(wordAt(pieces, end - 1)) || ADVERBS.has(wordAt(pieces, end - 1)))) end -= 1;
  if (wordAt(pieces, end - 1) === ')') while (end > 0 && wordAt(pieces, end) !== '(') end -= 1;
  let from = end;
  while (from > 0 && pieces[from - 1]?.kind === 'word' && !opensClause(pieces, from - 1)) from -= 1;
  while (from < end && !startsPhrase(pieces[from])) from += 1;
  const phrase = from < end ? phraseStartingAt(pieces, from) : null;
  if (phrase !== null) return withoutParticiple(pieces, phrase.to > end ? { from, to: end } : phrase);
  return wordAt(pieces, end - 1) === ',' && end > 1 ? phraseStartingAt(pieces, 0) : null;
}

/** "millers" of "millers living near the site". */
function withoutParticiple(pieces: Pieces, { from, to }: Range): Range {
  const last = pieces[to - 1];
  const participle =
    last?.capital === false && /..(?:ing|ed)$/.test(last.word) && /[^s]s$/.test(wordAt(pieces, to - 2));
  return { from, to: participle && to - 1 > from ? to - 1 : to };
}
