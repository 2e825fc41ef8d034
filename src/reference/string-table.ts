import { HashTable } from './hash-table.ts';

/** Strings one after the other in a fixed order; `start` has one more item than there are strings. */
export interface Strings {
  readonly text: Uint16Array;
  readonly start: Uint32Array;
}

/** Strings that are found by their text. */
export interface StringTable extends Strings {
  readonly slots: HashTable;
}

/** FNV-1a over UTF-16 code units. */
function hash(value: string): number {
  let code = 0x811c_9dc5;
  for (let i = 0; i < value.length; i++) code = Math.imul(code ^ value.charCodeAt(i), 0x0100_0193);
  return code ^ (code >>> 15);
}

/** Strings one after the other as UTF-16 code units, with the length of each. */
export function packStrings(values: readonly string[]): { text: Uint16Array; length: Uint16Array } {
  const joined = values.join('');
  const text = new Uint16Array(joined.length);
  for (let i = 0; i < joined.length; i++) text[i] = joined.charCodeAt(i);
  return { text, length: Uint16Array.from(values, (value) => value.length) };
}

/** The string at `index`. */
export function stringAt({ text, start }: Strings, index: number): string {
  return String.fromCharCode(...text.subarray(start[index], start[index + 1]));
}

/**
 * Indexes strings for {@link findString}.
 * @throws RangeError where so many fall on the same place that they must be made to
 */
export function indexStrings(strings: Strings): StringTable {
  const slots = new HashTable(strings.start.length - 1);
  for (let index = 0; index < strings.start.length - 1; index++) slots.add(hash(stringAt(strings, index)), index);
  return { ...strings, slots };
}

function equals(table: Strings, index: number, value: string): boolean {
  const start = table.start[index] ?? 0;
  if ((table.start[index + 1] ?? 0) - start !== value.length) return false;
  for (let i = 0; i < value.length; i++) if (table.text[start + i] !== value.charCodeAt(i)) return false;
  return true;
}

/** The index of `value`, or -1. */
export function findString(table: StringTable, value: string): number {
  return table.slots.find(hash(value), (index) => equals(table, index, value));
}
