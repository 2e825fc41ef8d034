import { isParting, isSilence, RELATIVE_STARTS } from './asides.ts';
import type { Cue } from './cues.ts';
import { cueOf } from './cues.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  PLAIN_PASTS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './lexis.ts';
import { objectFrom } from './objects.ts';
import { hasVerb, isFinite, startsPhrase, wordAt } from './phrases.ts';
import type { LineText, VerbAt } from './verb-at.ts';
import type { Piece, Pieces } from './words.ts';

/** Verbs by which whoever speaks goes on to judge something. */
const JUDGING = new Set(
  'call describe denounce condemn brand label dismiss praise criticize criticise slam blast decry hail'.split(' '),
);
/** How far behind its subject another reporting verb may stand. */
const HANGS_ON = /^(?:of|for|to|against|between|amid|amidst|about|than|with|from|by|on|in)$/;
const REPORT_REACH = 9;
const STAYS_BEHIND_BUT = new Set(['not', 'also', 'rather', 'only', 'that', 'if', 'with']);
const LIST_WORDS = new Set([',', 'and', 'or']);
const CONDITIONS = /^(?:if|unless|when|once|until)$/;
const CONTRASTS = new Set(['while', 'although', 'though', 'whereas', 'despite']);

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

/** Where the content ends if something that is not part of it begins at the piece `at`. */
function endsBefore(line: LineText, pieces: Pieces, verb: VerbAt, at: number, start: number): number | null {
  const word = wordAt(pieces, at);
  const before = wordAt(pieces, at - 1);
  if (word === 'according' && wordAt(pieces, at + 1) === 'to') return before === ',' ? at - 1 : at;
  if (word === 'when' && wordAt(pieces, at + 1) === 'asked' && !hasVerb(pieces, start, at))
    return before === ',' ? at - 1 : at;
  if (before === ',' && CONTRASTS.has(word) && at - start > 4) return at - 1;
  if ((verb.subordinate || (verb.gap && start === verb.behind)) && word === ',' && !isParting(pieces, at, start))
    return at;
  if (verb.subordinate && pausesInMarks(line, pieces[at])) return at + 1;
  if (verb.subordinate && word === ':' && pieces[at + 1]?.kind === 'marked') return at;
  if (verb.relative !== 'none' && isMainVerb(pieces, verb, at, start)) return at;
  if (verb.withinOpening && word === ',' && opensClause(pieces, at + 1)) return at;
  if (opensReport(pieces, at) && hasVerb(pieces, start, at)) return at;
  if (at - start > (word === ',' ? 4 : 2) && isComment(pieces, at, start)) return at;
  if (pausesInMarks(line, pieces[at]) && opensRemark(pieces, at + 1)) return at + 1;
  if (
    ((word === 'but' || word === 'and') && /^(?:did|does|has|had)$/.test(wordAt(pieces, at + 1))) ||
    isSilence(pieces, at)
  )
    return before === ',' ? at - 1 : at;
  if (turnsFromMarked(pieces, at, verb.cue)) return at;
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

/** "the source, who said he was there, told": whether the sentence's own verb follows the relative clause that ends at `at`. */
function isMainVerb(pieces: Pieces, { relative }: VerbAt, at: number, start: number): boolean {
  const parted = relative === 'parted';
  if (parted ? wordAt(pieces, at) !== ',' : pieces[at]?.kind !== 'word') return false;
  const verb = parted ? at + 1 : at;
  const word = wordAt(pieces, verb);
  const told = pieces[verb]?.capital === false && /^(?:past|third)$/.test(cueOf(word)?.form ?? '');
  if (parted) return (told || isFinite(pieces, verb)) && hasVerb(pieces, start, at);
  if (!AUXILIARIES.has(word) && !PLAIN_PASTS.has(word)) return false;
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
      !(wordAt(pieces, at).endsWith('ed') && /^(?:to|by|in|with|from|on|at)$/.test(wordAt(pieces, at + 1)))
    )
      return true;
  return false;
}

/** Whether a comma stands at the end of marked words. */
function pausesInMarks(line: LineText, piece: Piece | undefined): boolean {
  const region = line.regions[piece?.region ?? -1];
  return region !== undefined && line.text[region.end - 1] === ',';
}

/** Whether the writer's own words go on behind marks that end with a comma: a contrast, a new clause, a participle, a relative. */
function opensRemark(pieces: Pieces, from: number): boolean {
  const word = wordAt(pieces, from);
  if (CONTRASTS.has(word)) return true;
  if (goesOnMarked(pieces, from + 1)) return false;
  if (RELATIVE_STARTS.has(word)) return true;
  const next = pieces[from + 1];
  if (/^(?:and|but|so)$/.test(word)) return SUBJECT_PRONOUNS.has(next?.word ?? '') && opensClause(pieces, from + 1);
  return word.length > 4 && /(?<!clud)ing$/.test(word) && pieces[from]?.capital === false && startsPhrase(next);
}

