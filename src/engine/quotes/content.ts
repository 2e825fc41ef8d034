import { opensCount } from './counts.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexis.ts';
import { contentEnd } from './ends.ts';
import { opensWithCapital } from './marks.ts';
import { isWriting, objectContent, overTimes, requestContent, secondPhrase } from './objects.ts';
import { overApposition, overStop } from './pauses.ts';
import type { Range } from './phrases.ts';
import { hasVerb, isFinite, phraseEndingAt, startsPhrase, wordAt } from './phrases.ts';
import { isTitle, namesWork } from './speech.ts';
import { INTENTIONS, LINKED, OBJECTS } from './verbs.ts';
import type { LineText, VerbAt } from './verb-at.ts';
import type { Pieces } from './words.ts';
import { smallOpening } from './words.ts';

/** How far behind a verb its content may begin. */
const CONTENT_REACH = 18;
/** How far a circumstance between the verb and its content may reach. */
const CIRCUMSTANCE_REACH = 8;
/** A clause behind a "that" has at least this many words. */
const SHORTEST_CLAUSE = 2;
/** Marked words with a capital of no more signs than this rather name something than say it. */
const LONGEST_NAME = 12;
/** Verbs of thought that take a clause without "that" often enough. */
const BARE_THOUGHTS = new Set(['think', 'believe', 'hope', 'feel', 'fear', 'worry', 'suspect']);
const QUESTION_WORDS = new Set(['if', 'whether', 'how', 'why', 'what', 'who', 'where', 'when', 'which']);
const QUESTIONS = new Set(
  (
    'ask wonder inquire enquire question explain know understand decide say demand tell describe show reveal learn ' +
    'announce detail specify clarify disclose predict hear'
  ).split(' '),
);
/** Verbs of voice that take a clause with "that" as well. */
const EXCLAIMING = new Set(
  'exclaim comment shout yell scream whisper mutter cry fume muse gripe groan moan rant enthuse marvel'.split(' '),
);
const GERUNDS = new Set(['having', 'being']);
const ASKING = new Set(['ask', 'wonder', 'inquire', 'enquire', 'question', 'quiz']);

/** What is said behind the verb, from its first piece to the last before the sentence's stop. */
export function rightContent(line: LineText, pieces: Pieces, verb: VerbAt): Range | null {
  const request = verb.inverted ? null : requestContent(pieces, verb);
  const linked =
    !verb.inverted &&
    verb.cue.class === 'claim' &&
    LINKED.has(verb.cue.base) &&
    pieces.slice(verb.behind).some(({ kind }) => kind === 'marked')
      ? objectContent(pieces, verb)
      : null;
  const content =
    request ?? linked ?? clauseContent(line, pieces, verb) ?? (verb.inverted ? null : objectContent(pieces, verb));
  return content !== null && isTitledObject(line, pieces, content) ? null : content;
}

/** "the 'Mills of the North' brochure": an object whose marks hold but the name of a thing. */
function isTitledObject(line: LineText, pieces: Pieces, { from }: Range): boolean {
  const region = line.regions[pieces[from + 1]?.region ?? -1];
  const next = pieces[from + 2];
  return (
    region !== undefined &&
    DETERMINERS.has(wordAt(pieces, from)) &&
    next?.kind === 'word' &&
    !next.capital &&
    isTitle(line.text.slice(region.start, region.end))
  );
}

/** The clause or marked stretch behind the verb. */
export function clauseContent(line: LineText, pieces: Pieces, verb: VerbAt): Range | null {
  const opening = overTimes(pieces, verb.behind);
  const behind = wordAt(pieces, opening) === 'that' ? opening : verb.behind;
  const from = rightStart(line, pieces, { ...verb, behind });
  if (from === null) return null;
  const to = contentEnd(line, pieces, verb, from);
  const demonstrative =
    wordAt(pieces, from - 1) === 'that' && to - from < SHORTEST_CLAUSE && pieces[from]?.kind === 'word';
  return to > from && !(demonstrative && !hasVerb(pieces, from, to)) ? { from, to } : null;
}

