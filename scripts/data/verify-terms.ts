import { officeTerms, type Dataset } from '../../src/reference/dataset.ts';
import type { OfficeTerm, ReferenceRecord } from '../../src/reference/schema.ts';
import { firstDay, isIsoDate, lastDay, type IsoDate } from '../../src/shared/dates.ts';
import type { Disagreement } from './disagreement.ts';
import { plainNames } from './names.ts';
import { plainName, termRows, type Row, type Tables, type TermRow } from './tables.ts';

/** What the scopes of the tables call the country whose record is named otherwise. */
const SCOPE_COUNTRIES: Readonly<Record<string, string>> = {
  us: 'united-states',
  uae: 'united-arab-emirates',
  saudi: 'saudi-arabia',
  'congo-kinshasa': 'dr-congo',
};

/** The country that a scope is about; empty for bodies of the whole world. */
function countryOf(scope: string): string {
  const name = scope.replace(/-(?:cabinet|ministers)$/, '');
  return name === 'world' ? '' : (SCOPE_COUNTRIES[name] ?? name);
}

const DAY = 86_400_000;

/** Whether two dates can be the same day or neighbours: tables count the day of a handover on either side. */
function near(a: IsoDate, b: IsoDate): boolean {
  const gap = (first: IsoDate, second: IsoDate) => Date.parse(firstDay(second)) - Date.parse(lastDay(first));
  return Math.max(gap(a, b), gap(b, a)) <= DAY;
}

/** Terms of one person that follow each other without a gap are one term: acting, then confirmed; re-elected. */
function joined<T extends { readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined }>(
  terms: readonly T[],
): T[] {
  const result: T[] = [];
  for (const term of terms) {
    const last = result.at(-1);
    const follows = last?.to !== undefined && term.from !== undefined && near(last.to, term.from);
    if (last !== undefined && follows) result.splice(-1, 1, { ...last, to: term.to });
    else result.push(term);
  }
  return result;
}

/** The rows under which the tables list an office: those of its country and one of its names. */
function rowsOf(office: ReferenceRecord, records: ReadonlyMap<string, ReferenceRecord>, rows: readonly TermRow[]) {
  const holder = records.get(office.of ?? '');
  const country = holder?.kind === 'country' ? holder.id : holder?.of;
  const names = new Set([...plainNames(office), ...office.titles.map(plainName)]);
  return rows.filter(({ scope, position }) => {
    const place = countryOf(scope);
    return (place === '' || place === country) && names.has(position);
  });
}

function overlaps(term: OfficeTerm, row: TermRow): boolean {
  const [from, to] = [term.from ?? '0001', term.to ?? '9999'];
  return firstDay(from) <= lastDay(row.to ?? '9999') && firstDay(row.from) <= lastDay(to);
}

const span = ({ from = '', to = '' }: { readonly from?: string | undefined; readonly to?: string | undefined }) =>
  `${from} – ${to}`;

/** A term against the rows of the same person in the same office. */
function* compare(
  office: string,
  term: OfficeTerm,
  rows: readonly TermRow[],
  frozen: (table: string) => string,
): Generator<Disagreement> {
  const row = joined(rows).find((one) => overlaps(term, one));
  if (row === undefined) return;
  const about = `term of ${term.name} from ${term.from ?? '?'}`;
  const stillOpen = row.to === undefined && (term.to === undefined || lastDay(term.to) >= frozen(row.table));
  const sameStart = term.from === undefined || near(term.from, row.from);
  const sameEnd = row.to === undefined ? stillOpen : term.to !== undefined && near(term.to, row.to);
  const record = term.record ?? office;
  if (!sameStart || !sameEnd) yield { record, about, ours: span(term), table: row.table, theirs: span(row) };
  else if (term.src === 'unverified' && row.to !== undefined) {
    yield { record, about, ours: 'unverified', table: row.table, theirs: `says the same: ${span(row)}` };
  }
}

