import type { EntityType } from './annotations.ts';
import type { IsoDate, Term } from './dates.ts';

/**
 * How the page must write an alias: `exact` letter by letter (acronyms, names that are common words), `capitals` with
 * its capitals or all in capitals, `any` in any case.
 */
export type AliasCase = 'exact' | 'capitals' | 'any';

/** What an alias is to its record. A `title` is an office's short form that also stands before its holder's name. */
export type AliasRole = 'name' | 'alias' | 'demonym' | 'title';

/** One written form of one record. */
export interface LexiconAlias extends Term {
  /** Number of the record, see {@link Lexicon.entry}. */
  readonly record: number;
  /** As the record writes it. */
  readonly text: string;
  readonly case: AliasCase;
  readonly role: AliasRole;
  /** How often this form means this record, 0 to 1; the forms of one text need not add up to 1 (the rest is NIL). */
  readonly prior: number;
}

/** What the engine knows of a record: nothing that is written for a reader. */
export interface LexiconEntry {
  readonly id: string;
  readonly kind: string;
  readonly type: EntityType;
  readonly name: string;
  /** Words and names whose nearness speaks for this record. */
  readonly cues: readonly string[];
  /** Number of the country or body that the record belongs to; -1 where there is none. */
  readonly of: number;
  /** Of a person, every office held and every body led, with its term. */
  readonly terms: readonly LexiconTerm[];
}

/** An office held for a time. */
interface LexiconTerm extends Term {
  /** Number of the record of the office, or of the body led. */
  readonly office: number;
  readonly acting: boolean;
}

/** Someone who held an office; `record` is absent where the dataset has no record of them. */
export interface LexiconHolder extends Term {
  readonly name: string;
  readonly record?: number;
  readonly acting: boolean;
}

/** What the engine sees of a pack. Records are numbered from 0; a look-up costs the same however many there are. */
export interface Lexicon {
  /** Number of a normalised word in the vocabulary of all aliases; -1 where no alias has it. */
  word(word: string): number;
  /** The node that `word` leads to from `node` in the trie of aliases; the root is 0; -1 where no alias goes on so. */
  child(node: number, word: number): number;
  /** The aliases that end at `node`. */
  aliases(node: number): readonly LexiconAlias[];
  entry(record: number): LexiconEntry;
  /** Number of a record by its id; -1 where the pack has none. */
  find(id: string): number;
  /** Who held an office on `date`; every known holder where `date` is null. In order of their terms. */
  holders(office: number, date: IsoDate | null): readonly LexiconHolder[];
}
