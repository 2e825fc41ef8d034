import type { Annotations, EntityType, Mention } from '../shared/annotations.ts';
import { fold } from '../shared/fold.ts';
import { overlaps, type Span, type Surface } from '../shared/span.ts';
import type { DomPiece, TextMap } from '../shared/text-map.ts';

/** What a mark stands for; each kind has a line of its own. */
export const MARK_KINDS = ['person', 'organisation', 'place', 'event', 'other', 'unlisted', 'quotation'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A span to be marked, and which of the annotations it is: the `index`th of the list `of`. */
export interface Mark extends Surface {
  readonly kind: MarkKind;
  readonly of: 'mention' | 'role' | 'quotation';
  readonly index: number;
}

/** A mark with its live ranges in the page, in order: several where a line break or an unread part divides it. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly ranges: readonly [Range, ...Range[]];
  /** What is underlined of it: not the names within a role or a quotation, which have lines of their own. */
  readonly lines: readonly Range[];
}

const KIND_OF_TYPE: Readonly<Record<EntityType, MarkKind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  EVENT: 'event',
  MISC: 'other',
};

function kindOf(mention: Mention): MarkKind {
  return mention.record === null ? 'unlisted' : KIND_OF_TYPE[mention.type];
}

/** Everything that is marked in an article, by place. A role is marked as the person it names. */
export function marksOf(annotations: Annotations): readonly Mark[] {
  const markOf = ({ start, end, surface }: Surface, kind: MarkKind, of: Mark['of'], index: number): Mark => {
    return { start, end, surface, kind, of, index };
  };
  return [
    ...annotations.mentions.map((mention, index) => markOf(mention, kindOf(mention), 'mention', index)),
    ...annotations.roles.map((role, index) => markOf(role, 'person', 'role', index)),
    ...annotations.quotations.map((quotation, index) => markOf(quotation, 'quotation', 'quotation', index)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The range of `piece`; null where the page no longer reads there what the article read. */
function rangeOf(doc: Document, piece: DomPiece, surface: string): Range | null {
  const { startNode, startOffset, endNode, endOffset } = piece;
  if (!startNode.isConnected || !endNode.isConnected) return null;
  if (startOffset > startNode.length || endOffset > endNode.length) return null;
  const range = doc.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return fold(range.toString()) === fold(surface) ? range : null;
}

/** The ranges of `span`, whose text is `surface`; null where the page no longer reads so. */
function rangesOf(doc: Document, map: TextMap, span: Span, surface: string): Range[] | null {
  const ranges: Range[] = [];
  for (const piece of map.piecesAt(span)) {
    const text = surface.slice(piece.start - span.start, piece.end - span.start);
    if (text.trim() === '') continue;
    const range = rangeOf(doc, piece, text);
    if (range === null) return null;
    ranges.push(range);
  }
  return ranges;
}

/** What is left of `span` without `holes`, which are in order. */
function without(span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let start = span.start;
  for (const hole of holes) {
    if (hole.start > start) left.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) left.push({ start, end: span.end });
  return left;
}

/** A mark may hold marks of these kinds, whose own lines are then enough. */
const INNER = { mention: [], role: ['mention'], quotation: ['mention', 'role'] } as const satisfies Record<
  Mark['of'],
  readonly Mark['of'][]
>;

function place(doc: Document, map: TextMap, mark: Mark, marks: readonly Mark[]): PlacedMark | null {
  const [first, ...others] = rangesOf(doc, map, mark, mark.surface) ?? [];
  if (first === undefined) return null;
  const inner: readonly Mark['of'][] = INNER[mark.of];
  const holes = inner.length === 0 ? [] : marks.filter((other) => inner.includes(other.of) && overlaps(mark, other));
  const ranges: PlacedMark['ranges'] = [first, ...others];
  if (holes.length === 0) return { mark, ranges, lines: ranges };
  const lines = without(mark, holes).flatMap(
    (span) => rangesOf(doc, map, span, mark.surface.slice(span.start - mark.start, span.end - mark.start)) ?? [],
  );
  return { mark, ranges, lines };
}

/**
 * The ranges of `marks` in the page, each verified under `fold` against the mark's surface. What does not verify (the
 * page changed since it was read) is left out and counted in `skipped`.
 */
export function placeMarks(
  doc: Document,
  map: TextMap,
  marks: readonly Mark[],
): { readonly placed: readonly PlacedMark[]; readonly skipped: number } {
  const placed = marks.map((mark) => place(doc, map, mark, marks)).filter((mark) => mark !== null);
  return { placed, skipped: marks.length - placed.length };
}
