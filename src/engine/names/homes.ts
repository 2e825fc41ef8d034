import type { Lexicon, LexiconAlias } from '../../shared/lexicon.ts';
import { landOf } from './land.ts';
import type { Hits } from './match.ts';
import { tellsOfSport } from './sports.ts';

/** Below this share of the mentions of the land named most, an article is not at home in a land. */
const LEAST_SHARE = 1 / 2;
/** From this prior on a form is a name of its own ("Pentagon"), below it one that many lands have a body for ("Senate"). */
const OWN_NAME = 0.9;

/** Up to this prior a form is what it means in passing: a land's name its team's. */
export const RARELY = 0.2;

/** How much an article speaks of each country, by record: 1 for the one that it names most. */
export type Homes = ReadonlyMap<number, number>;

/** Counts the mentions of countries, their peoples and the places in them. */
export function findHomes(lexicon: Lexicon, hits: Hits): Homes {
  const counts = new Map<number, number>();
  for (const { aliases } of hits.names) {
    const usual = aliases.filter(({ prior }) => prior > RARELY);
    const lands = new Set(usual.flatMap((alias) => landsOf(lexicon, alias)));
    const [only] = lands;
    if (lands.size === 1 && only !== undefined && only >= 0) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return new Map([...counts].map(([land, count]) => [land, count / most]));
}

/** The countries that a form speaks of: a place's or people's, a body's under a name of its own, those of a person's offices; -1 for none. */
function landsOf(lexicon: Lexicon, { record, role, prior }: LexiconAlias): number[] {
  const { type, terms } = lexicon.entry(record);
  if (type === 'PER' && terms.length > 0) return terms.map(({ office }) => landOf(lexicon, office));
  const speaks = role === 'demonym' || type === 'LOC' || (type === 'ORG' && prior >= OWN_NAME);
  return [speaks ? landOf(lexicon, record) : -1];
}

/**
 * Whether a form that many lands have a body for is said in an article that is at home elsewhere: "the Senate" in one on
 * Norland. `absent` where the article does not name the body's land at all. A body of no land is `aside` where it is not
 * `isSupported`: where nothing in the article speaks for it, nor the form can mean another.
 */
export function homeOfBody(
  { lexicon, homes }: { readonly lexicon: Lexicon; readonly homes: Homes },
  record: number,
  prior: number,
  isSupported: boolean,
): 'here' | 'aside' | 'absent' {
  const entry = lexicon.entry(record);
  if (entry.kind !== 'organisation' || prior >= OWN_NAME || tellsOfSport(entry)) return 'here';
  const land = landOf(lexicon, record);
  if (land < 0) return isSupported ? 'here' : 'aside';
  if (homes.size === 0) return 'here';
  const share = homes.get(land) ?? 0;
  return share >= LEAST_SHARE ? 'here' : share > 0 ? 'aside' : 'absent';
}

/** Whether all of a form's records bear names of many: "Senate", "leader of the opposition". */
export function isOfMany(aliases: readonly LexiconAlias[]): boolean {
  return aliases.every(({ prior, role }) => role === 'title' || prior < OWN_NAME);
}