function rightStart(line: LineText, pieces: Pieces, verb: VerbAt): number | null {
  const { cue, behind } = verb;
  const exclaims = EXCLAIMING.has(cue.base) && wordAt(pieces, behind) === 'that';
  let markedOnly = (cue.class === 'voice' && !exclaims) || cue.class === 'call' || verb.inverted;
  const count = overTimes(pieces, behind);
  if (!markedOnly && cue.class !== 'think' && !ASKING.has(cue.base) && opensCount(pieces, count)) return count;
  for (let at = behind; at < pieces.length && at < behind + CONTENT_REACH; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.kind === 'marked') {
      const start = markedContent(line, pieces, verb, at);
      if (start !== null) return start;
    } else if (piece.kind === 'stop') {
      if (
        piece.word === ':' &&
        cue.class === 'think' &&
        pieces[at + 1]?.kind !== 'marked' &&
        wordAt(pieces, at + 1) !== 'to'
      )
        return null;
      if (piece.word === ':') return opensBehindColon(pieces, verb, at) ? at + 1 : null;
      const next =
        cue.class === 'call' ? overApposition(pieces, at) : overStop(pieces, at, cue.addressee && at > behind);
      if (next === null) break;
      const bare = cue.class === 'say' && next > at + 1 && wordAt(pieces, next) !== 'that';
      if (bare && startsPhrase(pieces[next]) && pieces.slice(next).every(({ kind }) => kind !== 'marked')) return next;
      at = next - 1;
    } else if (markedOnly) {
      const joined = piece.word === 'and' && wordAt(pieces, at + 1) !== LINKED.get(cue.base);
      if (cue.class === 'call' && (isFinite(pieces, at) || joined)) return null;
    } else if (!(at > behind && isCircumstance(pieces, at))) {
      const start = plainStart(pieces, verb, at);
      if (start === null && SUBORDINATORS.has(piece.word)) {
        if (cue.class === 'say' && cue.base !== 'write' && at > behind && startsPhrase(pieces[behind])) return behind;
        markedOnly = true;
      } else if (start === null) break;
      else if (start !== undefined) return start;
    }
  }
  if (cue.base !== 'say' || markedOnly) return null;
  const start = overTimes(pieces, behind);
  const opens = startsPhrase(pieces[start]) || GERUNDS.has(wordAt(pieces, start));
  return opens && !wordAt(pieces, start).endsWith('ly') ? start : null;
}

/** Whether what a colon opens may be what the verb reports: marks, or behind a verb of saying or right behind any, or a clause. */
function opensBehindColon(pieces: Pieces, { cue, behind }: VerbAt, colon: number): boolean {
  const next = pieces[colon + 1];
  const behindIt = wordAt(pieces, behind) === 'it' ? behind + 1 : behind;
  if (next === undefined) return false;
  if (next.kind === 'marked' || cue.class === 'say' || colon <= overTimes(pieces, behindIt)) return true;
  return cue.class !== 'voice' && hasVerb(pieces, colon + 1, pieces.length);
}

/** Whether a word opens a circumstance without a verb ("taped before the attacks"), not a clause. */
function isCircumstance(pieces: Pieces, at: number): boolean {
  if (!/^(?:before|after|since|until)$/.test(wordAt(pieces, at))) return false;
  for (let next = at + 1; next < at + CIRCUMSTANCE_REACH && pieces[next]?.kind === 'word'; next += 1) {
    if (wordAt(pieces, next) === 'that') return true;
    if (isFinite(pieces, next)) return false;
  }
  return false;
}

/** Where plain content begins, seen at the piece `at`: `null` says that there is none, `undefined` that it is not seen yet. */
function plainStart(pieces: Pieces, verb: VerbAt, at: number): number | null | undefined {
  const word = wordAt(pieces, at);
  if (word === 'that' && !PREPOSITIONS.has(wordAt(pieces, at - 1)) && !isRelative(pieces, verb, at)) {
    if (verb.cue.base === 'ask' && pieces.slice(verb.behind, at).some((piece) => piece.word === 'about'))
      return undefined;
    const fact = at === verb.behind + 2 && wordAt(pieces, at - 1) === 'fact';
    if (at === verb.behind || fact || !takesObject(pieces, verb)) return at + 1;
    return verb.cue.class === 'say' && verb.cue.base !== 'write' ? verb.behind : null;
  }
  if (
    !(at > verb.behind && /^(?:who|which)$/.test(word) && opensThat(pieces, at)) &&
    QUESTION_WORDS.has(word) &&
    QUESTIONS.has(verb.cue.base) &&
    (at === overTimes(pieces, verb.behind) || verb.cue.addressee)
  )
    return at;
  if (word === 'to' && at === verb.behind && INTENTIONS.has(verb.cue.base)) {
    const next = pieces[at + 1];
    return (next?.capital === true || DETERMINERS.has(next?.word ?? '')) && opensThat(pieces, at) ? undefined : at;
  }
  const asked = word === 'when' && wordAt(pieces, at + 1) === 'asked';
  if (SUBORDINATORS.has(word) && word !== 'that' && (at > verb.behind || asked)) return null;
  if (!isFinite(pieces, at) && !(verb.cue.base === 'tell' && isBehindPronoun(pieces, at))) return undefined;
  return ASKING.has(verb.cue.base) ? null : bareStart(pieces, verb, at);
}

/** "told the millers who had come that": whether a "that" follows a relative clause. */
const opensThat = (pieces: Pieces, from: number): boolean => {
  for (let at = from + 1; at < from + CONTENT_REACH && pieces[at]?.kind === 'word'; at += 1)
    if (wordAt(pieces, at) === 'that') return true;
  return false;
};

/** "it reserves", "they want": a verb that no form of its own shows, behind its pronoun. */
function isBehindPronoun(pieces: Pieces, at: number): boolean {
  const word = wordAt(pieces, at);
  const before = wordAt(pieces, at - 1);
  if (pieces[at]?.capital !== false || PREPOSITIONS.has(word) || DETERMINERS.has(word) || SUBORDINATORS.has(word))
    return false;
  return /^(?:he|she|it)$/.test(before) ? /[^s]s$/.test(word) : /^(?:they|we)$/.test(before) && word !== 'to';
}

