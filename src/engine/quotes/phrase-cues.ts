import { contentStart, markedStart } from './before.ts';
import type { Cue } from './cues.ts';
import { cueOf } from './cues.ts';
import { contentEnd } from './ends.ts';
import { AUXILIARIES, BE, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './lexis.ts';
import { asOwner } from './noun-phrases.ts';
import { isHuman } from './nouns.ts';
import { objectFrom, overTimes, secondPhrase } from './objects.ts';
import type { Report } from './parts.ts';
import { around, introduced } from './parts.ts';
import type { Range } from './phrases.ts';
import { hasVerb, isFinite, phraseEndingAt, phraseStartingAt, wordAt } from './phrases.ts';
import type { Subject } from './subject.ts';
import { subjectBefore } from './subject.ts';
import type { LineText } from './verb-at.ts';
import { PLAIN } from './verb-at.ts';
import type { Pieces } from './words.ts';

const THAT = /^that$/;
/** Nouns of speech with what may tie to them what is said. */
const REPORTING_NOUNS: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [THAT, 'assertion contention insistence remark statement argument suggestion belief prediction announcement'],
      [THAT, 'assertions remarks statements arguments suggestions predictions comments hint hints'],
      [THAT, 'admission concern concerns fear fears hope hopes complaint complaints claim claims allegation'],
      [THAT, 'allegations accusation accusations warning warnings reports'],
      [/^(?:that|to)$/, 'promise promises pledge pledges vow vows threats'],
      [/^for$/, 'call calls'],
    ] as const
  ).flatMap(([ties, list]) => list.split(' ').map((noun) => [noun, ties] as const)),
);
/** Nouns that report only where they are somebody's ("Smith's declaration that"). */
const OWNED = new Set(
  'declaration revelation denial testimony confession conclusion observation opinion conviction acknowledgment acknowledgement proposal recommendation reminder vision'.split(
    ' ',
  ),
);
/** How far behind a speaker's name the marks may open. */
const APPOSITION_REACH = 10;
/** Nouns of which a clause tells what they are ("her answer was that"). */
const ANSWERS = new Set(
  'answer response reply message point argument view position explanation conclusion assessment reasoning rationale'.split(
    ' ',
  ),
);
/** Nouns of which a "from" tells whose they are ("the criticism from the guild is that"). */
const SOURCED = /^(?:criticism|complaint|answer|response|reply|message|argument|view|warning|claim|word)$/;

const isAnswer = (pieces: Pieces, at: number): boolean =>
  ANSWERS.has(wordAt(pieces, at)) && BE.has(wordAt(pieces, at + 1)) && wordAt(pieces, at + 2) === 'that';

/** Verbs by which the subject of a sentence makes the noun its own ("voiced concern that"). */
const UTTERING =
  /^(?:express|voic|rais|issu|releas|ma[dk]|repeat|reiterat|renew|dismiss|reject|rebuff|refut|disput|spurn|den|back|defend|echo)/;
/** Words before the article of a conclusion that somebody comes to. */
const REACHING = /^(?:to|reach(?:es|ed|ing)?|dr[ae]ws?|drawing|drew|at)$/;
const TO = /^(?:to|at)$/;
const COME: Cue = { base: 'come', form: 'past', class: 'claim', addressee: false };
const REJECTING = /^(?:dismiss|reject|rebuff|refut|disput|den(?:y|ied|ies)|spurn|ignor)/;
/** How many words before its noun may hold such a verb. */
const UTTERING_REACH = 4;
/** How far before its noun an owner may stand. */
const OWNER_REACH = 4;

