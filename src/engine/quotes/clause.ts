import { resumesAt } from './asides.ts';
import { introduces, leftContent } from './before.ts';
import { rightContent } from './content.ts';
import type { Cue } from './cues.ts';
import { cueAt } from './cues.ts';
import { isEffect } from './effects.ts';
import { contentEnd } from './ends.ts';
import { comparedContents, insertedContents } from './insertions.ts';
import { invertedReport } from './inversions.ts';
import { AUXILIARIES, DETERMINERS, OPENERS, PREPOSITIONS, RELATIVES, SUBORDINATORS, TIME_WORDS } from './lexis.ts';
import { agentBefore, isInference, isNobody, speakerOfForm, subjectBehind } from './inherited.ts';
import { mainSubject } from './main-subject.ts';
import { reportsNothing } from './misreadings.ts';
import { isPlural } from './nouns.ts';
import { isUnsaid } from './negations.ts';
import type { Report } from './parts.ts';
import { introduced } from './parts.ts';
import { isAsked, isReduced, isToldTo, passiveReport } from './passives.ts';
import { accordingTo, nounReport } from './phrase-cues.ts';
import type { Range } from './phrases.ts';
import { headOf, wordAt } from './phrases.ts';
import { subjectAround } from './relatives.ts';
import type { Subject } from './subject.ts';
import { isWithinRelative, looseSubject, subjectBefore } from './subject.ts';
import { isSpeech } from './speech.ts';
import { PARTICLES } from './verbs.ts';
import { isSure, isVerbHere } from './verbhood.ts';
import type { LineText, VerbAt } from './verb-at.ts';
import { PLAIN } from './verb-at.ts';
import type { Pieces } from './words.ts';

const MOST_HEADLINE_NAMES = 3;
/** How many reports back one may stand that holds the last. */
const OUTER_REACH = 8;
const HEADLINE_LABELS = new Set(
  'report analysis opinion video watch exclusive update live breaking review editorial column photos poll latest interview updated explained comment factbox map maps chart graphic timeline quiz podcast recap explainer obituary'.split(
    ' ',
  ),
);
/** Words that open a subordinate clause, so that the sentence goes on behind its comma. */
const SUBORDINATE = new Set(
  'while although though as when after before if because since until whereas once asked'.split(' '),
);

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
  const headline = line.headline ? headlineReport(line, pieces) : null;
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
      speaker =
        speakerOfForm(pieces, found, reporting.cue) ?? subjectAround(pieces, at) ?? outer(found, at) ?? last ?? main;
    }
    const { cue, contents, owner, raised = false, voiced = false } = reporting;
    const caused = raised && isNobody(pieces, speaker);
    if (caused) speaker = null;
    if (reporting.subject === 'inherit' && owner !== undefined && isNoOwner(pieces, speaker)) speaker = owner;
    if (reporting.subject === 'inherit')
      speaker = agentBefore(pieces, cue.from, speaker) ?? speaker ?? subjectBehind(pieces, cue.from, contents);
    if (reporting.subject === 'inherit' && isInference(pieces, cue.from, speaker)) continue;
    if (isEffect(pieces, cue, speaker, contents)) continue;
    found.push({ cue, speaker, contents, anonymous: caused || reporting.anonymous === true, voiced });
    last = speaker ?? last;
  }
  return found;
}

/** "Smith said the mill had agreed to close, saying": who reports the last report, where the verb at `at` stands behind both. */
function outer(found: readonly Reporting[], at: number): Range | null {
  const last = found.at(-1);
  if (last?.contents.every(({ from }) => from > last.cue.from) !== true) return null;
  const within = ({ from, to }: Range): boolean => from <= last.cue.from && last.cue.from < to && to <= at;
  return found.slice(-OUTER_REACH).find(({ contents }) => contents.some(within))?.speaker ?? null;
}

/** Whether "his" or "her" may mean somebody else than a phrase: a thing or more than one. */
function isNoOwner(pieces: Pieces, phrase: Range | null): boolean {
  const head = phrase === null ? undefined : pieces[headOf(pieces, phrase)];
  return isNobody(pieces, phrase) || (head?.capital === false && isPlural(head.word));
}

