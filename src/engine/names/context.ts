import type { IsoDate } from '../../shared/dates.ts';
import type { Lexicon } from '../../shared/lexicon.ts';
import { tokenise } from '../../shared/tokens.ts';
import type { Hit, Hits } from './match.ts';
import { findHomes, type Homes } from './homes.ts';
import { isBusinessReport } from './business.ts';
import { displacedRecords } from './displaced.ts';
import { readSport, type Sport } from './sports.ts';
import type { Reading } from './words.ts';

/** What in the article speaks for a record: cue words, its country, its offices. */
interface Support {
  /** Numbers of the words that speak for the record, ascending. */
  readonly at: readonly number[];
  /** How many different things speak for it. */
  readonly kinds: number;
  /** Whether the lexicon knows anything that could speak for it. */
  readonly known: boolean;
}

/** The article as evidence for records. */
export interface Context {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly date: IsoDate | null;
  /** The longest listed form of a name that begins at a word. */
  readonly nameAt: ReadonlyMap<number, Hit>;
  /** The longest listed form of a name that ends at a word. */
  readonly nameEndingAt: ReadonlyMap<number, Hit>;
  /** Places and bodies that the article, by the land it names with them, shows not to be meant: "Melbourne, Florida". */
  readonly displaced: ReadonlySet<number>;
  readonly sport: Sport;
  readonly homes: Homes;
  /** Whether the article reports on companies and little else. */
  readonly isBusiness: boolean;
  /** The bodies and lands of the offices whose forms hold a word: the treasury of "Treasury Secretary". */
  readonly ownersAt: ReadonlyMap<number, ReadonlySet<number>>;
  /** Whether the name of a land begins or ends at word `at`. */
  readonly isLand: (at: number) => boolean;
  /** What speaks for a record in this article; computed once per record. */
  supportOf(record: number): Support;
  /** The listed holders of an office on the article's date by surname; of any date where it is unknown. */
  holdersBySurname(office: number): ReadonlyMap<string, readonly number[]>;
}

/** How many words away a cue still counts as near. */
const NEAR = 15;

/** Prepares the evidence of one article. */
export function makeContext(reading: Reading, lexicon: Lexicon, date: IsoDate | null, hits: Hits): Context {
  const places = placesOfWords(reading);
  const seen = placesOfRecords(hits);
  const cache = new Map<number, Support>();
  const supportOf = (record: number): Support => {
    const cached = cache.get(record);
    if (cached !== undefined) return cached;
    const support = gather(lexicon, reading, record, places, seen);
    cache.set(record, support);
    return support;
  };
  const surnames = new Map<number, ReadonlyMap<string, readonly number[]>>();
  const holdersBySurname = (office: number): ReadonlyMap<string, readonly number[]> => {
    const known = surnames.get(office) ?? surnamesOfHolders(lexicon, office, date);
    surnames.set(office, known);
    return known;
  };
  const nameAt = new Map(hits.names.map((hit) => [hit.first, hit]));
  const nameEndingAt = new Map(hits.names.toReversed().map((hit) => [hit.last, hit]));
  const displaced = displacedRecords({ reading, lexicon, nameAt, nameEndingAt });
  const sport = readSport(reading);
  const lands = endsOfLands(lexicon, hits);
  const isLand = (at: number): boolean => lands.has(at);
  return {
    reading,
    lexicon,
    date,
    nameAt,
    nameEndingAt,
    displaced,
    sport,
    homes: findHomes(lexicon, hits),
    ownersAt: ownersOfOffices(lexicon, hits),
    isBusiness: isBusinessReport(reading),
    isLand,
    supportOf,
    holdersBySurname,
  };
}

/** The word nearest to `[first, last]` that supports `record`, within {@link NEAR} words and outside the span. */
export function nearestSupport(context: Context, record: number, first: number, last: number): number | null {
  const { at } = context.supportOf(record);
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while (after < at.length && (at[after] ?? 0) <= last) after += 1;
  const left = at[low - 1];
  const right = at[after];
  const toLeft = left === undefined ? Infinity : first - left;
  const toRight = right === undefined ? Infinity : right - last;
  if (Math.min(toLeft, toRight) > NEAR) return null;
  return (toLeft <= toRight ? left : right) ?? null;
}

function ownersOfOffices(lexicon: Lexicon, { offices }: Hits): Map<number, Set<number>> {
  const owners = new Map<number, Set<number>>();
  for (const { first, last, aliases } of offices) {
    const own = new Set(aliases.map(({ record }) => lexicon.entry(record).of));
    for (let at = first; at <= last; at += 1) owners.set(at, own);
  }
  return owners;
}

function endsOfLands(lexicon: Lexicon, hits: Hits): Set<number> {
  const ends = new Set<number>();
  for (const { first, last, aliases } of hits.names) {
    if (!aliases.some(({ record, role }) => role !== 'demonym' && lexicon.entry(record).kind === 'country')) continue;
    ends.add(first).add(last);
  }
  return ends;
}

function surnamesOfHolders(lexicon: Lexicon, office: number, date: IsoDate | null): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { name, record } of lexicon.holders(office, date)) {
    const surname = tokenise(name).at(-1)?.word;
    if (record === undefined || surname === undefined) continue;
    found.set(surname, [...(found.get(surname) ?? []), record]);
  }
  return found;
}

function placesOfWords(reading: Reading): Map<string, number[]> {
  const places = new Map<string, number[]>();
  reading.words.forEach(({ word }, index) => {
    const list = places.get(word);
    if (list === undefined) places.set(word, [index]);
    else list.push(index);
  });
  return places;
}

function placesOfRecords(hits: Hits): Map<number, number[]> {
  const places = new Map<number, number[]>();
  const add = (hit: Hit): void => {
    for (const { record } of hit.aliases) {
      const list = places.get(record);
      if (list === undefined) places.set(record, [hit.first]);
      else list.push(hit.first);
    }
  };
  for (const hit of hits.names) if (new Set(hit.aliases.map(({ record }) => record)).size === 1) add(hit);
  for (const hit of hits.offices) add(hit);
  return places;
}

function gather(
  lexicon: Lexicon,
  reading: Reading,
  record: number,
  places: ReadonlyMap<string, readonly number[]>,
  seen: ReadonlyMap<number, readonly number[]>,
): Support {
  const entry = lexicon.entry(record);
  const related = new Set<number>();
  if (entry.of >= 0) related.add(entry.of);
  for (const { office } of entry.terms) {
    related.add(office);
    const { of } = lexicon.entry(office);
    if (of >= 0) related.add(of);
  }
  const at: number[] = [];
  let kinds = 0;
  for (const cue of entry.cues) {
    const found = placesOfCue(reading, cue, places);
    if (found.length > 0) kinds += 1;
    at.push(...found);
  }
  for (const other of related) {
    const found = seen.get(other) ?? [];
    if (found.length > 0) kinds += 1;
    at.push(...found);
  }
  at.sort((a, b) => a - b);
  return { at, kinds, known: entry.cues.length > 0 || related.size > 0 };
}

/** Where the words of `cue` stand in a row. */
function placesOfCue(reading: Reading, cue: string, places: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const [head, ...rest] = tokenise(cue);
  if (head === undefined) return [];
  const starts = places.get(head.word) ?? [];
  if (rest.length === 0) return starts;
  return starts.filter((start) => rest.every(({ word }, index) => reading.words[start + index + 1]?.word === word));
}
