import { tableSize } from './pack-format.ts';

/** Strings in a fixed order, found by a hash: text, starts (one more than there are strings) and slots (-1 is free). */
export interface StringTable {
  readonly text: Uint16Array;
  readonly start: Uint32Array;
  readonly slots: Int32Array;
}

/** FNV-1a over UTF-16 code units. */
function hash(value: string): number {
  let code = 0x811c_9dc5;
  for (let i = 0; i < value.length; i++) code = Math.imul(code ^ value.charCodeAt(i), 0x0100_0193);
  return code ^ (code >>> 15);
}

/** Strings one after the other as UTF-16, with the start of each and the end of the last. */
export function packStrings(values: readonly string[]): { text: Uint16Array; start: Uint32Array } {
  const start = new Uint32Array(values.length + 1);
  for (const [index, value] of values.entries()) start[index + 1] = (start[index] ?? 0) + value.length;
  const joined = values.join('');
  const text = new Uint16Array(joined.length);
  for (let i = 0; i < joined.length; i++) text[i] = joined.charCodeAt(i);
  return { text, start };
}

/** Builds a table of strings, each of which must be given once. */
export function buildStringTable(values: readonly string[]): StringTable {
  const slots = new Int32Array(tableSize(values.length)).fill(-1);
  const mask = slots.length - 1;
  for (const [index, value] of values.entries()) {
    let slot = hash(value) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = index;
  }
  return { ...packStrings(values), slots };
}

/** The string at `index`. */
export function stringAt(table: Pick<StringTable, 'text' | 'start'>, index: number): string {
  return String.fromCharCode(...table.text.subarray(table.start[index], table.start[index + 1]));
}

function equals(table: StringTable, index: number, value: string): boolean {
  const start = table.start[index] ?? 0;
  if ((table.start[index + 1] ?? 0) - start !== value.length) return false;
  for (let i = 0; i < value.length; i++) if (table.text[start + i] !== value.charCodeAt(i)) return false;
  return true;
}

/** The index of `value`, or -1; ends after one round even in a full, damaged table. */
export function findString(table: StringTable, value: string): number {
  const mask = table.slots.length - 1;
  let slot = hash(value) & mask;
  for (let probes = 0; probes <= mask; probes++) {
    const index = table.slots[slot];
    if (index === undefined || index === -1) return -1;
    if (equals(table, index, value)) return index;
    slot = (slot + 1) & mask;
  }
  return -1;
}
