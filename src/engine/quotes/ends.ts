import { isParting } from './asides.ts';
import type { Cue } from './cues.ts';
import { cueOf } from './cues.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  FINITE_FORMS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './lexis.ts';
import { opensWithCapital } from './marks.ts';
import { objectFrom } from './objects.ts';
import { hasVerb, isFinite, startsPhrase, wordAt } from './phrases.ts';
import {
  CONTRASTS,
  goesOnMarked,
  goesOnWithClause,
  isComment,
  isSilence,
  opensClause,
  opensRemark,
  opensReport,
} from './remarks.ts';
import { PREPOSITIONAL } from './verbs.ts';
import type { LineText, VerbAt } from './verb-at.ts';
import type { Piece, Pieces } from './words.ts';

/** Verbs by which whoever speaks goes on to judge something. */
const JUDGING = new Set(
  'call describe denounce condemn brand label dismiss praise criticize criticise slam blast decry hail'.split(' '),
);
/** Prepositions by which something hangs on marked words. */
const HANGS_ON = /^(?:of|for|to|against|between|amid|amidst|about|than|with|from|by|on|in)$/;
/** Verbs whose past is their base form, so that it may go on with a "will". */
const TWOFOLD = /^(?:put|set|cut|hit|let|hurt|beat|spread|quit|shed|split|bet|cast|come|become|run)$/;
/** Participles of what a statement leads to or is like, not of what it tells. */
const REACTION =
  /^(?:prompting|sparking|triggering|drawing|provoking|eliciting|fuell?ing|stoking|echoing|contradicting|referring|alluding|mirroring|joining)$/;
/** Marked words of more signs than this are more than a part of the writer's sentence. */
const LONGEST_FRAGMENT = 40;
/** A content must have more pieces than this before a contrast, a comment, or a comment that a comma opens. */
const LEAST_CONTRASTED = 4;
const LEAST_BEFORE_STOP = 2;
const LEAST_BEFORE_COMMA = 4;
const LIST_WORDS = new Set([',', 'and', 'or']);

/** Where the content that begins at `start` behind its verb ends, its last piece not included. */
export function contentEnd(line: LineText, pieces: Pieces, verb: VerbAt, start: number): number {
  let to = pieces.length;
  while (to > start && pieces[to - 1]?.kind === 'stop') to -= 1;
  if (pieces[start]?.kind === 'marked' && endsSpeech(line, pieces, start)) return start + 1;
  if (verb.cue.class === 'call' || (verb.cue.class === 'voice' && wordAt(pieces, start - 1) !== 'that')) {
    for (let at = start; at < to; at += 1) if (pieces[at]?.kind === 'marked') return behindMarked(line, pieces, at);
  }
  for (let at = start + 1; at < to; at += 1) {
    const end = endsBefore(line, pieces, verb, at, start);
    if (end !== null) return end;
  }
  return to;
}

/** Behind marked words that are called something: with a second such stretch, and what hangs on them by a preposition. */
function behindMarked(line: LineText, pieces: Pieces, at: number): number {
  if (pieces[at + 1]?.kind === 'marked' && pausesInMarks(line, pieces[at])) return behindMarked(line, pieces, at + 1);
  let second = at + 1;
  if (wordAt(pieces, second) === ',') second += 1;
  if (/^(?:and|or|but)$/.test(wordAt(pieces, second))) {
    second += DETERMINERS.has(wordAt(pieces, second + 1)) ? 2 : 1;
    if (pieces[second]?.kind === 'marked') return behindMarked(line, pieces, second);
  }
  const region = line.regions[pieces[at]?.region ?? -1];
  const paused = region !== undefined && /[.,?!]/.test(line.text[region.end - 1] ?? '');
  const noun =
    pieces[at + 1]?.capital === false &&
    !DETERMINERS.has(wordAt(pieces, at + 1)) &&
    (DETERMINERS.has(wordAt(pieces, at - 1)) || PREPOSITIONS.has(wordAt(pieces, at - 1))) &&
    startsPhrase(pieces[at + 1]);
  return !paused && (HANGS_ON.test(wordAt(pieces, at + 1)) || /^(?:that|who)$/.test(wordAt(pieces, at + 1)) || noun)
    ? (objectFrom(pieces, at)?.to ?? at + 1)
    : at + 1;
}

/**
 * Where the content ends if something that is not part of it begins at the piece `at`. First what ends any content, then
 * what ends it because of where its verb stands, then the writer's remarks, last what the speaker does besides.
 */
