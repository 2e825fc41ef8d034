/** A stretch of article text in UTF-16 code units: `text.slice(start, end)` is its surface. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the text it covers, so that a reader of it can verify it. */
export interface Surface extends Span {
  readonly surface: string;
}

/** The span `[start, end)` of `text` with its surface. */
export function surfaceOf(text: string, start: number, end: number): Surface {
  return { start, end, surface: text.slice(start, end) };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
