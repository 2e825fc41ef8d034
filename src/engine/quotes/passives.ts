import { clauseContent } from './content.ts';
import type { Cue } from './cues.ts';
import { cueOf } from './cues.ts';
import { RELATIVES, SUBJECT_PRONOUNS } from './lexis.ts';
import { behindTie, objectFrom } from './objects.ts';
import type { Report } from './parts.ts';
import type { Range } from './phrases.ts';
import { isFinite, phraseStartingAt, wordAt } from './phrases.ts';
import { LINKED, ORDERS, PREPOSITIONAL, REQUESTS } from './verbs.ts';
import type { LineText, VerbAt } from './verb-at.ts';
import { PLAIN } from './verb-at.ts';
import type { Pieces } from './words.ts';

/** How long an inserted question may be. */
const QUESTION_REACH = 16;
/** Verbs that in the passive tell what is said of their subject ("is said to be ill"). */
const RUMOURS = new Set('say report allege claim rumor rumour'.split(' '));

/** "Smith was told by the mayor that": who is told is no speaker. */
export function passiveReport(line: LineText, pieces: Pieces, at: number, cue: Cue): Report | null {
  if (isOwnNews(pieces, at)) return null;
  const by = wordAt(pieces, at + 1) === 'by';
  const agent = by ? phraseStartingAt(pieces, at + 2) : null;
  const behind = agent?.to ?? at + 1;
  const opening = wordAt(pieces, at - 1) === 'when' || at === 0;
  const right = passiveContent(line, pieces, { ...PLAIN, cue, at, behind, subordinate: opening });
  if (right === null) return null;
  const called = agent === null && cue.class === 'call' ? calledBy(pieces, right) : { content: right, agent };
  const subject = called.agent;
  return { cue: { from: at, to: at + 1 }, subject, contents: [called.content], anonymous: subject === null };
}

/** "It can be revealed that": what the paper itself tells. */
const isOwnNews = (pieces: Pieces, at: number): boolean =>
  /^(?:revealed|disclosed|reported|confirmed)$/.test(wordAt(pieces, at)) &&
  wordAt(pieces, at - 1) === 'be' &&
  pieces.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'can' || word === 'may');

/** "described as 'old' by the mayor": marked words that somebody is called end where the sentence goes on, or its speaker follows. */
function calledBy(pieces: Pieces, { from, to }: Range): { content: Range; agent: Range | null } {
  const content = { from, to };
  let marked = from;
  while (marked < to && pieces[marked]?.kind !== 'marked') marked += 1;
  if (marked === to) return { content, agent: null };
  const phrase = wordAt(pieces, marked + 1) === 'by' ? phraseStartingAt(pieces, marked + 2) : null;
  let end = marked + 3;
  while (phrase !== null && end < phrase.to && !isFinite(pieces, end)) end += 1;
  const agent = phrase === null ? null : { from: phrase.from, to: Math.min(end, phrase.to) };
  const ends = agent !== null || isFinite(pieces, marked + 1);
  return { content: ends ? { from, to: marked + 1 } : content, agent };
}

/** "Asked if he would go", "said when asked about it": whoever asks is not named. */
export const isAsked = (pieces: Pieces, at: number, { base, form }: Cue): boolean =>
  (base === 'ask' || base === 'tell') &&
  form === 'past' &&
  (at === 0 || /^(?:when|if|after|once|being)$/.test(wordAt(pieces, at - 1)) || isInsertedQuestion(pieces, at));

/** "Smith, asked about it, said": a comma on both sides, the report behind. */
function isInsertedQuestion(pieces: Pieces, at: number): boolean {
  if (wordAt(pieces, at - 1) !== ',') return false;
  let comma = at + 1;
  while (comma < at + QUESTION_REACH && pieces[comma]?.kind === 'word') comma += 1;
  const report = wordAt(pieces, comma) === ',' ? cueOf(wordAt(pieces, comma + 1)) : undefined;
  return report?.form === 'past' || report?.form === 'third';
}

/** "millers urged to leave": such a verb right before its "to" has whoever is told before it. */
export const isToldTo = (pieces: Pieces, at: number, { base, form }: Cue): boolean =>
  form === 'past' &&
  /^(?:urge|tell|order|remind|instruct|invite|encourage)$/.test(base) &&
  wordAt(pieces, at + 1) === 'to' &&
  pieces[at + 2]?.kind === 'word' &&
  !reportsBehind(pieces, at + 3);

/** "millers urged to leave said they would stay": whether the verb of the whole clause is still to come, and reports. */
function reportsBehind(pieces: Pieces, from: number): boolean {
  for (let at = from; pieces[at]?.kind === 'word'; at += 1) {
    const before = wordAt(pieces, at - 1);
    if (RELATIVES.has(before) || SUBJECT_PRONOUNS.has(before)) return false;
    if (cueOf(wordAt(pieces, at))?.form === 'past' && isFinite(pieces, at)) return true;
  }
  return false;
}

/** "a contractor accused of spying": a participle whose object stands before it. */
export const isReduced = (pieces: Pieces, at: number, { base, form }: Cue): boolean =>
  form === 'past' && wordAt(pieces, at + 1) === LINKED.get(base);

/** What is said where whoever is told, accused or spoken of is the subject: "was accused of fraud", "is said to be ill". */
function passiveContent(line: LineText, pieces: Pieces, verb: VerbAt): Range | null {
  const { cue, behind } = verb;
  const next = wordAt(pieces, behind);
  if (cue.addressee || next === 'that') {
    const clause = clauseContent(
      line,
      pieces,
      cue.base === 'ask' ? verb : { ...verb, cue: { ...cue, addressee: false } },
    );
    if (clause !== null) return clause;
  }
  const links = next === LINKED.get(cue.base) || PREPOSITIONAL.get(cue.base)?.has(next) === true;
  const infinitive = next === 'to' && (RUMOURS.has(cue.base) || REQUESTS.has(cue.base) || ORDERS.has(cue.base));
  if (links || infinitive) return objectFrom(pieces, behindTie(pieces, behind));
  if (cue.class !== 'call') return null;
  const byAgent = pieces[behind]?.kind === 'marked' && wordAt(pieces, behind + 1) === 'by';
  return byAgent || next === 'a' || next === 'an' ? objectFrom(pieces, behind) : null;
}
