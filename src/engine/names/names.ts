import type { Article } from '../../shared/article.ts';
import type { Lexicon } from '../../shared/lexicon.ts';
import { findDefinitions } from './acronyms.ts';
import { type Answers, askFinder } from './ask.ts';
import { assemble } from './assemble.ts';
import { type Ballots, countVotes, electTypes, isOpen } from './ballots.ts';
import { settleBodies } from './bodies.ts';
import { findClubs } from './clubs.ts';
import { type Context, makeContext } from './context.ts';
import { gatherNames } from './gather.ts';
import { findInitials } from './initials.ts';
import { asListed, findKnown, knownNames } from './known.ts';
import { matchAliases } from './match.ts';
import { onlyDescribes } from './nouns.ts';
import { findPersonas } from './personas.ts';
import { isTerm, type Meant, resolveNames } from './resolve.ts';
import { findRoles } from './roles.ts';
import type { Name } from './segments.ts';
import { findStorms } from './storms.ts';
import type { Names, UnlistedFinder } from './types.ts';
import { readWords, type Reading, wordsOf } from './words.ts';

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
  const again = findKnown(reading, knownNames([...singles, ...surnames]), taken).map((name) =>
    asListed(name, context.nameAt),
  );
  const found = [...gathered.names, ...again].sort((a, b) => a.first - b.first);
  const initials = findInitials(context, found, definitions);
  const clubs = findClubs(context, found);
  const storms = findStorms(reading, found);
  const names = [...found, ...initials.names, ...clubs.names, ...storms.names].sort((a, b) => a.first - b.first);
  const offices = new Map(gathered.offices.map((hit) => [hit.last, hit]));
  // What the article explains goes before initials that fit, and those before a club's last word.
  const shortForms = new Map([...storms.definitions, ...clubs.definitions, ...initials.definitions, ...definitions]);
  const resolved = resolveNames(context, names, personas, offices, shortForms);
  const meants = settleBodies(context, resolved).filter((meant) => !isDescription(reading, meant));
  const ballots = countVotes(context, meants);
  const answers = unlisted === null ? null : askFinder(reading, openNames(meants, ballots), unlisted);
  const told = onceEachTerm(
    context,
    meants.filter((meant) => isTold(meant, answers)),
  );
  const types = electTypes(context, told, ballots, answers);
  return assemble(context, told, types, findRoles(context, gathered.offices, told), explain);
}

/** Whether an unlisted name only describes. */
function isDescription(reading: Reading, { link, persona, name }: Meant): boolean {
  return link === null && persona === null && onlyDescribes(reading, name.first, name.last);
}

/** The names of which only grammar can tell whether they are names, or of what type; the type is asked once each. */
function openNames(meants: readonly Meant[], ballots: Ballots): Name[] {
  const asked = new Set<string>();
  const open: Name[] = [];
  for (const { link, name, key } of meants) {
    if (link !== null || (name.sure && (asked.has(key) || !isOpen(ballots, key)))) continue;
    asked.add(key);
    open.push(name);
  }
  return open;
}

/** Lines in which a term counts though it comes once: the headline and what opens the article. */
const OPENING_LINES = 2;

/**
 * Leaves out all but the first mention of each term that is written as a common noun, and that one too where the term
 * comes once and in passing: a reader needs what the article is about, and needs it once.
 */
function onceEachTerm(context: Context, meants: readonly Meant[]): Meant[] {
  const counts = new Map<string, number>();
  for (const meant of meants) if (isTerm(context, meant)) counts.set(meant.key, (counts.get(meant.key) ?? 0) + 1);
  const seen = new Set<string>();
  return meants.filter((meant) => {
    if (!isTerm(context, meant)) return true;
    const early = (context.reading.words[meant.name.first]?.line ?? 0) < OPENING_LINES;
    const kept = !seen.has(meant.key) && (early || (counts.get(meant.key) ?? 0) > 1);
    seen.add(meant.key);
    return kept;
  });
}

/** Whether a name is one after all: what bears a faint capital alone needs grammar's word. */
function isTold({ link, name, persona }: Meant, answers: Answers | null): boolean {
  if (name.sure || name.hit !== null || link !== null || persona !== null) return true;
  return (answers?.get(name) ?? null) !== null;
}
