import { tokenise } from '../shared/tokens.ts';
import { writtenForms, type WrittenForm } from './aliases.ts';
import { officeTerms, type Dataset } from './dataset.ts';
import { CASES, FORMAT_VERSION, MAGIC, ROLES, SECTION_ORDER } from './pack-format.ts';
import type { PackMeta, Sections, StoredEntry, StoredRecord } from './pack-format.ts';
import type { OfficeTerm, ReferenceRecord } from './schema.ts';
import { packStrings } from './string-table.ts';

interface TrieNode {
  readonly parent: number;
  readonly word: number;
  readonly children: Map<number, number>;
  readonly ends: { readonly record: number; readonly form: WrittenForm }[];
}

const trieNode = (parent: number, word: number): TrieNode => ({ parent, word, children: new Map(), ends: [] });

/** A trie over the words of all written forms; nodes and words are numbered in order of first use, the root is 0. */
function buildTrie(records: readonly ReferenceRecord[]): { words: string[]; nodes: TrieNode[] } {
  const words = new Map<string, number>();
  const root = trieNode(0, 0);
  const nodes = [root];
  for (const [record, form] of records.flatMap((r, i) => writtenForms(r).map((f) => [i, f] as const))) {
    let node = root;
    let number = 0;
    for (const { word } of tokenise(form.text)) {
      let known = words.get(word);
      if (known === undefined) words.set(word, (known = words.size));
      let child = node.children.get(known);
      if (child === undefined) {
        node.children.set(known, (child = nodes.length));
        nodes.push(trieNode(number, known));
      }
      number = child;
      node = nodes[child] ?? root;
    }
    node.ends.push({ record, form });
  }
  return { words: [...words.keys()], nodes };
}

/** A date as yyyymmdd with 00 for what is not known; 0 where there is none. */
function dayNumber(date: string | undefined): number {
  return date === undefined ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'));
}

function packTrie(nodes: readonly TrieNode[]) {
  const aliases = nodes.flatMap((node) => node.ends);
  const texts = packStrings(aliases.map((alias) => alias.form.text));
  return {
    nodeParent: Uint32Array.from(nodes, ({ parent }) => parent),
    nodeWord: Uint32Array.from(nodes, ({ word }) => word),
    nodeAliases: Uint16Array.from(nodes, ({ ends }) => ends.length),
    aliasRecord: Uint32Array.from(aliases, (alias) => alias.record),
    aliasFlags: Uint8Array.from(aliases, ({ form }) => CASES.indexOf(form.case) | (ROLES.indexOf(form.role) << 2)),
    aliasPrior: Uint16Array.from(aliases, ({ form }) => Math.round(form.prior * 10_000)),
    aliasFrom: Uint32Array.from(aliases, ({ form }) => dayNumber(form.from)),
    aliasTo: Uint32Array.from(aliases, ({ form }) => dayNumber(form.to)),
    aliasText: texts.text,
    aliasLength: texts.length,
  };
}

/** JSON values one after the other in UTF-8, with the length of each. */
function packJson(values: readonly unknown[]): { text: Uint8Array; length: Uint32Array } {
  const encoder = new TextEncoder();
  const chunks = values.map((value) => encoder.encode(JSON.stringify(value)));
  const text = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let end = 0;
  for (const chunk of chunks) {
    text.set(chunk, end);
    end += chunk.length;
  }
  return { text, length: Uint32Array.from(chunks, (chunk) => chunk.length) };
}

/** What cards need of a record; the rest is the engine's and stands in other sections. */
function storedRecord(record: ReferenceRecord, holders: readonly OfficeTerm[]): StoredRecord {
  const { heads: _heads, aliases: _aliases, demonyms: _demonyms, titles: _titles, cues: _cues, ...own } = record;
  return { ...own, holders: [...holders] };
}

function storedEntry(
  record: ReferenceRecord,
  numbers: ReadonlyMap<string, number>,
  holders: readonly OfficeTerm[],
): StoredEntry {
  const number = (id: string | undefined) => (id === undefined ? -1 : (numbers.get(id) ?? -1));
  const flag = (acting: boolean | undefined) => (acting === true ? 1 : 0);
  const terms = record.facts.filter((fact) => 'office' in fact || 'leads' in fact);
  return [
    record.kind,
    record.name,
    record.cues,
    number(record.of),
    terms.map((fact) => [
      number('office' in fact ? fact.office : fact.leads),
      fact.from ?? '',
      fact.to ?? '',
      flag(fact.acting),
    ]),
    holders.map((h) => [h.name, number(h.record), h.from ?? '', h.to ?? '', flag(h.acting)]),
  ];
}

function joinSections(sections: Sections): Uint8Array<ArrayBuffer> {
  const arrays = SECTION_ORDER.map((name) => sections[name]);
  const header = 8 + arrays.length * 8;
  const aligned = (bytes: number) => (bytes + 3) & ~3;
  const total = arrays.reduce((sum, array) => sum + aligned(array.byteLength), header);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT_VERSION, true);
  let offset = header;
  for (const [index, array] of arrays.entries()) {
    view.setUint32(8 + index * 8, offset, true);
    view.setUint32(12 + index * 8, array.byteLength, true);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += aligned(array.byteLength);
  }
  return bytes;
}

/**
 * Compiles a dataset into a pack. The same dataset gives the same bytes.
 * @param name what the pack calls itself to a reader
 */
export function writePack(dataset: Dataset, name: string): Uint8Array<ArrayBuffer> {
  const { records, sources } = dataset;
  const terms = officeTerms(dataset);
  const numbers = new Map(records.map((record, index) => [record.id, index]));
  const { words, nodes } = buildTrie(records);
  const wordStrings = packStrings(words);
  const idStrings = packStrings([...numbers.keys()]);
  const holdersOf = (record: ReferenceRecord) => terms.get(record.id) ?? [];
  const entries = packJson(records.map((record) => storedEntry(record, numbers, holdersOf(record))));
  const stored = packJson(records.map((record) => storedRecord(record, holdersOf(record))));
  const asOf = records.reduce((newest, record) => (record.asOf > newest ? record.asOf : newest), '');
  return joinSections({
    meta: packJson([{ name, asOf, sources: [...sources] } satisfies PackMeta]).text,
    wordText: wordStrings.text,
    wordLength: wordStrings.length,
    idText: idStrings.text,
    idLength: idStrings.length,
    ...packTrie(nodes),
    entryText: entries.text,
    entryLength: entries.length,
    recordText: stored.text,
    recordLength: stored.length,
  });
}