function endsBefore(line: LineText, pieces: Pieces, verb: VerbAt, at: number, start: number): number | null {
  const word = wordAt(pieces, at);
  const before = wordAt(pieces, at - 1);
  if (word === 'according' && wordAt(pieces, at + 1) === 'to') return before === ',' ? at - 1 : at;
  if (word === 'when' && wordAt(pieces, at + 1) === 'asked' && !hasVerb(pieces, start, at))
    return before === ',' ? at - 1 : at;
  if (word === ')' && !pieces.slice(start, at).some((piece) => piece.word === '(')) return at;
  if (before === ',' && word === 'as' && /^(?:did|does|do|had|has|have|was|were)$/.test(wordAt(pieces, at + 1)))
    return at - 1;
  if (before === ',' && word === 'as' && wordAt(pieces, start) === 'to' && opensClause(pieces, at + 1)) return at - 1;
  if (before === ',' && CONTRASTS.has(word) && at - start > LEAST_CONTRASTED) return at - 1;
  if (
    (verb.subordinate || (verb.gap && start === verb.behind)) &&
    word === ',' &&
    !isParting(pieces, at, start) &&
    !goesOnWithClause(pieces, at + 1, start)
  )
    return at;
  if (verb.subordinate && pausesInMarks(line, pieces[at])) return at + 1;
  if (verb.subordinate && word === ':' && pieces[at + 1]?.kind === 'marked') return at;
  if (verb.relative === 'parted' && pausesInMarks(line, pieces[at]) && isFinite(pieces, at + 1)) return at + 1;
  if (before === ',' && REACTION.test(word) && hasVerb(pieces, start, at)) return at - 1;
  if (verb.relative !== 'none' && isMainVerb(pieces, verb, at, start)) return at;
  if (verb.withinOpening && word === ',' && opensClause(pieces, at + 1)) return at;
  if (opensReport(pieces, at) && hasVerb(pieces, start, at)) return at;
  if (at - start > (word === ',' ? LEAST_BEFORE_COMMA : LEAST_BEFORE_STOP) && isComment(pieces, at, start)) return at;
  if (pausesInMarks(line, pieces[at]) && opensRemark(pieces, at + 1)) return at + 1;
  if (
    ((word === 'but' || word === 'and') && /^(?:did|does|has|had)$/.test(wordAt(pieces, at + 1))) ||
    isSilence(pieces, at)
  )
    return before === ',' ? at - 1 : at;
  if (turnsFromMarked(pieces, at, verb.cue) || turnsFromPlan(pieces, at, start)) return at;
  if (isSecondVerb(line, pieces, at, verb.cue)) {
    const joint = /^(?:,|and|but|before)$/.test(before) ? at - 1 : at;
    return wordAt(pieces, joint - 1) === ',' ? joint - 1 : joint;
  }
  return null;
}

/** "said it was 'old' before leaving", "telling him to 'stay' and threatening": what the speaker does besides, behind marked words. */
function turnsFromMarked(pieces: Pieces, at: number, { form }: Cue): boolean {
  const word = wordAt(pieces, at);
  const turns = word === 'before' || word === 'after' || (word === 'and' && form === 'ing');
  return (
    turns && pieces[at - 1]?.kind === 'marked' && /..ing$/.test(wordAt(pieces, at + 1)) && !goesOnMarked(pieces, at + 1)
  );
}

/** "said he would stay and recorded himself": a past behind what is only to come is what the speaker did. */
function turnsFromPlan(pieces: Pieces, at: number, start: number): boolean {
  if (wordAt(pieces, at) !== 'and' || !isPlan(pieces, start, at)) return false;
  let verb = at + 1;
  while (ADVERBS.has(wordAt(pieces, verb)) || wordAt(pieces, verb) === 'then') verb += 1;
  const next = pieces[verb + 1];
  const object = DETERMINERS.has(next?.word ?? '') || OBJECT_PRONOUNS.has(next?.word ?? '') || next?.capital === true;
  return (
    isFinite(pieces, verb) && !AUXILIARIES.has(wordAt(pieces, verb)) && !TWOFOLD.test(wordAt(pieces, verb)) && object
  );
}

/** Whether the only finite verbs between are such as tell what is to come. */
function isPlan(pieces: Pieces, from: number, to: number): boolean {
  let plan = false;
  for (let at = from; at < to; at += 1) {
    if (!isFinite(pieces, at)) continue;
    if (!/^(?:will|would|shall|should|can|could|may|might|must|won't|wouldn't)$/.test(wordAt(pieces, at))) return false;
    plan = true;
  }
  return plan;
}

