import type { Dataset } from '../../src/reference/dataset.ts';
import { dayOf } from '../../src/reference/facts.ts';
import type { Fact, ReferenceRecord } from '../../src/reference/schema.ts';
import { by } from '../../src/shared/order.ts';
import type { Disagreement } from './disagreement.ts';
import { plainNames } from './names.ts';
import { agree, byColumn, plainName, type Row, type Tables } from './tables.ts';

/** The records of bodies by what the tables call them. */
const DATED_BODIES: Readonly<Record<string, string>> = {
  NATO: 'nato',
  EU: 'european-union',
  G7: 'g7',
  G20: 'g20',
  BRICS: 'brics',
  OPEC: 'opec',
  'UN Security Council (permanent)': 'un-security-council',
  'UN Security Council (elected)': 'un-security-council',
};
const LISTED_BODIES: Readonly<Record<string, string>> = {
  'african-union': 'AU',
  asean: 'ASEAN',
  'arab-league': 'LAS',
  'gulf-cooperation-council': 'GCC',
  'shanghai-cooperation-organisation': 'SCO',
  'collective-security-treaty-organisation': 'CSTO',
  mercosur: 'Mercosur',
  ecowas: 'ECOWAS',
  oecd: 'OECD',
  'commonwealth-of-nations': 'C',
  'organisation-of-islamic-cooperation': 'OIC',
};

type Membership = Extract<Fact, { memberOf: string }>;

function memberships(record: ReferenceRecord): Membership[] {
  return record.facts.filter((fact) => 'memberOf' in fact);
}

/** The countries that the tables can know: those with an item. */
const countriesOf = ({ records }: Dataset) =>
  records.filter(({ kind, wikidata }) => kind === 'country' && wikidata !== undefined);

/** Capitals: ours must be one of those that either table names. */
function* verifyCapitals(dataset: Dataset, tables: Tables): Generator<Disagreement> {
  const table = 'countries';
  const rows = byColumn(tables(table), 'qid');
  const factbook = Map.groupBy(tables('factbook_countries'), ({ name = '' }) => plainName(name));
  for (const country of countriesOf(dataset)) {
    const listed = rows.get(country.wikidata ?? '')?.[0]?.['capital'] ?? '';
    const told = factbook.get(plainName(country.name))?.[0]?.['capital'] ?? '';
    for (const fact of country.facts) {
      if (!('capital' in fact) || fact.to !== undefined || listed + told === '') continue;
      const ours = plainName(fact.capital);
      if ([listed, told].some((one) => ` ${plainName(one)} `.includes(` ${ours} `))) continue;
      yield { record: country.id, about: 'capital', ours: fact.capital, table, theirs: `${listed}, ${told}` };
    }
  }
}

/** Land neighbours, as far as they have records. */
function* verifyNeighbours(dataset: Dataset, tables: Tables): Generator<Disagreement> {
  const table = 'countries';
  const rows = tables(table);
  const codes = new Map(rows.map((row) => [row['qid'] ?? '', row['cca3'] ?? '']));
  const ids = new Map(countriesOf(dataset).map(({ wikidata = '', id }) => [codes.get(wikidata) ?? 'none', id]));
  const byItem = byColumn(rows, 'qid');
  for (const country of countriesOf(dataset)) {
    const borders = byItem.get(country.wikidata ?? '')?.[0]?.['borders'];
    const fact = country.facts.find((one) => 'neighbours' in one);
    if (borders === undefined) continue;
    const theirs = borders
      .split('|')
      .flatMap((code) => ids.get(code) ?? [])
      .sort(by((id) => id))
      .join(', ');
    const ours =
      fact === undefined || !('neighbours' in fact) ? '' : [...fact.neighbours].sort(by((id) => id)).join(', ');
    if (ours !== theirs) yield { record: country.id, about: 'neighbours', ours, table, theirs };
  }
}

/** Members of the United Nations by the table of countries. */
function* verifyUnitedNations(dataset: Dataset, tables: Tables): Generator<Disagreement> {
  const table = 'countries';
  const rows = byColumn(tables(table), 'qid');
  for (const country of countriesOf(dataset)) {
    const row = rows.get(country.wikidata ?? '')?.[0];
    if (row === undefined) continue;
    const theirs = row['un_member'] === '1';
    const ours = memberships(country).some(({ memberOf, to }) => memberOf === 'united-nations' && to === undefined);
    const word = (is: boolean) => (is ? 'member' : 'no member');
    if (ours !== theirs)
      yield { record: country.id, about: 'member of united-nations', ours: word(ours), table, theirs: word(theirs) };
  }
}

