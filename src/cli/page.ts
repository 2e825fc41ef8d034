import { parseHTML } from 'linkedom/worker';
import { isArticlePage } from '../article/gate.ts';
import { readArticle } from '../article/reader.ts';
import type { Article } from '../shared/article.ts';

/** What a saved page gave: its article, or why it is taken for none. */
export type PageReading = { readonly article: Article } | { readonly article: null; readonly reason: string };

/** The library takes the first element for the document's own, so there must be one that holds all. */
function wholeDocument(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return `<!doctype html><html><body>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</body></html>`;
}

/** The address that the page gives for itself; empty where it gives none. */
function addressOf(doc: Document): string {
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const own = canonical ?? doc.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  return URL.canParse(own) ? own : '';
}

/**
 * Reads a saved page with the extension's own gate and reader. The article is without blocks where the page has no text.
 * @param force read it whatever the gate says
 */
export function readPage(html: string, force: boolean): PageReading {
  const doc = parseHTML(wholeDocument(html)).document;
  const href = addressOf(doc);
  const verdict = force ? { article: true as const } : isArticlePage(doc, href);
  return verdict.article ? { article: readArticle(doc, href).article } : { article: null, reason: verdict.reason };
}
