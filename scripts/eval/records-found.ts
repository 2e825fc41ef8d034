import { overlaps } from '../../src/shared/span.ts';
import { type GoldDocument, hasLayer } from './corpus.ts';
import { isLinked, type Link, sameLink } from './links.ts';
import { type Note, share } from './measure.ts';
import { linkText } from './names.ts';
import type { Prediction } from './predict.ts';

interface Count {
  /** Names that the gold links. */
  linked: number;
  /** Those whose entity has a record in our dataset. */
  listed: number;
  /** Those of the listed that we link right. */
  right: number;
}

interface RecordShares extends Readonly<Count> {
  readonly coverage: number | null;
  readonly recall: number | null;
}

/** How much of what the gold links the dataset lists, and how much of that is linked right; altogether and by type. */
export interface RecordScores extends RecordShares {
  readonly byType: Readonly<Record<string, RecordShares>>;
}

function shares(count: Count): RecordShares {
  return { ...count, coverage: share(count.listed, count.linked), recall: share(count.right, count.listed) };
}

/** Scores the links of names whose entity has a record; null where the gold links nothing. */
export function scoreRecords(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
  lists: (link: Link) => boolean,
  note: Note,
): RecordScores | null {
  const all: Count = { linked: 0, listed: 0, right: 0 };
  const types = new Map<string, Count>();
  for (const document of documents) {
    if (!hasLayer(document, 'entities')) continue;
    const links = (predictions.get(document.id)?.entities ?? []).filter(isLinked);
    for (const gold of document.entities.filter(isLinked)) {
      const under = links.filter((link) => overlaps(link, gold));
      const type = gold.type ?? 'untyped';
      const ofType = types.get(type) ?? { linked: 0, listed: 0, right: 0 };
      types.set(type, ofType);
      const isListed = lists(gold);
      const isRight = isListed && under.some((link) => sameLink(gold, link) === true);
      for (const count of [all, ofType]) {
        count.linked += 1;
        count.listed += Number(isListed);
        count.right += Number(isRight);
      }
      if (isListed && under.length === 0) note('listed, but not linked', document, gold, linkText(gold));
    }
  }
  if (all.linked === 0) return null;
  return { ...shares(all), byType: Object.fromEntries([...types].map(([type, count]) => [type, shares(count)])) };
}
