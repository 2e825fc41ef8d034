// What the other rooms use of newer engines and Node 20 lacks. Imported first, for its effect.

/** @see https://developer.mozilla.org/docs/Web/API/URL/parse_static, Node 22 */
function parse(address: string, base?: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

/** @see https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/groupBy, Node 21 */
function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

if (!Object.hasOwn(URL, 'parse')) URL.parse = parse;
if (!Object.hasOwn(Map, 'groupBy')) Map.groupBy = groupBy;
