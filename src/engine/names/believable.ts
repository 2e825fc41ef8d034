import { isEra, isOpener, namesNothing } from './capitals.ts';
import { COMMON_WORDS, FUNCTION_WORDS } from './common.ts';
import { isGivenName } from './given.ts';
import { CALENDAR, PLACING, SAYING } from './lists.ts';
import type { Hit } from './match.ts';
import { isCapital, type Reading, type Word } from './words.ts';

/**
 * Whether a listed form is a name here. A form of several words or with a capital that says something is; an everyday
 * word that opens a sentence or stands in a headline needs grammar or the rest of the article to speak for it.
 */
export function isBelievable(reading: Reading, hit: Hit): boolean {
  const word = reading.words[hit.first];
  if (word === undefined) return true;
  if (isOneOfMany(reading, hit) || isDomain(reading, hit)) return false;
  if (hit.first !== hit.last) return !isOfOtherYear(reading, hit);
  if (word.shape === 'lower' || word.shape === 'number') return true;
  if (reading.text[word.end] === '$' || isHalfOfName(reading, hit.first) || isEra(reading.words, hit.first))
    return false;
  if (word.shape === 'upper' && FUNCTION_WORDS.has(word.word)) return isAcronymHere(reading, hit.first);
  if (!word.faint) return !isMonthHere(reading, hit.first);
  if (!isOpener(reading, word) && !COMMON_WORDS.has(word.word) && !namesNothing(word)) return true;
  if (FUNCTION_WORDS.has(word.word) && reading.styles[word.line] !== 'title') return false;
  return isNamedNearby(reading, hit.first);
}

const DOMAIN = /^\.(?:com|org|net|gov|edu|info|tv|co)(?![\p{L}\p{N}])/u;
/** How many signs tell: a stop, the longest ending and what must not follow it. */
const DOMAIN_REACH = 6;

/** "Quelbo.org": the name of a site. */
function isDomain({ words, text }: Reading, { last }: Hit): boolean {
  const end = words[last]?.end ?? 0;
  return DOMAIN.test(text.slice(end, end + DOMAIN_REACH));
}

/** "January 6, 1998": a day of another year than that of the event which is called after its day. */
function isOfOtherYear({ words }: Reading, { last, aliases }: Hit): boolean {
  const year = words[last + 1];
  if (words[last]?.shape !== 'number' || year === undefined || !/^,? $/.test(year.gap)) return false;
  if (!/^(?:1[5-9]|20)\d\d$/.test(year.raw)) return false;
  return aliases.every(({ from }) => from !== undefined && !from.startsWith(year.raw));
}

const ANY = /^(?:an?|every|each|any|another|some|no|one|two|three|many|both)$/;
/** What a proper name of one word that is written small needs before it. */
const LEADING = /^(?:the|s|us|anti|pro|ex)$/;
const PROPER = /\p{Lu}/u;

/** "a pentagon", "every white house": a proper name written small, that an indefinite word makes a common noun. */
function isOneOfMany({ words }: Reading, { first, last, aliases }: Hit): boolean {
  const before = words[first - 1];
  if (words[first]?.shape !== 'lower' || words[last]?.shape !== 'lower') return false;
  if (words[first]?.gap !== ' ') return false;
  if (before === undefined || !aliases.every(({ text }) => PROPER.test(text))) return false;
  if (first === last && !LEADING.test(before.word)) return true;
  if (!ANY.test(before.word)) return false;
  const after = words[last + 1];
  return after === undefined || after.gap !== ' ' || FUNCTION_WORDS.has(after.word);
}

/** "America" in "North America". */
function isHalfOfName({ words }: Reading, at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]?.gap === ' ' &&
    before !== undefined &&
    isCapital(before) &&
    /^(?:north|south|latin|central)$/.test(before.word)
  );
}

/** "May" between a preposition and a year or a stop is the month. */
function isMonthHere(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || !CALENDAR.has(word.word)) return false;
  const before = reading.words[at - 1];
  const after = reading.words[at + 1];
  return (
    (before !== undefined &&
      /^(?:in|since|until|by|last|next|this|of|early|late|mid|on|\d+(?:st|nd|rd|th)?)$/.test(before.word)) ||
    (after !== undefined && after.shape === 'number' && after.gap === ' ')
  );
}

/** "US", "IS", "WHO": not where a neighbour is shouted too, nor in a line of capitals without a word that leads to it. */
function isAcronymHere(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const before = reading.words[at - 1];
  const after = reading.words[at + 1];
  if (word === undefined) return false;
  if (reading.styles[word.line] === 'caps') {
    if ((reading.usage.get(word.word)?.strong ?? 0) === 0) return false;
    const leads =
      before?.line === word.line &&
      /^(?:against|with|by|of|from|to|on|in|for|the|anti|and|at|says?)$/.test(before.word);
    return leads || (word.opens && after !== undefined && !FUNCTION_WORDS.has(after.word));
  }
  const shouted = (other: Word | undefined): boolean =>
    other?.line === word.line && other.shape === 'upper' && FUNCTION_WORDS.has(other.word);
  return !shouted(before) && !shouted(after);
}

/** What only persons and states do. */
const SPEECH =
  /^(?:said|says|told|tells|announced|denied|denies|accused|accuses|warned|warns|insisted|insists|vowed|vows)$/;

/** Whether the words around an everyday word, or its use elsewhere in the article, make it a name. */
function isNamedNearby(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const before = reading.words[at - 1];
  const after = reading.words[at + 1];
  if (word === undefined) return false;
  const use = reading.usage.get(word.word);
  if (use !== undefined && use.strong > 0 && use.lower === 0) return true;
  if (after === undefined || after.line !== word.line) return false;
  if (/^['’]$/.test(after.gap) && after.word === 's') return (use?.lower ?? 0) === 0;
  if (before !== undefined && before.line === word.line && !word.opens) {
    if (PLACING.has(before.word) && (use?.lower ?? 0) === 0) return true;
  }
  if (after.gap === ' ' && SPEECH.test(after.word)) return true;
  const other = reading.words[at + 2];
  if (after.gap === ' ' && after.word === 'and' && other !== undefined && isCapital(other) && !other.faint) return true;
  if (isGivenName(word.word) && isCapital(after) && after.gap === ' ') return true;
  return after.gap === ' ' && SAYING.has(after.word) && (use?.strong ?? 0) > 0;
}
