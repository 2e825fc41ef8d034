import type { Span, Surface } from './span.ts';

/** The coarse type of a name, as the field's corpora use it. */
export type EntityType = 'PER' | 'ORG' | 'LOC' | 'EVENT' | 'MISC';

/** Why a mention was linked, told to the reader: each is one sentence of the card, see `describeWhy`. */
export type WhyCode =
  /** The name is listed and means only this record. */
  | 'only-meaning'
  /** The name is listed for several records; this is the usual one. */
  | 'usual-meaning'
  /** Words near the name speak for this record. */
  | 'context'
  /** A fuller form of the name stands elsewhere in the article. */
  | 'fuller-name'
  /** The article itself explains the short form ("Islamic State group (IS)"). */
  | 'defined-here'
  /** The title beside the name fits this record on the article's date. */
  | 'title'
  /** The record held the office on the article's date. */
  | 'office-on-date'
  /** The dataset does not list the name, or not the one that the article means. */
  | 'unlisted';

/** The grounds of a match; `evidence` is the article's own text that decided, where there is one. */
export interface Why {
  readonly code: WhyCode;
  /** Whether the dataset lists the name for others, whom the article does not mean; `evidence` is then what says so. */
  readonly refused?: true;
  readonly evidence?: Surface;
}

/** A span that names an entity; `record` is `null` where the dataset does not list it (NIL). */
export interface Mention extends Surface {
  readonly type: EntityType;
  readonly record: string | null;
  /** Index into {@link Annotations.entities}: mentions of one entity share it. */
  readonly entity: number;
  /** Confidence from 0 to 1. */
  readonly score: number;
  readonly why: Why;
  /** Whether it is a term that is written as a common noun: explained to readers, no name. */
  readonly term?: true;
  /** The other records that the name could mean, the likeliest first; only where they were asked for. */
  readonly rivals?: readonly Rival[];
}

/** A record that a name could mean, with what speaks for it. */
export interface Rival {
  readonly record: string;
  /** Its share of the evidence, from 0 to 1, "none of them" among the choices. */
  readonly score: number;
  /** How often the name means this record, 0 to 1. */
  readonly prior: number;
  /** The word nearby that speaks for it. */
  readonly evidence?: Surface;
}

/** One entity of the article, in the order of first mention. */
export interface Entity {
  /** The fullest name: the record's, or the longest form the article uses. */
  readonly name: string;
  readonly type: EntityType;
  readonly record: string | null;
}

/** How the holder of a role is known: the article names the holder, the dataset and the date do, or nobody. */
export type RoleBasis = 'text' | 'date' | 'none';

/** A span that names an office ("the secretary of state"), and who held it. */
export interface Role extends Surface {
  /** Record id of the office. */
  readonly office: string;
  readonly holder?: { readonly name: string; readonly record?: string; readonly entity?: number };
  readonly basis: RoleBasis;
}

export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** Who says a quotation: the mention nearest the cue, and whom it stands for. */
export interface Speaker extends Surface {
  /** The full name that the mention resolves to. */
  readonly name?: string;
  readonly record?: string;
  /** Index into {@link Annotations.entities}. */
  readonly entity?: number;
}

/** A span of content without its outer marks, one per paragraph or piece; pieces of one utterance share `group`. */
export interface Quotation extends Surface {
  readonly kind: QuotationKind;
  readonly group?: number;
  readonly cue?: Span;
  /** How the article reports what is not all marked, where it is more than said: "denied", "never said". */
  readonly cueText?: string;
  readonly speaker: Speaker | null;
}

/** The engine's whole answer for one article: spans and record ids, no record text. Lists are sorted by `start`. */
export interface Annotations {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly quotations: readonly Quotation[];
  /** False for the first answer, which does not name the unlisted yet. */
  readonly complete: boolean;
}
