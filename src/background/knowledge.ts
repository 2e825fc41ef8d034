import { annotate } from '../engine/annotate.ts';
import type { UnlistedFinder } from '../engine/names/types.ts';
import { loadLateScript, readResource } from '../platform/resources.ts';
import { describe } from '../reference/describe.ts';
import { openLexicon } from '../reference/lexicon.ts';
import { Pack } from '../reference/pack-reader.ts';
import type { Annotations } from '../shared/annotations.ts';
import type { Article } from '../shared/article.ts';
import type { CardModel } from '../shared/card.ts';
import type { IsoDate } from '../shared/dates.ts';
import type { CardsAnswer } from '../shared/messages.ts';

/** Where the build puts the bundled pack and the script that finds unlisted names. */
const PACK_FILE = 'data/reference.pack';
export const UNLISTED_SCRIPT = 'background/unlisted.js';

declare global {
  /** Set by `background/unlisted.js`. */
  var findUnlistedNames: UnlistedFinder | undefined;
}

/** A promise made once and kept, unless it fails: then the next call tries again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= make().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

const openReference = once(async () => {
  const pack = Pack.open(await readResource(PACK_FILE));
  const sources = new Map(pack.meta.sources.map((source) => [source.id, source]));
  const nameOf = (id: string) => {
    const number = pack.find(id);
    if (number === -1) return id;
    const { short, name } = pack.record(number);
    return short ?? name;
  };
  return { pack, lexicon: openLexicon(pack), context: { nameOf, sources } };
});

const loadUnlisted = once(async () => {
  if (globalThis.findUnlistedNames === undefined) await loadLateScript(UNLISTED_SCRIPT);
  if (globalThis.findUnlistedNames === undefined) throw new Error(`${UNLISTED_SCRIPT} gave nothing to call`);
  return globalThis.findUnlistedNames;
});

/** Annotates an article; the full answer, with unlisted names, takes longer than the first. */
export async function annotateArticle(article: Article, full: boolean): Promise<Annotations> {
  const { lexicon } = await openReference();
  return annotate(article, lexicon, full ? await loadUnlisted() : null);
}

/** Describes records for the reader of an article of `date`. */
export async function describeRecords(ids: readonly string[], date: IsoDate | null): Promise<CardsAnswer> {
  const { pack, context } = await openReference();
  const today = new Date().toISOString().slice(0, 10);
  const cards = ids.flatMap((id): CardModel[] => {
    const number = pack.find(id);
    return number === -1 ? [] : [describe(pack.record(number), date, today, context)];
  });
  return { cards, dataAsOf: pack.meta.asOf };
}
