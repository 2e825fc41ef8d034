import type { Names } from '../names/types.ts';
import type { Turn } from './drafts.ts';
import { answersOf, speaksOfSelf } from './interviews.ts';
import type { ReadLine } from './lines.ts';
import { hasVerb, wordAt } from './phrases.ts';
import type { Piece } from './words.ts';

/** The most words of a name before the colon of a turn. */
const LONGEST_LABEL = 4;
/** Fewer turns than this are no transcript, nor is one voice alone. */
const FEWEST_TURNS = 3;
/** How many lines may stand between two turns of a transcript. */
const APART = 3;
/** Labels that tell a question from an answer, but nobody's name. */
const NAMELESS = /^(?:q|a|question|answer)$/;

/** The turns of transcripts ("DOE: We stay.") and the answers of interviews, by the index of their line. */
export function turnsOf(lines: readonly ReadLine[], names: Names): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let run: Labelled[] = [];
  const close = (): void => {
    const voices = new Set(run.map(({ name }) => name));
    if (run.length >= FEWEST_TURNS && voices.size > 1) {
      for (const [at, { index, turn }] of run.entries()) {
        turns.set(index, turn);
        for (let next = index + 1; next < (run[at + 1]?.index ?? 0); next += 1) {
          const start = speaksOfSelf(lines[next]) ? firstOf(lines[next])?.start : undefined;
          if (start !== undefined) turns.set(next, { start, voice: turn.voice, cue: null });
        }
      }
    }
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const labelled = labelledTurn(line, index);
    if (labelled === null) continue;
    if (index - (run.at(-1)?.index ?? index) > APART) close();
    run.push(labelled);
  }
  close();
  if (turns.size > 0) return turns;
  const interview = answersOf(lines, names);
  for (const index of interview?.answers ?? []) {
    const pieces = lines[index]?.sentences[0]?.pieces ?? [];
    const labelled = NAMELESS.test(wordAt(pieces, 0)) && /^[:.]$/.test(wordAt(pieces, 1));
    const first = labelled ? pieces[2] : firstOf(lines[index]);
    if (first !== undefined) turns.set(index, { start: first.start, voice: interview?.voice ?? null, cue: null });
  }
  return turns;
}

const firstOf = (line: ReadLine | undefined): Piece | undefined => line?.sentences[0]?.pieces[0];

interface Labelled {
  readonly index: number;
  /** The last word of the label. */
  readonly name: string;
  readonly turn: Turn;
}

/** A line that opens with a name and a colon before somebody's words, which hold a verb. */
function labelledTurn({ kind, sentences }: ReadLine, index: number): Labelled | null {
  const sentence = sentences[0];
  const pieces = sentence?.pieces ?? [];
  if (sentence === undefined || kind === 'title' || kind === 'heading') return null;
  let to = 0;
  while (to < LONGEST_LABEL && pieces[to]?.kind === 'word' && pieces[to]?.capital === true) to += 1;
  const cue = pieces[to];
  const first = pieces[to + 1];
  const name = wordAt(pieces, to - 1);
  if (to === 0 || cue?.word !== ':' || first === undefined || first.kind === 'marked' || NAMELESS.test(name))
    return null;
  const speaks = sentences.some((other) => hasVerb(other.pieces, other === sentence ? to + 1 : 0, other.pieces.length));
  const voice = { line: index, sentence, phrase: { from: 0, to } };
  return speaks ? { index, name, turn: { start: first.start, voice, cue: { start: cue.start, end: cue.end } } } : null;
}
