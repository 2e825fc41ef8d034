import type { CardModel, CardSource } from '../shared/card.ts';

/** The sources of a card in the order in which it shows them, each once, with the number that its facts bear. */
export interface Footnotes {
  readonly sources: readonly CardSource[];
  /** The number of a source, from 1. */
  numberOf(source: CardSource): number;
}

function keyOf({ checked, label, url }: CardSource): string {
  return `${checked} ${label} ${url ?? ''}`;
}

/** The numbered sources of `card`. */
export function footnotes(card: CardModel): Footnotes {
  const numbers = new Map<string, number>();
  const sources: CardSource[] = [];
  const all: CardSource[] = card.roles.map((fact) => fact.source);
  if (card.explainer !== '') all.push(card.explainerSource);
  all.push(...[...card.since, ...card.facts].map((fact) => fact.source));
  for (const source of all) {
    const key = keyOf(source);
    if (numbers.has(key)) continue;
    sources.push(source);
    numbers.set(key, sources.length);
  }
  return { sources, numberOf: (source) => numbers.get(keyOf(source)) ?? 0 };
}
