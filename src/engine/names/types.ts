import type { Entity, EntityType, Mention, Role } from '../../shared/annotations.ts';
import type { Span } from '../../shared/span.ts';

/** All names and roles of one article. */
export interface Names {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
}

/** A name that grammar suggests in a clause; offsets are those of the clause. */
export interface UnlistedName extends Span {
  readonly type: EntityType;
}

/** Finds the names in one clause by grammar alone; what compromise does. Handed in, so that it can be loaded late. */
export type UnlistedFinder = (clause: string) => readonly UnlistedName[];
