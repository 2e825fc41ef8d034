import { wordSet } from '../word-set.ts';
import { classOf } from './classes.ts';
import { isCapital, type Reading, type Word } from './words.ts';

const SPORT = wordSet(
  `match matches goal goals goalless scored scorer scoring striker strikers midfielder midfielders defender defenders
  goalkeeper goalkeepers coach coached coaching coaches squad squads league championship championships tournament
  tournaments playoff playoffs referee referees penalty penalties wicket wickets innings batsman batsmen bowler bowlers
  quarterback touchdown touchdowns linebacker receiver roster teammate teammates halftime kickoff rugby football soccer
  cricket basketball baseball hockey tennis player players captain fixture fixtures semifinal semifinals quarterfinal
  quarterfinals qualifier qualifiers equaliser equalizer offside winger forward inning homer pitcher medal medals semi
  hat-trick touchline stadium unbeaten relegation preseason postseason`,
);

/** Words that speak of sport beside others only. */
const SPORTING = wordSet(
  'cup substitute game games supporters fans fan skipper final finals season title half quarter win',
);
/** Who belongs to a team whatever the article tells of: "the Norland captain". */
const OF_TEAM =
  /^(?:captain|skipper|footballer|cricketer|striker|midfielder|goalkeeper|defender|winger|batsman|bowler|quarterback|linebacker|pitcher|outfielder|shortstop|goalie|coach|fans|supporters|international)$/;

/** The words by which a report tells which sport it is of. */
const SPORT_OF: ReadonlyMap<string, string> = new Map(
  [
    'football soccer goal goals goalless striker midfielder goalkeeper penalty equaliser offside fifa uefa',
    'cricket wicket wickets innings batsman batsmen bowler bowled bowling',
    'rugby try tries scrum lineout conversion',
    'gridiron quarterback touchdown touchdowns linebacker receiver nfl',
    'baseball inning homer pitcher',
    'basketball nba rebounds',
    'hockey nhl puck',
  ].flatMap((list) => {
    const [kind = '', ...others] = list.split(' ');
    return [kind, ...others].map((word): [string, string] => [word, kind]);
  }),
);

/** An article is about sport alone from so many different words of sport on that make up this share of its words. */
const LEAST_KINDS = 4;
const LEAST_SHARE = 0.012;
/** How many words of sport must stand near a land for it to be its team, and how many words away is near. */
const LEAST_NEAR = 2;
const NEAR = 14;
const PLACED =
  /^(?:in|to|at|near|across|throughout|outside|from|around|visit|visiting|north|south|east|west|northern|southern|eastern|western|central|downtown|inner)$/;

/** Where an article tells of sport: the places of its words of sport, and whether it is about nothing else. */
export interface Sport {
  /** Numbers of the words that tell of nothing else, ascending. */
  readonly plain: readonly number[];
  /** Those and the words that do beside others. */
  readonly at: readonly number[];
  readonly all: boolean;
  /** Which sport its words tell of most; `null` where none do. */
  readonly kind: string | null;
}

/** Reads an article for sport. */
export function readSport({ words: all }: Reading): Sport {
  const at: number[] = [];
  const kinds = new Set<string>();
  const plain: number[] = [];
  const counts = new Map<string, number>();
  for (const { word } of all) {
    const kind = SPORT_OF.get(word);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  all.forEach(({ word }, index) => {
    if (SPORT.has(word)) {
      plain.push(index);
      kinds.add(word);
    } else if (!SPORTING.has(word)) return;
    at.push(index);
  });
  return {
    plain,
    at,
    kind: most?.[0] ?? null,
    all: kinds.size >= LEAST_KINDS && plain.length >= all.length * LEAST_SHARE,
  };
}

/** Whether a team bears the name of another sport than the report's: "Norland national football team" in one of rugby. */
export function isOfOtherSport({ kind }: Sport, name: string): boolean {
  if (kind === null) return false;
  const own = sportsOf(name);
  return own.size > 0 && !own.has(kind);
}

/** Whether the name or a cue of a record has a word of sport. */
export function tellsOfSport({ name, cues }: { readonly name: string; readonly cues: readonly string[] }): boolean {
  return [name, ...cues].some((text) =>
    text
      .toLowerCase()
      .split(' ')
      .some((word) => SPORT.has(word)),
  );
}

/** The kinds of sport that the words of a name tell of. */
function sportsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .toLowerCase()
      .split(' ')
      .flatMap((word) => SPORT_OF.get(word) ?? []),
  );
}

/** Number of the word of sport nearest to word `at`; `null` where the article has none. */
export function nearestSport(sport: Sport, at: number): number | null {
  const next = lowerBound(sport.at, at);
  const [before, after] = [sport.at[next - 1], sport.at[next]];
  if (before === undefined || after === undefined) return before ?? after ?? null;
  return at - before <= after - at ? before : after;
}

/** How many of `at` (ascending) are below `value`. */
function lowerBound(at: readonly number[], value: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What it takes to see a team; `isLand` tells whether the name of a land begins or ends at a word. */
interface SportGround {
  readonly reading: Reading;
  readonly sport: Sport;
  readonly isLand: (at: number) => boolean;
}

/**
 * Whether the name of a land or town at words `first` to `last` stands for its team: "England beat Samoa". In an article
 * about sport it does wherever no word puts something into the place; elsewhere two words of sport must be near.
 */
export function isTeam({ reading: { words: all }, sport, isLand }: SportGround, first: number, last: number): boolean {
  const start = all[first];
  const before = all[first - 1];
  const after = all[last + 1];
  const owns = after?.word === 's' && /^['’]$/.test(after.gap);
  const beside = owns ? all[last + 2] : after;
  if (beside?.gap === ' ' && OF_TEAM.test(beside.word)) return true;
  if (sport.at.length < LEAST_NEAR || (after?.gap === ' ' && classOf(after.word) === 'LOC')) return false;
  if (before !== undefined && start?.gap === ' ' && PLACED.test(before.word) && !isLostTo(all, first)) return false;
  if (after?.gap === '-') return false;
  const apposed = start?.gap === ', ' && before !== undefined && isCapital(before) && after?.gap !== ' ';
  if (apposed && !isLand(first - 1)) return false;
  if (after?.gap === ', ' && isLand(last + 1) && !isLand(last)) return false;
  return sport.all || (countNear(sport.plain, first, last) > 0 && countNear(sport.at, first, last) >= LEAST_NEAR);
}

const LOST = /^(?:lost|lose|loses|losing|loss|fell|defeat|defeats|beaten)$/;
const LOST_REACH = 6;

/** "lost 1-2 to Norland": a team after a preposition of place. */
function isLostTo(all: readonly Word[], first: number): boolean {
  if (all[first - 1]?.word !== 'to') return false;
  return all.slice(Math.max(0, first - LOST_REACH), first).some(({ word }) => LOST.test(word));
}

/** Whether a word of sport stands near word `at`. */
export function isSportNear(sport: Sport, at: number): boolean {
  return countNear(sport.at, at, at) > 0;
}

/** How many of `at` (ascending) are within {@link NEAR} words of words `first` to `last`. */
function countNear(at: readonly number[], first: number, last: number): number {
  return lowerBound(at, last + NEAR + 1) - lowerBound(at, first - NEAR);
}
