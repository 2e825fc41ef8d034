import { clauseContent, contentStart, leftContent, markedStart, rightContent } from './content.ts';
import type { Cue } from './cues.ts';
import { cueAt } from './cues.ts';
import type { LineText, VerbAt } from './ends.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PLAIN_PASTS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexis.ts';
import { asOwner } from './noun-phrases.ts';
import { objectFrom } from './objects.ts';
import type { Range } from './phrases.ts';
import { headOf, isFinite, phraseEndingAt, phraseStartingAt, wordAt } from './phrases.ts';
import type { Subject } from './subject.ts';
import { looseSubject, mainSubject, subjectBefore } from './subject.ts';
import { LINKED, ORDERS, PARTICLES, PREPOSITIONAL, REQUESTS } from './verbs.ts';
import type { Piece } from './words.ts';

type Pieces = readonly Piece[];

const MOST_HEADLINE_NAMES = 3;
const REPORTING_NOUNS = new Set(
  'assertion claim allegation statement contention argument warning suggestion promise pledge vow remark insistence belief prediction announcement accusation admission'.split(
    ' ',
  ),
);
const HEADLINE_LABELS = new Set(
  'report analysis opinion video watch exclusive update live breaking review editorial column photos poll latest interview updated explained comment factbox'.split(
    ' ',
  ),
);

const ARTICLES = new Set('the a an his her its their my your our no any this every'.split(' '));
/** Verbs that in the passive tell what is said of their subject ("is said to be ill"). */
const RUMOURS = new Set('say report allege claim believe think rumor rumour understand know'.split(' '));
const PLAIN = { inverted: false, subordinate: false, gap: false } as const;

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
    const reporting = accordingTo(line, pieces, at) ?? nounReport(pieces, at) ?? verbReporting(line, pieces, at);
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

interface Report {
  readonly cue: Range;
  readonly subject: Subject;
  readonly contents: readonly Range[];
  readonly anonymous?: boolean;
  readonly voiced?: boolean;
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
  const subject = near ?? (isSure(pieces, at, cue) ? looseSubject(pieces, at) : null);
  if (subject === null && !(cue.form === 'ing' || at === 0)) return null;
  if (!isVerbHere(pieces, at, cue, subject)) return null;
  const clause = subject === null || subject === 'inherit' ? null : subject.from;
  const subordinate = isSubordinate(pieces, clause) || (at === 0 && cue.form === 'past');
  const verb: VerbAt = { ...PLAIN, cue, at, behind: particleEnd(pieces, at, cue), subordinate, gap: hasGap(pieces, clause) };
  const inserted = clause === null ? [] : insertedContents(pieces, clause, at, cue);
  if (inserted.length > 0) return { cue: { from: at, to: at + 1 }, subject, contents: inserted };
  const right = rightContent(line, pieces, verb) ?? comparedContent(pieces, clause, at);
  const left = clause === null ? null : leftContent(line, pieces, clause);
  const leftMarked = left !== null && pieces[left.to - 1]?.kind === 'marked';
  const contents: Range[] = [];
  if (left !== null && (leftMarked || (right === null && closesClause(pieces, at + 1, cue)))) contents.push(left);
  const ownClause =
    right !== null && (pieces[right.from]?.kind === 'marked' || wordAt(pieces, right.from - 1) === 'that');
  if (right !== null && (!leftMarked || ownClause)) contents.push(right);
  return { cue: { from: at, to: verb.behind }, subject, contents };
}

/** Whether a word is so surely a reporting verb that its subject may be any phrase of its clause. */
function isSure(pieces: Pieces, at: number, cue: Cue): boolean {
  if (cue.form === 'ing' || cue.class === 'voice' || cue.class === 'call') return false;
  const before = wordAt(pieces, at - 1);
  if (ARTICLES.has(before) || PREPOSITIONS.has(before)) return false;
  return cue.base === 'say' || wordAt(pieces, at + 1) === 'that';
}

/** "which officials said will end": the clause that is reported lacks the word before the reporting clause. */
function hasGap(pieces: Pieces, clause: number | null): boolean {
  const before = pieces[(clause ?? 0) - 1];
  if (before?.kind !== 'word' || before.word === 'what') return false;
  return RELATIVES.has(before.word) || !(SUBORDINATORS.has(before.word) || PREPOSITIONS.has(before.word));
}

