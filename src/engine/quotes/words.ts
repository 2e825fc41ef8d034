import type { Span } from '../../shared/span.ts';
import { cueOf } from './cues.ts';
import {
  ABBREVIATIONS,
  DETERMINERS,
  OPENERS,
  PREPOSITIONS,
  SOFT_ABBREVIATIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './lexis.ts';
import type { Marked } from './marks.ts';

/** One piece of a sentence as grammar sees it: a word, a stop, or a whole marked stretch that stands as one. */
export interface Piece extends Span {
  readonly kind: 'word' | 'stop' | 'marked';
  /** Lower case with straight apostrophes, and "US" told apart from "us", "WHO" from "who"; empty for a marked stretch. */
  readonly word: string;
  readonly capital: boolean;
  /** Index of the marked stretch in its line; -1 for words and stops. */
  readonly region: number;
}

/** Pieces in order, most often those of one sentence. */
export type Pieces = readonly Piece[];

/** A sentence with its closing stop; marked stretches within it count as one piece each. */
export interface Sentence extends Span {
  readonly pieces: Pieces;
}

const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’.\-‑&/,][\p{L}\p{M}\p{N}]+)*['’]?|[.?!…]+|[,;:()[\]—–|•]|--+|-/gu;
const STARTS_WORD = /^[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const SINGLE_LETTER = /^\p{L}$/u;
const ENDS_SENTENCE = /^[.?!…]/;
const CURLY = /[’‘]/g;
/** Acronyms that would read like other words in lower case. */
const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['US', 'u.s'],
  ['WHO', 'w.h.o'],
]);
/** A sentence longer than this is cut, so that no page can make the grammar slow. */
const LONGEST_SENTENCE = 300;
const STARTERS = new Set([...DETERMINERS, ...SUBJECT_PRONOUNS, ...OPENERS, ...PREPOSITIONS, ...SUBORDINATORS]);
/** How far behind a closed question or exclamation a reporting verb is looked for. */
const CLAUSE_REACH = 12;

/** Whether the word of a piece is that of a dash or hyphen that stands alone. */
export const isDash = (word: string): boolean => /^[—–-]/.test(word);

/** Index of the piece that a marked stretch is; -1 where it stands elsewhere. */
export const pieceOf = (pieces: Pieces, { open }: Marked): number => pieces.findIndex(({ start }) => start === open);

/** The word in small letters that opens a text; empty where a capital or a sign opens it. */
export const smallOpening = (text: string): string => /^\p{Ll}+/u.exec(text)?.[0] ?? '';

/** The pieces of one line, marked stretches as one piece each; offsets are those of `text`. */
export function piecesOf(text: string, line: Span, regions: readonly Marked[]): Piece[] {
  const pieces: Piece[] = [];
  let from = line.start;
  for (const [index, region] of regions.entries()) {
    addPlain(pieces, text, from, region.open);
    pieces.push({ start: region.open, end: region.close, kind: 'marked', word: '', capital: false, region: index });
    from = region.close;
  }
  addPlain(pieces, text, from, line.end);
  return pieces;
}

function addPlain(pieces: Piece[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const surface = match[0];
    const start = from + match.index;
    const end = start + surface.length;
    const last = pieces.at(-1);
    if (surface === '.' && last?.end === start && isAbbreviation(last, text.slice(end, end + 12))) {
      pieces[pieces.length - 1] = { ...last, end };
      continue;
    }
    const kind = STARTS_WORD.test(surface) ? 'word' : 'stop';
    const word = ACRONYMS.get(surface) ?? surface.replace(CURLY, "'").toLowerCase();
    pieces.push({ start, end, kind, word, capital: CAPITAL.test(surface), region: -1 });
  }
}

/** Whether a full stop belongs to the word before it, seeing what follows: "U.S. The vote" ends a sentence all the same. */
function isAbbreviation(piece: Piece, after: string): boolean {
  if (piece.kind !== 'word' || !/^[\s,;:)'’-]/.test(after) || /^\s*$/.test(after)) return false;
  if (/^[,;]/.test(after)) return !/^\p{N}/u.test(piece.word);
  const next = /^\s+([\p{L}'’]+)/u.exec(after)?.[1];
  const starts = next !== undefined && CAPITAL.test(next) && STARTERS.has(next.toLowerCase());
  const dotted = piece.word.includes('.') && !/\d/.test(piece.word);
  if (dotted || SOFT_ABBREVIATIONS.has(piece.word)) return !starts && !/^\s+["“‘«]/.test(after);
  if (SINGLE_LETTER.test(piece.word)) return piece.capital && piece.word !== 'i';
  return ABBREVIATIONS.has(piece.word) && (piece.capital || piece.word === 'vs' || piece.word === 'no');
}

/** The sentences of one line. A reporting clause behind a marked stretch stays in the sentence of that stretch. */
export function sentencesOf(text: string, pieces: Pieces, regions: readonly Marked[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < pieces.length; index += 1) {
    const cut = index === pieces.length - 1 || index - first >= LONGEST_SENTENCE;
    if (!cut && !endsAt(text, pieces, regions, index)) continue;
    const own = pieces.slice(first, index + 1);
    const start = own[0]?.start ?? 0;
    sentences.push({ start, end: own.at(-1)?.end ?? start, pieces: own });
    first = index + 1;
  }
  return sentences;
}

function endsAt(text: string, pieces: Pieces, regions: readonly Marked[], index: number): boolean {
  const piece = pieces[index];
  const next = pieces[index + 1];
  if (piece === undefined || next === undefined) return true;
  if (piece.kind === 'marked') return endsAfterMarked(text, pieces, regions, index, next);
  if (piece.kind !== 'stop' || !ENDS_SENTENCE.test(piece.word)) return false;
  if (next.kind === 'word' && !next.capital && !/^\p{N}/u.test(next.word)) return false;
  return next.kind !== 'stop' || next.word === '(';
}

function endsAfterMarked(
  text: string,
  pieces: Pieces,
  regions: readonly Marked[],
  index: number,
  next: Piece,
): boolean {
  const region = regions[pieces[index]?.region ?? -1];
  const last = region === undefined ? '' : (text[region.end - 1] ?? '');
  if (!/[.?!…]/.test(last)) return false;
  if (next.kind === 'marked') return true;
  if (next.word === '(') return pieces[index + 2]?.capital === true;
  if (next.kind === 'stop' || !next.capital) return false;
  return last === '.' ? !isBareClause(pieces, index + 1) : !clauseFollows(pieces, index + 1);
}

/** Whether a reporting verb comes before the next stop ("Is it over?" Smith asked.). */
function clauseFollows(pieces: Pieces, from: number): boolean {
  for (let at = from; at < from + CLAUSE_REACH; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind === 'marked' || ENDS_SENTENCE.test(piece.word)) return false;
    const cue = piece.capital ? undefined : cueOf(piece.word);
    if (cue !== undefined && cue.form !== 'base' && cue.form !== 'ing') return true;
  }
  return false;
}

/** Whether a sentence is nothing but a reporting clause that a page parted from its quotation by a full stop. */
function isBareClause(pieces: Pieces, from: number): boolean {
  let at = from;
  while (at < from + 4 && pieces[at]?.kind === 'word' && cueOf(pieces[at]?.word ?? '')?.class !== 'say') at += 1;
  if (at === from || cueOf(pieces[at]?.word ?? '')?.class !== 'say') return false;
  at += 1;
  while (TIME_WORDS.has(pieces[at]?.word ?? '')) at += 1;
  const stop = pieces[at];
  return stop === undefined || (stop.kind === 'stop' && ENDS_SENTENCE.test(stop.word));
}
