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
  'publish-date',
  'publication_date',
  'publishdate',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'date',
];

const MARKED_DATE = '[itemprop="datePublished"],time[pubdate]';
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

function stringOf(thing: JsonObject, key: string): string {
  const value = thing[key];
  return typeof value === 'string' ? fold(value).trim() : '';
}

/** The day of the first of some dates, as written, that names one. */
function firstDay(written: readonly (string | null | undefined)[]): IsoDate | null {
  for (const text of written) {
    const day = readDay(text ?? '');
    if (day !== null) return day;
  }
  return null;
}

/** The dates of the elements in `root` that match, as written. */
const datesIn = (root: ParentNode, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
  );

/** The day of the first dated `<time>` in the smallest element that holds both `first` and `last`; null where it has none. */
export function dayNear(first: Element, last: Element): IsoDate | null {
  let around = first;
  while (around.parentElement !== null && !around.contains(last)) around = around.parentElement;
  return firstDay(datesIn(around, 'time[datetime]'));
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
    date: firstDay([
      ...[...articles, ...things].map((thing) => stringOf(thing, 'datePublished')),
      ...DATE_NAMES.map((name) => meta.get(name)),
      ...datesIn(doc, MARKED_DATE),
    ]),
    site: meta.get('og:site_name') ?? URL.parse(href)?.hostname.replace(/^www\./, '') ?? '',
    lang: LANGUAGE.test(lang) ? lang : 'en',
  };
}
