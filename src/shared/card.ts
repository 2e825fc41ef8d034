import type { IsoDate } from './dates.ts';

/** Where a statement comes from, ready to be read. */
export interface CardSource {
  /** "Wikidata office terms, July 2022", a page's title, or "not independently checked". */
  readonly label: string;
  /** False where nobody checked the statement against a source. */
  readonly checked: boolean;
  /** Address of a page that the record's author opened. */
  readonly url?: string;
}

/** One dated statement, ready to be read. */
export interface CardFact {
  /** "US Secretary of State", "Died", "Left office as US Secretary of State". */
  readonly text: string;
  /** "26 Apr 2018 – 20 Jan 2021", "since 20 Jan 2025, as of Aug 2026", "6 Feb 2019"; empty where undated. */
  readonly period: string;
  /** Record that the statement is about besides this one, to look up from the card. */
  readonly about?: string;
  readonly source: CardSource;
}

/** What a card shows of one record, made by `describe(record, articleDate, today)`. */
export interface CardModel {
  readonly record: string;
  readonly name: string;
  /** "Person", "Armed group", "Office" ... */
  readonly kind: string;
  /** A few words: "American politician". */
  readonly gloss: string;
  /** The article's date; `null` where it is unknown, then `roles` holds the latest known role and `since` is empty. */
  readonly articleDate: IsoDate | null;
  /** Offices held on the article's date, or for an office its holder that day. */
  readonly roles: readonly CardFact[];
  /** What changed after the article's date, in order of time. */
  readonly since: readonly CardFact[];
  readonly explainer: string;
  /** Where the explainer comes from. */
  readonly explainerSource: CardSource;
  /** Every other fact of the record, in order of time. */
  readonly facts: readonly CardFact[];
  /** When the record was last checked. */
  readonly asOf: IsoDate;
  /** True where the record was last checked before the article appeared. */
  readonly olderThanArticle: boolean;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** A card that has come, is on its way, or could not be had. */
export type CardState = CardModel | 'loading' | 'failed';
