import type { QuotationKind } from '../../shared/annotations.ts';
import type { Span } from '../../shared/span.ts';
import type { Draft } from './drafts.ts';
import { AUXILIARIES, FINITE_FORMS, PREPOSITIONS } from './lexis.ts';
import type { ReadLine } from './lines.ts';
import { hasVerb, wordAt } from './phrases.ts';
import type { Orphan } from './sources.ts';
import { pieceOf, smallOpening } from './words.ts';

/** The most words before marked words that can be their subject. */
const LONGEST_SUBJECT = 10;
const CONDITIONS = /^(?:if|unless|when|because|until|once)$/;

/** How far a quotation without a clause of its own reaches, and whether its speaker is that of the one before. */
export interface Reach extends Span {
  readonly kind: QuotationKind;
  readonly continues: boolean;
}

/**
 * Takes what stands outside the marks into a quotation that follows another in its paragraph, where the sentence has no
 * verb of its own: a subject ("The mayor 'has left town.'"), an opening ("As a miller, 'we stay.'") or what hangs on the
 * marked words ("'We stay' as part of it.").
 */
export function widened(line: ReadLine, { region, sentence, stands }: Orphan, before: Draft | undefined): Reach {
  const own = { start: region.start, end: region.end, kind: 'direct', continues: false } as const;
  const pieces = line.sentences[sentence]?.pieces ?? [];
  const at = pieceOf(pieces, region);
  if (stands || before === undefined || before.kind === 'indirect' || at < 0) return own;
  const alone = pieces.every(({ kind }, index) => kind !== 'marked' || index === at);
  if (!alone || hasVerb(pieces, 0, at)) return own;
  const next = wordAt(pieces, at + 1);
  if (at === 0 && (CONDITIONS.test(next) || (PREPOSITIONS.has(next) && !hasVerb(pieces, at + 2, pieces.length)))) {
    const last = pieces.findLast(({ kind }) => kind === 'word');
    return last === undefined ? own : { ...own, end: last.end, kind: 'mixed', continues: true };
  }
  if (hasVerb(pieces, at + 1, pieces.length)) return own;
  const opening = smallOpening(line.text.slice(region.start, region.end));
  const predicate = AUXILIARIES.has(opening) || FINITE_FORMS.has(opening);
  const comma = wordAt(pieces, at - 1) === ',';
  const first = pieces[0];
  const whole = pieces.slice(0, comma ? at - 1 : at).every(({ kind }) => kind === 'word') && at <= LONGEST_SUBJECT;
  if (first?.kind === 'word' && whole && (predicate || comma))
    return { ...own, start: first.start, kind: 'mixed', continues: true };
  return { ...own, continues: at > 0 && (comma || wordAt(pieces, at - 1) === ':') };
}
