import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { DatasetError, parseDataset, type Dataset } from '../reference/dataset.ts';
import { lintDataset } from '../reference/lint.ts';

const SOURCES_FILE = 'sources.yaml';
/** Why records differ from the tables that they were checked against: notes of their authors, no records. */
const NOTES_FILE = 'disagreements.yaml';

const RecordList = v.array(v.record(v.string(), v.unknown()));

/**
 * The raw records of a file.
 * @param name what to call the file in an error
 * @throws DatasetError where it is no list of records
 */
export function parseList(yaml: string, name: string): Record<string, unknown>[] {
  let list: unknown;
  try {
    list = parse(yaml);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : '';
    throw new DatasetError([`${name}: ${reason}`]);
  }
  if (!v.is(RecordList, list)) throw new DatasetError([`${name}: not a list of records`]);
  return list;
}

/** The names of the files of records in a folder, in order. */
export async function yamlFiles(dir: string): Promise<string[]> {
  const names = await readdir(dir);
  return names.filter((name) => name.endsWith('.yaml')).sort();
}

/**
 * Reads, validates and lints a dataset of records in YAML.
 * @throws DatasetError with one line for each thing that is wrong
 */
export async function readDataset(dir: string): Promise<Dataset> {
  const records: unknown[] = [];
  const sources: unknown[] = [];
  for (const name of await yamlFiles(dir)) {
    if (name === NOTES_FILE) continue;
    const list = parseList(await readFile(path.join(dir, name), 'utf8'), name);
    (name === SOURCES_FILE ? sources : records).push(...list);
  }
  if (records.length === 0) throw new DatasetError(['there are no records (*.yaml) in it']);
  const dataset = parseDataset(records, sources);
  const problems = lintDataset(dataset);
  if (problems.length > 0) throw new DatasetError(problems);
  return dataset;
}
