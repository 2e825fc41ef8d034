import * as v from 'valibot';
import type { IsoDate } from '../shared/dates.ts';
import type { LexiconAlias } from '../shared/lexicon.ts';
import { edgeHash, HashTable } from './hash-table.ts';
import { CASES, FORMAT_VERSION, MAGIC, ROLES } from './pack-format.ts';
import { PackMeta, StoredEntry, StoredRecord, type Sections } from './pack-format.ts';
import { findString, indexStrings, stringAt, type Strings, type StringTable } from './string-table.ts';

/** Why bytes are not a usable pack, in words for the reader of an error message. */
export class PackError extends Error {
  constructor(reason: string) {
    super(`This is not a usable reference pack: ${reason}.`);
    this.name = 'PackError';
  }
}

type ItemArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;
type ItemArrayConstructor<T extends ItemArray> = {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, offset: number, length: number): T;
};

function readSections(buffer: ArrayBuffer): Sections {
  const view = new DataView(buffer);
  if (buffer.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new PackError('it does not begin like one');
  const version = view.getUint32(4, true);
  if (version !== FORMAT_VERSION) throw new PackError(`its format is ${version}, this version reads ${FORMAT_VERSION}`);
  let entry = 8;
  const take = <T extends ItemArray>(type: ItemArrayConstructor<T>): T => {
    if (entry + 8 > buffer.byteLength) throw new PackError('it is cut short');
    const offset = view.getUint32(entry, true);
    const bytes = view.getUint32(entry + 4, true);
    entry += 8;
    const size = type.BYTES_PER_ELEMENT;
    if (offset + bytes > buffer.byteLength) throw new PackError('it is cut short');
    if (offset % size !== 0 || bytes % size !== 0) throw new PackError('a section is out of line');
    return new type(buffer, offset, bytes / size);
  };
  return {
    meta: take(Uint8Array),
    wordText: take(Uint16Array),
    wordLength: take(Uint16Array),
    idText: take(Uint16Array),
    idLength: take(Uint16Array),
    nodeParent: take(Uint32Array),
    nodeWord: take(Uint32Array),
    nodeAliases: take(Uint16Array),
    aliasRecord: take(Uint32Array),
    aliasFlags: take(Uint8Array),
    aliasPrior: take(Uint16Array),
    aliasFrom: take(Uint32Array),
    aliasTo: take(Uint32Array),
    aliasText: take(Uint16Array),
    aliasLength: take(Uint16Array),
    entryText: take(Uint8Array),
    entryLength: take(Uint32Array),
    recordText: take(Uint8Array),
    recordLength: take(Uint32Array),
  };
}

/** Where each item of a run begins, and where the last ends; the lengths must fill the run. */
function startsOf(lengths: Uint16Array | Uint32Array, end: number, what: string): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let sum = 0;
  for (const [index, length] of lengths.entries()) {
    sum += length;
    starts[index + 1] = sum;
  }
  if (sum !== end) throw new PackError(`its ${what} do not fill their place`);
  return starts;
}

function checkBelow(values: Uint32Array, limit: number, what: string): void {
  if (!values.every((value) => value < limit)) throw new PackError(`its ${what} point nowhere`);
}

/** Every index must stay within what it points into, so that no later look-up can go astray. */
function checkSections(s: Sections): void {
  const aliases = s.aliasRecord.length;
  checkBelow(s.aliasRecord, s.idLength.length, 'aliases');
  checkBelow(s.nodeWord.subarray(1), s.wordLength.length, 'words');
  if (!s.nodeParent.every((parent, node) => parent < node || node === 0))
    throw new PackError('its trie goes in circles');
  const columns = [s.aliasFlags, s.aliasPrior, s.aliasFrom, s.aliasTo, s.aliasLength];
  const records = [s.entryLength, s.recordLength];
  if (
    !columns.every((column) => column.length === aliases) ||
    !records.every((column) => column.length === s.idLength.length) ||
    ![s.nodeWord, s.nodeAliases].every((column) => column.length === s.nodeParent.length)
  ) {
    throw new PackError('its sections do not fit together');
  }
}

/** What is drawn up when a pack is opened, so that the file need not hold it. */
interface Tables {
  readonly words: StringTable;
  readonly ids: StringTable;
  /** Nodes of the trie by the edge that leads to them. */
  readonly edges: HashTable;
  /** The aliases of node n stand from `aliasStart[n]` to `aliasStart[n + 1]`. */
  readonly aliasStart: Uint32Array;
  readonly aliasTexts: Strings;
  readonly entryStart: Uint32Array;
  readonly recordStart: Uint32Array;
}

