import { ARTICLE_TYPE, hasType, readJsonLd } from './json-ld.ts';
import { readMeta } from './meta.ts';

/** Whether a page is an article, and if not, why not, in a few words for the reader of the page's state. */
export type Verdict = { readonly article: true } | { readonly article: false; readonly reason: string };

/** Addresses of a site's start page, lists and tools. At most one segment follows the list's name: a longer path may be an article of it. */
const START = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;
const LISTING =
  /^\/(?:[a-z]{2}\/)?(?:search|tags?|topics?|categor(?:y|ies)|sections?|authors?|page\/\d+|latest|log-?in|sign-?in|register|account|cart|checkout|subscribe)(?:\/[^/]*)?\/?$/i;
const TALK =
  /\/(?:forums?|threads?|viewtopic|showthread|forumdisplay|questions|discussions?|comments|products?|docs?|api|reference)(?:[/.]|$)/i;

const OTHER_TYPE =
  /^(?:Product\w*|(?!WebPage)\w+Page|DiscussionForumPosting|SoftwareApplication|Recipe|JobPosting|TechArticle|APIReference|ItemList)$/;
const GOODS = '[itemprop="price"],[itemtype$="/Product"],[class*="price" i]';
const PUBLISHED = ['article:published_time', 'datepublished', 'pubdate', 'date'];
const CODE = 'pre code,.highlight pre,pre.code';

/** A page whose lists name more articles than this at the top of its data is a front, not an article. */
const MAX_ARTICLES = 3;
const PARAGRAPH = 80;
const PROSE = 1500;
const SOME_PROSE = 400;

function directText(element: Element): number {
  let length = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) length += node.textContent?.trim().length ?? 0;
  }
  return length;
}

/**
 * Characters of running text in the one element that holds most of it: of its paragraphs that are long enough and not
 * mostly links, or of its own text where it is parted by line breaks.
 */
function longestProse(doc: Document): number {
  const lengths = new Map<Element, number>();
  let longest = 0;
  const count = (container: Element, length: number): void => {
    const total = (lengths.get(container) ?? 0) + length;
    lengths.set(container, total);
    longest = Math.max(longest, total);
  };
  for (const paragraph of doc.querySelectorAll('p')) {
    const length = paragraph.textContent.trim().length;
    if (length < PARAGRAPH || paragraph.parentElement === null) continue;
    let linked = 0;
    for (const link of paragraph.querySelectorAll('a')) linked += link.textContent.length;
    if (linked * 2 < length) count(paragraph.parentElement, length);
  }
  for (const line of doc.querySelectorAll('br')) {
    const container = line.parentElement;
    if (container !== null && container.localName !== 'p' && !lengths.has(container)) {
      count(container, directText(container));
    }
  }
  return longest;
}

function refuse(reason: string): Verdict {
  return { article: false, reason };
}

/**
 * Whether `doc` is one article, from what it says of itself and, where that is not enough, from its running text. Fast
 * and light: it runs on every page of a granted site. `href` is the page's address.
 */
export function isArticlePage(doc: Document, href: string = doc.URL): Verdict {
  const path = URL.parse(href)?.pathname ?? '';
  if (path !== '' && START.test(path)) return refuse('a start page');
  if (LISTING.test(path)) return refuse('a list or a form');
  const things = readJsonLd(doc);
  const articles = things.filter((thing) => hasType(thing, ARTICLE_TYPE)).length;
  if (articles > MAX_ARTICLES) return refuse('a list of articles');
  if (articles > 0) return { article: true };
  if (things.some((thing) => hasType(thing, OTHER_TYPE))) return refuse('its data names no article');
  const meta = readMeta(doc);
  const kind = meta.get('og:type');
  if (kind === 'article' && PUBLISHED.some((name) => meta.has(name))) return { article: true };
  if (TALK.test(path)) return refuse('a forum, a product or a manual');
  const prose = longestProse(doc);
  if (kind === 'article' && prose >= SOME_PROSE) return { article: true };
  if (prose < PROSE) return refuse('too little running text');
  if (doc.querySelector(GOODS) !== null) return refuse('a product');
  if (doc.querySelectorAll(CODE).length > 2) return refuse('a manual');
  return { article: true };
}
