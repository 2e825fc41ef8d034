import { covers } from '../shared/dates.ts';
import type { Lexicon, LexiconAlias, LexiconEntry, LexiconHolder } from '../shared/lexicon.ts';
import { entityType } from './aliases.ts';
import { CASES, edgeSlot, ROLES } from './pack-format.ts';
import type { Pack } from './pack-reader.ts';
import { findString, stringAt } from './string-table.ts';

interface CachedEntry extends LexiconEntry {
  readonly holders: readonly LexiconHolder[];
}

/** `20190200` is `2019-02`; 0 is an open end. */
function dateOf(day: number): string | undefined {
  if (day === 0) return undefined;
  const text = String(day);
  return [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].filter((part) => part !== '00').join('-');
}

/** The engine's view of a pack. Entries and aliases that were asked for once are kept. */
export function openLexicon(pack: Pack): Lexicon {
  const s = pack.sections;
  const words = { text: s.wordText, start: s.wordStart, slots: s.wordSlots };
  const aliasTexts = { text: s.aliasText, start: s.aliasTextStart };
  const mask = s.edgeChild.length - 1;
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
  const readAlias = (index: number): LexiconAlias => {
    const flags = s.aliasFlags[index] ?? 0;
    return {
      record: s.aliasRecord[index] ?? 0,
      text: stringAt(aliasTexts, index),
      case: CASES[flags & 3] ?? 'exact',
      role: ROLES[(flags >> 2) & 3] ?? 'alias',
      prior: (s.aliasPrior[index] ?? 0) / 10_000,
      from: dateOf(s.aliasFrom[index] ?? 0),
      to: dateOf(s.aliasTo[index] ?? 0),
    };
  };

  return {
    word: (word) => findString(words, word),
    child(node, word) {
      if (word < 0) return -1;
      let slot = edgeSlot(node, word, mask);
      for (let probes = 0; probes <= mask; probes++) {
        const child = s.edgeChild[slot];
        if (child === undefined || child === 0) return -1;
        if (s.edgeNode[slot] === node && s.edgeWord[slot] === word) return child;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
    aliases(node) {
      let list = aliasLists.get(node);
      if (list === undefined) {
        const start = s.aliasStart[node] ?? 0;
        const count = (s.aliasStart[node + 1] ?? start) - start;
        aliasLists.set(node, (list = Array.from({ length: count }, (_, offset) => readAlias(start + offset))));
      }
      return list;
    },
    entry,
    find: (id) => pack.find(id),
    holders: (office, date) =>
      date === null ? entry(office).holders : entry(office).holders.filter((holder) => covers(holder, date)),
  };
}
