import type { Mention } from '../../shared/annotations.ts';
import { normaliseWord } from '../../shared/tokens.ts';
import { cueOf } from './cues.ts';
import { countBefore } from './mentions.ts';
import { AUXILIARIES, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './lexis.ts';
import type { Names } from '../names/types.ts';
import { seatOf } from './states.ts';

/** Where and as what the article introduces people and bodies: "Senator Jane Doe", "Jane Doe, a nurse from Leeds,". */
export interface Descriptions {
  /**
   * The entities introduced before `at` as `noun`, the last first: those that share most words with `others`, and none
   * where `others` holds words and no introduction has one of them.
   */
  find(noun: string, others: readonly string[], at: number): number[];
}

interface Introduction {
  readonly at: number;
  readonly entity: number;
  readonly words: ReadonlySet<string>;
}

const BEFORE = 60;
const BEHIND = 90;
/** How many introductions by one noun are remembered. */
const MEMORY = 40;
const WORD = /[\p{L}\p{M}\p{N}-]+/gu;
/** Short titles in full, so that "Sen. Jane Doe" is the senator. */
const FULL: Readonly<Record<string, readonly string[]>> = {
  sen: ['senator', 'lawmaker'],
  senator: ['lawmaker'],
  rep: ['congressman', 'congresswoman', 'representative', 'lawmaker'],
  representative: ['congressman', 'congresswoman', 'lawmaker'],
  congressman: ['lawmaker'],
  congresswoman: ['lawmaker'],
  gov: ['governor'],
  pres: ['president'],
  dr: ['doctor'],
  prof: ['professor'],
  gen: ['general'],
  col: ['colonel'],
  sgt: ['sergeant'],
  capt: ['captain'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  mp: ['lawmaker', 'politician'],
  'co-founder': ['founder'],
  cofounder: ['founder'],
};

/** Reads the words right before and the apposition right behind each mention. */
export function readDescriptions(text: string, names: Names): Descriptions {
  const byNoun = new Map<string, Introduction[]>();
  let end = 0;
  for (const mention of names.mentions) {
    const { nouns, words } = describing(text, mention, end);
    end = mention.end;
    const introduction = { at: mention.start, entity: mention.entity, words: new Set(words) };
    for (const noun of new Set(nouns)) {
      const list = byNoun.get(noun) ?? [];
      if (list.length === 0) byNoun.set(noun, list);
      list.push(introduction);
    }
  }
  return { find: (noun, others, at) => findIn(byNoun.get(noun) ?? [], others, at) };
}

function findIn(list: readonly Introduction[], others: readonly string[], at: number): number[] {
  const shared = new Map<number, number>();
  for (const introduction of lastBefore(list, at)) {
    const count = others.filter((word) => introduction.words.has(word)).length;
    const before = shared.get(introduction.entity) ?? 0;
    shared.delete(introduction.entity);
    shared.set(introduction.entity, Math.max(before, count));
  }
  const most = Math.max(0, ...shared.values());
  if (most === 0 && others.length > 0) return [];
  return [...shared]
    .filter(([, count]) => count === most)
    .map(([entity]) => entity)
    .toReversed();
}

/** The last introductions before `at`; the list is sorted by `at`. */
function lastBefore(list: readonly Introduction[], at: number): readonly Introduction[] {
  const count = countBefore(list, at);
  return list.slice(Math.max(0, count - MEMORY), count);
}

interface Describing {
  /** As what the mention is introduced. */
  readonly nouns: readonly string[];
  /** All words of the introductions. */
  readonly words: readonly string[];
}

function describing(text: string, mention: Mention, previousEnd: number): Describing {
  const before = text.slice(Math.max(previousEnd, mention.start - BEFORE), mention.start);
  const lead = leading(before.slice(lastStop(before) + 1));
  const behind = text.slice(mention.end, mention.end + BEHIND);
  const apposition =
    /^(?:\s*\([^)\n]*\))?,\s+((?:(?:a|an|the|who is|who was|his|her|its|their)\s|\p{Ll})[^,;:"“”—–!?.\n]*)[,.—–]/u.exec(
      behind,
    )?.[1] ?? '';
  const copula = /^\s+(?:is|was)\s+(?:a|an|the)\s+([^,;:"“”—–!?.\n]*)/u.exec(behind)?.[1] ?? '';
  const phrases = [apposition, copula].flatMap((phrase) => phrase.split(' and ')).map(wordsOf);
  const { party, state } = seatOf(behind);
  const nouns = [lead.at(-1), ...phrases.map(headOf), party].filter((noun) => noun !== undefined);
  return { nouns: withFullTitles(nouns), words: withFullTitles([...lead, ...phrases.flat(), ...state]) };
}

const STOPS = ',;:()"“”‘—–!?\n';

/** Where the last sign stands that ends what leads to a name; -1 where none does. */
function lastStop(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !STOPS.includes(text.charAt(at))) at -= 1;
  return at;
}

const wordsOf = (phrase: string): string[] => (phrase.match(WORD) ?? []).map(normaliseWord);

const withFullTitles = (words: readonly string[]): string[] => words.flatMap((word) => [word, ...(FULL[word] ?? [])]);

/** "nurse" of "a nurse from Leeds": the last word before what hangs on it. */
function headOf(words: readonly string[]): string | undefined {
  const end = words.findIndex(
    (word, at) => at > 0 && (PREPOSITIONS.has(word) || RELATIVES.has(word) || (at > 1 && /..(?:ing|ed)$/.test(word))),
  );
  return words[(end < 0 ? words.length : end) - 1];
}

/** The words right before a name that belong to it: "former Leeds mayor" of "said that former Leeds mayor". */
function leading(lead: string): string[] {
  const words = wordsOf(lead).slice(-6);
  const cut = words.findLastIndex(
    (word) =>
      PREPOSITIONS.has(word) ||
      SUBORDINATORS.has(word) ||
      AUXILIARIES.has(word) ||
      cueOf(word)?.form === 'past' ||
      word === 'and',
  );
  return words.slice(cut + 1);
}