/** Behind the particle of a verb ("pointed out"). */
const particleEnd = (pieces: Pieces, at: number, { base }: Cue): number =>
  PARTICLES.get(base)?.has(wordAt(pieces, at + 1)) === true ? at + 2 : at + 1;

/** "Smith was told by the mayor that": who is told is no speaker. */
function passiveReport(line: LineText, pieces: Pieces, at: number, cue: Cue): Report | null {
  const by = wordAt(pieces, at + 1) === 'by';
  const agent = by ? phraseStartingAt(pieces, at + 2) : null;
  const behind = agent?.to ?? at + 1;
  const right = passiveContent(line, pieces, { ...PLAIN, cue, at, behind });
  if (right === null) return null;
  return { cue: { from: at, to: at + 1 }, subject: agent, contents: [right], anonymous: agent === null };
}

/** What is said where whoever is told, accused or spoken of is the subject: "was accused of fraud", "is said to be ill". */
function passiveContent(line: LineText, pieces: Pieces, verb: VerbAt): Range | null {
  const { cue, behind } = verb;
  const next = wordAt(pieces, behind);
  if (cue.addressee || next === 'that') {
    const clause = clauseContent(line, pieces, verb);
    if (clause !== null) return clause;
  }
  const links = next === LINKED.get(cue.base) || PREPOSITIONAL.get(cue.base)?.has(next) === true;
  const infinitive = next === 'to' && (RUMOURS.has(cue.base) || REQUESTS.has(cue.base) || ORDERS.has(cue.base));
  return links || infinitive ? objectFrom(pieces, behind + 1) : null;
}

const isSubordinate = (pieces: Pieces, clause: number | null): boolean =>
  clause !== null &&
  clause > 0 &&
  clause < 3 &&
  /^(?:while|although|though|as|when|after|before|if|because|since|until|whereas|once)$/.test(
    wordAt(pieces, clause - 1),
  );

/** "The plan, she said, would work": a clause inserted between commas parts the content in two. */
function insertedContents(pieces: Pieces, clause: number, at: number, cue: Cue): Range[] {
  if (cue.class === 'call' || cue.class === 'voice') return [];
  if (wordAt(pieces, clause - 1) !== ',' || wordAt(pieces, at + 1) !== ',' || pieces[at + 2]?.kind === 'marked')
    return [];
  if (pieces[clause - 2]?.kind === 'marked') return [];
  return around(pieces, clause - 1, at + 2);
}

/** What stands before and behind an insertion; a mere opening ("Instead,", "In June,") is not said. */
function around(pieces: Pieces, leftEnd: number, rightStart: number): Range[] {
  let to = pieces.length;
  while (to > rightStart && pieces[to - 1]?.kind === 'stop') to -= 1;
  if (to <= rightStart) return [];
  const right = { from: rightStart, to };
  const first = contentStart(pieces);
  return first >= leftEnd ? [right] : [{ from: first, to: leftEnd }, right];
}

/** "As the paper reported, prices rose": the main clause is what is reported. */
function comparedContent(pieces: Pieces, clause: number | null, at: number): Range | null {
  if (clause === null || clause !== contentStart(pieces) + 1 || wordAt(pieces, clause - 1) !== 'as') return null;
  let comma = at + 1;
  while (comma < at + 5 && pieces[comma]?.kind === 'word') comma += 1;
  return wordAt(pieces, comma) === ',' ? (introduced(pieces, comma)[0] ?? null) : null;
}

