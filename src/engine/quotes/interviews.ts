import type { Names } from '../names/types.ts';
import type { Voice } from './drafts.ts';
import type { ReadLine } from './lines.ts';
import { mentionsIn } from './mentions.ts';

/** Fewer questions than this are no interview. */
const FEWEST_QUESTIONS = 3;
/** A longer line is no question. */
const LONGEST_QUESTION = 600;
/** What share of the answers speaks of oneself, and of the questions to somebody. */
const SELVES = 0.5;
const ADDRESSES = 0.3;
/** How many lines the last answer may have. */
const LAST_ANSWER = 4;
const SELF = /^(?:i|my|me|we|our|us)(?:'(?:m|re|ve|d|ll))?$/;
const ALONE = /^(?:i|my|me)(?:'|$)/;
const ADDRESS = /^(?:you|your|yours|yourself)(?:'(?:re|ve|d|ll))?$/;

/** An interview: lines that are questions, each with the lines of its answer. */
export interface Interview {
  /** The indices of the lines that are answers. */
  readonly answers: readonly number[];
  /** Whoever answers; `null` where the article introduces nobody. */
  readonly voice: Voice | null;
}

/**
 * The answers of an article that is an interview without names: at least three lines end as questions, most answers speak
 * of an "I", and questions speak to a "you". Who answers is the person named most before the first question. `null` for
 * any other article, and so for questions that the writer answers.
 */
export function answersOf(lines: readonly ReadLine[], names: Names): Interview | null {
  const questions = [...lines.keys()].filter((index) => isQuestion(lines[index]));
  const [first] = questions;
  if (first === undefined || questions.length < FEWEST_QUESTIONS) return null;
  const answers = questions.map((question, at) => answerTo(lines, question, questions[at + 1]));
  const told = answers.filter((answer) => answer.length > 0);
  const speaking = (words: RegExp, group: readonly number[]): boolean => group.some((at) => hasWord(lines[at], words));
  const selves = told.filter((answer) => speaking(SELF, answer)).length;
  const alone = told.filter((answer) => speaking(ALONE, answer)).length;
  const addressed = questions.filter((at) => speaking(ADDRESS, [at])).length;
  if (told.length < FEWEST_QUESTIONS || alone < 2 || selves < told.length * SELVES) return null;
  if (addressed < questions.length * ADDRESSES) return null;
  return { answers: answers.flat(), voice: introducedBefore(lines, first, names) };
}

/** Whether a line is nothing but a question, in the writer's words. */
function isQuestion(line: ReadLine | undefined): boolean {
  if (line === undefined || line.kind === 'title' || line.kind === 'caption' || line.regions[0]?.open === line.start)
    return false;
  const last = line.sentences.at(-1)?.pieces.at(-1);
  return line.end - line.start <= LONGEST_QUESTION && last?.kind === 'stop' && last.word.startsWith('?');
}

/** The lines from a question to the next one, without captions; behind the last one, up to the last that speaks of oneself. */
function answerTo(lines: readonly ReadLine[], question: number, next: number | undefined): number[] {
  const end = next ?? Math.min(lines.length, question + 1 + LAST_ANSWER);
  const answer: number[] = [];
  for (let at = question + 1; at < end && lines[at]?.kind !== 'heading'; at += 1)
    if (lines[at]?.kind !== 'caption') answer.push(at);
  if (next !== undefined) return answer;
  return answer.slice(0, answer.findLastIndex((at) => speaksOfSelf(lines[at])) + 1);
}

const hasWord = (line: ReadLine | undefined, words: RegExp): boolean =>
  line?.sentences.some(({ pieces }) => pieces.some(({ word }) => words.test(word))) === true;

/** Whether a line speaks of "I" or "we" outside marks. */
export const speaksOfSelf = (line: ReadLine | undefined): boolean => hasWord(line, SELF);

/** The person named clearly most before a line, headlines counting double, where the name is longest. */
function introducedBefore(lines: readonly ReadLine[], before: number, names: Names): Voice | null {
  const counts = new Map<number, number>();
  const voices = new Map<number, Voice>();
  for (let index = 0; index < before; index += 1) {
    const line = lines[index];
    for (const sentence of line?.sentences ?? []) {
      for (const { type, entity, start, end } of mentionsIn(names.mentions, sentence)) {
        const from = sentence.pieces.findIndex((piece) => piece.kind === 'word' && piece.end > start);
        const to = sentence.pieces.findLastIndex((piece) => piece.kind === 'word' && piece.start < end) + 1;
        if (type !== 'PER' || from >= to) continue;
        counts.set(entity, (counts.get(entity) ?? 0) + (line?.kind === 'title' || index === 0 ? 2 : 1));
        const known = voices.get(entity)?.phrase;
        if (known === undefined || to - from > known.to - known.from)
          voices.set(entity, { line: index, sentence, phrase: { from, to } });
      }
    }
  }
  const [most, second] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined || most[1] === second?.[1] ? null : (voices.get(most[0]) ?? null);
}
