import type { EntityType } from '../../shared/annotations.ts';
import type { Answers } from './ask.ts';
import type { Context } from './context.ts';
import { isGivenName } from './given.ts';
import { hearNeighbours } from './hints.ts';
import { hasPeople } from './land.ts';
import { isNoPerson } from './nouns.ts';
import { endsAsPeople, isPeople } from './peoples.ts';
import { isProvince } from './provinces.ts';
import type { Meant } from './resolve.ts';
import { FUNCTION_WORDS } from './common.ts';
import type { Name } from './segments.ts';
import { isTongue } from './tongues.ts';
import type { Reading, Word } from './words.ts';

/** What an article says for and against each type of an unlisted entity. */
type Sums = Map<EntityType, number>;

/** The votes of an article on its unlisted entities, by key. */
export type Ballots = ReadonlyMap<string, Sums>;

const BY_OWN_WORDS = 6;
const BY_SURNAME = 4;
const BY_PEOPLE = 6;
const BY_GRAMMAR = 2;
const BY_LIST = 2.5;
const AGAINST = -6;
/** A lead that grammar's word would not turn. */
const DECIDED = 1.5;

function add(sums: Sums, type: EntityType, weight: number): void {
  sums.set(type, (sums.get(type) ?? 0) + weight);
}

/** What the names themselves, the words around them and their places in lists say of the types of unlisted entities. */
export function countVotes(context: Context, meants: readonly Meant[]): Ballots {
  const { reading } = context;
  const ballots = new Map<string, Sums>();
  for (const { key, type, name } of fullestForms(meants)) {
    const sums = leaning(context, name);
    if (type !== null) add(sums, type, BY_OWN_WORDS);
    if (hasPeople(reading, name)) add(sums, 'LOC', BY_PEOPLE);
    ballots.set(key, sums);
  }
  const leanings = new Map<string, number>();
  for (const { key, name, persona } of meants) {
    const sums = ballots.get(key);
    if (sums === undefined) continue;
    hearNeighbours(context, name, (voted, weight) => {
      if (Math.abs(weight) <= LEANING) {
        const heard = leanings.get(`${key} ${voted}`) ?? 0;
        if (heard >= MOST_LEANINGS) return;
        leanings.set(`${key} ${voted}`, heard + 1);
      }
      add(sums, voted, weight);
    });
    if (persona?.certain === true && name.first === name.last) add(sums, 'PER', BY_SURNAME);
    if (persona === null && isNoPerson(reading, name.first, name.last)) {
      add(sums, 'PER', AGAINST);
      if (name.first === name.last) add(sums, 'MISC', SOME_PEOPLE);
    }
    const people = name.first === name.last ? describesPeople(reading, name.first) : isPair(reading, name);
    if (persona?.certain !== true && people) add(sums, 'MISC', BY_OWN_WORDS);
  }
  return ballots;
}

const SOME_PEOPLE = 2;
/** Votes of so little weight, and how many of them for one type count: what is said once outweighs a habit. */
const LEANING = 0.5;
const MOST_LEANINGS = 4;

/** The longest mention of each unlisted entity. */
function fullestForms(meants: readonly Meant[]): Iterable<Meant> {
  const fullest = new Map<string, Meant>();
  for (const meant of meants) {
    if (meant.link !== null) continue;
    const known = fullest.get(meant.key);
    if (known === undefined || lengthOf(known) < lengthOf(meant)) fullest.set(meant.key, meant);
  }
  return fullest.values();
}

function lengthOf({ name }: Meant): number {
  return name.last - name.first;
}

/** "Urvandian envoys", "the Urvandians": the adjective of a land, or its people. */
function describesPeople({ words }: Reading, at: number): boolean {
  const word = words[at]?.word ?? '';
  if (isPeople(word) || isTongue(word)) return true;
  if (!endsAsPeople(word)) return false;
  const after = words[at + 1];
  return word.endsWith('s') || (after?.gap === ' ' && after.shape === 'lower' && !FUNCTION_WORDS.has(after.word));
}

/** "Native Americans", "Egyptian Copts": nothing but peoples. */
function isPair({ words }: Reading, { first, last }: Name): boolean {
  const own = words.slice(first, last + 1).map(({ word }) => word);
  return own.every((word, at) => isPeople(word) || isTongue(word) || (at === 0 && word === 'native'));
}

const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|inner|outer)$/;
/** "McKay", "DeVoe": capitals within the names of persons. */
const INNER_CAPITAL = /^(?:Mc|Mac|De|La|Le|O|Di|Du|Van|Fitz)\p{Lu}/u;

/** What the shape of a name leans to: two or three capitalised words are most often a person, capitals a body. */
function leaning(context: Context, { first, last }: Name): Sums {
  const { words, usage } = context.reading;
  const own = words.slice(first, last + 1);
  const [opening] = own;
  if (opening === undefined || own.some(({ raw }) => DIGIT.test(raw))) return new Map([['MISC', 1.5]]);
  const bare = own.length === 2 && /^(?:al|el)$/.test(opening.word) ? own[1] : own.length === 1 ? opening : undefined;
  if (bare !== undefined) return leaningOfOne(bare, context.isBusiness);
  const hits = [context.nameAt.get(first), context.nameAt.get(last)];
  const placed = hits.some((hit) =>
    hit?.aliases.some(({ record, role }) => role !== 'demonym' && context.lexicon.entry(record).type === 'LOC'),
  );
  if (COMPASS.test(opening.word)) return new Map([['LOC', 2]]);
  if (placed) return new Map([['ORG', 1.5]]);
  const linked = own.some(({ shape }) => shape === 'lower');
  const common = own.filter(({ word }) => (usage.get(word)?.lower ?? 0) > 0).length;
  const body = own.length > 3 || linked ? 0.8 : common > 0 ? 0.6 : 0.4;
  const trade = context.isBusiness ? 1 : 0;
  const person = own.length > 3 || linked || common > 0 ? 0 : 1;
  return new Map([
    ['PER', person],
    ['ORG', body + trade],
    ['MISC', 0.3],
  ]);
}

