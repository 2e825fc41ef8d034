import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Document, isMap, isSeq, visit } from 'yaml';
import { parseList, readDataset as readFolder, yamlFiles } from '../src/cli/records.ts';
import type { Dataset } from '../src/reference/dataset.ts';
import { by } from '../src/shared/order.ts';

/** Where the authored records are kept. */
export const RECORDS_DIR = path.resolve(import.meta.dirname, '../src/reference/records');

/** {@link readFolder} with the authored records for a default. */
export function readDataset(dir: string = RECORDS_DIR): Promise<Dataset> {
  return readFolder(dir);
}

const KEY_ORDER = [
  'id',
  'kind',
  'name',
  'short',
  'label',
  'publisher',
  'licence',
  'frozen',
  'wikidata',
  'wikipedia',
  'of',
  'seats',
  'aliases',
  'demonyms',
  'titles',
  'gloss',
  'explainer',
  'facts',
  'holders',
  'heads',
  'cues',
  'asOf',
];

/** The one way in which a file of records is written: sorted by id, keys in order, short values on one line. */
export function formatRecords(yaml: string): string {
  const ordered = parseList(yaml, 'the text')
    .map((item) => Object.entries(item).sort(by(([key]) => KEY_ORDER.indexOf(key))))
    .map((entries) => Object.fromEntries(entries))
    .sort(by((record) => String(record['id'])));
  const document = new Document(ordered, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_key, node, ancestors) {
      if (ancestors.length > 1) node.flow = !node.items.some((item) => isMap(item));
    },
    Map(_key, node, ancestors) {
      if (ancestors.length > 2) node.flow = true;
    },
  });
  for (const item of isSeq(document.contents) ? document.contents.items.slice(1) : []) {
    if (isMap(item)) item.spaceBefore = true;
  }
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}

/** Formats every file of records in place and tells which changed. */
export async function formatAll(dir: string = RECORDS_DIR): Promise<string[]> {
  const changed: string[] = [];
  for (const name of await yamlFiles(dir)) {
    const file = path.join(dir, name);
    const before = await readFile(file, 'utf8');
    const after = formatRecords(before);
    if (after === before) continue;
    await writeFile(file, after);
    changed.push(name);
  }
  return changed;
}
