import type { CardState } from '../shared/card.ts';

/** In a line, what somebody was. */
interface RoleLine {
  readonly text: string;
  readonly period: string;
  /** True for a role on the day of the article, false for the latest known role or a gloss. */
  readonly onDay: boolean;
}

/** The first role of a card, else its gloss; `null` without a card. */
export function roleText(card: CardState | null): RoleLine | null {
  if (card === null || typeof card === 'string') return null;
  const role = card.roles[0];
  if (role === undefined) return card.gloss === '' ? null : { text: card.gloss, period: '', onDay: false };
  return { text: role.text, period: role.period, onDay: card.articleDate !== null };
}