/** "Smith: Taxes will rise", "'We stay': millers march": a headline that names the speaker, then says what is said. */
function headlineReport(line: LineText, pieces: Pieces): Reporting | null {
  const region = line.regions[pieces[0]?.region ?? -1];
  if (region !== undefined && wordAt(pieces, 1) === ':' && isSpeech(line.text.slice(region.start, region.end), false)) {
    const contents = [{ from: 0, to: 1 }];
    return { cue: { from: 1, to: 2 }, speaker: null, contents, anonymous: true, voiced: false };
  }
  const colon = pieces.findIndex((piece, at) => piece.word === ':' || at > MOST_HEADLINE_NAMES);
  if (colon < 1 || wordAt(pieces, colon) !== ':') return null;
  const named = pieces.slice(0, colon).every((piece) => piece.kind === 'word' && piece.capital);
  if (!named || DETERMINERS.has(wordAt(pieces, 0)) || HEADLINE_LABELS.has(wordAt(pieces, colon - 1))) return null;
  const contents = introduced(pieces, colon);
  if (!contents.some(({ from, to }) => to - from > 1 || pieces[from]?.kind === 'marked')) return null;
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

function plainReport(line: LineText, pieces: Pieces, at: number, cue: Cue): Report | null {
  if (reportsNothing(pieces, at, cue)) return null;
  const { subject: near, passive } = subjectBefore(pieces, at, cue);
  if (passive || isToldTo(pieces, at, cue)) return passiveReport(line, pieces, at, cue);
  if (
    isAsked(pieces, at, cue) ||
    (isReduced(pieces, at, cue) && !hasGap(pieces, startOf(near), cue, wordAt(pieces, at + 1)))
  )
    return passiveReport(line, pieces, at, cue);
  const loose = near === null || isWithinRelative(pieces, startOf(near));
  const sure = isSure(pieces, at, cue);
  const lone = near !== null && near !== 'inherit' && isSingular(pieces, near);
  const whole = sure && cue.form === 'base' && !loose && lone ? looseSubject(pieces, at) : null;
  const plural = whole !== null && isPlural(wordAt(pieces, headOf(pieces, whole))) ? whole : null;
  const subject = (loose && sure ? looseSubject(pieces, at) : plural) ?? near;
  if (subject === null && !(cue.form === 'ing' || at === 0)) return null;
  if (!isVerbHere(pieces, at, cue, subject)) return null;
  const clause = startOf(subject);
  const opens =
    cue.form === 'ing' && at === 1 && /^(?:after|before|while|since|by|in|without|when)$/.test(wordAt(pieces, 0));
  const subordinate =
    opens || isSubordinate(pieces, clause) || (at === 0 && (cue.form === 'past' || cue.form === 'ing'));
  const verb: VerbAt = {
    ...PLAIN,
    cue,
    at,
    behind: particleEnd(pieces, at, cue),
    subordinate,
    withinOpening: isWithinOpening(pieces, at),
    gap: !RELATIVES.has(wordAt(pieces, at - 1)) && hasGap(pieces, clause, cue, wordAt(pieces, at + 1)),
    relative: relativeAt(pieces, at, cue),
  };
  const contents = contentsOf(line, pieces, clause, verb);
  return isUnsaid(pieces, at, cue, subject, contents)
    ? null
    : { cue: { from: at, to: verb.behind }, subject, contents };
}

/** What a reporting clause that begins at `clause` reports: around itself, behind its verb or before it. */
function contentsOf(line: LineText, pieces: Pieces, clause: number | null, verb: VerbAt): readonly Range[] {
  const around = clause === null || verb.relative !== 'none' ? [] : insertedContents(line, pieces, clause, verb);
  if (around.length > 0) return around;
  const compared = comparedContents(pieces, clause, verb.at);
  if (compared.length > 0) return compared;
  const right = rightContent(line, pieces, verb);
  const left = clause === null ? null : leftContent(line, pieces, clause);
  const resumed = right === null ? null : resumesAt(pieces, right.to);
  const rest = resumed === null ? [] : [{ from: resumed, to: contentEnd(line, pieces, verb, resumed) }];
  const behind = right === null ? [] : [right, ...rest];
  if (left === null) return behind;
  const first = wordAt(pieces, left.from);
  const introduction = introduces(first) || /..ing$/.test(first);
  const marked = pieces[left.to - 1]?.kind === 'marked' && !(right !== null && introduction);
  if (!marked) return right === null && closesClause(pieces, verb.at + 1, verb.cue) ? [left] : behind;
  const ownClause =
    right !== null && (pieces[right.from]?.kind === 'marked' || wordAt(pieces, right.from - 1) === 'that');
  return ownClause ? [left, ...behind] : [left];
}

/** Whether a phrase takes no verb in its base form ("the site" of "millers who live near the site say"). */
const isSingular = (pieces: Pieces, phrase: Range): boolean =>
  !isPlural(wordAt(pieces, headOf(pieces, phrase))) &&
  /^(?:the|an?|this|that|its)$/.test(wordAt(pieces, phrase.from)) &&
  pieces
    .slice(phrase.from, phrase.to)
    .every(({ word }) => !/^(?:and|or|both|percent|half|majority|number|few)$/.test(word));

const startOf = (subject: Subject): number | null => (subject === null || subject === 'inherit' ? null : subject.from);

/** Whether "who" or "which" stands right before the verb, or a noun of which it is the participle ("people saying that"). */
function relativeAt(pieces: Pieces, at: number, { form }: Cue): VerbAt['relative'] {
  if (form === 'ing' && isPlural(wordAt(pieces, at - 1))) return 'tied';
  if (!/^(?:who|which)$/.test(wordAt(pieces, at - 1))) return 'none';
  return wordAt(pieces, at - 2) === ',' ? 'parted' : 'tied';
}

/** "which officials said will end": the clause that is reported lacks the word before the reporting clause. */
function hasGap(pieces: Pieces, clause: number | null, cue: Cue, next: string): boolean {
  const before = pieces[(clause ?? 0) - 1];
  if (before?.word === 'what') return cue.class === 'call' || AUXILIARIES.has(next);
  if (before?.kind !== 'word') return false;
  if (/^(?:and|or|but)$/.test(before.word)) return AUXILIARIES.has(next);
  return RELATIVES.has(before.word) || !(SUBORDINATORS.has(before.word) || PREPOSITIONS.has(before.word));
}

/** Behind the particle of a verb ("pointed out"). */
const particleEnd = (pieces: Pieces, at: number, { base }: Cue): number =>
  PARTICLES.get(base)?.has(wordAt(pieces, at + 1)) === true ? at + 2 : at + 1;

const isSubordinate = (pieces: Pieces, clause: number | null): boolean =>
  clause !== null && SUBORDINATE.has(wordAt(pieces, clause - 1));

/** Whether the sentence begins with a subordinate clause that no comma has ended before the verb. */
const isWithinOpening = (pieces: Pieces, verb: number): boolean => {
  const first = OPENERS.has(wordAt(pieces, 0)) ? 1 : 0;
  return SUBORDINATE.has(wordAt(pieces, first)) && !pieces.slice(0, verb).some(({ word }) => word === ',');
};

/** "millers said and videos showed.": whether nothing but another reporting clause follows. */
function joinsReport(pieces: Pieces, from: number): boolean {
  let end = from;
  while (pieces[end]?.kind === 'word') end += 1;
  const cue = end > from ? cueAt(wordAt(pieces, end - 1), '') : undefined;
  return cue?.form === 'past' && pieces.slice(end).every(({ kind }) => kind === 'stop');
}

/** Whether nothing but circumstances ("on Monday, in a statement") follows the verb. */
function closesClause(pieces: Pieces, from: number, cue: Cue): boolean {
  if (cue.class !== 'say' && cue.class !== 'claim' && cue.class !== 'think') return false;
  const next = pieces[from];
  if (next === undefined || next.kind === 'stop') return true;
  const joined = next.word === 'and' && joinsReport(pieces, from + 1);
  return joined || TIME_WORDS.has(next.word) || PREPOSITIONS.has(next.word) || cue.addressee;
}