/** "Smith's assertion last year that taxes rose", "voiced concern that", "calls for a vote". */
export function nounReport(line: LineText, pieces: Pieces, at: number): Report | null {
  const word = wordAt(pieces, at);
  const reached =
    /^conclusions?$/.test(word) && REACHING.test(wordAt(pieces, at - 2)) && THAT.test(wordAt(pieces, at + 1));
  const answers =
    isAnswer(pieces, at) ||
    reached ||
    (OWNED.has(word) && ownerBefore(pieces, at) !== null && THAT.test(wordAt(pieces, at + 1)));
  const ties = answers ? THAT : REPORTING_NOUNS.get(word);
  const sourced = sourcedAnswer(line, pieces, at);
  if (sourced !== null) return sourced;
  const owner = pieces[at - 1];
  if (ties === undefined || owner === undefined || pieces[at]?.capital === true) return null;
  if (/^(?:fear|hope)s?$/.test(word) && /^(?:for|in|of)$/.test(owner.word)) return null;
  const tie = isAnswer(pieces, at) ? at + 2 : overTimes(pieces, at + 1);
  if (!ties.test(wordAt(pieces, tie)) || !isNoun(pieces, at)) return null;
  const clause = wordAt(pieces, tie) === 'that';
  if (clause && word.endsWith('s') && isFinite(pieces, tie + 1)) return null;
  if (!clause && tie !== at + 1) return null;
  const from = wordAt(pieces, tie) === 'to' ? tie : tie + 1;
  const content = clause ? thatClause(line, pieces, at, from) : objectFrom(pieces, from);
  const cue = { from: at, to: at + 1 };
  const contents = content === null ? [] : [content];
  const possessor = ownerBefore(pieces, at);
  const own = [at - 1, at - 2].find((index) => /^(?:his|her)$/.test(wordAt(pieces, index)));
  if (possessor !== null)
    return { cue, subject: possessor, contents, ...(own === undefined ? {} : { owner: { from: own, to: own + 1 } }) };
  if (reached)
    return {
      cue,
      subject: subjectBefore(pieces, at - (TO.test(wordAt(pieces, at - 2)) ? 3 : 2), COME).subject,
      contents,
    };
  const uttered = pieces.slice(Math.max(0, at - UTTERING_REACH), at).some(({ word }) => UTTERING.test(word));
  const raised = /^rais/.test(wordAt(pieces, at - 1)) || /^rais/.test(wordAt(pieces, at - 2));
  const whole = { from: rejectedAt(pieces, at) ?? at, to: at + 1 };
  return { cue: whole, subject: uttered ? 'inherit' : null, contents, anonymous: !uttered, raised };
}

/** Where the verb stands that turns down what the noun at `at` says ("rejected calls for"), which then belongs to the cue. */
function rejectedAt(pieces: Pieces, at: number): number | null {
  for (let verb = at - 1; verb >= Math.max(0, at - UTTERING_REACH); verb -= 1)
    if (REJECTING.test(wordAt(pieces, verb))) return verb;
  return null;
}

/** The clause behind the "that" of a noun; the sentence goes on behind its first comma. */
function thatClause(line: LineText, pieces: Pieces, at: number, from: number): Range | null {
  if (pieces[from]?.kind === 'marked' && isFinite(pieces, from + 1)) return { from, to: from + 1 };
  const cue = { base: 'claim', form: 'base', class: 'claim', addressee: false } as const;
  const to = contentEnd(line, pieces, { ...PLAIN, cue, at, behind: from, subordinate: true, relative: 'tied' }, from);
  return to > from ? { from, to } : null;
}

/** "The criticism from the guild is that": who is named behind the noun. */
function sourcedAnswer(line: LineText, pieces: Pieces, at: number): Report | null {
  const subject =
    SOURCED.test(wordAt(pieces, at)) && wordAt(pieces, at + 1) === 'from' ? phraseStartingAt(pieces, at + 2) : null;
  if (subject === null || !BE.has(wordAt(pieces, subject.to)) || wordAt(pieces, subject.to + 1) !== 'that') return null;
  const content = thatClause(line, pieces, at, subject.to + 2);
  return content === null ? null : { cue: { from: at, to: at + 1 }, subject, contents: [content] };
}

