import { tokenise } from '../../shared/tokens.ts';
import type { Context } from './context.ts';
import type { Reading, Word } from './words.ts';

/** Regions that stand behind a town's name after a comma, as American and Canadian English write them. */
const REGIONS: ReadonlySet<string> = new Set(
  `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,
  iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,
  nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,
  rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington state,west virginia,wisconsin,
  wyoming,ontario,quebec,manitoba,saskatchewan,alberta,british columbia,nova scotia,new brunswick,newfoundland,
  new south wales,queensland,tasmania`
    .split(',')
    .map((name) => name.trim()),
);

type Ground = Pick<Context, 'reading' | 'lexicon' | 'nameAt'>;

/**
 * The listed places that the article names with a region or land that is not theirs: "London, Ontario" is not London,
 * and neither is "London" elsewhere in that article. A comma within a list of places tells nothing.
 */
export function displacedPlaces(ground: Ground): Set<number> {
  const displaced = new Set<number>();
  for (const { last, aliases } of ground.nameAt.values()) {
    if (ground.reading.words[last + 1]?.gap !== ', ') continue;
    for (const { record } of aliases) if (isElsewhere(ground, record, last)) displaced.add(record);
  }
  return displaced;
}

function isElsewhere(ground: Ground, record: number, last: number): boolean {
  const { lexicon, nameAt } = ground;
  const entry = lexicon.entry(record);
  if (entry.type !== 'LOC' || entry.kind === 'country') return false;
  const region = regionAt(ground, last + 1);
  if (region !== null) {
    const own = [entry.name, ...entry.cues, entry.of < 0 ? '' : lexicon.entry(entry.of).name];
    return !own.some((text) => mentions(text, region));
  }
  const hit = nameAt.get(last + 1);
  const lands = hit?.aliases.filter((alias) => lexicon.entry(alias.record).kind === 'country') ?? [];
  if (hit === undefined || lands.length === 0 || entry.of < 0 || isListed(ground, hit.last)) return false;
  const owner = lexicon.entry(entry.of).of;
  return !lands.some((alias) => alias.record === entry.of || alias.record === owner);
}

/** The last word of the region's name that begins at word `at`; -1 where none does. */
export function endOfRegion({ words }: Reading, at: number): number {
  const length = [3, 2, 1].find((count) => REGIONS.has(phraseAt(words, at, count)));
  return length === undefined ? -1 : at + length - 1;
}

function phraseAt(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(' ');
}

function regionAt(ground: Ground, at: number): string | null {
  const last = endOfRegion(ground.reading, at);
  return last < 0 || isListed(ground, last) ? null : phraseAt(ground.reading.words, at, last - at + 1);
}

function isListed({ reading }: Ground, last: number): boolean {
  const next = reading.words[last + 1];
  return next !== undefined && next.gap === ' ' && (next.word === 'and' || next.word === 'or');
}

function mentions(text: string, region: string): boolean {
  return ` ${tokenise(text)
    .map(({ word }) => word)
    .join(' ')} `.includes(` ${region} `);
}