function drawUp(s: Sections): Tables {
  const edges = new HashTable(s.nodeParent.length);
  try {
    for (let node = 1; node < s.nodeParent.length; node++) {
      edges.add(edgeHash(s.nodeParent[node] ?? 0, s.nodeWord[node] ?? 0), node);
    }
    return {
      words: indexStrings({ text: s.wordText, start: startsOf(s.wordLength, s.wordText.length, 'words') }),
      ids: indexStrings({ text: s.idText, start: startsOf(s.idLength, s.idText.length, 'ids') }),
      edges,
      aliasStart: startsOf(s.nodeAliases, s.aliasRecord.length, 'aliases'),
      aliasTexts: { text: s.aliasText, start: startsOf(s.aliasLength, s.aliasText.length, 'alias texts') },
      entryStart: startsOf(s.entryLength, s.entryText.length, 'entries'),
      recordStart: startsOf(s.recordLength, s.recordText.length, 'records'),
    };
  } catch (error) {
    throw error instanceof RangeError ? new PackError(error.message) : error;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parseJson<S extends v.GenericSchema>(schema: S, bytes: Uint8Array, what: string): v.InferOutput<S> {
  try {
    return v.parse(schema, JSON.parse(utf8.decode(bytes)));
  } catch {
    throw new PackError(`${what} is damaged`);
  }
}

/** `20190200` is `2019-02`; 0 is an open end. */
function dateOf(day: number | undefined): IsoDate | undefined {
  if (day === undefined || day === 0) return undefined;
  const text = String(day);
  return [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].filter((part) => part !== '00').join('-');
}

/** A compiled reference dataset. Records are parsed when asked for. */
export class Pack {
  readonly meta: PackMeta;
  readonly #sections: Sections;
  readonly #tables: Tables;

  private constructor(sections: Sections) {
    this.#sections = sections;
    this.#tables = drawUp(sections);
    this.meta = parseJson(PackMeta, sections.meta, 'its description');
  }

  /**
   * Opens a pack that `writePack` made.
   * @throws PackError where the bytes are not a whole, well-formed pack
   */
  static open(bytes: ArrayBuffer): Pack {
    const sections = readSections(bytes);
    checkSections(sections);
    return new Pack(sections);
  }

  /** How many records the pack holds; they are numbered from 0. */
  get size(): number {
    return this.#sections.idLength.length;
  }

  /** How many written forms all records have together; they are numbered from 0. */
  get forms(): number {
    return this.#sections.aliasRecord.length;
  }

  /** The number of the record with this id, or -1. */
  find(id: string): number {
    return findString(this.#tables.ids, id);
  }

  id(record: number): string {
    return stringAt(this.#tables.ids, record);
  }

  /** The number of a word in the vocabulary of all written forms, or -1. */
  word(word: string): number {
    return findString(this.#tables.words, word);
  }

  /** The node to which `word` leads from `node` in the trie of written forms, or -1; the root is 0. */
  child(node: number, word: number): number {
    const { nodeParent, nodeWord } = this.#sections;
    return this.#tables.edges.find(edgeHash(node, word), (one) => nodeParent[one] === node && nodeWord[one] === word);
  }

  /** The written forms that end at a node. */
  formsAt(node: number): LexiconAlias[] {
    const start = this.#tables.aliasStart[node] ?? 0;
    const count = (this.#tables.aliasStart[node + 1] ?? start) - start;
    return Array.from({ length: count }, (_, offset) => this.form(start + offset));
  }

  /** One written form. */
  form(index: number): LexiconAlias {
    const s = this.#sections;
    const flags = s.aliasFlags[index] ?? 0;
    return {
      record: s.aliasRecord[index] ?? 0,
      text: stringAt(this.#tables.aliasTexts, index),
      case: CASES[flags & 3] ?? 'exact',
      role: ROLES[(flags >> 2) & 3] ?? 'alias',
      prior: (s.aliasPrior[index] ?? 0) / 10_000,
      from: dateOf(s.aliasFrom[index]),
      to: dateOf(s.aliasTo[index]),
    };
  }

  /** @throws PackError where the entry is damaged */
  entry(record: number): StoredEntry {
    return parseJson(StoredEntry, this.#slice('entry', record), `entry ${this.id(record)}`);
  }

  /** @throws PackError where the record is damaged */
  record(record: number): StoredRecord {
    return parseJson(StoredRecord, this.#slice('record', record), `record ${this.id(record)}`);
  }

  #slice(run: 'entry' | 'record', record: number): Uint8Array {
    const start = this.#tables[`${run}Start`];
    return this.#sections[`${run}Text`].subarray(start[record], start[record + 1]);
  }
}