/** The day at the head of a cell, which may go on with a remark; empty where there is none. */
const dayIn = (cell = '') => /^\d{4}(?:-\d\d){0,2}/.exec(cell)?.[0] ?? '';

function* compareMembership(country: ReferenceRecord, row: Row, body: string, table: string): Generator<Disagreement> {
  const [from, to] = [dayIn(row['from']), dayIn(row['to'])];
  const own = memberships(country).filter(({ memberOf }) => memberOf === body);
  const begins = (one: Membership) =>
    from === '' || one.from === undefined || agree(one.from.slice(0, 4), from.slice(0, 4));
  const ends = (one: Membership) => (to === '' ? one.to === undefined : one.to !== undefined && agree(one.to, to));
  if (own.some((one) => begins(one) && ends(one))) return;
  const ours = own.map((one) => `${one.from ?? ''} – ${one.to ?? ''}`).join(', ');
  yield { record: country.id, about: `member of ${body} from ${from}`, ours, table, theirs: `${from} – ${to}` };
}

/** Memberships with dates, and memberships of bodies that the Factbook lists by acronym. */
function* verifyMemberships(dataset: Dataset, tables: Tables): Generator<Disagreement> {
  const table = 'memberships_dated';
  const byItem = new Map(countriesOf(dataset).map((country) => [country.wikidata ?? '', country]));
  for (const row of tables(table)) {
    const country = byItem.get(row['qid'] ?? '');
    const body = DATED_BODIES[row['body'] ?? ''];
    if (country !== undefined && body !== undefined) yield* compareMembership(country, row, body, table);
  }
  const members = new Set(
    tables('factbook_org_membership').map(({ country = '', org = '' }) => `${plainName(country)} ${org}`),
  );
  if (members.size === 0) return;
  for (const country of countriesOf(dataset)) {
    for (const { memberOf, src } of memberships(country)) {
      const acronym = LISTED_BODIES[memberOf];
      if (acronym === undefined || src !== 'factbook_org_membership') continue;
      if ([...plainNames(country)].some((name) => members.has(`${name} ${acronym}`))) continue;
      const theirs = 'no such member';
      yield { record: country.id, about: `member of ${memberOf}`, ours: 'member', table: src, theirs };
    }
  }
}

/** What the tables of countries say. */
export function* verifyCountries(dataset: Dataset, tables: Tables): Generator<Disagreement> {
  yield* verifyCapitals(dataset, tables);
  yield* verifyNeighbours(dataset, tables);
  yield* verifyUnitedNations(dataset, tables);
  yield* verifyMemberships(dataset, tables);
}

const FOUNDED = [
  { table: 'international_organisations_qid', item: 'qid', column: 'established' },
  { table: 'sp500', item: 'qid_nsi', column: 'founded' },
] as const;

/** The years in which bodies and companies were founded. */
export function* verifyFoundations({ records }: Dataset, tables: Tables): Generator<Disagreement> {
  for (const { table, item, column } of FOUNDED) {
    const rows = byColumn(tables(table), item);
    for (const record of records) {
      const theirs = rows.get(record.wikidata ?? '')?.[0]?.[column] ?? '';
      const ours = dayOf(record, 'founded');
      if (ours === undefined || !/\d{4}/.test(theirs) || theirs.includes(ours.slice(0, 4))) continue;
      yield { record: record.id, about: 'founded', ours, table, theirs };
    }
  }
}

const DAY = /\d{4}-\d\d-\d\d/g;

/** Designations that cite the list of the US State Department: the day must stand there. */
export function* verifyDesignations({ records }: Dataset, tables: Tables): Generator<Disagreement> {
  const table = 'us_fto_designations';
  // An amendment stands with its day in the name.
  const days = new Set(
    tables(table).flatMap(({ designated = '', name = '' }) => `${designated} ${name}`.match(DAY) ?? []),
  );
  if (days.size === 0) return;
  for (const record of records) {
    for (const fact of record.facts) {
      if (!('happened' in fact) || fact.src !== table) continue;
      if ([...days].some((day) => agree(day, fact.on))) continue;
      yield { record: record.id, about: `designation on ${fact.on}`, ours: fact.on, table, theirs: 'no such day' };
    }
  }
}
