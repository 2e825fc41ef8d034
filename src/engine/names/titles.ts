import { isCapital, type Reading, type Word } from './words.ts';

/** Words `first` to `last` that are one name for a reason that their capitals alone do not give. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const OPENED = /(?:^|[\s(—–-])["“‘']$/u;
const CLOSED = /^[,.!?]?["”’'](?![\p{L}\p{N}])/u;
const LONGEST_TITLE = 10;
const LEAST_CAPITALS = 2;
/** What titles write small; a verb or pronoun so written makes a sentence. */
const SMALL =
  /^(?:an?|the|of|in|on|at|to|for|and|or|but|by|from|with|as|nor|into|over|s|t|de|la|le|du|der|die|das|und)$/;

/**
 * The titles of works between marks: two to ten words, capitalised but for the small ones, in a line that is no
 * headline: “The Mill at the End of the World”.
 */
export function quotedTitles(reading: Reading): Stretch[] {
  const found: Stretch[] = [];
  const { words, styles } = reading;
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first];
    if (word === undefined || !(isCapital(word) || word.shape === 'number')) continue;
    if (!OPENED.test(word.gap) || styles[word.line] !== 'plain') continue;
    const last = endOfTitle(reading, first);
    if (last < 0) continue;
    found.push({ first, last });
    first = last;
  }
  return found;
}

function endOfTitle({ words, text }: Reading, first: number): number {
  let capitals = 0;
  for (let last = first; last < first + LONGEST_TITLE; last += 1) {
    const word = words[last];
    if (word === undefined || word.shouted || word.line !== words[first]?.line) return -1;
    if (last > first && !/^(?:[ -]|['’]|, |: | & |\. )$/.test(word.gap)) return -1;
    if (isCapital(word)) capitals += 1;
    else if (word.shape === 'lower' && !SMALL.test(word.word)) return -1;
    if (CLOSED.test(text.slice(word.end, word.end + 3)))
      return capitals >= LEAST_CAPITALS && isTitleCase(words, first, last) ? last : -1;
  }
  return -1;
}

/** Whether a title is one rather than a short sentence: its last word, and one that is no opener, bear capitals. */
function isTitleCase(words: readonly Word[], first: number, last: number): boolean {
  const final = words[last];
  if (final === undefined || last === first) return false;
  return isCapital(final) || final.shape === 'number';
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const VOTE = /^(?:elections?|referendum|by-election|primary|primaries|summit)$/;
const KIND_OF_VOTE =
  /^(?:general|presidential|federal|parliamentary|legislative|state|local|municipal|gubernatorial|provincial|regional|mayoral|snap|party|leadership|independence|constitutional|assembly|by|special|deputy|midterm|congressional|senatorial|judicial|of)$/;
const LONGEST_VOTE = 9;

/** The votes and summits that a year, a land or body and their kind name: "2014 Urvandian parliamentary election". */
export function datedVotes({ words }: Reading): Stretch[] {
  const found: Stretch[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!YEAR.test(words[first]?.raw ?? '')) continue;
    let named = false;
    for (let at = first + 1; at < first + LONGEST_VOTE; at += 1) {
      const word = words[at];
      if (word === undefined || !/^[ -]$/.test(word.gap)) break;
      if (VOTE.test(word.word) && named) {
        found.push({ first, last: at });
        first = at;
        break;
      }
      if (isCapital(word)) named = true;
      else if (!KIND_OF_VOTE.test(word.word)) break;
    }
  }
  return found;
}

const NOBLE = /^(?:Duke|Duchess|Earl|Countess|Prince|Princess|Marquess|Baron|Baroness|Viscount)$/;

/** Persons named by their dignity alone: "the Duchess of Orbek". */
export function nobles({ words }: Reading): Stretch[] {
  return words.flatMap((word, first): Stretch[] => {
    const of = words[first + 1];
    const seat = words[first + 2];
    const named = NOBLE.test(word.raw) && of?.word === 'of' && of.gap === ' ';
    return named && seat?.gap === ' ' && isCapital(seat) ? [{ first, last: first + 2 }] : [];
  });
}
