import { contentStart, leftContent, rightContent } from './content.ts';
import type { Cue } from './cues.ts';
import { cueAt } from './cues.ts';
import type { LineText, VerbAt } from './ends.ts';
import { PLAIN } from './ends.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  OPENERS,
  PLAIN_PASTS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexis.ts';
import type { Report } from './parts.ts';
import { around, introduced, openingPart } from './parts.ts';
import { isAsked, isReduced, passiveReport } from './passives.ts';
import { isHuman } from './nouns.ts';
import { accordingTo, nounReport } from './phrase-cues.ts';
import type { Range } from './phrases.ts';
import { headOf, isFinite, phraseStartingAt, wordAt } from './phrases.ts';
import type { Subject } from './subject.ts';
import { looseSubject, mainSubject, subjectBefore } from './subject.ts';
import type { CueClass } from './verbs.ts';
import { NOUNS, PARTICLES, PREPOSITIONAL } from './verbs.ts';
import type { Piece } from './words.ts';

type Pieces = readonly Piece[];

const MOST_HEADLINE_NAMES = 3;
const LONGEST_CIRCUMSTANCE = 6;
const HEADLINE_LABELS = new Set(
  'report analysis opinion video watch exclusive update live breaking review editorial column photos poll latest interview updated explained comment factbox'.split(
    ' ',
  ),
);

const OPENING = /^(?:while|although|though|as|when|after|before|if|because|since|until|whereas|once|asked)$/;
const SPEECH: ReadonlySet<CueClass> = new Set(['say', 'claim'] as const);
const ARTICLES = new Set('the a an his her its their my your our no any this every'.split(' '));

/** A reporting clause of one sentence: its verb, who speaks, and what is said before and behind it. */
export interface Reporting {
  readonly cue: Range;
  readonly speaker: Range | null;
  readonly contents: readonly Range[];
  /** Whether the sentence hides who speaks ("Smith was told that"); no neighbour may fill the gap. */
  readonly anonymous: boolean;
  /** Whether the verb reports only what is marked, and is as often followed by a title ("sang", "read"). */
  readonly voiced: boolean;
}

/** The reporting clauses of a sentence in the order of their verbs; contents of two clauses may overlap. */
export function reportingsOf(line: LineText, pieces: Pieces): Reporting[] {
  const found: Reporting[] = [];
  const headline = line.headline ? headlineReport(pieces) : null;
  if (headline !== null) return [headline];
  let last: Range | null = null;
  let main: Range | null | undefined;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'word') continue;
    const reporting = accordingTo(line, pieces, at) ?? nounReport(line, pieces, at) ?? verbReporting(line, pieces, at);
    if (reporting === null) continue;
    let speaker = reporting.subject;
    if (speaker === 'inherit') {
      main ??= last ?? mainSubject(pieces, at);
      speaker = last ?? main;
    }
    const { cue, contents, anonymous = false, voiced = false } = reporting;
    found.push({ cue, speaker, contents, anonymous, voiced });
    last = speaker ?? last;
  }
  return found;
}

/** "Smith: Taxes will rise": a headline that names the speaker, then says what is said. */
function headlineReport(pieces: Pieces): Reporting | null {
  const colon = pieces.findIndex((piece, at) => piece.word === ':' || at > MOST_HEADLINE_NAMES);
  if (colon < 1 || wordAt(pieces, colon) !== ':') return null;
  const named = pieces.slice(0, colon).every((piece) => piece.kind === 'word' && piece.capital);
  if (!named || DETERMINERS.has(wordAt(pieces, 0)) || HEADLINE_LABELS.has(wordAt(pieces, colon - 1))) return null;
  const contents = introduced(pieces, colon);
  if (contents.length === 0) return null;
  const cue = { from: colon, to: colon + 1 };
  return { cue, speaker: { from: 0, to: colon }, contents, anonymous: false, voiced: false };
}

function verbReporting(line: LineText, pieces: Pieces, at: number): Report | null {
  const piece = pieces[at];
  if (piece === undefined || (piece.capital && at > 0 && !line.headline)) return null;
  const cue = cueAt(piece.word, wordAt(pieces, at + 1));
  if (cue === undefined) return null;
  const report = invertedReport(line, pieces, at, cue) ?? plainReport(line, pieces, at, cue);
  return report === null || report.contents.length === 0 ? null : { ...report, voiced: cue.class === 'voice' };
}

