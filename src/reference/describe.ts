import type { CardFact, CardModel, CardSource } from '../shared/card.ts';
import { covers, firstDay, formatDate, isBefore, lastDay, type IsoDate } from '../shared/dates.ts';
import { by } from '../shared/order.ts';
import type { StoredRecord } from './pack-format.ts';
import { phraseFacts, type DescribeContext, type PhrasedFact } from './phrases.ts';
import type { Kind } from './schema.ts';

const KIND_NAMES: { readonly [K in Kind]: string } = {
  person: 'Person',
  organisation: 'Organisation',
  'armed-group': 'Armed group',
  place: 'Place',
  country: 'Country',
  office: 'Office',
  event: 'Event',
  law: 'Law',
  'court-case': 'Court case',
  agreement: 'Agreement',
  concept: 'Term',
  publication: 'Publication',
  company: 'Company',
  product: 'Product',
  disease: 'Disease',
  claim: 'Claim',
  topic: 'Topic',
};

const SUMMARY_SOURCE: CardSource = { label: 'Summary in our own words', checked: false };

const startOf = ({ term }: PhrasedFact) => (term.from === undefined ? '' : firstDay(term.from));

/** Offices on the article's day; where the page gives no date, those still held, else the last. `facts` are in order. */
function rolesOn(facts: readonly PhrasedFact[], articleDate: IsoDate | null): CardFact[] {
  const roles = facts.filter((fact) => fact.isRole);
  if (articleDate !== null) return roles.filter(({ term }) => covers(term, articleDate)).map(({ fact }) => fact);
  const open = roles.filter(({ term }) => term.to === undefined);
  const latest = open.length > 0 ? open : roles.slice(-1);
  return latest.map(({ fact }) => fact);
}

/** What came about after the article and up to today, as news, in order of time. */
function changesSince(facts: readonly PhrasedFact[], articleDate: IsoDate, today: IsoDate): CardFact[] {
  const isSince = (day: IsoDate) => isBefore(articleDate, day) && firstDay(day) <= today;
  const changes = facts.flatMap(({ fact, term, began, ended }) => {
    const change = (text: string, day: IsoDate) => ({ ...fact, text, period: formatDate(day), day: firstDay(day) });
    const news = [];
    if (term.from !== undefined && isSince(term.from)) news.push(change(began, term.from));
    if (term.to !== undefined && ended !== '' && isSince(term.to)) news.push(change(ended, term.to));
    return news;
  });
  return changes.sort(by((change) => change.day)).map(({ day: _day, ...fact }) => fact);
}

/** Read-more links are made from the item and the title; they are not sources. */
function links(record: StoredRecord): CardModel['links'] {
  const title = record.wikipedia?.replaceAll(' ', '_');
  return [
    ...(title === undefined
      ? []
      : [{ label: 'Wikipedia', url: `https://en.wikipedia.org/wiki/${encodeURIComponent(title)}` }]),
    ...(record.wikidata === undefined
      ? []
      : [{ label: 'Wikidata', url: `https://www.wikidata.org/wiki/${record.wikidata}` }]),
  ];
}

/**
 * What a card shows of a record to the reader of an article.
 * @param articleDate the article's date, or null where the page gives none
 * @param today an ISO day: what is dated later has not come about yet
 */
export function describe(
  record: StoredRecord,
  articleDate: IsoDate | null,
  today: IsoDate,
  context: DescribeContext,
): CardModel {
  const facts = phraseFacts(record, context).sort(by(startOf));
  const roles = rolesOn(facts, articleDate);
  return {
    record: record.id,
    name: record.name,
    kind: KIND_NAMES[record.kind],
    gloss: record.gloss,
    articleDate,
    roles,
    since: articleDate === null ? [] : changesSince(facts, articleDate, today),
    explainer: record.explainer,
    explainerSource: SUMMARY_SOURCE,
    facts: facts.map(({ fact }) => fact).filter((fact) => !roles.includes(fact)),
    asOf: record.asOf,
    olderThanArticle: articleDate !== null && lastDay(record.asOf) < firstDay(articleDate),
    links: links(record),
  };
}
