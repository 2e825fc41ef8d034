import { RELATIVE_STARTS } from './asides.ts';
import { cueOf } from './cues.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS } from './lexis.ts';
import { hasVerb, isFinite, startsPhrase, wordAt } from './phrases.ts';
import type { Pieces } from './words.ts';
import { isDash } from './words.ts';

/** How far behind its subject another reporting verb may stand. */
const REPORT_REACH = 9;
/** How far behind the start of a clause its verb may stand. */
const CLAUSE_REACH = 6;
const STAYS_BEHIND_BUT = new Set(['not', 'also', 'rather', 'only', 'that', 'if', 'with']);
const CONDITIONS = /^(?:if|unless|when|once|until)$/;
/** Words that open what the writer sets against what is said. */
export const CONTRASTS: ReadonlySet<string> = new Set(['while', 'although', 'though', 'whereas', 'despite']);
/** How many words tell that something was not said. */
const SILENCE_REACH = 6;
const WITHOUT =
  /^(?:elaborat|specify|going into|naming|mentioning|identifying|(?:giving|providing|offering|citing|naming|identifying|presenting|adding) .*\b(?:details?|evidence|proof|specifics?|explanations?|reasons?|sources?|examples?|names?|anyone|anybody)\b)/;
const SILENCE =
  /^(?:(?:gave|offered|provided|cited) no |(?:(?:didn't|doesn't|hasn't|would not|wouldn't|could not|couldn't) |(?:declined|refused) to )(?:elaborate|specify|say|give|provide|offer|name|identify|disclose|comment|detail|cite|explain|reveal)\b)/;

/** Whether the writer's own words go on behind marks that end with a comma: a contrast, a new clause, a participle, a relative. */
export function opensRemark(pieces: Pieces, from: number): boolean {
  const word = wordAt(pieces, from);
  if (CONTRASTS.has(word)) return true;
  if (goesOnMarked(pieces, from + 1)) return false;
  if (RELATIVE_STARTS.has(word)) return true;
  const next = pieces[from + 1];
  if (/^(?:and|but|so)$/.test(word)) return SUBJECT_PRONOUNS.has(next?.word ?? '') && opensClause(pieces, from + 1);
  return word.length > 4 && /(?<!clud)ing$/.test(word) && pieces[from]?.capital === false && startsPhrase(next);
}

/** Whether a comma or conjunction at `at` opens another reporting clause ("..., and officials said"). */
export function opensReport(pieces: Pieces, at: number): boolean {
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
export function isComment(pieces: Pieces, at: number, start: number): boolean {
  const stop = wordAt(pieces, at);
  if (stop === ';') return true;
  const dash = isDash(stop);
  if (stop !== ',' && !dash) return false;
  const next = wordAt(pieces, at + 1);
  if (!hasVerb(pieces, start, at) || goesOnWithClause(pieces, at + 1, start)) return false;
  if (RELATIVE_STARTS.has(next) && !dash) return pieces[at + 2]?.kind !== 'marked';
  if (dash) return pieces.slice(start).filter(({ word }) => word === stop).length === 1;
  if (/^an?$/.test(next) && pieces.slice(at + 2, at + 5).some(({ word }) => /^(?:that|which|who)$/.test(word)))
    return !endsIntroduction(pieces, at, start);
  if (next === 'a' || next === 'an' || next === 'the')
    return !endsIntroduction(pieces, at, start) && !listFollows(pieces, at + 1);
  if (/^(?:but|and|so)$/.test(next) && goesOnMarked(pieces, at + 2)) return false;
  if (next === 'but') return isSilence(pieces, at + 1) || !staysBehindBut(pieces, at + 2);
  const first = !pieces.slice(start, at).some(({ word }) => word === ',');
  if (AUXILIARIES.has(next)) return first && !endsIntroduction(pieces, at, start);
  if (SUBJECT_PRONOUNS.has(next) && !DETERMINERS.has(next) && opensClause(pieces, at + 1))
    return !endsIntroduction(pieces, at, start);
  return (
    wordAt(pieces, start - 1) !== ':' &&
    /^(?:and|so)$/.test(next) &&
    wordAt(pieces, at + 2) !== 'that' &&
    !isToCome(pieces, at + 2) &&
    opensClause(pieces, at + 2)
  );
}

/** "and that it is old", "and whether it will stay": a second clause of what is said or asked. */
export const goesOnWithClause = (pieces: Pieces, at: number, start: number): boolean =>
  /^(?:and|or|but)$/.test(wordAt(pieces, at)) &&
  /^(?:that|whether)$/.test(wordAt(pieces, at + 1)) &&
  (wordAt(pieces, start - 1) === 'that' || SUBORDINATORS.has(wordAt(pieces, start)));

/** Whether a list goes on: a comma, or an "and" before a phrase of its own ("a dam and a mill", not "a miller and singer"). */
const listFollows = (pieces: Pieces, from: number): boolean =>
  pieces.slice(from).some(({ word }, index) => {
    const next = pieces[from + index + 1];
    const phrase = next?.kind === 'marked' || next?.capital === true || DETERMINERS.has(next?.word ?? '');
    return word === ',' || ((word === 'and' || word === 'or') && phrase);
  });

/** Whether marked words follow without a report of their own, so that what is said goes on to them. */
export const goesOnMarked = (pieces: Pieces, from: number): boolean =>
  pieces.slice(from).some(({ kind }) => kind === 'marked') &&
  !pieces.slice(from).some(({ word, capital }) => !capital && /^(?:past|third|ing)$/.test(cueOf(word)?.form ?? ''));

/** Whether what follows a "but" goes on with what is said: no new subject, but a circumstance or the marked predicate. */
const staysBehindBut = (pieces: Pieces, at: number): boolean =>
  STAYS_BEHIND_BUT.has(wordAt(pieces, at)) ||
  PREPOSITIONS.has(wordAt(pieces, at)) ||
  pieces[at]?.kind === 'marked' ||
  goesOnWithVerb(pieces, at) ||
  isToCome(pieces, at);

/** "but will not turn", "but failed to do so", "but planned it": a verb without a subject of its own goes on with that of the clause. */
function goesOnWithVerb(pieces: Pieces, from: number): boolean {
  let at = from;
  while (wordAt(pieces, at).endsWith('ly') && pieces[at]?.capital === false) at += 1;
  const word = wordAt(pieces, at);
  if (AUXILIARIES.has(word)) return !/^(?:did|does|has|had)$/.test(word);
  return isFinite(pieces, at) && word.endsWith('ed') && cueOf(word) === undefined;
}

/** "but it would be hard": what is still to come at the time of speaking. */
function isToCome(pieces: Pieces, from: number): boolean {
  if (!startsPhrase(pieces[from])) return false;
  for (let at = from + 1; at < from + CLAUSE_REACH && pieces[at]?.kind === 'word'; at += 1) {
    if (/^(?:would|will)$/.test(wordAt(pieces, at))) return true;
    if (isFinite(pieces, at)) return false;
  }
  return false;
}

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
export function opensClause(pieces: Pieces, from: number): boolean {
  if (!startsPhrase(pieces[from])) return false;
  for (let at = from; at < from + CLAUSE_REACH; at += 1) {
    if (pieces[at]?.kind !== 'word') return false;
    if (isFinite(pieces, at)) return at > from;
  }
  return false;
}

/** "without elaborating", "but gave no details": the writer's remark on what was not said. */
export function isSilence(pieces: Pieces, at: number): boolean {
  const word = wordAt(pieces, at);
  if (word !== 'without' && word !== 'but' && word !== 'and') return false;
  const words = pieces.slice(at + 1, at + SILENCE_REACH).map((piece) => piece.word);
  return (word === 'without' ? WITHOUT : SILENCE).test(words.join(' '));
}
