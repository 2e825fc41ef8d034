import { annotate } from '../../src/engine/annotate.ts';
import { findUnlisted } from '../../src/engine/names/unlisted.ts';
import { openLexicon } from '../../src/reference/lexicon.ts';
import { Pack } from '../../src/reference/pack-reader.ts';
import { writePack } from '../../src/reference/pack-writer.ts';
import type { Annotations, EntityType, Role } from '../../src/shared/annotations.ts';
import { type Article, articleFromText } from '../../src/shared/article.ts';
import { isIsoDate } from '../../src/shared/dates.ts';
import type { Span, Surface } from '../../src/shared/span.ts';
import { readDataset } from '../records.ts';
import type { GoldDocument } from './corpus.ts';
import { type Link, normaliseTitle } from './links.ts';

/** A name that was found; without a link where the dataset does not list it. */
export interface PredictedName extends Span, Link {
  readonly type?: EntityType;
}

/** A quotation that was found, and its speaker: the mention nearest the cue, and whom it stands for. */
export interface PredictedQuotation extends Span {
  readonly speaker: (Surface & { readonly name?: string }) | null;
}

/** What the engine says of one document, in the form by which corpora are scored. */
export interface Prediction {
  readonly id: string;
  readonly entities: readonly PredictedName[];
  readonly quotes: readonly PredictedQuotation[];
  readonly roles: readonly Role[];
}

/** The engine with the authored dataset. */
export interface Engine {
  /** The full answer, or the first one, without unlisted names. */
  annotate(article: Article, full: boolean): Annotations;
  predict(document: GoldDocument, annotations: Annotations): Prediction;
  /** Whether the dataset has a record of what a link means. */
  lists(link: Link): boolean;
  readonly records: number;
}

/** Opens the engine over the authored records, compiled as the build compiles them. */
export async function openEngine(): Promise<Engine> {
  const dataset = await readDataset();
  const lexicon = openLexicon(Pack.open(writePack(dataset, 'evaluation').buffer));
  const records = new Map(dataset.records.map((record) => [record.id, record]));
  const items = new Set(dataset.records.map(({ wikidata }) => wikidata));
  const titles = new Set(dataset.records.map(({ wikipedia }) => normaliseTitle(wikipedia)));
  const linkOf = (id: string | null): Link => {
    const record = id === null ? undefined : records.get(id);
    return {
      ...(record?.wikidata === undefined ? {} : { wikidata: record.wikidata }),
      ...(record?.wikipedia === undefined ? {} : { wikipedia: record.wikipedia }),
    };
  };
  return {
    annotate: (article, full) => annotate(article, lexicon, full ? findUnlisted : null),
    predict: ({ id }, { mentions, quotations, roles }) => ({
      id,
      entities: mentions
        .filter(({ term }) => term !== true)
        .map(({ start, end, type, record }) => ({ start, end, type, ...linkOf(record) })),
      quotes: quotations.map(({ start, end, speaker }) => ({ start, end, speaker })),
      roles,
    }),
    lists: ({ wikidata, wikipedia }) => {
      const title = normaliseTitle(wikipedia);
      return (typeof wikidata === 'string' && items.has(wikidata)) || (title !== null && titles.has(title));
    },
    records: records.size,
  };
}

/** The document as the engine reads it; a date that is none is left out. */
export function articleOf({ text, date, title }: GoldDocument): Article {
  return articleFromText(text, typeof date === 'string' && isIsoDate(date) ? date : null, title ?? '');
}
