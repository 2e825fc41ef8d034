import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GoldDocument, readCorpus } from '../../../scripts/eval/corpus.ts';
import { predictAll, scoreSet } from '../../../scripts/eval/evaluate.ts';
import { type Miss, missesText, takeNotes } from '../../../scripts/eval/misses.ts';
import { openEngine } from '../../../scripts/eval/predict.ts';
import floor from '../../cases/floor.json' with { type: 'json' };

const corpus = await readCorpus([path.resolve(import.meta.dirname, '../../cases')]);
const documents = corpus.sets.flatMap((set) => set.documents);
const engine = await openEngine();
const misses: Miss[] = [];
const figures = scoreSet(
  { name: 'cases', documents },
  predictAll(engine, documents),
  engine,
  takeNotes('cases', misses),
  null,
);

const linking = figures.entities?.linking;

/** What the floor speaks of, by its names there; what is better is higher. */
const values: Readonly<Record<string, number | null | undefined>> = {
  'names found': figures.entities?.overlap.f1,
  'names found, exact bounds': figures.entities?.exact.f1,
  'names of the right type': figures.entities?.typeAccuracy,
  'links found': linking?.r,
  'links right': linking?.p,
  'names of nobody known left alone': linking && 1 - linking.onNilMention / linking.goldNil,
  'direct quotations found': figures.quotes?.direct.overlap80.f1,
  'direct quotations with the right speaker': figures.quotes?.direct.quoteAndSpeakerRecall80,
  'mixed quotations found': figures.quotes?.mixed.overlap80.f1,
  'indirect quotations found': figures.quotes?.indirect.overlap80.f1,
  'speakers right': figures.quotes?.all.speaker.accuracy,
  'speakers resolved': figures.quotes?.all.speaker.resolvedName.accuracy,
  'roles found': figures.roles?.officeShare,
  'holders of roles right': figures.roles?.holderShare,
};

function spansOf({ entities, quotes, roles }: GoldDocument) {
  const around = quotes.flatMap(({ speaker, cue }) =>
    [speaker, cue].filter((span) => span !== null && span !== undefined),
  );
  return [...entities, ...quotes, ...roles, ...around];
}

describe('our own open cases', () => {
  it('are all read', () => {
    expect(corpus.problems).toEqual([]);
    expect(documents.length).toBeGreaterThan(40);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });

  it.each(documents.map((document) => [document.id, document] as const))('%s has its spans in place', (_, document) => {
    for (const { start, end, surface } of spansOf(document)) expect(document.text.slice(start, end)).toBe(surface);
  });

  it.each(Object.entries(floor))('hold the floor: %s at least %d', (name, least) => {
    expect(values[name], `${name}\n${missesText(misses, 0)}`).toBeGreaterThanOrEqual(least);
  });
});
