import { firstDay, isBefore, lastDay } from '../shared/dates.ts';
import { canonicalPunctuation, tokenise } from '../shared/tokens.ts';
import { writtenForms } from './aliases.ts';
import { officeTerms, type Dataset } from './dataset.ts';
import { citationsOf, dayOf, daysOf } from './facts.ts';
import { lintText } from './lint-text.ts';
import type { Fact, ReferenceRecord, Source } from './schema.ts';

function* lintDates(record: ReferenceRecord): Generator<string> {
  const born = dayOf(record, 'born');
  const died = dayOf(record, 'died');
  for (const fact of record.facts) {
    const [first, last] = daysOf(fact);
    if (first !== undefined && last !== undefined && isBefore(last, first))
      yield `${first} – ${last} ends before it begins`;
    for (const day of daysOf(fact)) {
      if (born !== undefined && isBefore(day, born)) yield `${day} is before the birth on ${born}`;
      if (died !== undefined && isBefore(died, day) && !('happened' in fact))
        yield `${day} is after the death on ${died}`;
    }
  }
}

/** What other records a fact speaks of. */
function mentioned(fact: Fact): readonly string[] {
  if ('office' in fact) return [fact.office];
  if ('leads' in fact) return [fact.leads];
  if ('memberOf' in fact) return [fact.memberOf];
  return 'neighbours' in fact ? fact.neighbours : [];
}

function* lintReferences(
  record: ReferenceRecord,
  kinds: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, Source>,
): Generator<string> {
  if (record.of !== undefined && !kinds.has(record.of)) yield `of: no record ${record.of}`;
  for (const fact of record.facts) {
    for (const id of mentioned(fact)) if (!kinds.has(id)) yield `no record ${id}`;
    if ('office' in fact && (kinds.get(fact.office) ?? 'office') !== 'office') yield `${fact.office} is no office`;
    if ('leads' in fact && kinds.get(fact.leads) === 'office') yield `${fact.leads} is an office, not a body`;
  }
  for (const src of citationsOf(record)) {
    if (typeof src === 'string' && src !== 'unverified' && !sources.has(src)) yield `no source ${src}`;
  }
  const isOffice = record.kind === 'office';
  if (!isOffice && (record.holders.length > 0 || record.titles.length > 0 || record.seats !== undefined)) {
    yield 'holders, titles and seats belong to offices';
  }
  if ((isOffice || record.kind === 'person') && record.heads.length > 0) yield 'heads belong to bodies';
}

/** Nobody can know more than the newest source says: the newest table, or a page that the record cites. */
function* lintAsOf(record: ReferenceRecord, sources: ReadonlyMap<string, Source>): Generator<string> {
  const pages = citationsOf(record).flatMap((src) => (typeof src === 'string' ? [] : [src.seen]));
  const newest = [...[...sources.values()].map(({ frozen }) => frozen), ...pages].map(lastDay).sort().at(-1);
  if (newest !== undefined && firstDay(record.asOf) > newest) {
    yield `asOf ${record.asOf} is later than the newest source, ${newest}`;
  }
}

/** A table tells nothing of the days after it was frozen, but for memberships voted ahead for a fixed time. */
function* lintTables(record: ReferenceRecord, sources: ReadonlyMap<string, Source>): Generator<string> {
  const terms = [...record.holders, ...record.heads].map(({ src, from, to }) => ({ src, days: [from, to] }));
  for (const { src, days } of [
    ...record.facts.map((fact) => ({ src: fact.src, days: 'memberOf' in fact ? [] : daysOf(fact) })),
    ...terms,
  ]) {
    const frozen = typeof src === 'string' ? sources.get(src)?.frozen : undefined;
    for (const day of days)
      if (frozen !== undefined && day !== undefined && firstDay(day) > lastDay(frozen))
        yield `${day} is later than its source, ${frozen}`;
  }
}

/** Nothing is written twice: who has a record has the term there. */
function* lintHolders(dataset: Dataset): Generator<string> {
  const persons = dataset.records.filter(({ kind }) => kind === 'person');
  const byItem = new Map(persons.map((person) => [person.wikidata, person.id]));
  const byName = new Map(persons.map((person) => [person.name, person.id]));
  for (const record of dataset.records) {
    for (const { name, wikidata } of [...record.holders, ...record.heads]) {
      const id = wikidata === undefined ? byName.get(name) : byItem.get(wikidata);
      if (id !== undefined) yield `${record.id}: ${name} has a record, ${id}: the term belongs there`;
    }
  }
}

/** One seat, one holder: terms may touch in a day but not overlap. */
function* lintTerms(dataset: Dataset): Generator<string> {
  const terms = officeTerms(dataset);
  for (const office of dataset.records) {
    if (office.kind === 'office' && office.seats === undefined)
      yield `${office.id}: an office says how many seats it has`;
    if (office.seats !== 'one') continue;
    const list = (terms.get(office.id) ?? []).filter((term) => !term.acting);
    for (const [index, term] of list.entries()) {
      const next = list[index + 1];
      if (next?.from === undefined) continue;
      if (term.to === undefined) yield `${office.id}: the term of ${term.name} is open, yet ${next.name} follows`;
      else if (firstDay(term.to) > lastDay(next.from)) yield `${office.id}: ${term.name} and ${next.name} overlap`;
    }
  }
}

/** A form that several records share needs a prior on each; titles are told apart by their country. */
function* lintAliases(dataset: Dataset): Generator<string> {
  const owners = new Map<string, { id: string; ranked: boolean }[]>();
  for (const record of dataset.records) {
    for (const form of writtenForms(record)) {
      if (tokenise(form.text).length === 0) yield `${record.id}: alias "${form.text}" has no word`;
      if (form.role === 'title') continue;
      const key = form.case === 'exact' ? form.text : canonicalPunctuation(form.text).toLowerCase();
      const list = owners.get(key) ?? [];
      if (list.some((owner) => owner.id === record.id)) yield `${record.id}: alias "${form.text}" stands twice`;
      owners.set(key, [...list, { id: record.id, ranked: form.prior < 1 }]);
    }
  }
  for (const [key, list] of owners) {
    const unranked = list.filter((owner) => !owner.ranked);
    if (list.length > 1 && unranked.length > 0) {
      yield `"${key}" is shared by ${list.map((owner) => owner.id).join(', ')}: give each a prior below 1`;
    }
  }
}

function* duplicates(values: readonly (string | undefined)[], what: string): Generator<string> {
  const seen = new Set<string>();
  for (const value of values) {
    if (value === undefined) continue;
    if (seen.has(value)) yield `${what} ${value} stands twice`;
    seen.add(value);
  }
}

/** Everything that is wrong with a dataset beyond the schema, one line each; empty when all is well. */
export function lintDataset(dataset: Dataset): string[] {
  const kinds = new Map(dataset.records.map((record) => [record.id, record.kind]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const items = dataset.records.map((record) => record.wikidata);
  const problems = [
    ...duplicates(ids(dataset.records), 'id'),
    ...duplicates(items, 'item'),
    ...duplicates(ids(dataset.sources), 'source'),
    ...lintTerms(dataset),
    ...lintHolders(dataset),
    ...lintAliases(dataset),
  ];
  for (const record of dataset.records) {
    const own = [
      ...lintText(record),
      ...lintDates(record),
      ...lintReferences(record, kinds, sources),
      ...lintAsOf(record, sources),
      ...lintTables(record, sources),
    ];
    for (const problem of own) problems.push(`${record.id}: ${problem}`);
  }
  return problems;
}
