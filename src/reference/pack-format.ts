import * as v from 'valibot';
import { KINDS, OfficeTerm, ReferenceRecord, Source } from './schema.ts';

/**
 * A pack is one buffer: a header, then sections, each aligned to four bytes, all numbers little-endian.
 *
 * Header: magic (u32), format version (u32), then offset and length in bytes of each section (u32 each), in the order
 * of {@link Sections}.
 */
export const MAGIC = 0x4b50_4c53;
export const FORMAT_VERSION = 2;

/**
 * The typed arrays of a pack. A list of items of unlike length is kept as one run and the length of each: lengths take
 * less room than starts, and starts are summed up when the pack is opened. So are the tables that find things by hash.
 */
export interface Sections {
  /** JSON of {@link PackMeta}. */
  readonly meta: Uint8Array;
  /** The words of all aliases, in UTF-16 code units. */
  readonly wordText: Uint16Array;
  readonly wordLength: Uint16Array;
  /** The ids of all records, sorted: a record's number is its place here. */
  readonly idText: Uint16Array;
  readonly idLength: Uint16Array;
  /** The trie of aliases: the node before each node, and the word that leads from there. Node 0 is the root. */
  readonly nodeParent: Uint32Array;
  readonly nodeWord: Uint32Array;
  /** How many aliases end at each node; they stand in the order of the nodes. */
  readonly nodeAliases: Uint16Array;
  readonly aliasRecord: Uint32Array;
  /** Index into {@link CASES} in the low two bits, into {@link ROLES} in the next two. */
  readonly aliasFlags: Uint8Array;
  /** In ten-thousandths. */
  readonly aliasPrior: Uint16Array;
  /** As yyyymmdd with 00 for what is not known; 0 is open. */
  readonly aliasFrom: Uint32Array;
  readonly aliasTo: Uint32Array;
  readonly aliasText: Uint16Array;
  readonly aliasLength: Uint16Array;
  /** JSON of each record's {@link StoredEntry}. */
  readonly entryText: Uint8Array;
  readonly entryLength: Uint32Array;
  /** JSON of each record as cards need it. */
  readonly recordText: Uint8Array;
  readonly recordLength: Uint32Array;
}

/** The order of the sections in a pack; a new one goes to the end. */
export const SECTION_ORDER = [
  'meta',
  'wordText',
  'wordLength',
  'idText',
  'idLength',
  'nodeParent',
  'nodeWord',
  'nodeAliases',
  'aliasRecord',
  'aliasFlags',
  'aliasPrior',
  'aliasFrom',
  'aliasTo',
  'aliasText',
  'aliasLength',
  'entryText',
  'entryLength',
  'recordText',
  'recordLength',
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

/**
 * A record as cards need it. Its holders are those of all persons too, and the heads of a body stand among them; its
 * written forms and cue words are the engine's and stand elsewhere.
 */
export const StoredRecord = v.strictObject({
  ...v.omit(ReferenceRecord, ['heads', 'aliases', 'demonyms', 'titles', 'cues']).entries,
  holders: v.array(OfficeTerm),
});
export type StoredRecord = v.InferOutput<typeof StoredRecord>;
