import type { Mention, Quotation } from '../shared/annotations.ts';
import type { CardState } from '../shared/card.ts';
import type { IsoDate } from '../shared/dates.ts';
import type { Span } from '../shared/span.ts';
import type { SpeakerGroup } from '../shared/utterances.ts';

/** A stretch of the article, verbatim; `highlight` is a span of `text`, not of the article. */
export interface Excerpt {
  readonly text: string;
  readonly highlight: Span;
}

/** What the sidebar's head says of the article. */
export interface ArticleSummary {
  readonly title: string;
  readonly site: string;
  readonly date: IsoDate | null;
}

/** One mention of a cast member. */
export interface CastMention {
  /** Index into `Annotations.mentions`. */
  readonly index: number;
  readonly mention: Mention;
  /** Where in the article it starts, from 0 to 1. */
  readonly place: number;
}

/** One entity of the article, in reading order. */
export interface CastMember {
  /** Index into `Annotations.entities`. */
  readonly entity: number;
  readonly name: string;
  /** Id of the record; `null` where the dataset does not list the name. */
  readonly record: string | null;
  /** `null` where the dataset does not list the name. */
  readonly card: CardState | null;
  readonly mentions: readonly CastMention[];
  /** The article's own sentences on an unlisted name; empty for a listed one. */
  readonly excerpts: readonly Excerpt[];
  /** Every quotation that the article attributes to it. */
  readonly quotations: readonly Quotation[];
}

/** What one speaker says, in reading order, with the speaker's card. */
export interface QuoteGroup extends SpeakerGroup {
  readonly card: CardState | null;
}

/** What a jump leads to: an entry of `Annotations.mentions` or `Annotations.quotations`. */
export type JumpKind = 'mention' | 'quotation';
