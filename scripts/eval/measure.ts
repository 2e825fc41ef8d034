import type { Span } from '../../src/shared/span.ts';

/** Precision, recall and their harmonic mean, with the counts that they come from; null where there was nothing to count. */
export interface Measure {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** A number to four decimals. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** `part` of `whole` to four decimals; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole);
}

/** @param foundOfGold where one prediction may find several of the gold: how many of the gold were found */
export function measure(right: number, wrong: number, missed: number, foundOfGold: number = right): Measure {
  const p = right + wrong === 0 ? null : right / (right + wrong);
  const r = foundOfGold + missed === 0 ? null : foundOfGold / (foundOfGold + missed);
  const f1 = p === null || r === null ? null : round(harmonic(p, r));
  return { p: p && round(p), r: r && round(r), f1, tp: right, fp: wrong, fn: missed };
}

/** The harmonic mean of precision and recall; 0 where either is. */
function harmonic(p: number, r: number): number {
  return p === 0 || r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** A value of 0 to 1 from two numbers that may be missing, to four decimals. */
export function harmonicShare(p: number | null, r: number | null): number {
  return round(harmonic(p ?? 0, r ?? 0));
}

/** What tells one span from another. */
export function spanKey({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** The spans that are some text, each once, the first of equal ones. */
export function uniqueSpans<S extends Span>(spans: readonly S[]): S[] {
  const seen = new Set<string>();
  return spans.filter((span) => {
    const key = spanKey(span);
    if (span.end <= span.start || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Pairs as many of `left` as can be with one of `right` each (Kuhn's augmenting paths): for each the right index, or -1.
 * @param weight how well two go together; 0 where they do not. Those that go together better are tried first
 */
export function pairUp(left: number, right: number, weight: (left: number, right: number) => number): number[] {
  const choices = Array.from({ length: left }, (_, l) =>
    Array.from({ length: right }, (__, r) => ({ r, w: weight(l, r) }))
      .filter(({ w }) => w > 0)
      .sort((a, b) => b.w - a.w)
      .map(({ r }) => r),
  );
  const owner = new Map<number, number>();
  const place = (l: number, tried: Set<number>): boolean =>
    (choices[l] ?? []).some((r) => {
      if (tried.has(r)) return false;
      tried.add(r);
      const other = owner.get(r);
      if (other !== undefined && !place(other, tried)) return false;
      owner.set(r, l);
      return true;
    });
  for (let l = 0; l < left; l += 1) place(l, new Set());
  const pairs = Array.from({ length: left }, () => -1);
  for (const [r, l] of owner) pairs[l] = r;
  return pairs;
}

/** Tells of one thing that went wrong: its cause, where, and what was expected or found there. */
export type Note = (
  cause: string,
  document: { readonly id: string; readonly text: string },
  span: Span,
  detail?: string,
) => void;
