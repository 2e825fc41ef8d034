import type { ReadLine } from './lines.ts';
import type { Range } from './phrases.ts';
import { hasVerb, wordAt } from './phrases.ts';

/** The most words of a name before the colon of a turn. */
const LONGEST_LABEL = 4;
/** Fewer turns than this are no transcript, nor is one voice alone. */
const FEWEST_TURNS = 3;
/** How many lines may stand between two turns of a transcript. */
const APART = 3;

/** The index of each line that is a turn of a transcript ("DOE: We stay."), with the words that name who speaks. */
export function turnsOf(lines: readonly ReadLine[]): ReadonlyMap<number, Range> {
  const turns = new Map<number, Range>();
  let run: (readonly [number, Range])[] = [];
  const close = (): void => {
    const voices = new Set(run.map(([index, { to }]) => nameOf(lines[index], to)));
    if (run.length >= FEWEST_TURNS && voices.size > 1) for (const [index, label] of run) turns.set(index, label);
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const label = labelOf(line);
    if (label === null) continue;
    if (index - (run.at(-1)?.[0] ?? index) > APART) close();
    run.push([index, label]);
  }
  close();
  return turns;
}

const nameOf = (line: ReadLine | undefined, to: number): string => line?.sentences[0]?.pieces[to - 1]?.word ?? '';

/** The name before the colon that opens a line of somebody's words, which hold a verb. */
function labelOf({ kind, sentences }: ReadLine): Range | null {
  const pieces = sentences[0]?.pieces ?? [];
  if (kind === 'title' || kind === 'heading') return null;
  let to = 0;
  while (to < LONGEST_LABEL && pieces[to]?.kind === 'word' && pieces[to]?.capital === true) to += 1;
  if (to === 0 || wordAt(pieces, to) !== ':' || pieces[to + 1] === undefined || pieces[to + 1]?.kind === 'marked')
    return null;
  const speaks = sentences.some((sentence, index) =>
    hasVerb(sentence.pieces, index === 0 ? to + 1 : 0, sentence.pieces.length),
  );
  return speaks ? { from: 0, to } : null;
}
