import { adjoins, isAddress, isEra, isOpener, isPrefix, isShout, namesNothing } from './capitals.ts';
import { FUNCTION_WORDS, NAME_BEGINNERS } from './common.ts';
import { isGivenName, LONGEST_SYLLABLE } from './given.ts';
import { afterJoint, afterOwner, afterParticles } from './joints.ts';
import { CALENDAR, HONORIFICS, MONTH_NAMES, NO_NAMES, PARTICLES } from './lists.ts';
import { isCapital, type Reading, type Word } from './words.ts';

/** A run of capitalised words: words `first` to `last`, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** How long a run can grow; a name is shorter, and a page of capitals stays cheap. */
const LONGEST_RUN = 14;
const HYPHEN = /^[-‐‑]$/;
/**
 * The runs of capitalised words in plain lines, leftmost first; no run holds a word that `barred` marks, and a word of
 * grammar in capitals ("US") begins one only where it is `listed`. Each word is looked at a bounded number of times.
 */
export function findRuns(reading: Reading, barred: Uint8Array, listed: (at: number) => boolean): Run[] {
  const { words } = reading;
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    if (barred[at] !== 0 || !canBegin(reading, at, listed)) {
      at += 1;
      continue;
    }
    let last = at;
    while (last - at < LONGEST_RUN) {
      const next = nextInRun(reading, at, last);
      if (next === null || barred.subarray(last + 1, next + 1).includes(1)) break;
      last = next;
    }
    runs.push({ first: at, last });
    at = last + 1;
  }
  return runs;
}

function canBegin(reading: Reading, at: number, listed: (at: number) => boolean): boolean {
  const word = reading.words[at];
  if (word === undefined || !isCapital(word) || word.shouted || reading.styles[word.line] !== 'plain') return false;
  if (isAddress(reading, word)) return false;
  const next = reading.words[at + 1];
  if (word.raw === 'Bill' && isBill(reading.words, at)) return false;
  if (isPrefix(word, next) || isShout(reading, at, listed) || isEra(reading.words, at)) return false;
  const followed = next !== undefined && isCapital(next) && adjoins(word, next);
  if (word.word === 'new') return followed;
  if (FUNCTION_WORDS.has(word.word) && word.shape !== 'initial') {
    if (word.shape === 'upper' || word.word === 'the') return listed(at);
    return !word.faint && followed && NAME_BEGINNERS.has(word.word);
  }
  if (isDesignation(reading.words, at)) return true;
  return (
    !namesNothing(word) ||
    (word.shape === 'title' && listed(at)) ||
    isFirstName(reading, at) ||
    (word.shape === 'initial' && isDotted(reading, at))
  );
}

/** "A Bill will follow": the draft of a law that an article leads to, and nobody called so. */
function isBill(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  const led =
    words[at]?.gap === ' ' && /^(?:an?|the|this|that|each|every|which|new|draft|any)$/.test(before?.word ?? '');
  return led && after?.word !== 'of' && (after === undefined || !isCapital(after) || !/^[ -]$/.test(after.gap));
}

/** "F-16", "MH-17": letters, a hyphen and a number. */
function isDesignation(words: readonly Word[], at: number): boolean {
  const [letters, number] = words.slice(at, at + 2);
  return (
    (letters?.shape === 'initial' || letters?.shape === 'upper') && number?.gap === '-' && number.shape === 'number'
  );
}

/** "J. K.", "O'Malley": an initial whose stop or apostrophe leads on to a capital. */
function isDotted({ words }: Reading, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || !isCapital(next)) return false;
  return words[at]?.word === 'i' ? next.gap.startsWith('.') && next.shape === 'initial' : /^[.'’]/.test(next.gap);
}

/** "April Ryan", "Mrs May": a month's name before a capitalised word that is no number, or after a form of address. */
function isFirstName(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const next = reading.words[at + 1];
  if (word === undefined || !MONTH_NAMES.has(word.word)) return false;
  const before = reading.words[at - 1];
  if (before !== undefined && HONORIFICS.has(before.word) && isCapital(before) && adjoins(before, word)) return true;
  if (next === undefined) return false;
  if (next.gap === ' ' && /^(?:said|says|told|insisted|denied|vowed)$/.test(next.word)) return true;
  return next.gap === ' ' && next.shape === 'title' && !FUNCTION_WORDS.has(next.word) && !CALENDAR.has(next.word);
}

/** The word that the run from `first` to `last` goes on with, over small words within names; `null` where it ends. */
function nextInRun(reading: Reading, first: number, last: number): number | null {
  const { words } = reading;
  const before = words[last];
  const after = words[last + 1];
  if (before === undefined || after === undefined) return null;
  const owned = afterOwner(reading, last);
  if (owned !== null) return owned;
  if (!adjoins(before, after)) return null;
  if (isCapital(after)) return goesOn(reading, first, last) ? last + 1 : null;
  if (isSyllable(words, first, last) || isDesignation(words, last)) return last + 1;
  return PARTICLES.has(after.word) ? afterParticles(reading, last) : afterJoint(reading, first, last);
}

const COMPOUND = /^(?:led|based|born|like|era|run|wide|style|only|free|made|held|owned|ish|type|wing|elect|and|to|in)$/;

/** "Han Seo-yul": the small second syllable of an East Asian given name. */
function isSyllable(words: readonly Word[], first: number, last: number): boolean {
  const [surname, given, after] = words.slice(first, last + 2);
  if (last !== first + 1 || after === undefined || after.shape !== 'lower' || !HYPHEN.test(after.gap)) return false;
  const short = [surname, given].every((word) => word?.shape === 'title' && word.raw.length <= LONGEST_SYLLABLE);
  return short && after.raw.length < LONGEST_SYLLABLE && !COMPOUND.test(after.word) && words[last + 2]?.gap !== '-';
}

function goesOn(reading: Reading, first: number, last: number): boolean {
  const before = reading.words[last];
  const after = reading.words[last + 1];
  if (before === undefined || after === undefined) return false;
  if (HYPHEN.test(after.gap)) return true;
  if (before.raw === 'I' && reading.words[last - 1]?.word === 'war') return false;
  if (after.shape === 'initial' && after.gap === '.') return true;
  if (after.shape === 'initial' && after.word !== 'i' && isDotted(reading, last + 1)) return true;
  if (MONTH_NAMES.has(after.word) && after.shape === 'title' && isGivenName(before.word)) return true;
  if (after.raw === 'I' && before.word === 'war') return true;
  if (after.word === 'one' && after.shape === 'title' && after.gap === ' ') return true;
  if (FUNCTION_WORDS.has(after.word)) return after.shape === 'upper' && !NO_NAMES.has(after.word);
  if (after.raw === 'Sun' && reading.words[last + 2]?.shape !== 'number') return true;
  if (after.raw === 'TV' || !namesNothing(after) || isFirstName(reading, last + 1)) return true;
  if (after.shape === 'upper' && /^[ivx]+$/.test(after.word)) return true;
  if (after.word === 'jr' || after.word === 'sr' || (after.shape === 'initial' && after.word !== 'i')) return true;
  if (HONORIFICS.has(before.word) && MONTH_NAMES.has(after.word)) return true;
  const loose = first === last && isOpener(reading, before);
  return (
    CALENDAR.has(after.word) && !loose && !namesNothing(before) && (MONTH_NAMES.has(after.word) || isFeast(before))
  );
}

function isFeast(word: Word): boolean {
  return /^(?:black|good|super|bloody|easter|palm|holy|ash|cyber)$/.test(word.word);
}
