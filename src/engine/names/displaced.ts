import { landOf } from './land.ts';
import { isOnly } from './match.ts';
import { isParty } from './parties.ts';
import { folded, isClosed, isListed, landOfRegion, namesRegion, regionAt, type RegionGround } from './regions.ts';
import type { Word } from './words.ts';

/** From this prior on a form is the land's own name: "Washington" is not. */
const LAND_NAME = 0.5;

/**
 * The listed places and bodies that the article names with a region or land that is not theirs: "London, Ontario" is not
 * London, and neither is "London" elsewhere in that article. A comma within a list of places tells nothing.
 */
export function displacedRecords(ground: RegionGround): Set<number> {
  const displaced = new Set<number>();
  const own = new Set<number>();
  for (const { first, last, aliases } of ground.nameAt.values()) {
    if (ground.reading.words[last + 1]?.gap === ', ')
      for (const { record } of aliases) if (isElsewhere(ground, record, last)) displaced.add(record);
    for (const { record } of aliases) {
      const land = isOfLandBefore(ground, record, first);
      if (land !== null) (land ? own : displaced).add(record);
      else if (beginsWithLand(ground, record, first)) own.add(record);
    }
  }
  for (const record of own) displaced.delete(record);
  return displaced;
}

/**
 * Whether the land named right before a listed body is its own, "India's Supreme Court"; it is not where a part of a land is,
 * "the state Supreme Court". `null` where none is named.
 */
export function isOfLandBefore(
  { reading: { words }, lexicon, nameEndingAt: endingAt }: RegionGround,
  record: number,
  first: number,
): boolean | null {
  const { type, of } = lexicon.entry(record);
  if (type !== 'ORG' || of < 0 || words[first]?.gap !== ' ') return null;
  const party = isParty(lexicon.entry(record));
  if (!party && isOfState(words, first)) return false;
  const owned = words[first - 1]?.word === 's' && /^['’]$/.test(words[first - 1]?.gap ?? '');
  const land = endingAt.get(owned ? first - 2 : first - 1);
  if (land === undefined || !isOnly(lexicon, land, 'LOC')) return null;
  // Parties are the same in every part of their land: "Indiana Republicans".
  const home = landOf(lexicon, record);
  if (party && land.aliases.some((alias) => landOf(lexicon, alias.record) === home)) return null;
  return land.aliases.some((alias) => alias.record === of && alias.prior >= LAND_NAME);
}

/** How far before a body the "s" of "the state's" may stand. */
const STATE_REACH = 2;

/** "the state Supreme Court", "the state's newest Supreme Court": a body of a part of the land. */
function isOfState(words: readonly Word[], first: number): boolean {
  if (words[first - 1]?.word === 'state' && words[first - 1]?.gap !== '-') return true;
  for (let at = first - 1; at >= first - STATE_REACH; at -= 1)
    if (words[at]?.word === 's' && words[at - 1]?.word === 'state' && words[at + 1]?.gap === ' ') return true;
  return false;
}

/** Whether the region or land behind a comma is not that of the place before it, which ends at word `last`. */
function isElsewhere(ground: RegionGround, record: number, last: number): boolean {
  const { lexicon, nameAt } = ground;
  const entry = lexicon.entry(record);
  if (entry.type !== 'LOC' || entry.kind === 'country') return false;
  const region = regionAt(ground, last + 1);
  if (region !== null) return isOfOtherRegion(ground, record, region);
  const hit = nameAt.get(last + 1);
  const lands = hit?.aliases.filter((alias) => lexicon.entry(alias.record).kind === 'country') ?? [];
  if (hit === undefined || lands.length === 0 || entry.of < 0 || isListed(ground, hit.last)) return false;
  if (!isClosed(ground, hit.last)) return false;
  const owner = lexicon.entry(entry.of).of;
  return !lands.some((alias) => alias.record === entry.of || alias.record === owner);
}

/** Whether what the lexicon knows of a place speaks against `region`: another region, another land, or all its cues. */
function isOfOtherRegion({ lexicon }: RegionGround, record: number, region: string): boolean {
  const { name, cues, of } = lexicon.entry(record);
  const owners = ownersOf(lexicon, of);
  const own = [name, ...cues, ...owners].map(folded);
  if (own.some((text) => text.includes(` ${region} `))) return false;
  if (own.some(namesRegion)) return true;
  const land = ` ${landOfRegion(region)} `;
  return !owners.some((owner) => folded(owner) === land);
}

/** The names of the region and land that a place belongs to. */
function ownersOf(lexicon: RegionGround['lexicon'], of: number): string[] {
  if (of < 0) return [];
  const owner = lexicon.entry(of);
  return owner.of < 0 ? [owner.name] : [owner.name, lexicon.entry(owner.of).name];
}

/** Whether the listed form of a body that begins at word `first` begins with the name of its land: "US Congress". */
function beginsWithLand({ reading: { words }, lexicon }: RegionGround, record: number, first: number): boolean {
  const { type, of } = lexicon.entry(record);
  if (type !== 'ORG' || of < 0) return false;
  const node = lexicon.child(0, lexicon.word(words[first]?.word ?? ''));
  const next = node < 0 ? -1 : lexicon.child(node, lexicon.word(words[first + 1]?.word ?? ''));
  return [node, next].some((at) => at > 0 && lexicon.aliases(at).some((alias) => alias.record === of));
}
