import { tokenise } from '../shared/tokens.ts';
import { writtenForms, type WrittenForm } from './aliases.ts';
import { officeTerms, type Dataset } from './dataset.ts';
import { CASES, edgeSlot, FORMAT_VERSION, MAGIC, ROLES, SECTION_ORDER, tableSize } from './pack-format.ts';
import type { PackMeta, Sections, StoredEntry } from './pack-format.ts';
import type { OfficeTerm, ReferenceRecord } from './schema.ts';
import { buildStringTable, packStrings } from './string-table.ts';

interface TrieNode {
  readonly children: Map<number, number>;
  readonly ends: { readonly record: number; readonly form: WrittenForm }[];
}

/** A trie over the words of all written forms; nodes and words are numbered in order of first use, the root is 0. */
function buildTrie(records: readonly ReferenceRecord[]): { words: string[]; nodes: TrieNode[] } {
  const words = new Map<string, number>();
  const root: TrieNode = { children: new Map(), ends: [] };
  const nodes = [root];
  for (const [record, form] of records.flatMap((r, i) => writtenForms(r).map((f) => [i, f] as const))) {
    let node = root;
    for (const { word } of tokenise(form.text)) {
      let number = words.get(word);
      if (number === undefined) words.set(word, (number = words.size));
      let child = node.children.get(number);
      if (child === undefined) {
        node.children.set(number, (child = nodes.length));
        nodes.push({ children: new Map(), ends: [] });
      }
      node = nodes[child] ?? root;
    }
    node.ends.push({ record, form });
  }
  return { words: [...words.keys()], nodes };
}

function packEdges(nodes: readonly TrieNode[]): Pick<Sections, 'edgeNode' | 'edgeWord' | 'edgeChild'> {
  const size = tableSize(nodes.length);
  const edgeNode = new Uint32Array(size);
  const edgeWord = new Uint32Array(size);
  const edgeChild = new Uint32Array(size);
  for (const [node, { children }] of nodes.entries()) {
    for (const [word, child] of children) {
      let slot = edgeSlot(node, word, size - 1);
      while (edgeChild[slot] !== 0) slot = (slot + 1) & (size - 1);
      edgeNode[slot] = node;
      edgeWord[slot] = word;
      edgeChild[slot] = child;
    }
  }
  return { edgeNode, edgeWord, edgeChild };
}

/** A date as yyyymmdd with 00 for what is not known; 0 where there is none. */
function dayNumber(date: string | undefined): number {
  return date === undefined ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'));
}

function packAliases(nodes: readonly TrieNode[]) {
  const aliases = nodes.flatMap((node) => node.ends);
  const aliasStart = new Uint32Array(nodes.length + 1);
  for (const [index, node] of nodes.entries()) aliasStart[index + 1] = (aliasStart[index] ?? 0) + node.ends.length;
  const texts = packStrings(aliases.map((alias) => alias.form.text));
  return {
    aliasStart,
    aliasRecord: Uint32Array.from(aliases, (alias) => alias.record),
    aliasFlags: Uint8Array.from(aliases, ({ form }) => CASES.indexOf(form.case) | (ROLES.indexOf(form.role) << 2)),
    aliasPrior: Uint16Array.from(aliases, ({ form }) => Math.round(form.prior * 10_000)),
    aliasFrom: Uint32Array.from(aliases, ({ form }) => dayNumber(form.from)),
    aliasTo: Uint32Array.from(aliases, ({ form }) => dayNumber(form.to)),
    aliasText: texts.text,
    aliasTextStart: texts.start,
  };
}

/** JSON values one after the other in UTF-8, with the start of each and the end of the last. */
function packJson(values: readonly unknown[]): { text: Uint8Array; start: Uint32Array } {
  const encoder = new TextEncoder();
  const chunks = values.map((value) => encoder.encode(JSON.stringify(value)));
  const start = new Uint32Array(chunks.length + 1);
  for (const [index, chunk] of chunks.entries()) start[index + 1] = (start[index] ?? 0) + chunk.length;
  const text = new Uint8Array(start[chunks.length] ?? 0);
  for (const [index, chunk] of chunks.entries()) text.set(chunk, start[index]);
  return { text, start };
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
  const wordTable = buildStringTable(words);
  const idTable = buildStringTable([...numbers.keys()]);
  const holdersOf = (record: ReferenceRecord) => terms.get(record.id) ?? [];
  const entries = packJson(records.map((record) => storedEntry(record, numbers, holdersOf(record))));
  const stored = packJson(
    records.map(({ heads: _heads, ...record }) => ({ ...record, holders: terms.get(record.id) ?? [] })),
  );
  const asOf = records.reduce((newest, record) => (record.asOf > newest ? record.asOf : newest), '');
  return joinSections({
    meta: packJson([{ name, asOf, sources: [...sources] } satisfies PackMeta]).text,
    wordText: wordTable.text,
    wordStart: wordTable.start,
    wordSlots: wordTable.slots,
    idText: idTable.text,
    idStart: idTable.start,
    idSlots: idTable.slots,
    ...packEdges(nodes),
    ...packAliases(nodes),
    entryText: entries.text,
    entryStart: entries.start,
    recordText: stored.text,
    recordStart: stored.start,
  });
}
