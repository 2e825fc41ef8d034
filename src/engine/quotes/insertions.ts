import { contentStart } from './before.ts';
import { rightContent } from './content.ts';
import { PREPOSITIONS, SUBORDINATORS, TIME_WORDS } from './lexis.ts';
import { around, introduced, openingPart } from './parts.ts';
import type { Range } from './phrases.ts';
import { isFinite, wordAt } from './phrases.ts';
import { CONTRASTS } from './remarks.ts';
import type { LineText, VerbAt } from './verb-at.ts';
import type { Pieces } from './words.ts';

const LONGEST_CIRCUMSTANCE = 6;
/** How far behind its verb "as the paper reported" may end. */
const COMPARISON_REACH = 5;

/** "The plan, she said, would work": a clause inserted between commas parts the content in two. */
export function insertedContents(line: LineText, pieces: Pieces, clause: number, verb: VerbAt): Range[] {
  const { cue, at } = verb;
  if (cue.class === 'call' || cue.class === 'voice' || cue.base === 'decide') return [];
  const close = overCircumstance(pieces, at + 1, cue.addressee);
  const contrasted = CONTRASTS.has(wordAt(pieces, contentStart(pieces)));
  if (
    contrasted &&
    pieces[clause - 1]?.kind === 'marked' &&
    wordAt(pieces, close) === ',' &&
    pieces[close + 1]?.kind === 'word'
  )
    return around(pieces, clause, close + 1);
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
  if (/^(?:asked|questioned|pressed)$/.test(first) || /^(?:after|before|later|earlier)$/.test(wordAt(pieces, 1)))
    return true;
  return PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || TIME_WORDS.has(first);
};

/** Behind the short phrase that says who is told, when or where. */
function overCircumstance(pieces: Pieces, from: number, addressee: boolean): number {
  const first = wordAt(pieces, from);
  if (!addressee && !TIME_WORDS.has(first) && !PREPOSITIONS.has(first)) return from;
  let at = from;
  while (at < from + LONGEST_CIRCUMSTANCE && pieces[at]?.kind === 'word' && !isFinite(pieces, at)) {
    if (addressee && /^(?:to|for|that|if|whether|about)$/.test(wordAt(pieces, at))) return from;
    at += 1;
  }
  return at;
}

/** "As the paper reported, prices rose", "prices rose, as the paper reported": the main clause is what is reported. */
export function comparedContents(pieces: Pieces, clause: number | null, at: number): Range[] {
  if (clause === null || wordAt(pieces, clause - 1) !== 'as') return [];
  let end = at + 1;
  while (end < at + COMPARISON_REACH && pieces[end]?.kind === 'word') end += 1;
  const first = contentStart(pieces);
  if (clause - 2 <= first) return wordAt(pieces, end) === ',' ? introduced(pieces, end) : [];
  if (wordAt(pieces, clause - 2) !== ',') return wordAt(pieces, clause - 2) === 'and' ? introduced(pieces, end) : [];
  if (pieces[clause - 3]?.kind === 'marked') return [];
  if (wordAt(pieces, end) === ',') {
    const parts = around(pieces, clause - 2, end + 1);
    return isSetting(pieces) && pieces[end + 1]?.kind === 'marked' ? parts.slice(-1) : parts;
  }
  return pieces[end]?.kind !== 'word' && pieces[end]?.kind !== 'marked' ? [{ from: first, to: clause - 2 }] : [];
}
