import type { Range } from './phrases.ts';
import { hasVerb } from './phrases.ts';
import type { Pieces } from './words.ts';

/** Who signs what stands before ("— Jane Doe, nurse"): from a capital at piece `from` to the next stop; `null` where a verb follows. */
export function signerAt(pieces: Pieces, from: number): Range | null {
  if (pieces[from]?.capital !== true || hasVerb(pieces, from, pieces.length)) return null;
  let to = from;
  while (pieces[to]?.kind === 'word') to += 1;
  return { from, to };
}
