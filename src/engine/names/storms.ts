import { bodyCalled, type Definition, type ShortForms } from './acronyms.ts';
import type { Name } from './segments.ts';
import { isCapital, type Reading, type Word } from './words.ts';

const STORM = /^(?:hurricane|typhoon|cyclone|storm)$/;

/** Where the own name of a storm begins behind what it is: "Cyclone Quelbo", "Tropical Storm Orbek"; -1 for no storm. */
export function stormNameAt(words: readonly Word[]): number {
  const at = words[0]?.word === 'tropical' ? 1 : 0;
  const own = words[at + 1];
  return STORM.test(words[at]?.word ?? '') && words.length === at + 2 && own?.shape === 'title' && own.gap === ' '
    ? at + 1
    : -1;
}

/**
 * Finds where the own name of a storm stands alone for it, after the article has said what it is: "Quelbo" after "Cyclone
 * Quelbo". Where somebody else in the article bears the name too, it tells nothing.
 */
export function findStorms({ words }: Reading, names: readonly Name[]): ShortForms {
  const found: Name[] = [];
  const definitions = new Map<string, Definition>();
  const storms = new Map<string, Name>();
  for (const name of names) {
    const own = words.slice(name.first, name.last + 1);
    const at = stormNameAt(own);
    const word = own[at];
    if (word !== undefined && !storms.has(word.raw)) storms.set(word.raw, name);
  }
  if (storms.size === 0) return { definitions, names: found };
  const nameAt = new Map<number, Name>();
  for (const name of names) {
    const own = words.slice(name.first, name.last + 1);
    const bearer = own.length > 1 && own[0]?.shape === 'title' && !own.some(({ word }) => STORM.test(word));
    if (bearer || name.title !== null) for (const { raw } of own) storms.delete(raw);
    for (let at = name.first; at <= name.last; at += 1) nameAt.set(at, name);
  }
  for (const [at, word] of words.entries()) {
    const storm = storms.get(word.raw);
    const name = nameAt.get(at);
    if (storm === undefined || !isCapital(word) || at <= storm.last) continue;
    if (name !== undefined && name.first < name.last) continue;
    definitions.set(word.raw, { short: word.raw, at, first: storm.first, last: storm.last, common: false });
    if (name === undefined) found.push(bodyCalled(at));
  }
  return { definitions, names: found };
}
