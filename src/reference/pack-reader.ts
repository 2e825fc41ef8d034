import * as v from 'valibot';
import { FORMAT_VERSION, MAGIC, PackMeta, StoredEntry, StoredRecord, type Sections } from './pack-format.ts';
import { findString, stringAt } from './string-table.ts';

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
    wordStart: take(Uint32Array),
    wordSlots: take(Int32Array),
    idText: take(Uint16Array),
    idStart: take(Uint32Array),
    idSlots: take(Int32Array),
    edgeNode: take(Uint32Array),
    edgeWord: take(Uint32Array),
    edgeChild: take(Uint32Array),
    aliasStart: take(Uint32Array),
    aliasRecord: take(Uint32Array),
    aliasFlags: take(Uint8Array),
    aliasPrior: take(Uint16Array),
    aliasFrom: take(Uint32Array),
    aliasTo: take(Uint32Array),
    aliasText: take(Uint16Array),
    aliasTextStart: take(Uint32Array),
    entryText: take(Uint8Array),
    entryStart: take(Uint32Array),
    recordText: take(Uint8Array),
    recordStart: take(Uint32Array),
  };
}

/** Starts must begin at 0, never fall, and end where their run ends. */
function checkStarts(starts: Uint32Array, end: number, what: string): void {
  const sound = starts.every((start, index) => start >= (starts[index - 1] ?? 0));
  if (!sound || starts[0] !== 0 || starts[starts.length - 1] !== end)
    throw new PackError(`its ${what} are out of order`);
}

function checkBelow(values: Uint32Array | Int32Array, limit: number, what: string): void {
  if (!values.every((value) => value < limit)) throw new PackError(`its ${what} point nowhere`);
}

function checkTable(size: number, what: string): void {
  if (size === 0 || (size & (size - 1)) !== 0) throw new PackError(`its ${what} have a wrong size`);
}

/** Every index must stay within what it points into, so that no later look-up can go astray. */
function checkSections(s: Sections): void {
  const records = s.idStart.length - 1;
  const aliases = s.aliasRecord.length;
  checkStarts(s.wordStart, s.wordText.length, 'words');
  checkStarts(s.idStart, s.idText.length, 'ids');
  checkStarts(s.aliasStart, aliases, 'aliases');
  checkStarts(s.aliasTextStart, s.aliasText.length, 'alias texts');
  checkStarts(s.entryStart, s.entryText.length, 'entries');
  checkStarts(s.recordStart, s.recordText.length, 'records');
  checkBelow(s.wordSlots, s.wordStart.length - 1, 'words');
  checkBelow(s.idSlots, records, 'ids');
  checkBelow(s.edgeChild, s.aliasStart.length - 1, 'trie edges');
  checkBelow(s.aliasRecord, records, 'aliases');
  for (const table of [s.wordSlots, s.idSlots, s.edgeChild]) checkTable(table.length, 'tables');
  const sameLength = [s.aliasFlags, s.aliasPrior, s.aliasFrom, s.aliasTo].every((column) => column.length === aliases);
  const sameRecords = s.entryStart.length === records + 1 && s.recordStart.length === records + 1;
  const sameEdges = s.edgeNode.length === s.edgeChild.length && s.edgeWord.length === s.edgeChild.length;
  if (!sameLength || !sameRecords || !sameEdges || s.aliasTextStart.length !== aliases + 1) {
    throw new PackError('its sections do not fit together');
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

/** A compiled reference dataset. Records are parsed when asked for; opening one costs no parsing. */
export class Pack {
  readonly meta: PackMeta;
  readonly sections: Sections;

  private constructor(sections: Sections) {
    this.sections = sections;
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
    return this.sections.idStart.length - 1;
  }

  /** The number of the record with this id, or -1. */
  find(id: string): number {
    const { idText: text, idStart: start, idSlots: slots } = this.sections;
    return findString({ text, start, slots }, id);
  }

  id(record: number): string {
    return stringAt({ text: this.sections.idText, start: this.sections.idStart }, record);
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
    const start = this.sections[`${run}Start`];
    return this.sections[`${run}Text`].subarray(start[record], start[record + 1]);
  }
}
