import type { Dataset } from '../../src/reference/dataset.ts';
import type { Disagreement } from './disagreement.ts';
import type { Tables } from './tables.ts';
import { verifyCountries, verifyDesignations, verifyFoundations } from './verify-countries.ts';
import { verifyItems, verifyLives } from './verify-items.ts';
import { verifyChanges, verifyLeaders, verifyTerms } from './verify-terms.ts';

/** Every statement of the records that the tables contradict, or should vouch for and do not. */
export function verify(dataset: Dataset, tables: Tables): Disagreement[] {
  return [
    ...verifyItems(dataset, tables),
    ...verifyLives(dataset, tables),
    ...verifyTerms(dataset, tables),
    ...verifyLeaders(dataset, tables),
    ...verifyChanges(dataset, tables),
    ...verifyCountries(dataset, tables),
    ...verifyFoundations(dataset, tables),
    ...verifyDesignations(dataset, tables),
  ];
}
