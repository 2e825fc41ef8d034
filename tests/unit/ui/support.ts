import type { Mention, Quotation, Speaker, Why } from '../../../src/shared/annotations.ts';
import type { CardFact, CardModel, CardSource } from '../../../src/shared/card.ts';
import { surfaceOf, type Surface } from '../../../src/shared/span.ts';

/** The `nth` place (from 0) where `words` stand in `text`. */
export function at(text: string, words: string, nth = 0): Surface {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`“${words}” does not stand in the text`);
  return surfaceOf(text, start, start + words.length);
}

export function mention(surface: Surface, entity: number, record: string | null, why: Why): Mention {
  return { ...surface, type: 'PER', record, entity, score: 1, why };
}

export function quotation(surface: Surface, speaker: Speaker | null, group?: number): Quotation {
  return { ...surface, kind: 'direct', speaker, ...(group === undefined ? {} : { group }) };
}

export const TABLE: CardSource = { label: 'the table of offices, July 2022', checked: true };
export const OWN_WORDS: CardSource = { label: 'Summary in our own words', checked: false };

export function fact(text: string, source: CardSource = TABLE): CardFact {
  return { text, period: '2018 – 2021', source };
}

/** A card of an invented person, with whatever differs. */
export function card(parts: Partial<CardModel> = {}): CardModel {
  return {
    record: 'mara-lindqvist',
    name: 'Mara Lindqvist',
    kind: 'Person',
    gloss: 'Northland politician',
    articleDate: '2019-02-06',
    roles: [],
    since: [],
    explainer: 'She sat in the council of Northland.',
    explainerSource: OWN_WORDS,
    facts: [],
    asOf: '2022-10-01',
    olderThanArticle: false,
    links: [],
    ...parts,
  };
}
