import { expect, it } from 'vitest';
import { marksOf } from '../../../src/marks/ranges.ts';
import type { Annotations } from '../../../src/shared/annotations.ts';
import { surfaceOf } from '../../../src/shared/span.ts';

const TEXT = 'Harbour minister Ilse Brandow said "Port Wessel waits".';
const at = (surface: string) => surfaceOf(TEXT, TEXT.indexOf(surface), TEXT.indexOf(surface) + surface.length);
const why = { code: 'only-meaning' } as const;

const ANNOTATIONS: Annotations = {
  entities: [
    { name: 'Ilse Brandow', type: 'PER', record: null },
    { name: 'Port Wessel', type: 'LOC', record: 'port-wessel' },
  ],
  mentions: [
    { ...at('Ilse Brandow'), type: 'PER', record: null, entity: 0, score: 1, why },
    { ...at('Port Wessel'), type: 'LOC', record: 'port-wessel', entity: 1, score: 1, why },
  ],
  roles: [{ ...at('Harbour minister'), office: 'harbour-minister', basis: 'none' }],
  quotations: [{ ...at('Port Wessel waits'), kind: 'direct', speaker: null }],
  complete: true,
};

it('marks every mention, role and quotation by its kind, outer before inner', () => {
  expect(marksOf(ANNOTATIONS).map(({ kind, of, index, surface }) => [kind, of, index, surface])).toEqual([
    ['person', 'role', 0, 'Harbour minister'],
    ['unlisted', 'mention', 0, 'Ilse Brandow'],
    ['quotation', 'quotation', 0, 'Port Wessel waits'],
    ['place', 'mention', 1, 'Port Wessel'],
  ]);
});
