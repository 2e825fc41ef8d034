import { COMMON_WORDS, FUNCTION_WORDS, NAME_BEGINNERS } from './common.ts';
import { ABBREVIATIONS, CALENDAR, FIELDS, HONORIFICS, MONTH_NAMES, NO_NAMES, PARTICLES, TITLES } from './lists.ts';
import { closesFirm } from './firms.ts';
import { isGivenName, LONGEST_SYLLABLE } from './given.ts';
import { isHeadWord } from './heads.ts';
import { BREAK, isCapital, type Reading, type Word } from './words.ts';

/** A run of capitalised words: words `first` to `last`, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** How long a run can grow; a name is shorter, and a page of capitals stays cheap. */
const LONGEST_RUN = 14;
const HYPHEN = /^[-‐‑]$/;
const SLIM_GAP = /^(?:[ \u00A0\u202F]|[-‐‑]|['’]|&| & )$/;
const STOP_GAP = /^\.[ \u00A0-]?$/;

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

function canBegin(reading: Reading, at: number, listed: (at: number) => boolean): boolean {
  const word = reading.words[at];
  if (word === undefined || !isCapital(word) || word.shouted || reading.styles[word.line] !== 'plain') return false;
  if (isAddress(reading, word)) return false;
  const next = reading.words[at + 1];
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

const ADDRESS = /@$|\.\p{Ll}{2,4}\/[\p{L}\p{N}/]*$/u;
const LONGEST_ADDRESS = 24;

/** "@QuelboNews", "pic.example.com/Xy3": the name of an account, or the end of a link. */
function isAddress({ text }: Reading, { start }: Word): boolean {
  return ADDRESS.test(text.slice(Math.max(0, start - LONGEST_ADDRESS), start));
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
  if (OWNING.test(before.raw) && after.word === 's' && /^['’]$/.test(after.gap)) return capitalAt(reading, last + 2);
  if (!adjoins(before, after)) return null;
  if (isCapital(after)) return goesOn(reading, first, last) ? last + 1 : null;
  if (isSyllable(words, first, last) || isDesignation(words, last)) return last + 1;
  if (PARTICLES.has(after.word)) return afterParticles(reading, last);
  if (after.gap !== ' ') return null;
  if (after.word === 'of') return afterOf(reading, first, last);
  if (after.word === 'for') return afterFor(reading, last);
  if (after.word === 'and') return afterAnd(reading, last);
  return null;
}

/** Whose possessives are part of the names of bodies: "Quelbo People's Party". */
const OWNING = /^(?:People|Children|Women|Men|Farmer|Worker|Veteran)$/;

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

function capitalAt(reading: Reading, at: number): number | null {
  const word = reading.words[at];
  const before = reading.words[at - 1];
  if (word === undefined || before === undefined || !isCapital(word) || !adjoins(before, word)) return null;
  return namesNothing(word) || FUNCTION_WORDS.has(word.word) ? null : at;
}

function afterParticles(reading: Reading, last: number): number | null {
  for (let at = last + 2; at <= last + 4; at += 1) {
    const found = capitalAt(reading, at);
    if (found !== null) return found;
    const word = reading.words[at];
    if (word === undefined || !PARTICLES.has(word.word) || word.shape !== 'lower') return null;
  }
  return null;
}

/** "University of Alabama", "Army of the Potomac"; but "President of France" are two, and so is "most of Europe". */
function afterOf(reading: Reading, first: number, last: number): number | null {
  const before = reading.words[last];
  if (before === undefined || TITLES.has(before.word) || HONORIFICS.has(before.word) || isPlacedFirm(before.word))
    return null;
  if (!isHeadWord(before.word) && (first < last || before.faint || before.shape === 'upper')) return null;
  if (first === last && isGivenName(before.word)) return null;
  const article = reading.words[last + 2];
  return capitalAt(reading, article?.word === 'the' && article.shape === 'lower' ? last + 3 : last + 2);
}

/** "Food and Drug Administration", "Orbek and Voss Co": a field or partner, `and`, and a body at the run's end. */
function afterAnd(reading: Reading, last: number): number | null {
  const before = reading.words[last];
  if (before === undefined || isOpener(reading, before)) return null;
  return FIELDS.has(before.word) || isFirmBehind(reading, last + 2) ? capitalAt(reading, last + 2) : null;
}

/** Bodies whose names go on over an article: "Party for the Rivers". */
const CAUSE = /^(?:party|movement|front|institute|foundation|association|council|centre|center|society|league|union)$/;

/** "Centre for Rivers", "Party for the Rivers". */
function afterFor(reading: Reading, last: number): number | null {
  const before = reading.words[last];
  if (before === undefined || !isHeadWord(before.word)) return null;
  const article = reading.words[last + 2];
  if (article?.word !== 'the' || article.shape !== 'lower') return capitalAt(reading, last + 2);
  return CAUSE.test(before.word) ? capitalAt(reading, last + 3) : null;
}

const LONGEST_PARTNER = 3;

/** "Orbek Inc of Quelbo": legal forms behind which `of` tells where the company is; a "Corp" may be of anything. */
function isPlacedFirm(word: string): boolean {
  return closesFirm(word) && word !== 'corp';
}

/** Whether the capitals from word `at` end as a firm's name does: "Orbek and Voss Co". */
function isFirmBehind({ words }: Reading, at: number): boolean {
  for (let index = at; index <= at + LONGEST_PARTNER; index += 1) {
    const word = words[index];
    if (word === undefined || !isCapital(word) || word.gap !== ' ') return false;
    if (index > at && (closesFirm(word.word) || word.word === 'co')) return true;
  }
  return false;
}