/** Whether a word that may be a noun ("reports", "call") is a verb here. */
function isVerbHere(pieces: Pieces, at: number, cue: Cue, subject: Subject): boolean {
  const before = wordAt(pieces, at - 1);
  if (cue.form === 'past' || cue.form === 'participle') return !DETERMINERS.has(before) || SUBJECT_PRONOUNS.has(before);
  if (cue.form === 'ing')
    return (
      !PREPOSITIONS.has(before) ||
      cue.class === 'say' ||
      pieces[at + 1]?.kind === 'marked' ||
      wordAt(pieces, at + 1) === 'that'
    );
  if (before.endsWith("'s") || before.endsWith("s'")) return false;
  if (cue.form === 'third') return subject !== null && (cue.base === 'say' || !takesNoun(pieces[at - 1]));
  if (subject === null || subject === 'inherit') return false;
  if (cue.class === 'say' || /^(?:i|we|you|they|who|to)$/.test(before) || AUXILIARIES.has(before)) return true;
  return cue.class !== 'voice' && cue.class !== 'call' && isPlural(pieces, subject);
}

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
  const next = pieces[subject.to];
  const closes = next === undefined || (next.kind === 'stop' && /^[.,]/.test(next.word));
  return closes && cue.class === 'say' && leftContent(line, pieces, at) !== null ? subject : null;
}

/** Whether nothing but circumstances ("on Monday, in a statement") follows the verb. */
function closesClause(pieces: Pieces, from: number, cue: Cue): boolean {
  if (cue.class !== 'say' && cue.class !== 'claim' && cue.class !== 'think') return false;
  const next = pieces[from];
  if (next === undefined || next.kind === 'stop') return true;
  return TIME_WORDS.has(next.word) || PREPOSITIONS.has(next.word) || cue.addressee;
}

/** "Smith's assertion last year that taxes rose". */
function nounReport(pieces: Pieces, at: number): Report | null {
  if (!REPORTING_NOUNS.has(wordAt(pieces, at))) return null;
  const owner = pieces[at - 1];
  if (owner === undefined || !(/(?:'s|s')$/.test(owner.word) || /^(?:his|her|their)$/.test(owner.word))) return null;
  let that = at + 1;
  while (that < at + 5 && pieces[that]?.kind === 'word' && wordAt(pieces, that) !== 'that') that += 1;
  if (wordAt(pieces, that) !== 'that' || isFinite(pieces, that - 1)) return null;
  const subject = owner.word.endsWith("'s") || owner.word.endsWith("s'") ? phraseEndingAt(pieces, at - 1) : null;
  const contents = introduced(pieces, that, /^that$/);
  return { cue: { from: at, to: at + 1 }, subject: subject === null ? 'inherit' : asOwner(pieces, subject), contents };
}

/** Where "according to" or "in the words of" ends, if it begins at `at`. */
function phraseCueEnd(pieces: Pieces, at: number): number | null {
  if (wordAt(pieces, at) === 'according' && wordAt(pieces, at + 1) === 'to') return at + 2;
  const words = ['in', 'the', 'words', 'of'].every((word, index) => wordAt(pieces, at + index) === word);
  return words ? at + 4 : null;
}

/** "X, according to Smith" and "According to Smith, X". */
function accordingTo(line: LineText, pieces: Pieces, at: number): Report | null {
  const behind = phraseCueEnd(pieces, at);
  const subject = behind === null ? null : phraseStartingAt(pieces, behind);
  if (behind === null || subject === null) return null;
  const cue = { from: at, to: behind };
  const first = contentStart(pieces);
  if (at <= first) return { cue, subject, contents: introduced(pieces, subject.to) };
  if (wordAt(pieces, at - 1) === ',' && wordAt(pieces, subject.to) === ',' && pieces[at - 2]?.kind !== 'marked') {
    const parts = around(pieces, at - 1, subject.to + 1);
    if (parts.length === 1) return { cue, subject, contents: parts };
  }
  let to = wordAt(pieces, at - 1) === ',' ? at - 1 : at;
  while (to > first && pieces[to - 1]?.kind === 'stop') to -= 1;
  const from = pieces[to - 1]?.kind === 'marked' ? markedStart(line, pieces, first, to - 1) : first;
  return { cue, subject, contents: to - from > 2 || pieces[from]?.kind === 'marked' ? [{ from, to }] : [] };
}

/** The clause behind the comma or colon that ends "According to Smith". */
function introduced(pieces: Pieces, from: number, opening = /^[,:]$/): Range[] {
  let to = pieces.length;
  while (to > from && pieces[to - 1]?.kind === 'stop') to -= 1;
  for (let at = from; at < to; at += 1) {
    if (opening.test(wordAt(pieces, at))) return at + 1 < to ? [{ from: at + 1, to }] : [];
  }
  return [];
}
