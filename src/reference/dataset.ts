import * as v from 'valibot';
import { firstDay, type Term } from '../shared/dates.ts';
import { by } from '../shared/order.ts';
import { ReferenceRecord, Source, type OfficeTerm } from './schema.ts';

/** A whole reference dataset before it is compiled: records sorted by id, and the sources that they cite. */
export interface Dataset {
  readonly records: readonly ReferenceRecord[];
  readonly sources: readonly Source[];
}

/** One line for one thing that is wrong, with the record it is wrong in. */
export class DatasetError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The reference data has ${problems.length} problem(s):\n${problems.join('\n')}`);
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

function parseAll<S extends v.GenericSchema>(schema: S, values: readonly unknown[], what: string): v.InferOutput<S>[] {
  const problems: string[] = [];
  const parsed: v.InferOutput<S>[] = [];
  for (const [index, value] of values.entries()) {
    const result = v.safeParse(schema, value);
    if (result.success) parsed.push(result.output);
    else {
      const id = v.is(v.object({ id: v.string() }), value) ? value.id : `number ${index + 1}`;
      for (const issue of result.issues) problems.push(`${what} ${id}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    }
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return parsed;
}

/**
 * Validates raw records and sources (as YAML or JSON gave them) and puts them in order.
 * @throws DatasetError naming every record that does not fit the schema.
 */
export function parseDataset(records: readonly unknown[], sources: readonly unknown[]): Dataset {
  return {
    records: parseAll(ReferenceRecord, records, 'record').sort(by((record) => record.id)),
    sources: parseAll(Source, sources, 'source').sort(by((source) => source.id)),
  };
}

/** Who held each office or led each body, from the persons' own facts and its list of others, in order of time. */
export function officeTerms(dataset: Dataset): Map<string, OfficeTerm[]> {
  const terms = new Map<string, OfficeTerm[]>();
  const add = (office: string, term: OfficeTerm) => {
    const list = terms.get(office);
    if (list === undefined) terms.set(office, [term]);
    else list.push(term);
  };
  for (const record of dataset.records) {
    for (const { name, from, to, acting, src } of record.holders) {
      add(record.id, { name, from, to, acting: acting ?? false, src });
    }
    for (const { name, as, from, to, acting, src } of record.heads) {
      add(record.id, { name, as, from, to, acting: acting ?? false, src });
    }
    for (const fact of record.facts) {
      if (!('office' in fact || 'leads' in fact)) continue;
      const { from, to, acting, src } = fact;
      const term = { name: record.name, record: record.id, from, to, acting: acting ?? false, src };
      if ('office' in fact) add(fact.office, term);
      else add(fact.leads, { ...term, as: fact.as });
    }
  }
  for (const list of terms.values()) list.sort(by(startOf));
  return terms;
}

function startOf(term: Term): string {
  return term.from === undefined ? '0000' : firstDay(term.from);
}
