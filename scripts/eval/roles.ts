import { overlaps } from '../../src/shared/span.ts';
import { type GoldDocument, hasLayer } from './corpus.ts';
import { type Note, share } from './measure.ts';
import { isSamePerson } from './persons.ts';
import type { Prediction } from './predict.ts';

/** Roles right in one set: the office found, and its holder with the ground on which it is known. */
export interface RoleScores {
  readonly gold: number;
  readonly officeRight: number;
  readonly holderRight: number;
  readonly officeShare: number | null;
  readonly holderShare: number | null;
  /** Holders named where the gold leaves it open. */
  readonly invented: number;
}

/** Scores the roles of a set; null where none of its documents has any annotated. */
export function scoreRoles(
  documents: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
  note: Note,
): RoleScores | null {
  const annotated = documents.filter((document) => hasLayer(document, 'roles'));
  if (annotated.length === 0) return null;
  let [gold, officeRight, holderRight, invented] = [0, 0, 0, 0];
  for (const document of annotated) {
    const roles = predictions.get(document.id)?.roles ?? [];
    for (const expected of document.roles) {
      gold += 1;
      const found = roles.find((role) => overlaps(role, expected) && role.office === expected.office);
      const wanted = `${expected.office}, ${expected.holder ?? 'nobody'}, ${expected.basis}`;
      if (found === undefined) {
        note('role missed', document, expected, wanted);
        continue;
      }
      officeRight += 1;
      const name = found.holder?.name ?? null;
      const isSame =
        expected.holder === null || name === null ? expected.holder === name : isSamePerson(name, expected.holder);
      if (isSame && found.basis === expected.basis) holderRight += 1;
      else note('role with another holder', document, expected, `${wanted} → ${name ?? 'nobody'}, ${found.basis}`);
      if (expected.holder === null && name !== null) invented += 1;
    }
  }
  return {
    ...{ gold, officeRight, holderRight, invented },
    officeShare: share(officeRight, gold),
    holderShare: share(holderRight, gold),
  };
}