/** "said the areas that were hit": a "that" behind a noun and before a verb opens no content. */
const isRelative = (pieces: Pieces, verb: VerbAt, at: number): boolean =>
  at > verb.behind && !verb.cue.addressee && isFinite(pieces, at + 1);

/** Whether what follows the verb is its object, so that a later "that" belongs to the object ("recalled a day that"). */
const takesObject = (pieces: Pieces, verb: VerbAt): boolean => !verb.cue.addressee && startsPhrase(pieces[verb.behind]);

/** Where a content that holds a marked stretch begins; `null` where that stretch is no part of what is said. */
function markedContent(line: LineText, pieces: Pieces, verb: VerbAt, at: number): number | null {
  const region = line.regions[pieces[at]?.region ?? -1];
  if (region === undefined) return null;
  const before = wordAt(pieces, at - 1);
  const named = before === ',' ? wordAt(pieces, at - 2) : before;
  const surface = line.text.slice(region.start, region.end);
  if (before === ',' && at > verb.behind + 2 && verb.cue.class === 'say' && startsPhrase(pieces[verb.behind]))
    if (AUXILIARIES.has(smallOpening(surface))) return verb.behind;
  if (at > verb.behind ? namesWork(surface, named) : verb.cue.class === 'call' && !line.headline && isTitle(surface))
    return null;
  const capital = opensWithCapital(line.text, region);
  const called = verb.cue.class === 'call' && before === ',' && at > verb.behind + 1 && !capital;
  const relative = before === 'that' && at > verb.behind + 2 && takesObject(pieces, verb) && OBJECTS.has(verb.cue.base);
  if (!called && !relative && (at === verb.behind || before === ',' || before === ':' || before === 'that')) return at;
  if (verb.cue.class === 'call' && wordAt(pieces, verb.behind) === LINKED.get(verb.cue.base)) return verb.behind;
  const object = startsPhrase(pieces[verb.behind]) || OBJECT_PRONOUNS.has(wordAt(pieces, verb.behind));
  if (verb.cue.class === 'call') return object ? verb.behind : null;
  if (capital && !line.headline && region.end - region.start > LONGEST_NAME && !DETERMINERS.has(before)) return at;
  return verb.cue.base === 'say' && !verb.inverted && startsPhrase(pieces[verb.behind]) ? verb.behind : null;
}

/** Where a clause without "that" begins, its finite verb being at `finite`; `undefined` where that verb is another clause's. */
function bareStart(pieces: Pieces, verb: VerbAt, finite: number): number | null | undefined {
  const { cue } = verb;
  if (/^(?:order|discover|demonstrate|calculate)$/.test(cue.base) || isWriting(pieces, verb)) return null;
  const near = finite === verb.behind || finite === overTimes(pieces, verb.behind);
  if (near && verb.gap && AUXILIARIES.has(wordAt(pieces, finite))) return finite;
  if (cue.class === 'think' && !BARE_THOUGHTS.has(cue.base)) return null;
  let joint = finite - 1;
  while (joint > verb.behind && (ADVERBS.has(wordAt(pieces, joint)) || TIME_WORDS.has(wordAt(pieces, joint))))
    joint -= 1;
  if (/^(?:and|but)$/.test(wordAt(pieces, joint)) && finite > verb.behind + 1 && OBJECTS.has(cue.base)) return null;
  let at = verb.behind;
  while (at < finite && TIME_WORDS.has(wordAt(pieces, at))) at += 1;
  if (at === finite || (cue.addressee && isContraction(wordAt(pieces, finite))))
    return isContraction(wordAt(pieces, finite)) ? finite : null;
  const circumstance = PREPOSITIONS.has(wordAt(pieces, at));
  const told = cue.class === 'say' || cue.base === 'tell' || SUBJECT_PRONOUNS.has(wordAt(pieces, finite - 1));
  if (circumstance && !told) return null;
  if (circumstance || cue.addressee) {
    const subject = phraseEndingAt(pieces, finite - 1);
    const relative =
      RELATIVES.has(wordAt(pieces, finite - 1)) || RELATIVES.has(wordAt(pieces, (subject?.from ?? 0) - 1));
    if (relative || (circumstance && subject?.from === at + 1)) return undefined;
    if (subject === null || subject.from < at) return null;
    const second = circumstance ? null : secondPhrase(pieces, at, subject.from);
    return second ?? subject.from;
  }
  const first = pieces[at];
  const plain =
    AUXILIARIES.has(wordAt(pieces, finite)) ||
    first?.capital === true ||
    DETERMINERS.has(first?.word ?? '') ||
    SUBJECT_PRONOUNS.has(first?.word ?? '');
  if (/^(?:find|show)$/.test(cue.base) && RELATIVES.has(wordAt(pieces, finite - 1))) return null;
  if (cue.class === 'say') return startsPhrase(first) ? at : null;
  return startsPhrase(first) && plain && wordAt(pieces, finite + 1) !== 'by' ? at : null;
}

/** "he's", "we'll": subject and verb in one word. */
const isContraction = (word: string): boolean => /^(?:i|you|he|she|it|we|they|that|there)'/.test(word);