/** "the source, who said he was there, told": whether the sentence's own verb follows the relative clause that ends at `at`. */
function isMainVerb(pieces: Pieces, { relative }: VerbAt, at: number, start: number): boolean {
  const parted = relative === 'parted';
  if (parted ? wordAt(pieces, at) !== ',' : pieces[at]?.kind !== 'word') return false;
  const verb = parted ? at + 1 : at;
  const word = wordAt(pieces, verb);
  const told = pieces[verb]?.capital === false && /^(?:past|third)$/.test(cueOf(word)?.form ?? '');
  if (parted) return (told || isFinite(pieces, verb)) && hasVerb(pieces, start, at);
  if (!AUXILIARIES.has(word) && !FINITE_FORMS.has(word)) return false;
  let before = at - 1;
  while (ADVERBS.has(wordAt(pieces, before)) || wordAt(pieces, before).endsWith('ly')) before -= 1;
  const subject = pieces[before];
  if (subject?.kind !== 'word' || AUXILIARIES.has(subject.word) || SUBJECT_PRONOUNS.has(subject.word)) return false;
  if (LIST_WORDS.has(subject.word) || PREPOSITIONS.has(subject.word)) return false;
  const inner = pieces.slice(start, at);
  const joined = inner.some(
    (piece) => piece.kind !== 'word' || SUBORDINATORS.has(piece.word) || RELATIVES.has(piece.word),
  );
  return !joined && hasOwnVerb(pieces, start, before);
}

/** Whether a finite verb stands between, and no mere participle ("millers linked to Tarn"). */
function hasOwnVerb(pieces: Pieces, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (
      isFinite(pieces, at) &&
      !(
        /(?:ed|^(?:made|held|built|sent|sold|bought|brought|kept|found|paid|told))$/.test(wordAt(pieces, at)) &&
        /^(?:to|by|of|in|with|from|on|at|about)$/.test(wordAt(pieces, at + 1))
      )
    )
      return true;
  return false;
}

/** Whether a comma stands at the end of marked words. */
function pausesInMarks(line: LineText, piece: Piece | undefined): boolean {
  const region = line.regions[piece?.region ?? -1];
  return region !== undefined && line.text[region.end - 1] === ',';
}

/** ", adding that" and "and said that": a second report of the same speaker ends the first. */
function isSecondVerb(line: LineText, pieces: Pieces, at: number, first: Cue): boolean {
  const cue = pieces[at]?.capital === true ? undefined : cueOf(wordAt(pieces, at));
  const before = wordAt(pieces, at - 1);
  if (cue?.form === 'base') return first.form === 'base' && before === 'and' && wordAt(pieces, at + 1) === 'that';
  if (cue === undefined) return false;
  const strong = cue.class === 'say' || cue.class === 'claim';
  const joined = before === 'and' || before === 'but';
  if (cue.form !== 'ing') {
    const parallel = cue.form === first.form || (first.form === 'ing' && cue.base === 'say');
    const found = /^(?:find|show|discover|demonstrate)$/.test(cue.base) && wordAt(pieces, at + 1) !== 'that';
    const next = wordAt(pieces, at + 1);
    const object = startsPhrase(pieces[at + 1]) || OBJECT_PRONOUNS.has(next) || pieces[at + 1]?.kind === 'marked';
    const called = cue.class === 'call' && (object || PREPOSITIONAL.get(cue.base)?.has(next) === true);
    return joined && parallel && ((strong && !found) || called);
  }
  if ((joined && first.form === 'ing') || (before === 'before' && cue.class === 'claim')) return strong;
  const paused = before === ',' || pausesInMarks(line, pieces[at - 1]);
  return paused && (strong || pieces[at + 1]?.kind === 'marked' || JUDGING.has(cue.base));
}

/** Whether a marked stretch at the head of a content is all that is said. */
function endsSpeech(line: LineText, pieces: Pieces, at: number): boolean {
  const region = line.regions[pieces[at]?.region ?? -1];
  if (region === undefined) return false;
  const next = pieces[at + 1];
  if (next === undefined || next.kind === 'stop') return true;
  const whole = opensWithCapital(line.text, region) || region.end - region.start > LONGEST_FRAGMENT;
  return /[.,?!…]/.test(line.text[region.end - 1] ?? '') && whole;
}
