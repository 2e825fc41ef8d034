import { classOf } from './classes.ts';
import { COMMON_WORDS, FUNCTION_WORDS } from './common.ts';
import { isEverydayWord } from './everyday.ts';
import { ABBREVIATIONS, CALENDAR, CAPITAL_NOUNS, NO_NAMES, PARTICLES } from './lists.ts';
import { BREAK, isCapital, type Reading, type Word } from './words.ts';

const SLIM_GAP = /^(?:[ \u00A0\u202F]|[-‐‑]|['’]|&| & )$/;
const STOP_GAP = /^\.[ \u00A0-]?$/;

/** Whether words `a` and `b` of one line stand together as two words of one name. */
export function adjoins(before: Word, after: Word): boolean {
  if (after.gap === BREAK) return false;
  if (after.opens && !SLIM_GAP.test(after.gap)) return false;
  if (SLIM_GAP.test(after.gap)) return !/['’]/.test(after.gap) || before.raw.length <= 2;
  return STOP_GAP.test(after.gap) && (before.shape === 'initial' || ABBREVIATIONS.has(before.word));
}

/** Whether a capital of `word` tells nothing because of the word itself: a day, a month, "I", "CEO". */
export function namesNothing(word: Word): boolean {
  if (word.shape === 'initial' && (word.word === 'i' || word.word === 'a')) return true;
  if (CAPITAL_NOUNS.has(word.word)) return true;
  if (NO_NAMES.has(word.word)) return word.shape !== 'title' || word.word.length <= 2;
  return CALENDAR.has(word.word);
}

/** Whether `word` bears a faint capital and is a word that sentences open with. */
export function isOpener(reading: Reading, word: Word): boolean {
  if (!word.faint) return false;
  const use = reading.usage.get(word.word);
  if (FUNCTION_WORDS.has(word.word)) return true;
  if (PARTICLES.has(word.word)) return false;
  if (use !== undefined && use.strong > 0 && use.lower === 0) return false;
  return COMMON_WORDS.has(word.word) || (use !== undefined && use.lower > 0);
}

/** "U-turn", "R-rated", "Co-founder": letters before a hyphen and a word written small. */
export function isPrefix({ shape, word }: Word, next: Word | undefined): boolean {
  if (next?.gap !== '-' || next.shape !== 'lower') return false;
  return shape === 'initial' || (shape === 'title' && PREFIX.test(word));
}

const PREFIX = /^(?:co|ex|non|anti|pre|post|mid|self|re|vice|pro|inter|multi|semi|sub|ultra|pan|trans)$/;

/** "HELP", "SCANDAL": one everyday word in capitals for stress, which no form lists and no body bears ("the charity HOPE"). */
export function isShout({ words }: Reading, at: number, listed: (at: number) => boolean): boolean {
  const word = words[at];
  if (word?.shape !== 'upper' || word.word.length < SHORTEST_SHOUT || listed(at)) return false;
  const next = words[at + 1];
  if (next !== undefined && isCapital(next) && adjoins(word, next)) return false;
  if (word.gap === ' ' && classOf(words[at - 1]?.word ?? '') === 'ORG') return false;
  return isEverydayWord(word.word) || COMMON_WORDS.has(word.word);
}

const SHORTEST_SHOUT = 4;

/** "500 BC". */
export function isEra(words: readonly Word[], at: number): boolean {
  return /^(?:BC|AD|BCE|CE)$/.test(words[at]?.raw ?? '') && words[at]?.gap === ' ' && words[at - 1]?.shape === 'number';
}

const ADDRESS = /@$|\.\p{Ll}{2,4}\/[\p{L}\p{N}/]*$/u;
const LONGEST_ADDRESS = 24;

/** "@QuelboNews", "pic.example.com/Xy3": the name of an account, or the end of a link. */
export function isAddress({ text }: Reading, { start }: Word): boolean {
  return ADDRESS.test(text.slice(Math.max(0, start - LONGEST_ADDRESS), start));
}
