import { share } from './measure.ts';
import type { PageReading } from './page-run.ts';
import type { SavedPage } from './saved-pages.ts';

/** Precision, recall and F1 of the words of one text, each word as often as it stands there. */
export interface TextMatch {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** How well the words of a text match those expected, whatever their order. */
export function matchWords(text: string, expected: string): TextMatch {
  const left = new Map<string, number>();
  const wanted = wordsOf(expected);
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(text);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  const p = words.length === 0 ? 0 : common / words.length;
  const r = wanted.length === 0 ? 0 : common / wanted.length;
  return { p, r, f1: common === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** One page as one reader read it, beside what was expected; null where the page's notes do not say. */
export interface PageScore {
  readonly page: string;
  readonly group: string;
  readonly gateRight: boolean;
  readonly text: TextMatch | null;
  readonly textKind: string;
  readonly missing: readonly string[];
  readonly unwanted: readonly string[];
  readonly mustContain: number;
  readonly mustNotContain: number;
  readonly titleRight: boolean | null;
  readonly dateRight: boolean | null;
  readonly gateMs: number;
  readonly readMs: number;
}

/** The folder of pages that are no articles. */
const NO_ARTICLES = 'not-article';
/** Notes that repeat what the page says of itself cannot tell whether that was read right. */
const CIRCULAR = 'page meta tags';

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Scores one reading of a page. A title is right with the same words, a date with the same day. */
export function scorePage({ group, name, meta }: SavedPage, reading: PageReading): PageScore {
  const text = inOneLine(reading.text);
  const isArticle = group !== NO_ARTICLES;
  const isKnown = isArticle && meta.metaSource !== CIRCULAR;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(meta.date ?? '')?.[0] ?? null;
  const has = (part: string) => text.includes(inOneLine(part));
  const { expectedText, mustContain, mustNotContain } = meta;
  return {
    page: name,
    group,
    gateRight: reading.isArticle === isArticle,
    text: isArticle && expectedText ? matchWords(reading.text, expectedText) : null,
    textKind: (meta.expectedTextKind ?? '').replace(/\s*\(.*/s, ''),
    missing: isArticle ? mustContain.filter((part) => !has(part)) : [],
    unwanted: isArticle ? mustNotContain.filter(has) : [],
    mustContain: isArticle ? mustContain.length : 0,
    mustNotContain: isArticle ? mustNotContain.length : 0,
    titleRight: isKnown && meta.title ? wordsOf(reading.title).join(' ') === wordsOf(meta.title).join(' ') : null,
    dateRight: isKnown && day !== null ? reading.date === day : null,
    gateMs: reading.gateMs,
    readMs: reading.readMs,
  };
}

/** How often something was right. */
export interface RightOf {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
}

/** The figures of one reader. */
export interface PageFigures {
  /** Let through or kept out as it should be, by folder. */
  readonly gate: Readonly<Record<string, RightOf>>;
  /** Means over the pages, by where the expected text comes from. */
  readonly text: Readonly<Record<string, TextMatch & { readonly pages: number }>>;
  readonly title: RightOf;
  readonly date: RightOf;
  readonly mustContain: RightOf;
  readonly mustNotContain: RightOf;
  readonly ms: { readonly gateMedian: number; readonly readMedian: number; readonly readWorst: number };
}

function rightOf(answers: readonly (boolean | null)[]): RightOf {
  const known = answers.filter((answer) => answer !== null);
  const right = known.filter(Boolean).length;
  return { right, of: known.length, share: share(right, known.length) };
}

function meanMatch(scores: readonly PageScore[]): TextMatch & { pages: number } {
  const matches = scores.flatMap(({ text }) => text ?? []);
  const mean = (key: keyof TextMatch) =>
    share(
      matches.reduce((sum, match) => sum + match[key], 0),
      matches.length,
    ) ?? 0;
  return { p: mean('p'), r: mean('r'), f1: mean('f1'), pages: matches.length };
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return Math.round(value * 100) / 100;
}

function byKey<T>(groups: ReadonlyMap<string, readonly PageScore[]>, make: (scores: readonly PageScore[]) => T) {
  return Object.fromEntries([...groups].map(([key, scores]) => [key, make(scores)]));
}

/** The figures of one reader over all pages. */
export function pageFigures(scores: readonly PageScore[]): PageFigures {
  const withText = scores.filter(({ text }) => text !== null);
  const parts = (wrong: 'missing' | 'unwanted', all: 'mustContain' | 'mustNotContain'): RightOf => {
    const of = scores.reduce((sum, score) => sum + score[all], 0);
    const right = of - scores.reduce((sum, score) => sum + score[wrong].length, 0);
    return { right, of, share: share(right, of) };
  };
  const readTimes = scores.map(({ readMs }) => readMs);
  return {
    gate: byKey(
      Map.groupBy(scores, ({ group }) => group),
      (list) => rightOf(list.map(({ gateRight }) => gateRight)),
    ),
    text: byKey(
      Map.groupBy(withText, ({ group, textKind }) => `${group}, ${textKind}`),
      meanMatch,
    ),
    title: rightOf(scores.map(({ titleRight }) => titleRight)),
    date: rightOf(scores.map(({ dateRight }) => dateRight)),
    mustContain: parts('missing', 'mustContain'),
    mustNotContain: parts('unwanted', 'mustNotContain'),
    ms: {
      gateMedian: quantile(
        scores.map(({ gateMs }) => gateMs),
        0.5,
      ),
      readMedian: quantile(readTimes, 0.5),
      readWorst: quantile(readTimes, 1),
    },
  };
}
