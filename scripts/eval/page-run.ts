import { performance } from 'node:perf_hooks';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isArticlePage } from '../../src/article/gate.ts';
import { readArticle } from '../../src/article/reader.ts';
import type { SavedPage } from './saved-pages.ts';

/** What one reader made of a page; `date` is a day. Times are of reading alone, without parsing. */
export interface PageReading {
  readonly isArticle: boolean;
  /** Why the page was taken for no article. */
  readonly reason: string;
  readonly title: string;
  readonly date: string | null;
  /** The text without the headline. */
  readonly text: string;
  readonly gateMs: number;
  readonly readMs: number;
}

function documentOf({ html }: SavedPage): Document {
  return parseHTML(html).document;
}

function timed<T>(run: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

/** The page as our gate and reader see it; it is read whatever the gate says. */
export function readWithSidelight(page: SavedPage): PageReading {
  const doc = documentOf(page);
  const href = page.meta.url ?? '';
  const { value: verdict, ms: gateMs } = timed(() => isArticlePage(doc, href));
  const { value, ms: readMs } = timed(() => readArticle(doc, href).article);
  const body = value.blocks.filter(({ kind }) => kind !== 'title');
  return {
    isArticle: verdict.article,
    reason: verdict.article ? '' : verdict.reason,
    title: value.title,
    date: value.date,
    text: body.map(({ start, end }) => value.text.slice(start, end)).join('\n\n'),
    gateMs,
    readMs,
  };
}

/** The same page as Readability sees it. */
export function readWithReadability(page: SavedPage): PageReading {
  const doc = documentOf(page);
  const { value: isArticle, ms: gateMs } = timed(() => isProbablyReaderable(doc));
  const { value, ms: readMs } = timed(() => new Readability(doc).parse());
  return {
    isArticle,
    reason: isArticle ? '' : 'not readerable',
    title: value?.title ?? '',
    date: /^\d{4}-\d{2}-\d{2}/.exec(value?.publishedTime ?? '')?.[0] ?? null,
    text: value?.textContent ?? '',
    gateMs,
    readMs,
  };
}