/** Terms of office by item against the tables of terms, and terms that cite a table which does not have them. */
export function* verifyTerms(dataset: Dataset, tables: Tables): Generator<Disagreement> {
  const records = new Map(dataset.records.map((record) => [record.id, record]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const frozen = (table: string) => firstDay(sources.get(table)?.frozen ?? '9999');
  const all = termRows(tables);
  const byItem = Map.groupBy(all, ({ item }) => item);
  const termTables = new Set(all.map(({ table }) => table));
  for (const [id, terms] of officeTerms(dataset)) {
    const office = records.get(id);
    if (office?.kind !== 'office') continue;
    const rows = Map.groupBy(rowsOf(office, records, all), ({ item }) => item);
    const byPerson = Map.groupBy(terms, (term) => itemOf(term, office, records) ?? '');
    for (const [item, own] of byPerson) {
      if (item !== '') for (const term of joined(own)) yield* compare(id, term, rows.get(item) ?? [], frozen);
    }
    for (const term of terms) {
      const item = itemOf(term, office, records);
      if (item === undefined) continue;
      if (typeof term.src !== 'string' || !termTables.has(term.src) || term.from === undefined) continue;
      const { from, src } = term;
      const vouched = (byItem.get(item) ?? []).some((row) => row.table === src && near(row.from, from));
      if (!vouched) {
        const about = `source of ${term.name} from ${from}`;
        yield { record: term.record ?? id, about, ours: span(term), table: src, theirs: 'has no such term' };
      }
    }
  }
}

function itemOf(term: OfficeTerm, office: ReferenceRecord, records: ReadonlyMap<string, ReferenceRecord>) {
  if (term.record !== undefined) return records.get(term.record)?.wikidata;
  return office.holders.find(({ name, from }) => name === term.name && from === term.from)?.wikidata;
}

/** The last word of a name, as it is compared; of a name in the Factbook every word in capitals counts. */
const words = (name: string) => plainName(name).split(' ');

/** Terms that cite the Factbook's leaders: the person and the day must stand there. */
export function* verifyLeaders(dataset: Dataset, tables: Tables): Generator<Disagreement> {
  const table = 'factbook_leaders_late2025';
  const rows = tables(table);
  if (rows.length === 0) return;
  for (const [id, terms] of officeTerms(dataset)) {
    for (const { name, record = id, from, src } of terms) {
      if (src !== table || from === undefined) continue;
      const own = words(name);
      const same = rows.filter(({ person_as_written = '' }) => words(person_as_written).some((w) => own.includes(w)));
      if (same.some(({ since_iso = '' }) => isIsoDate(since_iso) && near(since_iso, from))) continue;
      const theirs = same.map(({ since_iso }) => since_iso).join(', ');
      yield { record, about: `term of ${name} from ${from}`, ours: from, table, theirs };
    }
  }
}

/** Names of a cell such as "Sushila Karki (interim)" or "(killed) Ali Khamenei". */
const person = (cell: string) => plainName(cell.replace(/\([^)]*\)/g, ''));

/** Changes of office of 2025–26: the holder named there begins on that day. */
export function* verifyChanges(dataset: Dataset, tables: Tables): Generator<Disagreement> {
  const table = 'office_changes_2025_26';
  const terms = officeTerms(dataset);
  const nameOf = (row: Row) => plainName((row['office_or_status'] ?? '').replace(/^US /, 'United States '));
  for (const row of tables(table)) {
    const from = /^\d{4}-\d\d-\d\d/.exec(row['from'] ?? '')?.[0];
    const holder = person(row['holder'] ?? '');
    if (from === undefined || holder === '') continue;
    for (const office of dataset.records) {
      const names = [office.name, office.short ?? office.name].map((name) => plainName(name));
      if (
        office.kind !== 'office' ||
        !names.some((name) => name === nameOf(row) || name === plainName(row['office_or_status'] ?? ''))
      )
        continue;
      const term = (terms.get(office.id) ?? []).find(({ name }) => holder.includes(plainName(name)));
      if (/^\(/.test(row['holder'] ?? '')) continue;
      const about = `change to ${row['holder']}`;
      if (term?.from === undefined) yield { record: office.id, about, ours: 'no such term', table, theirs: from };
      else if (!near(term.from, from)) yield { record: office.id, about, ours: term.from, table, theirs: from };
    }
  }
}
