import type { Article, Block } from '../../shared/article.ts';
import { type Token, tokenise } from '../../shared/tokens.ts';
import { FUNCTION_WORDS } from './common.ts';
import { ABBREVIATIONS } from './lists.ts';
import { isWrapped } from './wrapping.ts';

/** How a word is written; `initial` is one capital, `mixed` has capitals and small letters beyond a first capital. */
export type Shape = 'lower' | 'title' | 'upper' | 'initial' | 'mixed' | 'number';

/** A word of the article with what its writing says. */
export interface Word extends Token {
  readonly raw: string;
  readonly shape: Shape;
  /** What stands between the previous word and this one; {@link BREAK} where a line or block begins. */
  readonly gap: string;
  /** Whether it opens a sentence, a quotation or a line. */
  readonly opens: boolean;
  /** Whether it bears a capital that says nothing: it opens a sentence or stands in a headline that capitalises all. */
  readonly faint: boolean;
  /** Whether it stands in words that are all in capitals for stress: "THEY MUST GO". */
  readonly shouted: boolean;
  /** Number of its line; the words of one line lie within one block. */
  readonly line: number;
}

/** How often a word is written small, and with a capital that says something. */
interface Usage {
  lower: number;
  strong: number;
}

/** Line styles: `plain` prose, `title` capitalises its words, `caps` writes all in capitals. */
type LineStyle = 'plain' | 'title' | 'caps';

/** The article as words. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** By {@link Word.line}. */
  readonly styles: readonly LineStyle[];
  readonly usage: ReadonlyMap<string, Usage>;
}

/** The gap before a word that opens a line or block; no name crosses it. */
export const BREAK = '\n';

/** The end of a full line, and the space or hyphenation around it. */
const SOFT_BREAK = /^([^\S\n]*\S{0,2}?)[^\S\n]*\n[^\S\n]*$/;
const LONGEST_GAP = 12;
const LONGEST_WORD = 60;
/** "iPhone", "eBay": a name that begins small; "mmHg" is none. */
const BRAND = /^\p{Ll}\p{Lu}\p{Ll}{2,}/u;
const DIGIT_FIRST = /^\p{N}/u;
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s/u;
const QUOTE_OPENS = /(?:^|[,:;.!?…—–-]|\s[-–—])\s*["“‘'«(]+$/u;

/** How `raw` is written. */
export function shapeOf(raw: string): Shape {
  if (raw.length > LONGEST_WORD || DIGIT_FIRST.test(raw)) return 'number';
  const lower = raw.toLowerCase();
  if (lower === raw) return 'lower';
  if (lower.slice(0, 1) === raw.slice(0, 1) && !BRAND.test(raw)) return 'lower';
  const first = raw.slice(0, 1);
  const capital = first !== first.toLowerCase();
  if (raw.length === 1) return 'initial';
  if (raw === raw.toUpperCase()) return 'upper';
  return capital && raw.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}

/** Whether a word of this shape is written as a name may be. */
export function isCapital(word: Pick<Word, 'shape'>): boolean {
  return word.shape !== 'lower' && word.shape !== 'number';
}

/** The words of a stretch of the article, folded: `first` to `last`, both included. */
export function wordsOf(
  reading: Reading,
  { first, last }: { readonly first: number; readonly last: number },
): string[] {
  return reading.words.slice(first, last + 1).map(({ word }) => word);
}

/** The article's words, line styles and usage; reads each code unit a bounded number of times. */
export function readWords(article: Article): Reading {
  const { text } = article;
  const tokens = tokenise(text);
  const drafts = draftWords(text, tokens, article.blocks);
  const styles = lineStyles(drafts, text);
  const usage = new Map<string, Usage>();
  markShouting(drafts);
  for (const [index, draft] of drafts.entries()) {
    const style = styles[draft.line] ?? 'plain';
    const capital = isCapital(draft);
    const levelled = style === 'caps' || (style === 'title' && draft.shape === 'title') || draft.shouted;
    const opens = draft.opens && draft.shape !== 'upper' && draft.shape !== 'mixed';
    draft.faint = capital && (levelled || (opens && !opensQuotedName(drafts, index, text)));
    count(usage, draft, capital && !draft.faint);
  }
  return { text, words: drafts, styles, usage };
}

interface Draft extends Omit<Word, 'faint' | 'shouted'> {
  faint: boolean;
  shouted: boolean;
}

const LEAST_SHOUT = 3;
const LEAST_GRAMMAR = 1 / 3;

/** Marks each stretch of words in capitals of which many are words of grammar: of acronyms side by side few are. */
function markShouting(drafts: readonly Draft[]): void {
  let first = 0;
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (next?.line === draft.line && isLoud(next)) return;
    const length = index + 1 - first;
    const stretch = length < LEAST_SHOUT ? [] : drafts.slice(first, index + 1);
    first = index + 1;
    const small = stretch.filter(({ shape, word }) => shape === 'upper' && FUNCTION_WORDS.has(word)).length;
    if (small < length * LEAST_GRAMMAR) return;
    for (const loud of stretch) loud.shouted = isLoud(loud);
  });
}

