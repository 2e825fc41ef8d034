import { normaliseWord, tokenise } from '../shared/tokens.ts';
import type { Reference } from './reference.ts';

/** The records that a name finds. */
export interface Found {
  /** Ids of those that are called so, the likeliest first. */
  readonly exact: readonly string[];
  /** Ids of those whose names hold these words, where none is called so. */
  readonly near: readonly string[];
}

const MOST_NEAR = 8;

/** Finds records by a written form of theirs, in any case, or by their id. */
export function findRecords(name: string, { pack, lexicon }: Reference): Found {
  const number = pack.find(name);
  if (number !== -1) return { exact: [name], near: [] };
  let node = 0;
  const words = tokenise(name).map(({ word }) => word);
  for (const word of words) node = node === -1 ? -1 : lexicon.child(node, lexicon.word(word));
  const aliases = node <= 0 ? [] : [...lexicon.aliases(node)].sort((a, b) => b.prior - a.prior);
  const exact = [...new Set(aliases.map(({ record }) => pack.id(record)))];
  return { exact, near: exact.length > 0 ? [] : nearIds(words, pack) };
}

function nearIds(words: readonly string[], pack: Reference['pack']): string[] {
  const near = new Set<string>();
  for (let number = 0; number < pack.forms && words.length > 0 && near.size < MOST_NEAR; number += 1) {
    const { record, text, role } = pack.form(number);
    if (role !== 'name' && role !== 'alias') continue;
    const form = text.split(/\s+/).map(normaliseWord).join(' ');
    if (words.every((word) => form.includes(word))) near.add(pack.id(record));
  }
  return [...near];
}
