import type { Dataset } from '../../src/reference/dataset.ts';
import { dayOf } from '../../src/reference/facts.ts';
import type { Disagreement } from './disagreement.ts';
import { plainNames } from './names.ts';
import { agree, byColumn, plainName, type Tables } from './tables.ts';

/** Items whose label is another thing's, and records without the item that the tables have under their name. */
export function* verifyItems({ records }: Dataset, tables: Tables): Generator<Disagreement> {
  const labels = tables('qid_labels_union');
  const byItem = byColumn(labels, 'qid');
  const byLabel = Map.groupBy(labels, ({ label = '' }) => plainName(label));
  for (const record of records) {
    const table = 'qid_labels_union';
    const about = 'item';
    if (record.wikidata !== undefined) {
      const rows = byItem.get(record.wikidata) ?? [];
      const forms = plainNames(record);
      if (rows.length > 0 && !rows.some(({ label = '' }) => forms.has(plainName(label)))) {
        const theirs = `${record.wikidata} is ${rows.map(({ label }) => label).join(', ')}`;
        yield { record: record.id, about, ours: record.name, table, theirs };
      }
      continue;
    }
    const namesakes = byLabel.get(plainName(record.name)) ?? [];
    if (namesakes.length > 0) {
      const theirs = namesakes.map(({ qid, label }) => `${qid} is ${label}`).join(', ');
      yield { record: record.id, about, ours: 'no item', table, theirs };
    }
  }
}

const LIFE_TABLES = [
  { table: 'politicians_bio', born: 'birth', died: 'death' },
  { table: 'us_congress_current_terms', born: 'birthday', died: '' },
] as const;

/** Births and deaths by item. */
export function* verifyLives({ records }: Dataset, tables: Tables): Generator<Disagreement> {
  for (const { table, ...columns } of LIFE_TABLES) {
    const rows = byColumn(tables(table), 'qid');
    for (const record of records) {
      const row = rows.get(record.wikidata ?? '')?.[0];
      if (row === undefined || record.kind !== 'person') continue;
      for (const about of ['born', 'died'] as const) {
        const theirs = row[columns[about]] ?? '';
        const ours = dayOf(record, about);
        if (theirs === '' || ours === undefined || agree(ours, theirs)) continue;
        yield { record: record.id, about, ours, table, theirs };
      }
    }
  }
}
