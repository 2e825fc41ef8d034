import type { Voice } from './drafts.ts';
import type { ReadLine } from './lines.ts';
import { phraseEndingAt } from './phrases.ts';

/** What says of a heading that the words themselves follow. */
const IN_FULL = /\b(?:in full|transcript|full (?:text|speech|statement|remarks|letter))\b/i;
const SPEECH = /^(?:speech|address|statement|remarks|letter|message|sermon|testimony|apology)$/;
/** How many words may stand between whose speech it is and the noun. */
const REACH = 3;

/** Whose words are printed under the heading right above line `index`: "Nell Ode's speech in full"; `null` for none. */
export function printedUnder(lines: readonly ReadLine[], index: number): Voice | null {
  const line = lines[index - 1];
  const sentence = line?.kind === 'heading' ? line.sentences[0] : undefined;
  if (line === undefined || sentence === undefined) return null;
  if (!IN_FULL.test(line.text.slice(line.start, line.end))) return null;
  const { pieces } = sentence;
  const at = pieces.findIndex(
    ({ word }, owner) =>
      /(?:'s|s')$/.test(word) && pieces.slice(owner + 1, owner + 1 + REACH).some((piece) => SPEECH.test(piece.word)),
  );
  const phrase = at < 0 ? null : phraseEndingAt(pieces, at);
  return phrase === null ? null : { line: index - 1, sentence, phrase };
}
