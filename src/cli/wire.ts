import type { Annotations, EntityType, QuotationKind, Rival, RoleBasis, Why } from '../shared/annotations.ts';
import type { StoredRecord } from '../reference/pack-format.ts';
import type { Article } from '../shared/article.ts';
import type { Span, Surface } from '../shared/span.ts';
import type { Reference } from './reference.ts';

/** A name or demonym of the text, linked or not. */
interface EntityOut extends Surface {
  readonly type: EntityType;
  readonly kind?: string;
  readonly record?: string;
  readonly wikidata?: string;
  readonly wikipedia?: string;
  readonly score: number;
  readonly why: Why;
  /** With `--explain`. */
  readonly rivals?: readonly RivalOut[];
}

/** What else a name could have meant, as {@link Rival}, named. */
interface RivalOut extends Rival {
  readonly name: string;
  readonly wikidata?: string;
  readonly wikipedia?: string;
}

interface RoleOut extends Surface {
  /** Record id of the office. */
  readonly office: string;
  readonly holder?: { readonly name: string; readonly record?: string };
  readonly basis: RoleBasis;
}

interface QuoteOut extends Surface {
  readonly kind: QuotationKind;
  readonly group?: number;
  readonly cue?: Span;
  readonly speaker: (Surface & { readonly name?: string; readonly record?: string }) | null;
}

/** One document as `jsonl` and `json` give it. Other tools rely on this shape: nothing in it is renamed or moved. */
export interface DocumentOut {
  readonly id: string | number;
  readonly article?: Article | null;
  /** Why the page is taken for no article. */
  readonly reason?: string;
  readonly entities: readonly EntityOut[];
  readonly roles: readonly RoleOut[];
  readonly quotes: readonly QuoteOut[];
}

/** A number short enough to read. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The annotations of a document in the shape that other tools read, names with what the dataset says of them. */
export function documentOut(id: string | number, annotations: Annotations, reference: Reference): DocumentOut {
  const { mentions, roles, quotations } = annotations;
  const names = mentions.filter(({ term }) => term !== true);
  return {
    id,
    entities: names.map(({ start, end, surface, type, record, score, why, rivals }) => {
      const stored = record === null ? null : reference.record(record);
      return {
        ...{ start, end, surface, type },
        ...(stored === null ? {} : { kind: stored.kind, record: stored.id, ...identity(stored) }),
        ...{ score: rounded(score), why },
        ...(rivals === undefined ? {} : { rivals: rivals.map((rival) => rivalOut(rival, reference)) }),
      };
    }),
    roles: roles.map(({ start, end, surface, office, holder, basis }) => ({
      ...{ start, end, surface, office },
      ...(holder === undefined ? {} : { holder: withoutEntity(holder) }),
      basis,
    })),
    quotes: quotations.map(({ start, end, surface, kind, group, cue, speaker }) => ({
      ...{ start, end, surface, kind },
      ...(group === undefined ? {} : { group }),
      ...(cue === undefined ? {} : { cue: { start: cue.start, end: cue.end } }),
      speaker: speaker === null ? null : withoutEntity(speaker),
    })),
  };
}

/** Where other datasets have the record. */
function identity({ wikidata, wikipedia }: StoredRecord): { wikidata?: string; wikipedia?: string } {
  return { ...(wikidata === undefined ? {} : { wikidata }), ...(wikipedia === undefined ? {} : { wikipedia }) };
}

function rivalOut(rival: Rival, reference: Reference): RivalOut {
  const stored = reference.record(rival.record);
  const { record, score, ...rest } = rival;
  return {
    ...{ record, name: stored?.name ?? record },
    ...(stored === null ? {} : identity(stored)),
    ...{ score: rounded(score), ...rest },
  };
}

/** Numbers of entities mean nothing outside of the engine's own answer. */
function withoutEntity<T extends { readonly entity?: number }>({ entity: _entity, ...rest }: T): Omit<T, 'entity'> {
  return rest;
}

/** A page that is no article, in the same shape: nothing was found in it, and why. */
export function refusedOut(id: string, reason: string): DocumentOut {
  return { id, article: null, reason, entities: [], roles: [], quotes: [] };
}