/** "…," said Jane Doe: the verb right behind what is said, its subject behind the verb. */
function invertedReport(line: LineText, pieces: Pieces, at: number, cue: Cue): Report | null {
  const subject = invertedSubject(line, pieces, at, cue);
  if (subject === null) return null;
  const left = leftContent(line, pieces, at);
  const right = rightContent(line, pieces, { ...PLAIN, cue, at, behind: subject.to, inverted: true });
  return { cue: { from: at, to: at + 1 }, subject, contents: [left, right].filter((range) => range !== null) };
}

function plainReport(line: LineText, pieces: Pieces, at: number, cue: Cue): Report | null {
  const { subject: near, passive } = subjectBefore(pieces, at, cue);
  if (passive) return passiveReport(line, pieces, at, cue);
  if (isAsked(pieces, at, cue) || (isReduced(pieces, at, cue) && !hasGap(pieces, startOf(near))))
    return passiveReport(line, pieces, at, cue);
  const subject = near ?? (isSure(pieces, at, cue) ? looseSubject(pieces, at) : null);
  if (subject === null && !(cue.form === 'ing' || at === 0)) return null;
  if (!isVerbHere(pieces, at, cue, subject)) return null;
  const clause = startOf(subject);
  const subordinate = isSubordinate(pieces, clause) || (at === 0 && (cue.form === 'past' || cue.form === 'ing'));
  const verb: VerbAt = {
    ...PLAIN,
    cue,
    at,
    behind: particleEnd(pieces, at, cue),
    subordinate,
    withinOpening: isWithinOpening(pieces, at),
    gap: hasGap(pieces, clause),
  };
  const inserted = clause === null ? [] : insertedContents(line, pieces, clause, verb);
  if (inserted.length > 0) return { cue: { from: at, to: at + 1 }, subject, contents: inserted };
  const compared = comparedContents(pieces, clause, at);
  if (compared.length > 0) return { cue: { from: at, to: at + 1 }, subject, contents: compared };
  const right = rightContent(line, pieces, verb);
  const left = clause === null ? null : leftContent(line, pieces, clause);
  const leftMarked = left !== null && pieces[left.to - 1]?.kind === 'marked';
  const contents: Range[] = [];
  if (left !== null && (leftMarked || (right === null && closesClause(pieces, at + 1, cue)))) contents.push(left);
  const ownClause =
    right !== null && (pieces[right.from]?.kind === 'marked' || wordAt(pieces, right.from - 1) === 'that');
  if (right !== null && (!leftMarked || ownClause)) contents.push(...gapped(pieces, clause, verb, right));
  return { cue: { from: at, to: verb.behind }, subject, contents };
}

const startOf = (subject: Subject): number | null => (subject === null || subject === 'inherit' ? null : subject.from);

/** Whether a word is so surely a reporting verb that its subject may be any phrase of its clause. */
function isSure(pieces: Pieces, at: number, cue: Cue): boolean {
  if (cue.form === 'ing' || cue.class === 'voice' || cue.class === 'call') return false;
  const before = wordAt(pieces, at - 1);
  if (ARTICLES.has(before) || PREPOSITIONS.has(before)) return false;
  if (/^(?:has|have|had)$/.test(before) || (ADVERBS.has(before) && /^(?:has|have|had)$/.test(wordAt(pieces, at - 2))))
    return true;
  return cue.base === 'say' || (wordAt(pieces, at + 1) === 'that' && !(cue.form === 'third' && NOUNS.has(cue.base)));
}

/** "which officials said will end": the clause that is reported lacks the word before the reporting clause. */
function hasGap(pieces: Pieces, clause: number | null): boolean {
  const before = pieces[(clause ?? 0) - 1];
  if (before?.kind !== 'word' || before.word === 'what') return false;
  return RELATIVES.has(before.word) || !(SUBORDINATORS.has(before.word) || PREPOSITIONS.has(before.word));
}

