import { tokenise } from '../../shared/tokens.ts';
import type { Context } from './context.ts';
import { BREAK, isCapital, type Reading, type Word } from './words.ts';

/** Regions that stand behind a town's name after a comma, as American, Canadian and Australian English write them. */
const REGIONS_BY_LAND: readonly (readonly [string, string])[] = [
  [
    'united states',
    `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,
    indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,
    nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,
    pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington state,
    west virginia,wisconsin,wyoming`,
  ],
  ['canada', 'ontario,quebec,manitoba,saskatchewan,alberta,british columbia,nova scotia,new brunswick,newfoundland'],
  ['australia', 'new south wales,queensland,tasmania'],
];

/** The land of each region. */
const REGIONS: ReadonlyMap<string, string> = new Map(
  REGIONS_BY_LAND.flatMap(([land, list]) => list.split(',').map((name): [string, string] => [name.trim(), land])),
);

/** What it takes to see a region named behind a place. */
export type RegionGround = Pick<Context, 'reading' | 'lexicon' | 'nameAt' | 'nameEndingAt'>;

/** Whether a comma, a stop or the line's end closes what a comma opened: not "in Gaza, Israel said". */
export function isClosed({ reading: { words, text } }: RegionGround, last: number): boolean {
  const next = words[last + 1];
  return next === undefined || next.gap === BREAK || /^[’']?[,.;:)]/.test(text.slice(words[last]?.end, next.start));
}

const SEATED = /^(?:sen|senator|rep|representative|gov|governor|congressman|congresswoman|delegate)$/;
const SEAT_REACH = 5;

/** Whether a record is one of the regions that stand behind towns. */
export function isRegion({ lexicon }: Pick<RegionGround, 'lexicon'>, record: number): boolean {
  const { kind, name } = lexicon.entry(record);
  return kind === 'place' && (REGIONS.has(folded(name).trim()) || folded(name) === ' washington ');
}

/**
 * Whether a record is a region of a land and the words say that one is meant: "Sen. Ida Voss of New York", "Washington Gov.
 * Ada Quint", "Olympia, Washington,".
 */
export function isSeat(ground: RegionGround, record: number, first: number, last: number): boolean {
  const { words } = ground.reading;
  if (!isRegion(ground, record)) return false;
  const before = words[first - 1];
  const after = words[last + 1];
  if (after?.gap === ' ' && isCapital(after) && SEATED.test(after.word)) return true;
  if (isAmongRegions(ground.reading, first, last)) return true;
  if (before === undefined) return false;
  if (words[first]?.gap === ', ' && isCapital(before) && !before.opens && isClosed(ground, last))
    return !isListed(ground, last) && before.gap !== ', ' && !isPartOfTown(ground, first - 1);
  if (before.word !== 'of' || words[first]?.gap !== ' ') return false;
  return words.slice(Math.max(0, first - SEAT_REACH), first - 1).some(({ word }) => SEATED.test(word));
}

/** The neighbours of a capital that bears a region's name. */
const AROUND_CAPITAL = /^(?:virginia|maryland)$/;

/** "Colorado, Washington and Oregon": a region in a list of regions. */
function isAmongRegions({ words }: Reading, first: number, last: number): boolean {
  const isJoint = (at: number): boolean => /^, ?$/.test(words[at]?.gap ?? '') || words[at]?.word === 'and';
  const before = words[first - 1]?.word === 'and' ? first - 2 : isJoint(first) ? first - 1 : -1;
  const after = words[last + 1]?.word === 'and' ? last + 2 : isJoint(last + 1) ? last + 1 : -1;
  const regions = [
    ...[1, 2].map((length) => phraseAt(words, before - length + 1, length)),
    ...[1, 2].map((length) => phraseAt(words, after, length)),
  ];
  const [one] = regions.filter((phrase) => REGIONS.has(phrase) && !AROUND_CAPITAL.test(phrase));
  return one !== undefined;
}

/** Whether the place that ends at word `at` is one in a town: Brooklyn is in the town of New York, not in the state alone. */
function isPartOfTown({ lexicon, nameEndingAt }: RegionGround, at: number): boolean {
  return (
    nameEndingAt.get(at)?.aliases.some(({ record }) => {
      const { of } = lexicon.entry(record);
      return of >= 0 && lexicon.entry(of).kind === 'place' && !REGIONS.has(folded(lexicon.entry(of).name).trim());
    }) === true
  );
}

/** Whether a {@link folded} text holds the name of a region. */
export function namesRegion(text: string): boolean {
  return [...REGIONS.keys()].some((region) => text.includes(` ${region} `));
}

/** The name of the land of a region, folded. */
export function landOfRegion(region: string): string {
  return REGIONS.get(region) ?? '';
}

/** The last word of the region's name that begins at word `at`; -1 where none does. */
export function endOfRegion({ words }: Reading, at: number): number {
  const length = [3, 2, 1].find((count) => REGIONS.has(phraseAt(words, at, count)));
  return length === undefined ? -1 : at + length - 1;
}

function phraseAt(words: readonly Word[], at: number, length: number): string {
  if (at < 0) return '';
  return words
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(' ');
}

/** The region that is named at word `at`, folded; `null` where none is, or where one begins a list. */
export function regionAt(ground: RegionGround, at: number): string | null {
  const last = endOfRegion(ground.reading, at);
  if ((ground.nameAt.get(at)?.last ?? -1) > last) return null;
  return last < 0 || isListed(ground, last) ? null : phraseAt(ground.reading.words, at, last - at + 1);
}

/** Whether an "and" or "or" goes on behind word `last`, so that a comma before it tells of a list. */
export function isListed({ reading }: RegionGround, last: number): boolean {
  const next = reading.words[last + 1];
  return next !== undefined && next.gap === ' ' && (next.word === 'and' || next.word === 'or');
}

/** The words of a text, folded, with a space around each, so that a phrase of words is found in it. */
export function folded(text: string): string {
  return ` ${tokenise(text)
    .map(({ word }) => word)
    .join(' ')} `;
}
