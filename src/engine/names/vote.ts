import type { EntityType } from '../../shared/annotations.ts';

/** Takes what one ground says for a type (above 0) or against it. */
export type Vote = (type: EntityType, weight: number) => void;

/** What one ground weighs: a set phrase that leaves no doubt, a plain one, a leaning. */
export const CLEAR = 3;
export const PLAIN = 2;
export const SOME = 1;
export const SLIGHT = 0.5;
/** What outweighs no more than the lack of any ground. */
export const FAINT = 0.4;