/** A clause without its subject, with the relative before the reporting clause that is its subject. */
const gapped = (pieces: Pieces, clause: number | null, { gap, behind }: VerbAt, right: Range): Range[] =>
  gap &&
  clause !== null &&
  right.from === behind &&
  isFinite(pieces, behind) &&
  RELATIVES.has(wordAt(pieces, clause - 1))
    ? [{ from: clause - 1, to: clause }, right]
    : [right];

/** Behind the particle of a verb ("pointed out"). */
const particleEnd = (pieces: Pieces, at: number, { base }: Cue): number =>
  PARTICLES.get(base)?.has(wordAt(pieces, at + 1)) === true ? at + 2 : at + 1;

const isSubordinate = (pieces: Pieces, clause: number | null): boolean =>
  clause !== null &&
  clause > 0 &&
  /^(?:while|although|though|as|when|after|before|if|because|since|until|whereas|once)$/.test(
    wordAt(pieces, clause - 1),
  );

/** Whether the sentence begins with a subordinate clause that no comma has ended before the verb. */
const isWithinOpening = (pieces: Pieces, verb: number): boolean => {
  const first = OPENERS.has(wordAt(pieces, 0)) ? 1 : 0;
  return OPENING.test(wordAt(pieces, first)) && !pieces.slice(0, verb).some(({ word }) => word === ',');
};

/** "The plan, she said, would work": a clause inserted between commas parts the content in two. */
function insertedContents(line: LineText, pieces: Pieces, clause: number, verb: VerbAt): Range[] {
  const { cue, at } = verb;
  if (cue.class === 'call' || cue.class === 'voice') return [];
  const close = overCircumstance(pieces, at + 1, cue.addressee);
  if (wordAt(pieces, clause - 1) !== ',' || wordAt(pieces, close) !== ',') return [];
  if (pieces[clause - 2]?.kind === 'marked') return [];
  if (pieces[close + 1]?.kind !== 'marked') return around(pieces, clause - 1, close + 1);
  const right = rightContent(line, pieces, verb);
  const left = isSetting(pieces) ? null : openingPart(pieces, clause - 1);
  return right === null || left === null ? [] : [left, right];
}

/** "In a letter," "After the vote,": what opens the sentence says when or where somebody spoke. */
const isSetting = (pieces: Pieces): boolean => {
  const first = wordAt(pieces, 0);
  if (wordAt(pieces, 1) === 'course' || wordAt(pieces, 1) === 'fact') return false;
  return PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || TIME_WORDS.has(first);
};

/** Behind the short phrase that says who is told, when or where. */
function overCircumstance(pieces: Pieces, from: number, addressee: boolean): number {
  const first = wordAt(pieces, from);
  if (!addressee && !TIME_WORDS.has(first) && !PREPOSITIONS.has(first)) return from;
  let at = from;
  while (at < from + LONGEST_CIRCUMSTANCE && pieces[at]?.kind === 'word' && !isFinite(pieces, at)) at += 1;
  return at;
}

/** "As the paper reported, prices rose", "prices rose, as the paper reported": the main clause is what is reported. */
function comparedContents(pieces: Pieces, clause: number | null, at: number): Range[] {
  if (clause === null || wordAt(pieces, clause - 1) !== 'as') return [];
  let end = at + 1;
  while (end < at + 5 && pieces[end]?.kind === 'word') end += 1;
  const first = contentStart(pieces);
  if (clause - 2 <= first) return wordAt(pieces, end) === ',' ? introduced(pieces, end) : [];
  if (wordAt(pieces, clause - 2) !== ',') return wordAt(pieces, clause - 2) === 'and' ? introduced(pieces, end) : [];
  if (pieces[clause - 3]?.kind === 'marked') return [];
  if (wordAt(pieces, end) === ',') return around(pieces, clause - 2, end + 1);
  return pieces[end]?.kind !== 'word' && pieces[end]?.kind !== 'marked' ? [{ from: first, to: clause - 2 }] : [];
}

