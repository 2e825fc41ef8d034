import type { IsoDate } from '../shared/dates.ts';
import { fold } from '../shared/fold.ts';
import { readDay } from './dates.ts';
import { ARTICLE_TYPE, hasType, type JsonObject, readJsonLd } from './json-ld.ts';
import { readMeta } from './meta.ts';

/** What a page says of its article outside of the article's text. */
export interface Metadata {
  /** The headlines it names, the likeliest first; without the empty ones. */
  readonly titles: readonly string[];
  readonly description: string;
  readonly date: IsoDate | null;
  readonly site: string;
  readonly lang: string;
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'article.published',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publication_date',
  'publishdate',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];

const MARKED_DATE = '[itemprop="datePublished"],time[pubdate]';
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

function stringOf(thing: JsonObject, key: string): string {
  const value = thing[key];
  return typeof value === 'string' ? fold(value).trim() : '';
}

function dayOfElement(element: Element): IsoDate | null {
  const written = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
  return readDay(written);
}

function firstDay(doc: Document, things: readonly JsonObject[], meta: ReadonlyMap<string, string>): IsoDate | null {
  for (const thing of things) {
    const day = readDay(stringOf(thing, 'datePublished'));
    if (day !== null) return day;
  }
  for (const name of DATE_NAMES) {
    const day = readDay(meta.get(name) ?? '');
    if (day !== null) return day;
  }
  for (const element of doc.querySelectorAll(MARKED_DATE)) {
    const day = dayOfElement(element);
    if (day !== null) return day;
  }
  return null;
}

/** The day of the first dated `<time>` in the smallest element that holds both `first` and `last`; null where it has none. */
export function dayNear(first: Element, last: Element): IsoDate | null {
  let around = first;
  while (around.parentElement !== null && !around.contains(last)) around = around.parentElement;
  for (const time of around.querySelectorAll('time[datetime]')) {
    const day = dayOfElement(time);
    if (day !== null) return day;
  }
  return null;
}

/** What `doc` at the address `href` says of its article in its head, its JSON-LD and its microdata. */
export function readMetadata(doc: Document, href: string): Metadata {
  const things = readJsonLd(doc);
  const meta = readMeta(doc);
  const articles = things.filter((thing) => hasType(thing, ARTICLE_TYPE));
  const titles = [
    meta.get('og:title') ?? '',
    ...articles.map((thing) => stringOf(thing, 'headline')),
    meta.get('twitter:title') ?? '',
    doc.querySelector('head > title')?.textContent ?? '',
  ];
  const lang = (doc.documentElement.getAttribute('lang') ?? '').trim().replaceAll('_', '-');
  return {
    titles: titles.map((title) => fold(title).trim()).filter((title) => title !== ''),
    description: fold(meta.get('og:description') ?? meta.get('description') ?? '').trim(),
    date: firstDay(doc, [...articles, ...things], meta),
    site: meta.get('og:site_name') ?? URL.parse(href)?.hostname.replace(/^www\./, '') ?? '',
    lang: LANGUAGE.test(lang) ? lang : 'en',
  };
}
