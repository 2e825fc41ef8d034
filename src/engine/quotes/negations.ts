import type { Cue } from './cues.ts';
import { ADVERBS, AUXILIARIES, SUBJECT_PRONOUNS } from './lexis.ts';
import type { Range } from './phrases.ts';
import { wordAt } from './phrases.ts';
import type { Subject } from './subject.ts';
import type { Pieces } from './words.ts';

/** How far before its verb the word may stand that denies it. */
const NEGATION_REACH = 4;
/** Verbs that deny by themselves, so that a negation of them says something after all ("did not deny"). */
const DENYING = /^(?:deny|dispute|refute|rebut|doubt|question|object|contradict)$/;
/** Verbs of knowing: of what somebody did not know it is the writer who tells. */
const KNOWING = /^(?:know|reali[sz]e|understand|learn|recogni[sz]e)$/;
const QUESTION = /^(?:if|whether|how|why|what|who|where|when|which|any|anything)$/;

/**
 * Whether nobody made a statement ("no group claimed that"), somebody did not know what the writer tells, or a thing went
 * unmentioned ("never mentioned the man"). A clause that somebody "did not say" or "never claimed" is told as such.
 */
export function isUnsaid(pieces: Pieces, at: number, cue: Cue, subject: Subject, contents: readonly Range[]): boolean {
  if (KNOWING.test(cue.base)) return isNegated(pieces, at);
  if ((cue.class !== 'say' && cue.class !== 'claim') || DENYING.test(cue.base)) return false;
  const from = contents[0]?.from ?? 0;
  const opening = wordAt(pieces, from);
  if (QUESTION.test(opening)) return false;
  if (subject !== null && subject !== 'inherit' && isNone(pieces, subject)) return true;
  const clause = wordAt(pieces, from - 1) === 'that' || SUBJECT_PRONOUNS.has(opening);
  return !clause && isNegated(pieces, at);
}

/** "no group", "nobody", "no one", "nor Tarn", but not "No 10". */
const isNone = (pieces: Pieces, { from }: Range): boolean =>
  (NONE.test(wordAt(pieces, from)) && !/^\p{N}/u.test(wordAt(pieces, from + 1))) ||
  (/^(?:no|neither|nor)$/.test(wordAt(pieces, from - 1)) && !/^\p{N}/u.test(wordAt(pieces, from)));

const NONE = /^(?:no|no-one|none|nobody|neither)$/;

/** Whether a "not" or "never" stands before the verb at `at`, with nothing but helping verbs and adverbs between. */
function isNegated(pieces: Pieces, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NEGATION_REACH); before -= 1) {
    const word = wordAt(pieces, before);
    if (/^(?:not|never|without)$|n't$/.test(word)) return wordAt(pieces, before + 1) !== 'only';
    if (!AUXILIARIES.has(word) && !ADVERBS.has(word) && !word.endsWith('ly')) return false;
  }
  return false;
}