/** Whether a word that may be a noun ("reports", "call") is a verb here. */
function isVerbHere(pieces: Pieces, at: number, cue: Cue, subject: Subject): boolean {
  const before = wordAt(pieces, at - 1);
  const ties = PREPOSITIONAL.get(cue.base)?.has(wordAt(pieces, at + 1)) === true;
  if (cue.form === 'past' || cue.form === 'participle') return !ARTICLES.has(before) && !qualifies(before, cue);
  if (cue.form === 'ing')
    return !qualifies(before, cue) && (!PREPOSITIONS.has(before) || SPEECH.has(cue.class) || ties);
  if (before.endsWith("'s") || before.endsWith("s'")) return false;
  const opened = wordAt(pieces, at + 1) === 'that' || pieces[at + 1]?.kind === 'marked';
  if (cue.base === 'state' && cue.form === 'third' && !opened) return false;
  if (cue.form === 'third' && NOUNS.has(cue.base) && AUXILIARIES.has(wordAt(pieces, at + 1))) return false;
  if (cue.form === 'third') return subject !== null && (cue.base === 'say' || !takesNoun(pieces[at - 1]));
  if (subject === null || subject === 'inherit') return false;
  if (cue.class === 'say' || /^(?:i|we|you|they|who|to)$/.test(before) || AUXILIARIES.has(before)) return true;
  return cue.class !== 'voice' && cue.class !== 'call' && isPlural(pieces, subject);
}

/** Whether the word before makes an adjective of a participle ("its own recommended list", "most promising"). */
const qualifies = (before: string, cue: Cue): boolean =>
  cue.base !== 'say' && (/(?:'s|s'|^\p{N}+)$/u.test(before) || /^(?:own|most|more|so|very|many|few)$/.test(before));

/** Whether what follows the word is its object: "received reports", "raising questions". */
const takesNoun = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && !piece.capital && (PLAIN_PASTS.has(piece.word) || /..(?:ing|ed)$/.test(piece.word));

/** Whether a subject takes the base form of a verb: a plural noun before any preposition, or two names. */
function isPlural(pieces: Pieces, subject: Range): boolean {
  const words = pieces.slice(subject.from, subject.to).map(({ word }) => word);
  const head = wordAt(pieces, headOf(pieces, subject));
  return (
    /^(?:people|police|officials|those|many|most|some|others|half|majorities|both)$/.test(words[0] ?? '') ||
    /[^s]s$/.test(head) ||
    /^(?:people|police|women|men|others)$/.test(head) ||
    words.includes('and')
  );
}

function invertedSubject(line: LineText, pieces: Pieces, at: number, cue: Cue): Range | null {
  if (cue.form === 'ing' || cue.form === 'base' || cue.base === 'put' || at === 0) return null;
  const before = pieces[at - 1];
  const marked =
    before?.kind === 'marked' || (before?.kind === 'stop' && before.word !== '.' && pieces[at - 2]?.kind === 'marked');
  if (!marked && before?.word !== ',') return null;
  const subject = phraseStartingAt(pieces, at + 1);
  if (subject === null || isFinite(pieces, subject.to)) return null;
  if (marked) return subject;
  const first = pieces[subject.from];
  const opening = DETERMINERS.has(first?.word ?? '') || SUBJECT_PRONOUNS.has(first?.word ?? '');
  const human = cue.base === 'say' || isHuman(wordAt(pieces, headOf(pieces, subject)).replace(/s$/, ''));
  const named = first?.capital === true || (opening && human);
  const next = pieces[subject.to];
  const closes =
    next === undefined || (next.kind === 'stop' && /^[.,]/.test(next.word)) || (named && PREPOSITIONS.has(next.word));
  const speaks = cue.class === 'say' || (cue.class === 'claim' && !cue.addressee && named);
  return closes && speaks && leftContent(line, pieces, at, true) !== null ? subject : null;
}

/** Whether nothing but circumstances ("on Monday, in a statement") follows the verb. */
function closesClause(pieces: Pieces, from: number, cue: Cue): boolean {
  if (cue.class !== 'say' && cue.class !== 'claim' && cue.class !== 'think') return false;
  const next = pieces[from];
  if (next === undefined || next.kind === 'stop') return true;
  return TIME_WORDS.has(next.word) || PREPOSITIONS.has(next.word) || cue.addressee;
}
