import type { EntityType } from '../../shared/annotations.ts';
import type { Lexicon, LexiconAlias } from '../../shared/lexicon.ts';
import { canonicalPunctuation, tokenise } from '../../shared/tokens.ts';
import { COMMON_WORDS, FUNCTION_WORDS } from './common.ts';
import { isGivenName } from './given.ts';
import { BREAK, type Reading, shapeOf, type Word } from './words.ts';

/** A listed form that the text writes as its alias wants it: words `first` to `last`, both included. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly aliases: readonly LexiconAlias[];
}

/** The longest listed form that begins at each word, in order; one may begin within another. */
export interface Hits {
  /** Forms of records that are named: all kinds but offices. */
  readonly names: readonly Hit[];
  /** Forms of offices. */
  readonly offices: readonly Hit[];
}

const LONGEST_GAP = 4;
const NO_BRIDGE = /[\n!?;:()[\]"“”]/;

/** Walks the trie of aliases from each word; a word is looked up once, a walk is no longer than the longest alias. */
export function matchAliases(reading: Reading, lexicon: Lexicon): Hits {
  const { words } = reading;
  const ids = words.map((word) => lexicon.word(word.word));
  const variants = words
    .map((word) => spellingVariant(word.word))
    .map((word) => (word === null ? -1 : lexicon.word(word)));
  const names: Hit[] = [];
  const offices: Hit[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let node = 0;
    let name: Hit | null = null;
    let office: Hit | null = null;
    for (let last = first; last < words.length; last += 1) {
      const word = words[last];
      if (word === undefined || (last > first && !bridges(word.gap))) break;
      node = step(lexicon, node, ids[last] ?? -1, variants[last] ?? -1);
      if (node < 0) break;
      const aliases = lexicon.aliases(node);
      if (aliases.length === 0) continue;
      const written = aliases.filter((alias) => isWrittenAs(reading, first, last, alias));
      const isOffice = (alias: LexiconAlias) => lexicon.entry(alias.record).kind === 'office';
      const named = written.filter((alias) => !isOffice(alias));
      if (named.length > 0) name = { first, last, aliases: named };
      if (named.length < written.length) office = { first, last, aliases: written.filter(isOffice) };
    }
    if (name !== null) names.push(name);
    if (office !== null) offices.push(office);
  }
  return { names, offices };
}

function bridges(gap: string): boolean {
  return gap !== BREAK && gap.length <= LONGEST_GAP && !NO_BRIDGE.test(gap);
}

function step(lexicon: Lexicon, node: number, id: number, variant: number): number {
  const next = id < 0 ? -1 : lexicon.child(node, id);
  return next < 0 && variant >= 0 ? lexicon.child(node, variant) : next;
}

const BRITISH: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['harbour', 'harbor'],
  ['programme', 'program'],
  ['theatre', 'theater'],
  ['licence', 'license'],
]);
const AMERICAN: ReadonlyMap<string, string> = new Map([...BRITISH].map(([british, american]) => [american, british]));

/** The other spelling of a word in British or American English; `null` where there is one only. */
function spellingVariant(word: string): string | null {
  const listed = BRITISH.get(word) ?? AMERICAN.get(word);
  if (listed !== undefined) return listed;
  const ending = /i([sz])(ation|ations|ed|ing|er)$/.exec(word);
  if (ending === null || word.length < 8) return null;
  return `${word.slice(0, ending.index)}i${ending[1] === 's' ? 'z' : 's'}${ending[2] ?? ''}`;
}

/** An abbreviation of one word, which its stop tells from the word: "Wash." */
const STOPPED = /^\p{Lu}\p{Ll}+\.$/u;

/** Whether words `first` to `last` are written as `alias` wants it; the words themselves are known to be its words. */
function isWrittenAs(reading: Reading, first: number, last: number, alias: LexiconAlias): boolean {
  const { words, text } = reading;
  const start = words[first]?.start ?? 0;
  const surface = text.slice(start, words[last]?.end ?? start);
  const written = aliasBody(alias.text);
  if (STOPPED.test(alias.text) && text[start + surface.length] !== '.') return false;
  if (surface === written) return true;
  if (alias.case === 'exact') return plain(surface) === plain(written);
  const parts = tokenise(written).map(({ start, end }) => written.slice(start, end));
  const shouted = words
    .slice(first, last + 1)
    .every(({ shape }) => shape !== 'title' && shape !== 'lower' && shape !== 'mixed');
  let previousEnd = 0;
  return parts.every((part, index) => {
    const word = words[first + index];
    if (word === undefined) return false;
    const at = written.indexOf(part, previousEnd);
    const gap = written.slice(previousEnd, at);
    previousEnd = at + part.length;
    if (index > 0 && !(word.gap === gap || (!word.opens && gapKind(word.gap) === gapKind(gap)))) return false;
    return alias.case === 'any' || hasCapitals(reading, word, part, shouted);
  });
}

/** An alias without the punctuation around its words: "Apple Inc." is found as "Apple Inc". */
function aliasBody(text: string): string {
  return text.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

function plain(text: string): string {
  return canonicalPunctuation(text).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Gaps that mean the same become one: a full stop of an abbreviation, a hyphen, a space. */
function gapKind(gap: string): string {
  return canonicalPunctuation(gap)
    .replace(/^\.(?=[\s-]|$)/, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

/**
 * Whether `word` bears the capitals of `part`: a first capital more is no fault, all capitals only where the whole form
 * is `shouted` so ("The WHO" is not "The Who"), and long acronyms may be "Nato".
 */
function hasCapitals(reading: Reading, word: Word, part: string, shouted: boolean): boolean {
  const wanted = shapeOf(part);
  if (wanted === 'lower' || wanted === 'number') return true;
  const style = reading.styles[word.line];
  if (word.shape === 'upper') return wanted === 'upper' || (shouted && (wanted !== 'initial' || style === 'caps'));
  if (word.shape === 'lower' || word.shape === 'number') return false;
  if (wanted === 'upper')
    return part.length >= LONG_ACRONYM && word.shape === 'title' && !isEveryday(reading, word.word);
  if (wanted !== 'mixed' || word.shape === 'mixed') return true;
  return word.shape === 'title' && part.length > LONG_ACRONYM;
}

const LONG_ACRONYM = 4;
/** Acronyms of bodies and treaties that are words too. */
const WORDLIKE: ReadonlySet<string> = new Set(
  'swift salt care hope mint scope seal seals share basic brick bricks cosy heart cord rise trips aids'.split(' '),
);

/** Whether "Start" is rather the word than the acronym START: a common word, a given name, or written small here. */
function isEveryday({ usage }: Reading, word: string): boolean {
  if (COMMON_WORDS.has(word) || FUNCTION_WORDS.has(word) || WORDLIKE.has(word) || isGivenName(word)) return true;
  return (usage.get(word)?.lower ?? 0) > 0;
}

/** Whether a listed form means nothing but what is of one type. */
export function isOnly(lexicon: Lexicon, { aliases }: Hit, type: EntityType): boolean {
  return aliases.every(({ record }) => lexicon.entry(record).type === type);
}

/** Whether a listed form may mean something of a type. */
export function mayBe(lexicon: Lexicon, { aliases }: Hit, type: EntityType): boolean {
  return aliases.some(({ record }) => lexicon.entry(record).type === type);
}

/** The leftmost of `hits` (in order), none beginning within the one before. */
export function leftmost(hits: readonly Hit[]): Hit[] {
  let from = 0;
  return hits.filter(({ first, last }) => {
    if (first < from) return false;
    from = last + 1;
    return true;
  });
}
