import { firstDay, isBefore, lastDay, type IsoDate } from '../shared/dates.ts';
import { canonicalPunctuation, tokenise } from '../shared/tokens.ts';
import { writtenForms } from './aliases.ts';
import { officeTerms, type Dataset } from './dataset.ts';
import type { Fact, ReferenceRecord, SourceRef } from './schema.ts';

const EXPLAINER_WORDS = { min: 40, max: 90 };
/** Words that age or judge: what changes belongs into facts, and verdicts nowhere. */
const BANNED =
  /\b(?:currently|recently|nowadays|today|now|so far|to date|infamous|notorious|controversial|prestigious|legendary|iconic|brutal|heroic|evil|world-class|groundbreaking)\b/i;

/** Every day that a fact states, with what it is. */
function days(fact: Fact): IsoDate[] {
  if ('office' in fact || 'memberOf' in fact) return [fact.from, fact.to].filter((day) => day !== undefined);
  if ('happened' in fact) return [fact.on, fact.until].filter((day) => day !== undefined);
  return [fact.born, fact.died, fact.founded, fact.dissolved, fact.began, fact.ended].filter(
    (day) => day !== undefined,
  );
}

function* lintText(record: ReferenceRecord): Generator<string> {
  const words = record.explainer.split(/\s+/).length;
  if (words < EXPLAINER_WORDS.min || words > EXPLAINER_WORDS.max) {
    yield `explainer has ${words} words, not ${EXPLAINER_WORDS.min} to ${EXPLAINER_WORDS.max}`;
  }
  const banned = BANNED.exec(record.explainer) ?? BANNED.exec(record.gloss);
  if (banned) yield `"${banned[0]}" ages or judges: give a date or leave it out`;
  if (/[<>]|https?:/.test(`${record.gloss} ${record.explainer}`)) yield 'text holds markup or an address';
}

function* lintDates(record: ReferenceRecord): Generator<string> {
  const point = (key: 'born' | 'died') =>
    record.facts.map((fact) => (key in fact ? days(fact)[0] : undefined)).find((day) => day !== undefined);
  const born = point('born');
  const died = point('died');
  for (const fact of record.facts) {
    const [first, last] = days(fact);
    if (first !== undefined && last !== undefined && isBefore(last, first))
      yield `${first} – ${last} ends before it begins`;
    for (const day of days(fact)) {
      if (born !== undefined && isBefore(day, born)) yield `${day} is before the birth on ${born}`;
      if (died !== undefined && isBefore(died, day) && !('happened' in fact))
        yield `${day} is after the death on ${died}`;
    }
  }
}

function* lintReferences(
  record: ReferenceRecord,
  ids: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): Generator<string> {
  const cited = (src: SourceRef) => typeof src !== 'string' || src === 'unverified' || sources.has(src);
  if (record.of !== undefined && !ids.has(record.of)) yield `of: no record ${record.of}`;
  for (const fact of record.facts) {
    const to = 'office' in fact ? fact.office : 'memberOf' in fact ? fact.memberOf : undefined;
    if (to !== undefined && !ids.has(to)) yield `no record ${to}`;
    if (!cited(fact.src)) yield `no source ${JSON.stringify(fact.src)}`;
  }
  for (const holder of record.holders) if (!cited(holder.src)) yield `no source ${JSON.stringify(holder.src)}`;
  if (
    record.kind !== 'office' &&
    (record.holders.length > 0 || record.titles.length > 0 || record.seats !== undefined)
  ) {
    yield 'holders, titles and seats belong to offices';
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
  const ids = new Set(dataset.records.map((record) => record.id));
  const sources = new Set(dataset.sources.map((source) => source.id));
  const problems = [
    ...duplicates(
      dataset.records.map((record) => record.id),
      'id',
    ),
    ...duplicates(
      dataset.records.map((record) => record.wikidata),
      'item',
    ),
    ...duplicates(
      dataset.sources.map((source) => source.id),
      'source',
    ),
    ...lintTerms(dataset),
    ...lintAliases(dataset),
  ];
  for (const record of dataset.records) {
    for (const problem of [...lintText(record), ...lintDates(record), ...lintReferences(record, ids, sources)]) {
      problems.push(`${record.id}: ${problem}`);
    }
  }
  return problems;
}
