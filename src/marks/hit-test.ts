import type { TextMap } from '../shared/text-map.ts';
import type { Mark, PlacedMark } from './ranges.ts';

/** Finds the mark at a point of the viewport, in CSS pixels: the innermost, a name before a quotation; null where there is none. */
export type HitTest = (x: number, y: number) => PlacedMark | null;

/** A pointer this far off a line of text still counts as on it, for the pixels that rounding takes. */
const SLACK = 1;

/** Marks sorted by their start, and how far any of them up to each reaches. */
interface Index {
  readonly marks: readonly PlacedMark[];
  readonly reach: readonly number[];
}

function indexOf(marks: readonly PlacedMark[]): Index {
  const sorted = marks.toSorted((a, b) => a.mark.start - b.mark.start);
  let farthest = 0;
  const reach = sorted.map(({ mark }) => (farthest = Math.max(farthest, mark.end)));
  return { marks: sorted, reach };
}

/** The marks of `index` that cover `offset` or touch it. */
function covering({ marks, reach }: Index, offset: number): readonly PlacedMark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.mark.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const found: PlacedMark[] = [];
  for (let at = low - 1; at >= 0 && (reach[at] ?? 0) >= offset; at -= 1) {
    const placed = marks[at];
    if (placed !== undefined && placed.mark.end >= offset) found.push(placed);
  }
  return found;
}

function isAt({ ranges }: PlacedMark, x: number, y: number): boolean {
  return ranges.some((range) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
    ),
  );
}

function compareInner(a: Mark, b: Mark): number {
  const aIsQuotation = a.kind === 'quotation' ? 1 : 0;
  const bIsQuotation = b.kind === 'quotation' ? 1 : 0;
  return aIsQuotation - bIsQuotation || a.end - a.start - (b.end - b.start);
}

/**
 * A hit test over `placed`. It asks the browser for the text position under the point (20 to 60 µs; asking which
 * highlights lie there costs up to 1,000) and confirms by the marks' own rectangles, for the browser gives the nearest
 * text. Call it at most once a frame.
 */
export function createHitTest(doc: Document, map: TextMap, placed: readonly PlacedMark[]): HitTest {
  const index = indexOf(placed);
  return (x, y) => {
    const caret = doc.caretPositionFromPoint(x, y);
    if (caret === null) return null;
    const offset = map.offsetAt(caret.offsetNode, caret.offset);
    if (offset === null) return null;
    const hits = covering(index, offset).toSorted((a, b) => compareInner(a.mark, b.mark));
    return hits.find((mark) => isAt(mark, x, y)) ?? null;
  };
}