/** Whether a word that may be a verb is a noun here: behind a determiner, an owner, an adjective, a preposition or a verb. */
function isNoun(pieces: Pieces, at: number): boolean {
  const before = pieces[at - 1];
  if (before?.kind !== 'word') return false;
  const { word } = before;
  if (/(?:'s|s')$/.test(word) || (DETERMINERS.has(word) && !SUBJECT_PRONOUNS.has(word)) || PREPOSITIONS.has(word))
    return true;
  const owned = wordAt(pieces, at) === 'warning' && /^(?:his|her|its|their)$/.test(wordAt(pieces, at - 2));
  if ((owned || /^(?:an?|no|any|some)$/.test(wordAt(pieces, at - 2))) && !before.capital)
    return !owned || !isHuman(word);
  return !before.capital && /(?:ed|ing|al|ic|ive|ous|ful|less|able|ent|ant)$/.test(word) && !AUXILIARIES.has(word);
}

/** Whose the noun at `at` is ("Smith's early claim", "his claim"); `null` where it is nobody's. */
function ownerBefore(pieces: Pieces, at: number): Subject {
  for (let owner = at - 1; owner >= 0 && owner > at - OWNER_REACH; owner -= 1) {
    const word = wordAt(pieces, owner);
    if (/^(?:his|her|their|its)$/.test(word)) {
      const first = contentStart(pieces);
      const alone =
        owner === first || BE.has(wordAt(pieces, owner - 1)) || /^(?:it|there)$/.test(wordAt(pieces, first));
      return alone ? { from: owner, to: owner + 1 } : 'inherit';
    }
    if (!/(?:'s|s')$/.test(word)) continue;
    const subject = phraseEndingAt(pieces, owner);
    return subject === null ? 'inherit' : asOwner(pieces, subject);
  }
  return null;
}

/** Where "according to" or "in the words of" ends, if it begins at `at`. */
function phraseCueEnd(pieces: Pieces, at: number): number | null {
  if (wordAt(pieces, at) === 'according' && wordAt(pieces, at + 1) === 'to') return at + 2;
  const words = ['in', 'the', 'words', 'of'].every((word, index) => wordAt(pieces, at + index) === word);
  return words ? at + 4 : null;
}

/** The marked stretch right behind the comma that ends a speaker and what is said of them. */
function quotedBehind(pieces: Pieces, from: number): number | null {
  for (let at = from; at < from + APPOSITION_REACH; at += 1) {
    if (pieces[at]?.kind === 'marked') return wordAt(pieces, at - 1) === ',' ? at : null;
  }
  return null;
}

/** Behind an age between commas right behind a name (", 34"). */
const overAge = (pieces: Pieces, from: number): number =>
  wordAt(pieces, from) === ',' && /^\d{1,3}$/.test(wordAt(pieces, from + 1)) && wordAt(pieces, from + 2) === ','
    ? from + 2
    : from;

/** Behind "an inn in Leeds" between commas behind a name, where a clause follows. */
function overApposition(pieces: Pieces, comma: number): number {
  const relative = /^(?:who|which|whose)$/.test(wordAt(pieces, comma + 1));
  if (wordAt(pieces, comma) !== ',' || !(relative || /^an?$/.test(wordAt(pieces, comma + 1)))) return comma;
  const close = closingComma(pieces, comma + 1, relative);
  const inner = pieces.slice(comma + 2, close).some(({ word }) => /^(?:that|who|which)$/.test(word));
  const plain = relative || inner || !hasVerb(pieces, comma + 1, close);
  return close > 0 && plain && (pieces[close + 1]?.kind === 'marked' || hasVerb(pieces, close + 1, pieces.length))
    ? close
    : comma;
}

/** The comma that ends what stands behind a name: the first, or in a relative clause the last before marks or a subject. */
function closingComma(pieces: Pieces, from: number, relative: boolean): number {
  for (let at = from; at < pieces.length; at += 1) {
    if (wordAt(pieces, at) !== ',') continue;
    const next = pieces[at + 1];
    const opens =
      next?.kind === 'marked' ||
      next?.capital === true ||
      DETERMINERS.has(next?.word ?? '') ||
      SUBJECT_PRONOUNS.has(next?.word ?? '');
    if (!relative || (opens && (next?.kind === 'marked' || hasVerb(pieces, from, at)))) return at;
  }
  return -1;
}