function isLoud({ shape, gap }: Draft): boolean {
  return shape === 'upper' || shape === 'initial' || (shape === 'number' && gap === ' ');
}

const QUOTE_BEGINS = /["“‘']$/;
const QUOTE_ENDS = /^[,.]?["”’']/;

/** Whether the word is the first of up to three capitalised ones that a pair of marks encloses: "Blue House". */
function opensQuotedName(drafts: readonly Draft[], at: number, text: string): boolean {
  const first = drafts[at];
  if (first === undefined || !QUOTE_BEGINS.test(first.gap) || FUNCTION_WORDS.has(first.word)) return false;
  if (first.gap.length === 2 && QUOTE_ENDS.test(text.slice(first.end, first.end + 2))) return true;
  for (const word of drafts.slice(at + 1, at + 3)) {
    if (word.gap !== ' ' || !isCapital(word) || FUNCTION_WORDS.has(word.word)) return false;
    if (QUOTE_ENDS.test(text.slice(word.end, word.end + 2))) return true;
  }
  return false;
}

function draftWords(text: string, tokens: readonly Token[], blocks: readonly Block[]): Draft[] {
  const drafts: Draft[] = [];
  let line = -1;
  let block = 0;
  let wrapped = blocks[0] !== undefined && isWrapped(text, blocks[0]);
  let previous: Draft | undefined;
  for (const token of tokens) {
    let blockEnd = blocks[block]?.end ?? Infinity;
    let crossed = false;
    while (token.start >= blockEnd) {
      block += 1;
      crossed = true;
      const entered = blocks[block];
      blockEnd = entered?.end ?? Infinity;
      wrapped = entered !== undefined && isWrapped(text, entered);
    }
    const from = previous?.end ?? 0;
    const written = token.start - from > LONGEST_GAP ? BREAK : text.slice(from, token.start);
    const between = wrapped ? written.replace(SOFT_BREAK, '$1 ') : written;
    const broken = previous === undefined || crossed || between.includes('\n');
    if (broken) line += 1;
    const raw = text.slice(token.start, token.end);
    const gap = broken ? BREAK : between;
    previous = {
      ...token,
      raw,
      shape: shapeOf(raw),
      gap,
      line,
      opens: broken || opensAfter(gap, previous),
      faint: false,
      shouted: false,
    };
    drafts.push(previous);
  }
  return drafts;
}

function opensAfter(gap: string, previous: Draft | undefined): boolean {
  if (gap === ' ' || previous === undefined) return previous === undefined;
  if (SENTENCE_END.test(gap)) {
    const stop = gap.startsWith('. ') || gap.startsWith('.\u00A0');
    return !stop || (previous.shape !== 'initial' && !ABBREVIATIONS.has(previous.word));
  }
  if (gap === ') ') return previous.raw.length === 1;
  return gap.includes(': ') || gap.includes('*') || gap.includes('•') || QUOTE_OPENS.test(gap);
}

function count(usage: Map<string, Usage>, draft: Draft, strong: boolean): void {
  const lower = draft.shape === 'lower';
  if (!lower && !strong) return;
  const entry = usage.get(draft.word) ?? { lower: 0, strong: 0 };
  if (lower) entry.lower += 1;
  else entry.strong += 1;
  usage.set(draft.word, entry);
}

const TITLE_SHARE = 0.75;
const CAPS_SHARE = 0.75;
const LONG_WORD = 4;
const SENTENCE_STOP = /^["'”’)\]]*[.?!]/u;

/** A line is in title case where all but a few of its longer words bear a capital and it does not end as a sentence does. */
function lineStyles(drafts: readonly Draft[], text: string): LineStyle[] {
  const tallies: { upper: number; lettered: number; capital: number; long: number; end: number }[] = [];
  for (const draft of drafts) {
    const tally = (tallies[draft.line] ??= { upper: 0, lettered: 0, capital: 0, long: 0, end: 0 });
    tally.end = draft.end;
    if (draft.shape === 'number') continue;
    tally.lettered += 1;
    if (draft.shape === 'upper' || draft.shape === 'initial') tally.upper += 1;
    if (draft.opens || draft.raw.length < LONG_WORD) continue;
    tally.long += 1;
    if (draft.shape !== 'lower') tally.capital += 1;
  }
  return tallies.map(({ upper, lettered, capital, long, end }) => {
    if (lettered >= 3 && upper / lettered >= CAPS_SHARE) return 'caps';
    if (long < 3 || capital / long < TITLE_SHARE) return 'plain';
    return SENTENCE_STOP.test(text.slice(end, end + 4)) ? 'plain' : 'title';
  });
}
