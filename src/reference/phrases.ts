import type { CardFact } from '../shared/card.ts';
import { formatDate, type IsoDate, type Term } from '../shared/dates.ts';
import type { StoredRecord } from './pack-format.ts';
import { POINTS, type Fact, type Source, type SourceRef } from './schema.ts';
import { cardSource, knownUntil } from './sources.ts';

/** What facts need besides their record: what cards call other records, and the sources. */
export interface DescribeContext {
  /** "US Secretary of State"; the id itself where the pack does not hold it. */
  nameOf(id: string): string;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A fact in words, with the days that place it in time. */
export interface PhrasedFact {
  readonly fact: CardFact;
  /** An office held or a body led, or a holder of this office or head of this body: what a card leads with. */
  readonly isRole: boolean;
  readonly term: Term;
  /** What to say of its beginning and of its end as news: "Became US Secretary of State". Empty where it is no news. */
  readonly began: string;
  readonly ended: string;
}

/** "26 Apr 2018 – 20 Jan 2021", "since 20 Jan 2025, as of Aug 2026", "until 2021". */
function period(term: Term, src: SourceRef, asOf: IsoDate, sources: ReadonlyMap<string, Source>): string {
  const from = term.from === undefined ? '' : formatDate(term.from);
  if (term.to !== undefined) return from === '' ? `until ${formatDate(term.to)}` : `${from} – ${formatDate(term.to)}`;
  const known = formatDate(knownUntil(src, sources, asOf).slice(0, 7));
  return from === '' ? `as of ${known}` : `since ${from}, as of ${known}`;
}

const LIST = new Intl.ListFormat('en-GB');

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const POINT_WORDS = {
  born: 'Born',
  died: 'Died',
  founded: 'Founded',
  dissolved: 'Dissolved',
  began: 'Began',
  ended: 'Ended',
} as const;

function pointOf(fact: Extract<Fact, { born?: unknown }>): { word: string; day: IsoDate } {
  for (const point of POINTS) {
    const day = fact[point];
    if (day !== undefined) return { word: POINT_WORDS[point], day };
  }
  throw new Error('A fact without a point in time passed the schema');
}

function phraseFact(fact: Fact, record: StoredRecord, context: DescribeContext): PhrasedFact {
  const source = cardSource(fact.src, context.sources);
  if ('office' in fact || 'memberOf' in fact) {
    const isRole = 'office' in fact;
    const about = isRole ? fact.office : fact.memberOf;
    const name = `${isRole && fact.acting === true ? 'acting ' : ''}${context.nameOf(about)}`;
    const words = period(fact, fact.src, record.asOf, context.sources);
    return {
      fact: { text: isRole ? capitalised(name) : `Member of ${name}`, period: words, about, source },
      isRole,
      term: { from: fact.from, to: fact.to },
      began: isRole ? `Became ${name}` : `Joined ${name}`,
      ended: isRole ? `Left office as ${name}` : `Left ${name}`,
    };
  }
  if ('leads' in fact) {
    const name = `${fact.acting === true ? 'acting ' : ''}${fact.as} of ${context.nameOf(fact.leads)}`;
    const words = period(fact, fact.src, record.asOf, context.sources);
    return {
      fact: { text: capitalised(name), period: words, about: fact.leads, source },
      isRole: true,
      term: { from: fact.from, to: fact.to },
      began: `Became ${name}`,
      ended: `Was no longer ${name}`,
    };
  }
  if ('capital' in fact) {
    const words = period(fact, fact.src, record.asOf, context.sources);
    const text = `Capital: ${fact.capital}`;
    const began = `${fact.capital} became the capital`;
    return {
      fact: { text, period: words, source },
      isRole: false,
      term: { from: fact.from, to: fact.to },
      began,
      ended: '',
    };
  }
  if ('neighbours' in fact) {
    const text = `Borders ${LIST.format(fact.neighbours.map((id) => context.nameOf(id)))}`;
    const words = period({}, fact.src, record.asOf, context.sources);
    return { fact: { text, period: words, source }, isRole: false, term: {}, began: '', ended: '' };
  }
  if ('happened' in fact) {
    const days = fact.until === undefined ? formatDate(fact.on) : `${formatDate(fact.on)} – ${formatDate(fact.until)}`;
    const text = fact.happened;
    return { fact: { text, period: days, source }, isRole: false, term: { from: fact.on }, began: text, ended: '' };
  }
  const { word, day } = pointOf(fact);
  return {
    fact: { text: word, period: formatDate(day), source },
    isRole: false,
    term: { from: day },
    began: word,
    ended: '',
  };
}

function phraseHolder(
  holder: StoredRecord['holders'][number],
  record: StoredRecord,
  context: DescribeContext,
): PhrasedFact {
  const name = `${holder.name}${holder.as === undefined ? '' : `, ${holder.as}`}${holder.acting ? ' (acting)' : ''}`;
  const words = period(holder, holder.src, record.asOf, context.sources);
  const source = cardSource(holder.src, context.sources);
  const fact = { text: name, period: words, source, ...(holder.record === undefined ? {} : { about: holder.record }) };
  const term = { from: holder.from, to: holder.to };
  const began = holder.as === undefined ? `${name} took office` : `${holder.name} became ${holder.as}`;
  return { fact, isRole: true, term, began, ended: '' };
}

/** Every fact of a record in words; of an office or body also everyone who held or led it. */
export function phraseFacts(record: StoredRecord, context: DescribeContext): PhrasedFact[] {
  return [
    ...record.facts.map((fact) => phraseFact(fact, record, context)),
    ...record.holders.map((holder) => phraseHolder(holder, record, context)),
  ];
}
