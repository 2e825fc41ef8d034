/**
 * Whether two words are one but for at most `most` letters put in, left out or changed: Levenshtein's distance over the
 * band of the table that can hold so small a one, so that the work grows with the length alone.
 */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = new Map<number, number>();
  for (let column = 0; column <= most; column += 1) row.set(column, column);
  for (let at = 1; at <= a.length; at += 1) {
    const next = new Map<number, number>();
    for (let column = Math.max(0, at - most); column <= Math.min(b.length, at + most); column += 1) {
      const changed = (row.get(column - 1) ?? Infinity) + Number(a[at - 1] !== b[column - 1]);
      const left = (next.get(column - 1) ?? Infinity) + 1;
      const out = (row.get(column) ?? Infinity) + 1;
      next.set(column, column === 0 ? at : Math.min(changed, left, out));
    }
    row = next;
  }
  return (row.get(b.length) ?? Infinity) <= most;
}
