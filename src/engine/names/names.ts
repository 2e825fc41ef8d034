import type { EntityType } from '../../shared/annotations.ts';
import type { Article } from '../../shared/article.ts';
import type { Lexicon } from '../../shared/lexicon.ts';
import { findDefinitions } from './acronyms.ts';
import { type Answers, askFinder } from './ask.ts';
import { assemble } from './assemble.ts';
import { settleBodies } from './bodies.ts';
import { type Context, makeContext } from './context.ts';
import { gatherNames } from './gather.ts';
import { hasPeople, typeByNeighbours, typeByShape } from './kinds.ts';
import { findKnown, knownNames, wordsOf } from './known.ts';
import { matchAliases } from './match.ts';
import { isNoPerson, onlyDescribes } from './nouns.ts';
import { findPersonas } from './personas.ts';
import { type Meant, resolveNames } from './resolve.ts';
import { findRoles } from './roles.ts';
import type { Name } from './segments.ts';
import type { Names, UnlistedFinder } from './types.ts';
import { readWords, type Reading } from './words.ts';

/**
 * Finds the names and roles of an article and links those that `lexicon` lists. Without `unlisted` the names that only
 * grammar can tell (one capitalised word at the head of a sentence) are missing and some unlisted names are `MISC`.
 * With `explain` each mention bears its rivals.
 */
export function findNames(article: Article, lexicon: Lexicon, unlisted: UnlistedFinder | null, explain = false): Names {
  const reading = readWords(article);
  const hits = matchAliases(reading, lexicon);
  const context = makeContext(reading, lexicon, article.date, hits);
  const definitions = findDefinitions(reading);
  const gathered = gatherNames(reading, lexicon, hits, definitions);
  const personas = findPersonas(context, gathered.names);
  const taken = new Uint8Array(reading.words.length);
  for (const { first, last } of gathered.names) taken.fill(1, first, last + 1);
  for (const { first, last } of gathered.offices) taken.fill(1, first, last + 1);
  const surnames = [...personas.byName.values()].map(({ words }) => words.slice(-1));
  const singles = gathered.names.filter(({ sure }) => sure).map((name) => wordsOf(reading, name));
  const again = findKnown(reading, knownNames([...singles, ...surnames]), taken);
  const names = [...gathered.names, ...again].sort((a, b) => a.first - b.first);
  const offices = new Map(gathered.offices.map((hit) => [hit.last, hit]));
  const resolved = resolveNames(context, names, personas, offices, definitions);
  const meants = settleBodies(context, resolved).filter((meant) => !isDescription(reading, meant));
  const own = votes(context, meants);
  const answers = unlisted === null ? null : askFinder(reading, openNames(meants, own), unlisted);
  const told = meants.filter((meant) => isTold(meant, answers));
  const types = typesByKey(reading, told, own, answers);
  return assemble(context, told, types, findRoles(context, gathered.offices, told), explain);
}

/** How often the article speaks for each type of an entity, by its key. */
type Votes = Map<string, Map<EntityType, number>>;

const BY_OWN_WORDS = 5;
const BY_NEIGHBOURS = 1;
const BY_GRAMMAR = 1;
const BY_SURNAME = 2;
const BY_PEOPLE = 10;

function vote(votes: Votes, key: string, type: EntityType | null, weight: number): void {
  if (type === null) return;
  const counts = votes.get(key) ?? new Map<EntityType, number>();
  counts.set(type, (counts.get(type) ?? 0) + weight);
  votes.set(key, counts);
}

/** What the names and the words around them say of the types of unlisted entities. */
function votes(context: Context, meants: readonly Meant[]): Votes {
  const found: Votes = new Map();
  const seen = new Set<string>();
  for (const { link, key, type, name, persona } of meants) {
    if (link !== null) continue;
    vote(found, key, type, BY_OWN_WORDS);
    vote(found, key, typeByNeighbours(context, name), BY_NEIGHBOURS);
    if (!seen.has(key) && hasPeople(context.reading, name)) vote(found, key, 'LOC', BY_PEOPLE);
    seen.add(key);
    if (persona !== null && name.first === name.last) vote(found, key, 'PER', BY_SURNAME);
  }
  return found;
}

/** Whether an unlisted name only describes. */
function isDescription(reading: Reading, { link, persona, name }: Meant): boolean {
  return link === null && persona === null && onlyDescribes(reading, name.first, name.last);
}

/** The names of which only grammar can tell whether they are names, or of what type; the type is asked once each. */
function openNames(meants: readonly Meant[], own: Votes): Name[] {
  const asked = new Set<string>();
  const open: Name[] = [];
  for (const { link, name, key } of meants) {
    if (link !== null || (name.sure && (own.has(key) || asked.has(key)))) continue;
    asked.add(key);
    open.push(name);
  }
  return open;
}

/** Whether a name is one after all: what bears a faint capital alone needs grammar's word. */
function isTold({ link, name, persona }: Meant, answers: Answers | null): boolean {
  if (name.sure || link !== null || persona !== null) return true;
  return (answers?.get(name) ?? null) !== null;
}

/** The type of each unlisted entity: what the article says most often, else what grammar says, else its shape. */
function typesByKey(
  reading: Reading,
  meants: readonly Meant[],
  own: Votes,
  answers: Answers | null,
): ReadonlyMap<string, EntityType> {
  const types = new Map<string, EntityType>();
  const groups = new Set(
    meants
      .filter((meant) => meant.persona === null && isNoPerson(reading, meant.name.first, meant.name.last))
      .map(({ key }) => key),
  );
  for (const { name, key } of meants) {
    const answer = answers?.get(name) ?? null;
    if (answer !== 'MISC') vote(own, key, answer, BY_GRAMMAR);
  }
  for (const { name, key } of meants) {
    const known = types.get(key);
    if (known !== undefined && known !== 'MISC') continue;
    const type = most(own.get(key)) ?? typeByShape(reading, name);
    const wrong = groups.has(key) && (type === 'PER' || (type === 'ORG' && name.first === name.last));
    types.set(key, wrong ? 'MISC' : type);
  }
  return types;
}

function most(counts: ReadonlyMap<EntityType, number> | undefined): EntityType | null {
  let best: EntityType | null = null;
  let top = 0;
  for (const [type, count] of counts ?? []) {
    if (count > top) [best, top] = [type, count];
  }
  return best;
}
