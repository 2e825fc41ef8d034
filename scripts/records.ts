import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { Document, isMap, isSeq, parse, visit } from 'yaml';
import { parseDataset, DatasetError, type Dataset } from '../src/reference/dataset.ts';
import { lintDataset } from '../src/reference/lint.ts';
import { by } from '../src/shared/order.ts';

/** Where the authored records are kept. */
export const RECORDS_DIR = path.resolve(import.meta.dirname, '../src/reference/records');
const SOURCES_FILE = 'sources.yaml';

const RecordList = v.array(v.record(v.string(), v.unknown()));

function parseList(yaml: string, name: string): Record<string, unknown>[] {
  const list: unknown = parse(yaml);
  if (!v.is(RecordList, list)) throw new DatasetError([`${name}: not a list of records`]);
  return list;
}

async function yamlFiles(dir: string): Promise<string[]> {
  const names = await readdir(dir);
  return names.filter((name) => name.endsWith('.yaml')).sort();
}

/**
 * Reads, validates and lints the authored dataset.
 * @throws DatasetError with one line for each thing that is wrong
 */
export async function readDataset(dir: string = RECORDS_DIR): Promise<Dataset> {
  const records: unknown[] = [];
  const sources: unknown[] = [];
  for (const name of await yamlFiles(dir)) {
    const list = parseList(await readFile(path.join(dir, name), 'utf8'), name);
    (name === SOURCES_FILE ? sources : records).push(...list);
  }
  const dataset = parseDataset(records, sources);
  const problems = lintDataset(dataset);
  if (problems.length > 0) throw new DatasetError(problems);
  return dataset;
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
  'cues',
  'asOf',
];

/** The one way in which a file of records is written: sorted by id, keys in order, short values on one line. */
export function formatRecords(yaml: string): string {
  const ordered = parseList(yaml, 'the text')
    .map((item) => Object.entries(item).sort(by(([key]) => KEY_ORDER.indexOf(key))))
    .map((entries) => Object.fromEntries(entries))
    .sort(by((record) => String(record['id'])));
  const document = new Document(ordered);
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
