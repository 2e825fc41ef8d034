type Method = (this: unknown, ...args: unknown[]) => unknown;

/** The built-in methods that loops are made of; those of lists count as many operations as the list is long. */
const COUNTED: readonly (readonly [object, readonly string[]])[] = [
  [Map.prototype, ['get', 'set', 'has']],
  [Set.prototype, ['add', 'has']],
  [RegExp.prototype, ['test', 'exec']],
  [String.prototype, ['slice', 'startsWith', 'endsWith', 'includes', 'indexOf', 'replace', 'toLowerCase', 'normalize']],
  [Array.prototype, ['filter', 'map', 'some', 'every', 'find', 'findIndex', 'slice', 'sort', 'reduce', 'forEach']],
  [Reflect.getPrototypeOf(Uint8Array.prototype) ?? {}, ['subarray', 'includes', 'fill']],
];

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}

/** What a call costs: of a list's method the length of the list, or of the part it gives; of any other's one. */
function costOf(name: string, target: unknown, result: unknown): number {
  const list = name === 'slice' ? result : target;
  return Array.isArray(list) ? 1 + list.length : 1;
}

/** How many operations of built-in methods `run` makes: a measure of its work that no clock disturbs. */
export function countOperations(run: () => unknown): number {
  let count = 0;
  const undo: (() => void)[] = [];
  for (const [prototype, names] of COUNTED) {
    for (const name of names) {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
      const method: unknown = descriptor?.value;
      if (descriptor === undefined || !isMethod(method)) continue;
      const counting: Method = function (...args) {
        const result = Reflect.apply(method, this, args);
        count += costOf(name, this, result);
        return result;
      };
      Object.defineProperty(prototype, name, { ...descriptor, value: counting });
      undo.push(() => Object.defineProperty(prototype, name, descriptor));
    }
  }
  try {
    run();
  } finally {
    for (const step of undo.reverse()) step();
  }
  return count;
}
