import * as v from 'valibot';
import { KINDS, OfficeTerm, ReferenceRecord, Source } from './schema.ts';

/**
 * A pack is one buffer: a header, then sections, each aligned to four bytes, all numbers little-endian.
 *
 * Header: magic (u32), format version (u32), then offset and length in bytes of each section (u32 each), in the order
 * of {@link Sections}.
 */
export const MAGIC = 0x4b50_4c53;
export const FORMAT_VERSION = 1;

/** The typed arrays of a pack. A list of n items of unlike length is kept as one run and n + 1 starts. */
export interface Sections {
  /** JSON of {@link PackMeta}. */
  readonly meta: Uint8Array;
  /** The words of all aliases, see `string-table.ts`. */
  readonly wordText: Uint16Array;
  readonly wordStart: Uint32Array;
  readonly wordSlots: Int32Array;
  /** The ids of all records, sorted: a record's number is its place here. */
  readonly idText: Uint16Array;
  readonly idStart: Uint32Array;
  readonly idSlots: Int32Array;
  /** Edges of the alias trie, open addressing on (node, word); a free slot has child 0. */
  readonly edgeNode: Uint32Array;
  readonly edgeWord: Uint32Array;
  readonly edgeChild: Uint32Array;
  /** The aliases of node n stand from `aliasStart[n]` to `aliasStart[n + 1]`. */
  readonly aliasStart: Uint32Array;
  readonly aliasRecord: Uint32Array;
  /** Index into {@link CASES} in the low two bits, into {@link ROLES} in the next two. */
  readonly aliasFlags: Uint8Array;
  /** In ten-thousandths. */
  readonly aliasPrior: Uint16Array;
  /** As yyyymmdd with 00 for what is not known; 0 is open. */
  readonly aliasFrom: Uint32Array;
  readonly aliasTo: Uint32Array;
  readonly aliasText: Uint16Array;
  readonly aliasTextStart: Uint32Array;
  /** JSON of each record's {@link StoredEntry}. */
  readonly entryText: Uint8Array;
  readonly entryStart: Uint32Array;
  /** JSON of each record as cards need it. */
  readonly recordText: Uint8Array;
  readonly recordStart: Uint32Array;
}

/** The order of the sections in a pack; a new one goes to the end. */
export const SECTION_ORDER = [
  'meta',
  'wordText',
  'wordStart',
  'wordSlots',
  'idText',
  'idStart',
  'idSlots',
  'edgeNode',
  'edgeWord',
  'edgeChild',
  'aliasStart',
  'aliasRecord',
  'aliasFlags',
  'aliasPrior',
  'aliasFrom',
  'aliasTo',
  'aliasText',
  'aliasTextStart',
  'entryText',
  'entryStart',
  'recordText',
  'recordStart',
] as const satisfies readonly (keyof Sections)[];

export const CASES = ['exact', 'capitals', 'any'] as const;
export const ROLES = ['name', 'alias', 'demonym', 'title'] as const;

/** What a pack says of itself. */
export const PackMeta = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  /** The newest `asOf` of its records. */
  asOf: v.string(),
  sources: v.array(Source),
});
export type PackMeta = v.InferOutput<typeof PackMeta>;

const Flag = v.picklist([0, 1]);

/** What the engine knows of a record, in JSON as short as can be; absent dates are empty. */
export const StoredEntry = v.strictTuple([
  v.picklist(KINDS),
  /* name */ v.string(),
  /* cues */ v.array(v.string()),
  /* number of the record that it is `of`, or -1 */ v.number(),
  /* terms: office or body led, from, to, acting */ v.array(v.strictTuple([v.number(), v.string(), v.string(), Flag])),
  /* holders: name, record or -1, from, to, acting */ v.array(
    v.strictTuple([v.string(), v.number(), v.string(), v.string(), Flag]),
  ),
]);
export type StoredEntry = v.InferOutput<typeof StoredEntry>;

/** A record as cards need it: its holders are those of all persons too, and the heads of a body stand among them. */
export const StoredRecord = v.strictObject({
  ...v.omit(ReferenceRecord, ['heads']).entries,
  holders: v.array(OfficeTerm),
});
export type StoredRecord = v.InferOutput<typeof StoredRecord>;

/** Hash of one edge of the trie; `mask` is the table's size less one. */
export function edgeSlot(node: number, word: number, mask: number): number {
  return (Math.imul(node, 0x9e37_79b1) ^ Math.imul(word, 0x85eb_ca6b)) & mask;
}

/** The smallest power of two that leaves a hash table of `count` items at most half full. */
export function tableSize(count: number): number {
  let size = 4;
  while (size < count * 2) size *= 2;
  return size;
}
