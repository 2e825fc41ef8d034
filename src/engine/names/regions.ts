import { tokenise } from '../../shared/tokens.ts';
import type { Context } from './context.ts';
import { landOf } from './homes.ts';
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

type Ground = Pick<Context, 'reading' | 'lexicon' | 'nameAt' | 'nameEndingAt'>;

/**
 * The listed places and bodies that the article names with a region or land that is not theirs: "London, Ontario" is not London,
 * and neither is "London" elsewhere in that article. A comma within a list of places tells nothing.
 */
export function displacedRecords(ground: Ground): Set<number> {
  const displaced = new Set<number>();
  const own = new Set<number>();
  for (const { first, last, aliases } of ground.nameAt.values()) {
    if (ground.reading.words[last + 1]?.gap === ', ')
      for (const { record } of aliases) if (isElsewhere(ground, record, last)) displaced.add(record);
    for (const { record } of aliases) {
      const land = landOfBody(ground, record, first);
      if (land !== null) (land ? own : displaced).add(record);
      else if (beginsWithLand(ground, record, first)) own.add(record);
    }
  }
  for (const record of own) displaced.delete(record);
  return displaced;
}

/** Whether the land named right before a listed body is its own: "India's Supreme Court"; `null` where none is named. */
export function landOfBody(
  { reading: { words }, lexicon, nameEndingAt: endingAt }: Ground,
  record: number,
  first: number,
): boolean | null {
  const { type, of } = lexicon.entry(record);
  if (type !== 'ORG' || of < 0 || words[first]?.gap !== ' ') return null;
  const isParty = PARTY.test(lexicon.entry(record).name);
  if (!isParty && isOfState(words, first)) return false;
  const owned = words[first - 1]?.word === 's' && /^['’]$/.test(words[first - 1]?.gap ?? '');
  const land = endingAt.get(owned ? first - 2 : first - 1);
  if (land === undefined || land.aliases.some((alias) => lexicon.entry(alias.record).type !== 'LOC')) return null;
  const home = landOf(lexicon, record);
  if (isParty && land.aliases.some((alias) => landOf(lexicon, alias.record) === home)) return null;
  return land.aliases.some((alias) => alias.record === of && alias.prior >= LAND_NAME);
}

/** "the state Supreme Court", "the state's newest Supreme Court": a body of a part of the land. */
function isOfState(words: readonly Word[], first: number): boolean {
  if (words[first - 1]?.word === 'state' && words[first - 1]?.gap !== '-') return true;
  for (let at = first - 1; at >= first - STATE_REACH; at -= 1)
    if (words[at]?.word === 's' && words[at - 1]?.word === 'state' && words[at + 1]?.gap === ' ') return true;
  return false;
}

const STATE_REACH = 2;
/** From this prior on a form is the land's own name: "Washington" is not. */
const LAND_NAME = 0.5;

/** Parties are the same in every part of their land: "Indiana Republicans". */
const PARTY = /\bParty\b/;

function isElsewhere(ground: Ground, record: number, last: number): boolean {
  const { lexicon, nameAt } = ground;
  const entry = lexicon.entry(record);
  if (entry.type !== 'LOC' || entry.kind === 'country') return false;
  const region = regionAt(ground, last + 1);
  if (region !== null) {
    return isOfOtherRegion(ground, record, region);
  }
  const hit = nameAt.get(last + 1);
  const lands = hit?.aliases.filter((alias) => lexicon.entry(alias.record).kind === 'country') ?? [];
  if (hit === undefined || lands.length === 0 || entry.of < 0 || isListed(ground, hit.last)) return false;
  if (!isClosed(ground, hit.last)) return false;
  const owner = lexicon.entry(entry.of).of;
  return !lands.some((alias) => alias.record === entry.of || alias.record === owner);
}

/** Whether a comma, a stop or the line's end closes what a comma opened: not "in Gaza, Israel said". */
function isClosed({ reading: { words, text } }: Ground, last: number): boolean {
  const next = words[last + 1];
  return next === undefined || next.gap === BREAK || /^[’']?[,.;:)]/.test(text.slice(words[last]?.end, next.start));
}

/** Whether what the lexicon knows of a place speaks against `region`: another region, another land, or all its cues. */
function isOfOtherRegion({ lexicon }: Ground, record: number, region: string): boolean {
  const { name, cues, of } = lexicon.entry(record);
  const owners = ownersOf(lexicon, of);
  const own = [name, ...cues, ...owners].map(folded);
  if (own.some((text) => text.includes(` ${region} `))) return false;
  if (own.some((text) => [...REGIONS.keys()].some((other) => text.includes(` ${other} `)))) return true;
  const land = ` ${REGIONS.get(region) ?? ''} `;
  return !owners.some((owner) => folded(owner) === land);
}

/** The names of the region and land that a place belongs to. */
function ownersOf(lexicon: Ground['lexicon'], of: number): string[] {
  if (of < 0) return [];
  const owner = lexicon.entry(of);
  return owner.of < 0 ? [owner.name] : [owner.name, lexicon.entry(owner.of).name];
}

/** Whether the listed form of a body that begins at word `first` begins with the name of its land: "US Congress". */
function beginsWithLand({ reading: { words }, lexicon }: Ground, record: number, first: number): boolean {
  const { type, of } = lexicon.entry(record);
  if (type !== 'ORG' || of < 0) return false;
  const node = lexicon.child(0, lexicon.word(words[first]?.word ?? ''));
  const next = node < 0 ? -1 : lexicon.child(node, lexicon.word(words[first + 1]?.word ?? ''));
  return [node, next].some((at) => at > 0 && lexicon.aliases(at).some((alias) => alias.record === of));
}

const SEATED = /^(?:sen|senator|rep|representative|gov|governor|congressman|congresswoman|delegate)$/;
const SEAT_REACH = 5;

/** Whether a record is one of the regions that stand behind towns. */
export function isRegion({ lexicon }: Pick<Ground, 'lexicon'>, record: number): boolean {
  const { kind, name } = lexicon.entry(record);
  return kind === 'place' && (REGIONS.has(folded(name).trim()) || folded(name) === ' washington ');
}

/**
 * Whether a record is a region of a land and the words say that one is meant: "Sen. Ida Voss of New York", "Washington Gov.
 * Ada Quint", "Olympia, Washington,".
 */
export function isSeat(ground: Ground, record: number, first: number, last: number): boolean {
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
function isPartOfTown({ lexicon, nameEndingAt }: Ground, at: number): boolean {
  return (
    nameEndingAt.get(at)?.aliases.some(({ record }) => {
      const { of } = lexicon.entry(record);
      return of >= 0 && lexicon.entry(of).kind === 'place' && !REGIONS.has(folded(lexicon.entry(of).name).trim());
    }) === true
  );
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

function regionAt(ground: Ground, at: number): string | null {
  const last = endOfRegion(ground.reading, at);
  if ((ground.nameAt.get(at)?.last ?? -1) > last) return null;
  return last < 0 || isListed(ground, last) ? null : phraseAt(ground.reading.words, at, last - at + 1);
}

function isListed({ reading }: Ground, last: number): boolean {
  const next = reading.words[last + 1];
  return next !== undefined && next.gap === ' ' && (next.word === 'and' || next.word === 'or');
}

function folded(text: string): string {
  return ` ${tokenise(text)
    .map(({ word }) => word)
    .join(' ')} `;
}
