import type { EntityType } from '../../shared/annotations.ts';
import type { Name } from './segments.ts';
import type { UnlistedFinder } from './types.ts';
import type { Reading } from './words.ts';

/** What grammar says of names, by name: a type, or `null` where it sees no name there. */
export type Answers = ReadonlyMap<Name, EntityType | null>;

/** How many words of a clause are given on either side of a name. */
const REACH = 12;
const CLAUSE_BREAK = /[\n.,!?;:()[\]"“”«»–—…]/;

/** Asks the finder about each of `names`, a clause at a time and each clause once. */
export function askFinder(reading: Reading, names: readonly Name[], finder: UnlistedFinder): Answers {
  const answers = new Map<Name, EntityType | null>();
  let clause = { start: 0, end: 0 };
  let found: ReturnType<UnlistedFinder> = [];
  for (const name of names) {
    const start = reading.words[name.first]?.start ?? 0;
    const end = reading.words[name.last]?.end ?? start;
    if (start < clause.start || end > clause.end) {
      clause = clauseAround(reading, name, clause.end);
      found = finder(reading.text.slice(clause.start, clause.end));
    }
    const { start: offset } = clause;
    const over = found.filter((other) => other.start + offset < end && other.end + offset > start);
    answers.set(name, strongest(over.map(({ type }) => type)));
  }
  return answers;
}

function strongest(types: readonly EntityType[]): EntityType | null {
  return types.find((type) => type !== 'MISC') ?? types[0] ?? null;
}

/** The clause that holds `name`, not reaching back before `from`, so that no text is asked about twice. */
function clauseAround({ words, text }: Reading, name: Name, from: number): { start: number; end: number } {
  let first = name.first;
  while (first > name.first - REACH && isWithin(words[first]?.gap) && (words[first - 1]?.start ?? -1) >= from)
    first -= 1;
  let last = name.last;
  while (last < name.last + REACH && last + 1 < words.length && isWithin(words[last + 1]?.gap)) last += 1;
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  return { start, end: text[end] === '.' ? end + 1 : end };
}

function isWithin(gap: string | undefined): boolean {
  return gap !== undefined && !CLAUSE_BREAK.test(gap);
}
