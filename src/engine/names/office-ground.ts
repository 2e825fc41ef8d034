import { covers } from '../../shared/dates.ts';
import type { LexiconEntry } from '../../shared/lexicon.ts';
import type { Context } from './context.ts';
import type { Hit } from './match.ts';
import type { Meant } from './resolve.ts';

/** The names of an article as ground for its roles. */
export interface OfficeGround {
  readonly startingAt: ReadonlyMap<number, Meant>;
  readonly endingAt: ReadonlyMap<number, Meant>;
  /** A mention of each linked record. */
  readonly byRecord: ReadonlyMap<number, Meant>;
  /** The full names, folded, of the persons of whom there is no record. */
  readonly persons: ReadonlySet<string>;
  /** Whether the article names no land more often than `land`; of one that names none, whether it names a place there. */
  isHome(land: number): boolean;
  /** The persons named in the article who held an office on its date, or ever where the date is unknown. */
  presentHolders(office: number): readonly Meant[];
}

/** Prepares the names of an article as ground for its roles. */
export function makeOfficeGround(context: Context, meants: readonly Meant[]): OfficeGround {
  const { lexicon, date } = context;
  const byRecord = new Map<number, Meant>();
  for (const meant of meants)
    if (meant.link !== null && !byRecord.has(meant.link.record)) byRecord.set(meant.link.record, meant);
  const holders = new Map<number, Meant[]>();
  for (const [record, meant] of byRecord) {
    for (const term of lexicon.entry(record).terms) {
      if (date !== null && !covers(term, date)) continue;
      holders.set(term.office, [...(holders.get(term.office) ?? []), meant]);
    }
  }
  const uses = usesOfLands(context, meants);
  const most = Math.max(0, ...uses.values());
  const placed = new Set([...byRecord.keys()].map((record) => lexicon.entry(record)).flatMap(landsOfPlace));
  return {
    isHome: (land) => (most > 0 ? uses.get(land) === most : placed.has(land)),
    startingAt: new Map(meants.map((meant) => [meant.name.first, meant])),
    endingAt: new Map(meants.map((meant) => [meant.name.last, meant])),
    byRecord,
    persons: new Set(
      meants.flatMap(({ link, persona }) => (link === null && persona !== null ? [persona.words.join(' ')] : [])),
    ),
    presentHolders: (office) => holders.get(office) ?? [],
  };
}

/** How often an article names each land or its people, by record, and each unlisted place, by its key. */
function usesOfLands({ lexicon }: Context, meants: readonly Meant[]): Map<number | string, number> {
  const uses = new Map<number | string, number>();
  for (const { key, link, type, name } of meants) {
    const people = landOfPeople(name.hit);
    const country = link !== null && lexicon.entry(link.record).kind === 'country' ? link.record : people;
    const land = country ?? (link === null && (type === null || type === 'LOC') ? key : null);
    if (land !== null) uses.set(land, (uses.get(land) ?? 0) + 1);
  }
  return uses;
}

/** The land that a place belongs to, so that an article that names no land is at home there. */
function landsOfPlace({ kind, of }: LexiconEntry): number[] {
  return kind === 'place' && of >= 0 ? [of] : [];
}

/** The land whose people a listed form names, where it names no land: "Urvandian". */
export function landOfPeople(hit: Hit | null): number | null {
  return hit?.aliases.find(({ role }) => role === 'demonym')?.record ?? null;
}
