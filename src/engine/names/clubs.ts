import { bodyCalled, type Definition, type ShortForms } from './acronyms.ts';
import type { Context } from './context.ts';
import type { Name } from './segments.ts';
import { tellsOfSport } from './sports.ts';
import { isCapital } from './words.ts';

/** Last words of clubs' names by which reports call them once named: "Norland United", then "United". */
const CALLED = /^(?:united|city|town|county|albion|rovers|rangers|wanderers|athletic|villa|palace|forest|hotspur)$/;

/**
 * Finds where the last word of a listed club's name stands for the club that the article has named in full: "United" after
 * "Norland United". Where two clubs end in one word, it tells nothing.
 */
export function findClubs(context: Context, names: readonly Name[]): ShortForms {
  const { words } = context.reading;
  const clubs = clubsByLastWord(context, names);
  const found: Name[] = [];
  const definitions = new Map<string, Definition>();
  if (clubs.size === 0) return { definitions, names: found };
  const nameAt = new Map<number, Name>();
  for (const name of names) for (let at = name.first; at <= name.last; at += 1) nameAt.set(at, name);
  for (const [at, word] of words.entries()) {
    const club = clubs.get(word.raw) ?? null;
    const name = nameAt.get(at);
    if (club === null || at < club.first || (name !== undefined && name.first < name.last)) continue;
    definitions.set(word.raw, { short: word.raw, at, first: club.first, last: club.last, common: false });
    if (name === undefined) found.push(bodyCalled(at));
  }
  return { definitions, names: found };
}

/** The first full name of the club that ends in a word as written; `null` where two clubs do. */
function clubsByLastWord({ reading: { words }, lexicon }: Context, names: readonly Name[]): Map<string, Name | null> {
  const found = new Map<string, Name | null>();
  const records = new Map<string, number>();
  for (const name of names) {
    const final = words[name.last];
    const record = name.hit?.aliases[0]?.record;
    if (record === undefined || final === undefined || name.first === name.last) continue;
    if (!CALLED.test(final.word) || !isCapital(final) || !tellsOfSport(lexicon.entry(record))) continue;
    const known = records.get(final.raw);
    if (known === undefined) found.set(final.raw, name);
    else if (known !== record) found.set(final.raw, null);
    records.set(final.raw, known ?? record);
  }
  return found;
}
