import { contentStart } from './before.ts';
import type { Range } from './phrases.ts';
import { wordAt } from './phrases.ts';
import type { Subject } from './subject.ts';
import type { Pieces } from './words.ts';

/** A reporting clause whose subject may yet be that of the clause before. */
export interface Report {
  readonly cue: Range;
  readonly subject: Subject;
  readonly contents: readonly Range[];
  /** Whose the noun that reports is, where the subject of the sentence is a thing ("the vote followed his claim that"). */
  readonly owner?: Range;
  /** Whether the subject may only have caused it ("the flood raised fears that"). */
  readonly raised?: boolean;
  readonly anonymous?: boolean;
  readonly voiced?: boolean;
}

/** What stands before an insertion; a mere conjunction ("But, he said,") is not said. */
export function openingPart(pieces: Pieces, end: number): Range | null {
  const from = /^(?:and|but|so|or|yet|still|also|meanwhile|however)$/.test(wordAt(pieces, 0))
    ? contentStart(pieces)
    : 0;
  return from < end ? { from, to: end } : null;
}

/** What stands before and behind an insertion; a mere opening ("Instead,", "In June,") is not said. */
export function around(pieces: Pieces, leftEnd: number, rightStart: number): Range[] {
  let to = pieces.length;
  while (to > rightStart && pieces[to - 1]?.kind === 'stop') to -= 1;
  if (to <= rightStart) return [];
  const right = { from: rightStart, to };
  const left = openingPart(pieces, leftEnd);
  return left === null ? [right] : [left, right];
}

/** The clause behind the comma or colon that ends "According to Smith". */
export function introduced(pieces: Pieces, from: number, opening = /^[,:]$/): Range[] {
  let to = pieces.length;
  while (to > from && pieces[to - 1]?.kind === 'stop') to -= 1;
  for (let at = from; at < to; at += 1) {
    if (opening.test(wordAt(pieces, at))) return at + 1 < to ? [{ from: at + 1, to }] : [];
  }
  return [];
}
