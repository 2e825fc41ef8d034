import path from 'node:path';
import { DatasetError } from '../reference/dataset.ts';
import type { StoredRecord } from '../reference/pack-format.ts';
import type { Pack } from '../reference/pack-reader.ts';
import { writePack } from '../reference/pack-writer.ts';
import type { Fact } from '../reference/schema.ts';
import { formatDate } from '../shared/dates.ts';
import type { AliasRole, LexiconAlias } from '../shared/lexicon.ts';
import { InputError, reasonOf } from './errors.ts';
import { writeTo } from './output.ts';
import { readDataset } from './records.ts';
import { openReference, type Reference } from './reference.ts';

function* recordsOf({ pack }: Reference): Generator<StoredRecord, void> {
  for (let number = 0; number < pack.size; number += 1) yield pack.record(number);
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/**
 * Compiles a folder of records into a pack.
 * @returns what is wrong with the records, one line each; where anything is, nothing is written
 * @throws InputError where the folder cannot be read or the pack not be written
 */
export async function buildPack(source: string, output: string, title: string | null): Promise<readonly string[]> {
  try {
    const dataset = await readDataset(source);
    const pack = writePack(dataset, title ?? path.basename(path.resolve(source)));
    await writeTo(output, (sink) => sink.write(pack));
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error instanceof InputError ? error : new InputError(source, reasonOf(error));
  }
}

/** Checks a pack whole and prints what it is. @throws InputError where it is not sound */
export async function runCheck(file: string): Promise<void> {
  const { pack } = await openReference(file);
  await writeTo(null, (sink) =>
    sink.write(`${file}: sound. ${pack.meta.name}, ${count(pack.size, 'record', 'records')}.\n`),
  );
}

/** Prints every record as one line of JSON, for other tools; what a record lacks is null or empty. */
export async function runDump(file: string | null): Promise<void> {
  const { pack } = await openReference(file);
  const forms = Map.groupBy(
    Array.from({ length: pack.forms }, (_, number) => pack.form(number)),
    ({ record }) => record,
  );
  await writeTo(null, async (sink) => {
    for (let number = 0; number < pack.size; number += 1) {
      await sink.write(`${JSON.stringify(dumped(pack, number, forms.get(number) ?? []))}\n`);
    }
  });
}

function dumped(pack: Pack, number: number, forms: readonly LexiconAlias[]): object {
  const {
    id,
    kind,
    name,
    wikidata = null,
    wikipedia = null,
    gloss,
    explainer,
    facts,
    asOf,
    ...rest
  } = pack.record(number);
  const [, , cues] = pack.entry(number);
  const written = (...roles: AliasRole[]) => forms.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
  return {
    id,
    kind,
    name,
    aliases: written('alias'),
    wikidata,
    wikipedia,
    gloss,
    explainer,
    facts,
    asOf,
    ...rest,
    demonyms: written('demonym'),
    titles: written('title'),
    cues,
  };
}

function isChecked({ src }: Fact): boolean {
  return src !== 'unverified';
}

function tally(values: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}

/** Prints what a pack holds, in figures. */
export async function runStats(file: string | null): Promise<void> {
  const reference = await openReference(file);
  const records = [...recordsOf(reference)];
  const facts = records.flatMap((record) => record.facts);
  const percent = facts.length === 0 ? 0 : Math.round((100 * facts.filter(isChecked).length) / facts.length);
  const rows: (readonly [string, string])[] = [
    ['name', reference.pack.meta.name],
    ['data as of', formatDate(reference.pack.meta.asOf)],
    ['size', `${(reference.bytes / 1000).toFixed(0)} kB`],
    ['records', records.length.toLocaleString('en')],
    ...tally(records.map(({ kind }) => kind)).map(([kind, many]) => [`  ${kind}`, String(many)] as const),
    ['written forms', reference.pack.forms.toLocaleString('en')],
    ['with a Wikidata item', String(records.filter(({ wikidata }) => wikidata !== undefined).length)],
    ['facts', facts.length.toLocaleString('en')],
    ['  checked', `${percent} %`],
    ['sources', String(reference.pack.meta.sources.length)],
  ];
  const text = rows.map(([label, value]) => `${label.padEnd(22)}${value}\n`).join('');
  await writeTo(null, (sink) => sink.write(text));
}