const DIGIT = /\d/;

/** Endings of towns that surnames share, of lands, and of beliefs. */
const TOWN_ENDING =
  /[a-z]{3}(?:ton|ham|ford|bury|burg|ville|wick|stead|worth|mouth|borough|field|dale|port|haven|stadt|dorf|heim|ovo|evo|sk|grad|pur|nagar|garh|ganj|land|chester|caster|thorpe)$/;
const LAND_ENDING = /[a-z]{3}[bcdgklmnprstv]ia$/;
const SURNAME_ENDING =
  /[a-z]{2}(?:son|sen|mann|stein|berg|berger|feld|ov|ev|sky|ski|skyi|enko|chuk|yan|idze|shvili|vic|vich|escu|opoulos|akis|ez|elli|etti|oglu|zadeh|ley|ller|ney|witz|baum|bach|meyer|quist|strom|lund|gren|ini|ani|wood|man)$/;
const BELIEF_ENDING = /[a-z]{4}(?:ism|isms|ists|istic)$/;

function leaningOfOne({ shape, raw, word }: Word, business: boolean): Sums {
  if (shape === 'upper') return new Map([['ORG', 2]]);
  if (shape === 'mixed') return new Map([[INNER_CAPITAL.test(raw) ? 'PER' : 'ORG', 1]]);
  if (COMPASS.test(word)) return new Map([['LOC', 1]]);
  const ending = TOWN_ENDING.test(word) ? 0.5 : LAND_ENDING.test(word) ? 0.4 : 0;
  return new Map([
    ['LOC', isGivenName(word) ? 0 : isProvince(word) ? BY_PEOPLE : ending],
    ['ORG', business ? 1.2 : 0.3],
    ['PER', SURNAME_ENDING.test(word) ? 0.35 : 0],
    ['MISC', BELIEF_ENDING.test(word) ? 1.5 : 0.2],
  ]);
}

/** Whether grammar's word could still change what the article says of an entity. */
export function isOpen(ballots: Ballots, key: string): boolean {
  const ranked = [...(ballots.get(key)?.values() ?? [])].sort((a, b) => b - a);
  return (ranked[0] ?? 0) - Math.max(0, ranked[1] ?? 0) < DECIDED;
}

/** The type of each unlisted entity: the one with the most votes, those of grammar and of its neighbours in lists too. */
export function electTypes(
  context: Context,
  meants: readonly Meant[],
  ballots: Ballots,
  answers: Answers | null,
): ReadonlyMap<string, EntityType> {
  for (const { name, key } of meants) {
    const answer = answers?.get(name) ?? null;
    const sums = ballots.get(key);
    if (sums !== undefined && answer !== null && answer !== 'MISC') add(sums, answer, BY_GRAMMAR);
  }
  const first = winners(ballots);
  for (const list of listsOf(context.reading, meants)) {
    const common = typeOfList(list, ballots, first);
    for (const { key } of list) {
      const sums = ballots.get(key);
      if (sums !== undefined && common !== null) add(sums, common, BY_LIST);
    }
  }
  return winners(ballots);
}

const MAJORITY = 0.6;

/** The type that most of those have whose type is known or decided; `null` for none. */
function typeOfList(
  list: readonly Meant[],
  ballots: Ballots,
  elected: ReadonlyMap<string, EntityType>,
): EntityType | null {
  const counts = new Map<EntityType, number>();
  let total = 0;
  for (const { key, link, type } of list) {
    const known = link === null ? (isOpen(ballots, key) ? null : elected.get(key)) : type;
    if (known === null || known === undefined) continue;
    counts.set(known, (counts.get(known) ?? 0) + 1);
    total += 1;
  }
  return [...counts].find(([, count]) => count >= total * MAJORITY)?.[0] ?? null;
}

function winners(ballots: Ballots): Map<string, EntityType> {
  const found = new Map<string, EntityType>();
  for (const [key, sums] of ballots) {
    let best: EntityType = 'MISC';
    let top = 0;
    for (const [type, sum] of sums) if (sum > top) [best, top] = [type, sum];
    found.set(key, best);
  }
  return found;
}

const SHORTEST_LIST = 3;
const LONGEST_LIST = 30;

/** The names that stand in one list: "Orbek, Quelbo and Urvand". Two names parted by a comma alone are none. */
function listsOf({ words }: Reading, meants: readonly Meant[]): Meant[][] {
  const lists: Meant[][] = [];
  let current: Meant[] = [];
  let joined = false;
  const close = (): void => {
    if (current.length >= (joined ? 2 : SHORTEST_LIST)) lists.push(current);
    current = [];
    joined = false;
  };
  for (const meant of meants) {
    const before = current.at(-1);
    const separator = before === undefined ? null : separatorOf(words, before.name.last, meant.name.first);
    if (separator === null || current.length >= LONGEST_LIST) close();
    joined ||= separator === 'and';
    current.push(meant);
    if (separator === 'and') close();
  }
  close();
  return lists;
}

function separatorOf(words: readonly Word[], last: number, first: number): 'comma' | 'and' | null {
  const gap = words[first]?.gap;
  if (first === last + 1) return gap === ', ' ? 'comma' : null;
  const middle = words[last + 1];
  const conjunction = middle?.word === 'and' || middle?.word === 'or';
  if (first !== last + 2 || !conjunction || gap !== ' ') return null;
  return /^,? $/.test(middle.gap) ? 'and' : null;
}
