import { cueOf } from './cues.ts';
import { OPENERS, PREPOSITIONS, RELATIVES, SUBORDINATORS, TIME_WORDS } from './lexis.ts';
import { opensWithCapital } from './marks.ts';
import type { Range } from './phrases.ts';
import { hasVerb, isFinite, wordAt } from './phrases.ts';
import type { LineText } from './verb-at.ts';
import type { Pieces } from './words.ts';
import { isDash } from './words.ts';

/** What is longer than this before a reporting clause is a clause, though no verb shows itself in it. */
const LONGEST_PHRASE = 5;

/** What is said before a reporting clause that begins at `clause`; its comma may stand inside the marks. */
export function leftContent(line: LineText, pieces: Pieces, clause: number, inverted = false): Range | null {
  let last = clause - 1;
  const before = pieces[last];
  if (before?.kind === 'stop' && /^(?:,|[—–-]+|…|\.\.\.)$/.test(before.word)) last -= 1;
  else if (before?.kind !== 'marked') return null;
  const piece = pieces[last];
  if (piece === undefined) return null;
  const first = contentStart(pieces);
  if (first > last) return null;
  if (piece.kind === 'marked') {
    if (isDash(before?.word ?? '') && isDash(wordAt(pieces, last - 1))) return null;
    const region = line.regions[piece.region];
    const paused =
      before?.kind === 'stop' || endsPaused(line.text.slice(Math.max(0, (region?.end ?? 0) - 3), region?.end ?? 0));
    return paused ? { from: markedStart(line, pieces, first, last), to: last + 1 } : null;
  }
  const left = plainLeft(pieces, first, last, line.headline);
  return inverted && left !== null && !hasVerb(pieces, left.from, left.to) ? null : left;
}

/** "But, she says, she felt": a reporting clause alone, which is not what another one reports. */
function isBareReport(pieces: Pieces, first: number, last: number): boolean {
  const cue = pieces[last]?.capital === false ? cueOf(wordAt(pieces, last)) : undefined;
  const report = (cue?.class === 'say' || cue?.class === 'claim') && (cue.form === 'past' || cue.form === 'third');
  return report && last - first < LONGEST_PHRASE;
}

/** Whether the last sign of marked words, but for marks within them, is a pause. */
const endsPaused = (end: string): boolean => /[,?!.…—–-][\s"'’”]*$/.test(end);

/** Words that open a clause of their own and are a subordinator elsewhere ("That is over", "Nor is it"). */
const OPEN_CLAUSE = new Set('that what how why where who whether nor so yet since'.split(' '));

/** Whether a word opens a phrase or clause that introduces the main clause. */
export const introduces = (word: string): boolean =>
  PREPOSITIONS.has(word) || (SUBORDINATORS.has(word) && !OPEN_CLAUSE.has(word));

/** A plain clause before its reporting clause: it needs a verb, behind the comma of what introduces it; a headline needs none. */
function plainLeft(pieces: Pieces, first: number, last: number, headline: boolean): Range | null {
  if (/^(?:asked|questioned|pressed)$/.test(wordAt(pieces, first)) || isBareReport(pieces, first, last)) return null;
  const introduced = introduces(wordAt(pieces, first));
  if (headline && !introduced && last - first > 1) return { from: first, to: last + 1 };
  let parted = false;
  let main = !introduced || !SUBORDINATORS.has(wordAt(pieces, first));
  for (let at = first; at <= last; at += 1) {
    const word = wordAt(pieces, at);
    if (word === ',') parted = true;
    if (parted) main = true;
    else if (at > first && introduced && (RELATIVES.has(word) || SUBORDINATORS.has(word))) main = false;
    if (pieces[at]?.kind === 'marked' || (main && isFinite(pieces, at))) return { from: first, to: last + 1 };
  }
  const clause = !introduced && last - first >= LONGEST_PHRASE && !TIME_WORDS.has(wordAt(pieces, first));
  return clause ? { from: first, to: last + 1 } : null;
}

/** Where a content that ends with a marked stretch begins: at that stretch, where a clause of its own stands before. */
export function markedStart(line: LineText, pieces: Pieces, first: number, last: number): number {
  const sentence = opensSentence(line, pieces, last) && /^[,:]$/.test(wordAt(pieces, last - 1));
  for (let at = last - 1; at >= first; at -= 1) {
    const word = wordAt(pieces, at);
    if (word === ':' || word === ';') return at + 1;
    const cue = pieces[at]?.capital === true ? undefined : cueOf(word);
    if (cue === undefined || cue.form === 'base' || cue.class === 'call') continue;
    if (sentence && cue.form === 'ing') return last;
    const next = wordAt(pieces, at + 1);
    if (next === ',' && at + 1 < last) return at + 2;
    if (next === ',' || pieces[at + 1]?.kind === 'marked') return at + 1;
  }
  return first;
}

const opensSentence = (line: LineText, pieces: Pieces, at: number): boolean => {
  const region = line.regions[pieces[at]?.region ?? -1];
  return region !== undefined && opensWithCapital(line.text, region);
};

/** Behind the words that open a sentence without being said ("But", "However,"). */
export function contentStart(pieces: Pieces): number {
  let at = 0;
  if (/^(?:in|of)$/.test(wordAt(pieces, 0)) && /^(?:fact|addition|course|turn)$/.test(wordAt(pieces, 1))) at = 2;
  while (OPENERS.has(wordAt(pieces, at)) || (at > 0 && wordAt(pieces, at) === ',')) at += 1;
  return at;
}
