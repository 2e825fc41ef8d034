import { parseDataset, type Dataset } from '../../../src/reference/dataset.ts';

const EXPLAINER = Array.from({ length: 45 }, (_, index) => `word${index}`).join(' ');

/** A record that is valid as it is; what a test is about is laid over it. */
export function record(id: string, over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id,
    kind: 'person',
    name: `Name of ${id}`,
    gloss: 'a gloss',
    explainer: EXPLAINER,
    asOf: '2022-07-01',
    ...over,
  };
}

export const SOURCES = [
  { id: 'terms_2022', label: 'the table of terms', publisher: 'Somebody', licence: 'CC0-1.0', frozen: '2022-07-15' },
];

/** A small invented world: a republic with one office, two persons who held it and one who did not. */
export function smallWorld(): Dataset {
  return parseDataset(
    [
      record('ruritania', { kind: 'country', name: 'Ruritania', demonyms: ['Ruritanian'], wikidata: 'Q1' }),
      record('chancellor', {
        kind: 'office',
        name: 'Chancellor of Ruritania',
        short: 'Ruritanian chancellor',
        titles: ['Chancellor'],
        of: 'ruritania',
        seats: 'one',
        holders: [{ name: 'Odo Vane', from: '2001', to: '2010-05-01', src: 'unverified' }],
      }),
      record('ada-lind', {
        name: 'Ada Lind',
        wikidata: 'Q2',
        wikipedia: 'Ada Lind (politician)',
        aliases: [{ text: 'AL', case: 'exact', prior: 0.2 }],
        cues: ['Strelsau'],
        facts: [
          { born: '1960-02-03', src: 'terms_2022' },
          { office: 'chancellor', from: '2010-05-01', to: '2021-01-20', src: 'terms_2022' },
          { happened: 'Signed the Treaty of Hentzau', on: '2015-06', src: 'unverified' },
          { died: '2022-03-04', src: 'terms_2022' },
        ],
      }),
      record('rolf-ek', {
        name: 'Rolf Ek',
        facts: [{ office: 'chancellor', from: '2021-01-20', src: 'terms_2022' }],
      }),
    ],
    SOURCES,
  );
}
