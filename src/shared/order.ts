/** A comparison for `sort` by a text or number that `key` gives; texts in code-unit order, so that it is the same everywhere. */
export function by<T>(key: (item: T) => string | number): (a: T, b: T) => number {
  return (a, b) => {
    const [first, second] = [key(a), key(b)];
    return first < second ? -1 : Number(first > second);
  };
}
