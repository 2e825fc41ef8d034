// Tools for the authored records: `npm run data:format | data:report | data:new | data:verify`. See
// docs/reference-data.md.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatasetError } from '../src/reference/dataset.ts';
import { KINDS } from '../src/reference/schema.ts';
import { readExplanations, settle } from './data/disagreement.ts';
import { reportLines } from './data/report.ts';
import { skeleton } from './data/skeleton.ts';
import { openTables, parseTable } from './data/tables.ts';
import { verify } from './data/verify.ts';
import { formatAll, readDataset, RECORDS_DIR } from './records.ts';

const USAGE = `npm run data:format                           every file of records into its one form
npm run data:report [-- WANTED.tsv]           what the records hold, and which wanted names they lack
npm run data:new -- KIND NAME [TABLES-DIR]    a new record to fill in, with what the tables know of the name
npm run data:verify -- TABLES-DIR             every statement that the tables contradict`;

async function format(): Promise<number> {
  const changed = await formatAll();
  console.log(changed.length === 0 ? 'Every file of records is in its one form.' : `Formatted ${changed.join(', ')}.`);
  return 0;
}

async function report(wanted: string | undefined): Promise<number> {
  const rows = wanted === undefined ? [] : parseTable(await readFile(wanted, 'utf8'));
  for (const line of reportLines(await readDataset(), rows)) console.log(line);
  return 0;
}

function create(kind: string | undefined, name: string | undefined, dir: string | undefined): number {
  const known = KINDS.find((one) => one === kind);
  if (known === undefined || name === undefined) {
    console.error(`data:new needs a kind (${KINDS.join(', ')}) and a name.`);
    return 2;
  }
  const tables = dir === undefined ? () => [] : openTables(dir);
  console.log(skeleton(known, name, tables, new Date().toISOString().slice(0, 10)));
  return 0;
}

async function verifyAgainst(dir: string | undefined): Promise<number> {
  if (dir === undefined) {
    console.error('data:verify needs the folder of the fact tables.');
    return 2;
  }
  const tables = openTables(dir);
  if (tables('qid_labels_union').length === 0) {
    console.error(`${dir}: there is no table qid_labels_union.tsv in it.`);
    return 1;
  }
  const explanations = await readExplanations(path.join(RECORDS_DIR, 'disagreements.yaml'));
  const { open, stale, explained } = settle(verify(await readDataset(), tables), explanations);
  for (const { record, about, ours, table, theirs } of open) {
    console.log(`${record}: ${about}: ${ours}; ${table}: ${theirs}`);
  }
  for (const { record, about } of stale) console.log(`${record}: ${about}: explained, but nothing disagrees`);
  console.log(`${open.length} unexplained disagreements, ${explained} explained.`);
  return open.length + stale.length === 0 ? 0 : 1;
}

async function main([command, ...args]: readonly string[]): Promise<number> {
  if (command === 'format') return format();
  if (command === 'report') return report(args[0]);
  if (command === 'new') return create(args[0], args[1], args[2]);
  if (command === 'verify') return verifyAgainst(args[0]);
  console.error(USAGE);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