/** "According to Smith the mill was lost": the clause that no comma parts from its source; `null` where one does. */
function unpartedClause(pieces: Pieces, subject: Range): Range | null {
  const from = secondPhrase(pieces, subject.from, subject.to);
  if (from === null) return null;
  let verb = from;
  while (pieces[verb]?.kind === 'word' && !isFinite(pieces, verb)) verb += 1;
  let to = pieces.length;
  while (to > from && pieces[to - 1]?.kind === 'stop') to -= 1;
  return isFinite(pieces, verb) ? { from, to } : null;
}

/** The comma that ends an inserted source with what hangs on it ("according to a story her sister told,"). */
function sourceEnd(pieces: Pieces, from: number): number | null {
  let at = from;
  while (at < from + APPOSITION_REACH && pieces[at]?.kind === 'word') at += 1;
  return wordAt(pieces, at) === ',' ? at : null;
}

/** "'We stay,' he said, according to the Record": a reporting clause right before it, so that it names but the paper. */
const isSaidBefore = (pieces: Pieces, at: number): boolean => {
  const verb = wordAt(pieces, at - 1) === ',' ? at - 2 : at - 1;
  return cueOf(wordAt(pieces, verb))?.base === 'say' && phraseEndingAt(pieces, verb - 1) !== null;
};

/** "X, according to Smith" and "According to Smith, X". */
export function accordingTo(line: LineText, pieces: Pieces, at: number): Report | null {
  const behind = phraseCueEnd(pieces, at);
  const subject = behind === null ? null : (phraseStartingAt(pieces, behind) ?? phraseStartingAt(pieces, behind + 1));
  if (behind === null || subject === null || isSaidBefore(pieces, at)) return null;
  const cue = { from: at, to: behind };
  const list = pieces.slice(0, at).some(({ word }, index) => word === ';' && wordAt(pieces, index + 1) === 'and');
  const semicolon = list ? -1 : pieces.findLastIndex((piece, index) => index < at && piece.word === ';');
  const first = semicolon < 0 ? contentStart(pieces) : semicolon + 1;
  const quoted = wordAt(pieces, at) === 'in' && at > first ? quotedBehind(pieces, subject.to) : null;
  if (quoted !== null) return { cue, subject, contents: [{ from: quoted, to: quoted + 1 }] };
  const unparted = at <= first ? unpartedClause(pieces, subject) : null;
  if (unparted !== null) return { cue, subject: { from: subject.from, to: unparted.from }, contents: [unparted] };
  if (at <= first)
    return { cue, subject, contents: introduced(pieces, overApposition(pieces, overAge(pieces, subject.to))) };
  const inserted = wordAt(pieces, at - 1) === ',' && pieces[at - 2]?.kind !== 'marked';
  const close = inserted ? sourceEnd(pieces, subject.to) : null;
  if (close !== null) {
    const parts = around(pieces, at - 1, close + 1);
    const left = { from: first, to: at - 1 };
    const before = wordAt(pieces, at - 2);
    // "which, according to Smith, all of them missed": without its object the clause says too little.
    if (/^(?:which|who|that)$/.test(before))
      return { cue, subject, contents: isFinite(pieces, close + 1) ? parts.slice(-1) : [] };
    if (/^(?:and|but)$/.test(before) && hasVerb(pieces, close, pieces.length))
      return { cue, subject, contents: parts.slice(-1) };
    if (!hasVerb(pieces, first, at) || AUXILIARIES.has(wordAt(pieces, at - 2)))
      return { cue, subject, contents: semicolon < 0 ? parts : [left, ...parts.slice(-1)] };
  }
  let to = wordAt(pieces, at - 1) === ',' ? at - 1 : at;
  while (to > first && pieces[to - 1]?.kind === 'stop') to -= 1;
  const from = pieces[to - 1]?.kind === 'marked' ? markedStart(line, pieces, first, to - 1) : first;
  return { cue, subject, contents: to - from > 2 || pieces[from]?.kind === 'marked' ? [{ from, to }] : [] };
}
