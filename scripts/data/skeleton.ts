import { stringify } from 'yaml';
import type { Kind } from '../../src/reference/schema.ts';
import type { IsoDate } from '../../src/shared/dates.ts';
import { plainName, type Tables } from './tables.ts';

/** The id under which a record of this name stands. */
export function idOf(name: string): string {
  return plainName(name).replaceAll(' ', '-');
}

/**
 * The YAML of a new record, with what the tables know of the name: its item where just one bears it, birth and death.
 * Gloss and explainer are left for its author.
 * @param today an ISO day, for `asOf`
 */
export function skeleton(kind: Kind, name: string, tables: Tables, today: IsoDate): string {
  const labelled = tables('qid_labels_union').filter(({ label = '' }) => plainName(label) === plainName(name));
  const [item, ...others] = new Set(labelled.map(({ qid }) => qid));
  const wikidata = others.length === 0 ? item : undefined;
  const life =
    kind === 'person' ? tables('politicians_bio').find(({ qid }) => qid !== '' && qid === wikidata) : undefined;
  const dated = (key: 'born' | 'died', day: string | undefined) =>
    day === undefined || day === '' ? [] : [{ [key]: day, src: 'politicians_bio' }];
  const facts = [...dated('born', life?.['birth']), ...dated('died', life?.['death'])];
  const record = {
    id: idOf(name),
    kind,
    name,
    ...(wikidata === undefined ? {} : { wikidata }),
    wikipedia: life?.['enwiki_title'] ?? name,
    ...(kind === 'office' ? { seats: 'one', titles: [] } : {}),
    aliases: [],
    gloss: '',
    explainer: '',
    facts,
    cues: [],
    asOf: today,
  };
  return stringify([record], { lineWidth: 120 });
}
