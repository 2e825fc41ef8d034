import type { IsoDate } from '../shared/dates.ts';
import { POINTS, type Fact, type ReferenceRecord, type SourceRef } from './schema.ts';

type Point = (typeof POINTS)[number];
type PointFact = Extract<Fact, { born?: unknown }>;

function isPointFact(fact: Fact): fact is PointFact {
  return POINTS.some((point) => point in fact);
}

const isGiven = (day: IsoDate | undefined): day is IsoDate => day !== undefined;

/** Every day that a fact states, the first of a span before the last. */
export function daysOf(fact: Fact): IsoDate[] {
  if ('happened' in fact) return [fact.on, fact.until].filter(isGiven);
  if ('neighbours' in fact) return [];
  if (isPointFact(fact)) return POINTS.map((point) => fact[point]).filter(isGiven);
  return [fact.from, fact.to].filter(isGiven);
}

/** When a record says that somebody was born, a body founded, an event began ...; undefined where it does not say. */
export function dayOf(record: ReferenceRecord, point: Point): IsoDate | undefined {
  for (const fact of record.facts) if (isPointFact(fact) && fact[point] !== undefined) return fact[point];
  return undefined;
}

/** Every source that a record cites, once for each fact and each term of others. */
export function citationsOf(record: ReferenceRecord): SourceRef[] {
  return [...record.facts, ...record.holders, ...record.heads].map(({ src }) => src);
}