/** Whether a comma or conjunction at `at` opens another reporting clause ("..., and officials said"). */
function opensReport(pieces: Pieces, at: number): boolean {
  const word = wordAt(pieces, at);
  if (word !== ',' && word !== 'and' && word !== 'but' && word !== ';') return false;
  let from = at + 1;
  if (/^(?:and|but|while)$/.test(wordAt(pieces, from))) from += 1;
  if (!startsPhrase(pieces[from])) return false;
  for (let verb = from + 1; verb < from + REPORT_REACH && pieces[verb]?.kind === 'word'; verb += 1) {
    const cue = pieces[verb]?.capital === true ? undefined : cueOf(wordAt(pieces, verb));
    if (cue !== undefined && cue.form !== 'base' && cue.form !== 'ing')
      return (cue.base === 'say' || cue.base === 'tell') && wordAt(pieces, verb + 1) !== ',';
    if (RELATIVES.has(wordAt(pieces, verb)) || isFinite(pieces, verb)) return false;
  }
  return false;
}

/** Whether a stop opens the writer's own remark: a relative clause, a closing apposition, a new main clause. */
function isComment(pieces: Pieces, at: number, start: number): boolean {
  const stop = wordAt(pieces, at);
  if (stop === ';') return true;
  const dash = /^(?:[—–-]|--+)$/.test(stop);
  if (stop !== ',' && !dash) return false;
  const next = wordAt(pieces, at + 1);
  if (!hasVerb(pieces, start, at)) return false;
  if (RELATIVE_STARTS.has(next) && !dash) return pieces[at + 2]?.kind !== 'marked';
  if (dash) return pieces.slice(start).filter(({ word }) => word === stop).length === 1;
  if (/^an?$/.test(next) && pieces.slice(at + 2, at + 5).some(({ word }) => /^(?:that|which|who)$/.test(word)))
    return !endsIntroduction(pieces, at, start);
  if (next === 'a' || next === 'an' || next === 'the')
    return !endsIntroduction(pieces, at, start) && !listFollows(pieces, at + 1);
  if (/^(?:but|and|so)$/.test(next) && goesOnMarked(pieces, at + 2)) return false;
  if (next === 'but') return !staysBehindBut(pieces, at + 2);
  const first = !pieces.slice(start, at).some(({ word }) => word === ',');
  if (AUXILIARIES.has(next)) return first && !endsIntroduction(pieces, at, start);
  if (SUBJECT_PRONOUNS.has(next) && !DETERMINERS.has(next) && opensClause(pieces, at + 1))
    return !endsIntroduction(pieces, at, start);
  return (
    wordAt(pieces, start - 1) !== ':' &&
    /^(?:and|so)$/.test(next) &&
    wordAt(pieces, at + 2) !== 'that' &&
    opensClause(pieces, at + 2)
  );
}

/** Whether a list goes on: a comma, or an "and" before a phrase of its own ("a dam and a mill", not "a miller and singer"). */
const listFollows = (pieces: Pieces, from: number): boolean =>
  pieces.slice(from).some(({ word }, index) => {
    const next = pieces[from + index + 1];
    const phrase = next?.kind === 'marked' || next?.capital === true || DETERMINERS.has(next?.word ?? '');
    return word === ',' || ((word === 'and' || word === 'or') && phrase);
  });

/** Whether marked words follow without a report of their own, so that what is said goes on to them. */
const goesOnMarked = (pieces: Pieces, from: number): boolean =>
  pieces.slice(from).some(({ kind }) => kind === 'marked') &&
  !pieces.slice(from).some(({ word, capital }) => !capital && /^(?:past|third|ing)$/.test(cueOf(word)?.form ?? ''));

/** Whether what follows a "but" goes on with what is said: no new subject, but a circumstance or the marked predicate. */
const staysBehindBut = (pieces: Pieces, at: number): boolean =>
  STAYS_BEHIND_BUT.has(wordAt(pieces, at)) || PREPOSITIONS.has(wordAt(pieces, at)) || pieces[at]?.kind === 'marked';

/** Whether the comma at `at` ends what introduces the clause at `start` ("In May, the", ", if asked, the", "but after May, the"). */
function endsIntroduction(pieces: Pieces, at: number, start: number): boolean {
  let segment = at;
  while (segment > start && segment > at - REPORT_REACH && wordAt(pieces, segment - 1) !== ',') segment -= 1;
  if (CONDITIONS.test(wordAt(pieces, segment))) return true;
  if (/^(?:and|but)$/.test(wordAt(pieces, segment)) && PREPOSITIONS.has(wordAt(pieces, segment + 1))) return true;
  const inserted = wordAt(pieces, start) === ',';
  const first = wordAt(pieces, inserted ? start + 1 : start);
  if (!inserted && !PREPOSITIONS.has(first) && !SUBORDINATORS.has(first)) return false;
  const commas = pieces.slice(start + 1, at).filter(({ word }) => word === ',').length;
  return commas < (SUBORDINATORS.has(first) ? 2 : 1);
}

/** Whether a subject and its verb stand at `from`. */
function opensClause(pieces: Pieces, from: number): boolean {
  if (!startsPhrase(pieces[from])) return false;
  for (let at = from; at < from + 6; at += 1) {
    if (pieces[at]?.kind !== 'word') return false;
    if (isFinite(pieces, at)) return at > from;
  }
  return false;
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
    return joined && parallel && (strong || cue.class === 'call');
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
  const capital = /^\p{Lu}/u.test(line.text.slice(region.start, region.start + 2));
  return /[.,?!…]/.test(line.text[region.end - 1] ?? '') && (capital || region.end - region.start > 40);
}
