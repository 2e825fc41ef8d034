import { covers } from '../shared/dates.ts';
import type { Lexicon, LexiconAlias, LexiconEntry, LexiconHolder } from '../shared/lexicon.ts';
import { entityType } from './aliases.ts';
import type { Pack } from './pack-reader.ts';

interface CachedEntry extends LexiconEntry {
  readonly holders: readonly LexiconHolder[];
}

/** The engine's view of a pack. Entries and aliases that were asked for once are kept. */
export function openLexicon(pack: Pack): Lexicon {
  const entries = new Map<number, CachedEntry>();
  const aliasLists = new Map<number, readonly LexiconAlias[]>();

  const readEntry = (record: number): CachedEntry => {
    const [kind, name, cues, of, terms, holders] = pack.entry(record);
    const term = (from: string, to: string) => ({ from: from || undefined, to: to || undefined });
    return {
      id: pack.id(record),
      kind,
      type: entityType(kind),
      name,
      cues,
      of,
      terms: terms.map(([office, from, to, acting]) => ({ office, ...term(from, to), acting: acting === 1 })),
      holders: holders.map(([holder, number, from, to, acting]) => ({
        name: holder,
        ...(number === -1 ? {} : { record: number }),
        ...term(from, to),
        acting: acting === 1,
      })),
    };
  };
  const entry = (record: number): CachedEntry => {
    let found = entries.get(record);
    if (found === undefined) entries.set(record, (found = readEntry(record)));
    return found;
  };

  return {
    word: (word) => pack.word(word),
    child: (node, word) => pack.child(node, word),
    aliases(node) {
      let list = aliasLists.get(node);
      if (list === undefined) aliasLists.set(node, (list = pack.formsAt(node)));
      return list;
    },
    entry,
    find: (id) => pack.find(id),
    holders: (office, date) =>
      date === null ? entry(office).holders : entry(office).holders.filter((holder) => covers(holder, date)),
  };
}
