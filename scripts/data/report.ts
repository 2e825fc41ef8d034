import type { Dataset } from '../../src/reference/dataset.ts';
import { citationsOf } from '../../src/reference/facts.ts';
import type { ReferenceRecord } from '../../src/reference/schema.ts';
import { by } from '../../src/shared/order.ts';
import { plainNames } from './names.ts';
import { plainName, type Row } from './tables.ts';

const RANKS = [100, 500, 1000, 1500, 3000];
const MOST_MISSING = 40;

function tally<T>(items: readonly T[], key: (item: T) => string): [string, number][] {
  const counts = [...Map.groupBy(items, key)].map(([name, list]): [string, number] => [name, list.length]);
  return counts.sort(by(([name]) => name)).sort(by(([, count]) => -count));
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** What a fact cites, in one word: the id of a table, `a page`, or `unverified`. */
const citedAs = (src: ReturnType<typeof citationsOf>[number]) => (typeof src === 'string' ? src : 'a page');

function* wantedLines(records: readonly ReferenceRecord[], wanted: readonly Row[]): Generator<string> {
  const items = new Set(records.map(({ wikidata }) => wikidata));
  const forms = new Set(records.flatMap((record) => [...plainNames(record)]));
  const isListed = ({ qid = '', label = '' }: Row) => (qid !== '' && items.has(qid)) || forms.has(plainName(label));
  yield '';
  yield `Wanted names that have a record (${wanted.length} in the list)`;
  for (const rank of RANKS) {
    const top = wanted.slice(0, rank);
    yield `  first ${String(rank).padEnd(6)}${percent(top.filter(isListed).length, top.length)}`;
  }
  const missing = wanted.filter((row) => !isListed(row)).slice(0, MOST_MISSING);
  yield `  missing: ${missing.map(({ label }) => label).join(', ')}`;
}

/**
 * What the dataset holds, in figures, one line each.
 * @param wanted names in order of rank, with `label` and `qid`; empty where no list was given
 */
export function* reportLines({ records }: Dataset, wanted: readonly Row[]): Generator<string> {
  yield `${records.length} records`;
  for (const [kind, count] of tally(records, ({ kind }) => kind)) yield `  ${kind.padEnd(16)}${count}`;
  const nameless = records.filter(({ wikidata }) => wikidata === undefined);
  yield `${percent(records.length - nameless.length, records.length)} have a Wikidata item; ${nameless.length} have none`;
  const citations = records.flatMap(citationsOf).map(citedAs);
  const checked = citations.filter((src) => src !== 'unverified').length;
  yield '';
  yield `${citations.length} facts and terms, ${percent(checked, citations.length)} checked against a source`;
  for (const [src, count] of tally(citations, (one) => one)) yield `  ${src.padEnd(32)}${count}`;
  const [oldest] = [...records].sort(by(({ asOf }) => asOf));
  if (oldest !== undefined) yield `Oldest: ${oldest.id}, as of ${oldest.asOf}`;
  if (wanted.length > 0) yield* wantedLines(records, wanted);
}
