import { isFinite, wordAt } from './phrases.ts';
import type { Pieces } from './words.ts';

/** How far behind a count its verb may stand. */
const VERB_REACH = 16;
const NUMBER =
  /^(?:\p{N}.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|half|all|every)$/u;
const SHARE = /^(?:third|quarter|fifth|half|dozen|hundred|thousand|million|billion)$/;
/** Words that open a count where a number follows ("at least 20", "as many as half"), by how many they are. */
const HEDGES = [
  /^(?:about|around|over|under|only|just|not|almost|nearly)$/,
  /^(?:at (?:least|most)|up to|close to|(?:more|less|fewer) than)$/,
  /^as (?:many|much|few) as$/,
] as const;

/** Whether a clause begins at `at` with a count that a preposition or adverb opens ("at least 20 mills were shut"). */
export function opensCount(pieces: Pieces, at: number): boolean {
  const words = HEDGES.findIndex((hedge, index) => {
    const opening = [0, 1, 2].slice(0, index + 1).map((step) => wordAt(pieces, at + step));
    return hedge.test(opening.join(' ')) && isNumber(pieces, at + index + 1);
  });
  if (words < 0) return false;
  for (let verb = at + words + 1; verb < at + VERB_REACH && pieces[verb]?.kind === 'word'; verb += 1)
    if (isFinite(pieces, verb)) return true;
  return false;
}

const isNumber = (pieces: Pieces, at: number): boolean =>
  NUMBER.test(wordAt(pieces, at)) || (/^an?$/.test(wordAt(pieces, at)) && SHARE.test(wordAt(pieces, at + 1)));
