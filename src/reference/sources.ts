import type { CardSource } from '../shared/card.ts';
import { formatDate, type IsoDate } from '../shared/dates.ts';
import type { Source, SourceRef } from './schema.ts';

/** What a fact's `src` says to a reader. An id that `sources` does not hold counts as unverified. */
export function cardSource(src: SourceRef, sources: ReadonlyMap<string, Source>): CardSource {
  if (typeof src !== 'string') {
    const label = `${src.title}, ${new URL(src.url).hostname.replace(/^www\./, '')}, seen ${formatDate(src.seen)}`;
    return { label, checked: true, url: src.url };
  }
  const source = sources.get(src);
  if (source === undefined) return { label: 'Not independently checked', checked: false };
  return { label: `${source.label}, ${formatDate(source.frozen.slice(0, 7))}`, checked: true };
}

/**
 * The day to which a fact is known to hold: its source's freeze date, else the record's `asOf`. The day on which a page
 * was seen says nothing: the page may be old.
 */
export function knownUntil(src: SourceRef, sources: ReadonlyMap<string, Source>, asOf: IsoDate): IsoDate {
  const frozen = typeof src === 'string' ? sources.get(src)?.frozen : undefined;
  return frozen ?? asOf;
}
