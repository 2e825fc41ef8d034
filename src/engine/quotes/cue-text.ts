import type { Span } from '../../shared/span.ts';

/** How far before its cue the negation may begin, so that the search costs the same in any text. */
const REACH = 48;
const PLAIN = /^(?:sa(?:id|ys?|ying)|told|tells?|telling|according to)$/i;
const NEGATION =
  /(?:(?:(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|may|might|should)\s+)?(?:not|never|no\s+longer)|\p{L}{2,7}n['’]t|without)(?:\s+\p{L}+){0,2}\s+$/iu;

/**
 * The words that report what is said ("denied", "never said"), as the text writes them, from their negation on; `null`
 * where somebody plainly says it. Without them "she denied the charge" would read as if she had made it.
 */
export function cueText(text: string, cue: Span): string | null {
  const words = text.slice(cue.start, cue.end);
  const before = NEGATION.exec(text.slice(Math.max(0, cue.start - REACH), cue.start))?.[0] ?? '';
  return before === '' && PLAIN.test(words) ? null : (before + words).replace(/\s+/g, ' ');
}
