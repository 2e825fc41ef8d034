import { opensAlone } from './appositions.ts';
import { leftContent } from './before.ts';
import { rightContent } from './content.ts';
import type { Cue } from './cues.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from './lexis.ts';
import { isHuman, isPlural } from './nouns.ts';
import type { Report } from './parts.ts';
import type { Range } from './phrases.ts';
import { headOf, isFinite, phraseStartingAt, wordAt } from './phrases.ts';
import type { LineText } from './verb-at.ts';
import { PLAIN } from './verb-at.ts';
import type { Pieces } from './words.ts';

/** "…," said Jane Doe: the verb right behind what is said, its subject behind the verb. */
export function invertedReport(line: LineText, pieces: Pieces, at: number, cue: Cue): Report | null {
  const subject = invertedSubject(line, pieces, at, cue);
  if (subject === null) return null;
  const fronted = at === 2 && opensAlone(wordAt(pieces, 0)) ? clauseBehind(pieces, subject.to) : null;
  if (fronted !== null) return { cue: { from: at, to: at + 1 }, subject, contents: [fronted] };
  const left = leftContent(line, pieces, at);
  const right = rightContent(line, pieces, { ...PLAIN, cue, at, behind: subject.to, inverted: true });
  return { cue: { from: at, to: at + 1 }, subject, contents: [left, right].filter((range) => range !== null) };
}

/** "Today, said Jane Doe, the miller, there is no mill": what follows the last comma before the verb behind the speaker. */
function clauseBehind(pieces: Pieces, from: number): Range | null {
  let to = pieces.length;
  while (to > from && pieces[to - 1]?.kind === 'stop') to -= 1;
  const verb = pieces.findIndex((_, at) => at > from && isFinite(pieces, at));
  const comma = pieces.slice(0, Math.max(0, verb)).findLastIndex(({ word }) => word === ',');
  return comma >= from && comma + 1 < to ? { from: comma + 1, to } : null;
}

function invertedSubject(line: LineText, pieces: Pieces, at: number, cue: Cue): Range | null {
  if (cue.form === 'ing' || (cue.form === 'base' && cue.base !== 'say') || cue.base === 'put' || at === 0) return null;
  const before = pieces[at - 1];
  const marked =
    before?.kind === 'marked' || (before?.kind === 'stop' && before.word !== '.' && pieces[at - 2]?.kind === 'marked');
  if (!marked && before?.word !== ',') return null;
  const subject = phraseStartingAt(pieces, at + 1);
  if (subject === null || isFinite(pieces, subject.to)) return null;
  if (cue.form === 'base' && !isPlural(wordAt(pieces, headOf(pieces, subject)))) return null;
  if (marked) return subject;
  if (endsInRelative(pieces, at - 1)) return null;
  const first = wordAt(pieces, subject.from);
  const opening = DETERMINERS.has(first) || SUBJECT_PRONOUNS.has(first);
  const human =
    (cue.base === 'say' && !/^(?:his|her|its|their|my|our)$/.test(first)) ||
    isHuman(wordAt(pieces, headOf(pieces, subject)).replace(/s$/, ''));
  const named = pieces.slice(subject.from, subject.to).some(({ capital }) => capital) || (opening && human);
  const next = pieces[subject.to];
  const closes =
    next === undefined || (next.kind === 'stop' && /^[.,]/.test(next.word)) || (named && PREPOSITIONS.has(next.word));
  const speaks = cue.class === 'say' || (cue.class === 'claim' && (!cue.addressee || line.headline) && named);
  const plain = cue.base === 'say' && pieces[subject.from]?.capital === true && !opening && isUnparted(pieces, at - 1);
  if (at === 2 && plain && opensAlone(wordAt(pieces, 0)) && next?.word === ',') return subject;
  return closes && speaks && leftContent(line, pieces, at, !plain) !== null ? subject : null;
}

/** "Mills all over the land need repair, said Jane Doe": no comma before the last one, so that nothing is an apposition. */
const isUnparted = (pieces: Pieces, comma: number): boolean =>
  pieces.slice(0, comma).every(({ kind }) => kind !== 'stop');

/** Whether what the comma at `comma` ends is a relative clause, so that its noun is the subject of the verb behind. */
function endsInRelative(pieces: Pieces, comma: number): boolean {
  let from = comma;
  while (from > 0 && wordAt(pieces, from - 1) !== ',') from -= 1;
  return from > 0 && (RELATIVES.has(wordAt(pieces, from)) || wordAt(pieces, from) === 'whose');
}
