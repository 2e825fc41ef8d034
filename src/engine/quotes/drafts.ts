import type { QuotationKind } from '../../shared/annotations.ts';
import type { Span } from '../../shared/span.ts';
import { contains, overlaps } from '../../shared/span.ts';
import type { Reporting } from './clause.ts';
import type { ReadLine, ReadSentence } from './lines.ts';
import type { Range } from './phrases.ts';
import { isTitle } from './speech.ts';
import type { Piece } from './words.ts';

/** A phrase that stands for a speaker, with the sentence in which it stands. */
export interface Voice {
  readonly line: number;
  readonly sentence: ReadSentence;
  readonly phrase: Range;
}

/** A line that is somebody's words, from an offset to its end. */
export interface Turn {
  readonly start: number;
  readonly voice: Voice | null;
  /** The colon behind a name; `null` where the line bears none. */
  readonly cue: Span | null;
}

/** A quotation before its speaker is resolved. */
export interface Draft extends Span {
  readonly kind: QuotationKind;
  readonly line: number;
  /** Index of the sentence in its line in which it begins. */
  readonly sentence: number;
  readonly cue: Span | null;
  readonly voice: Voice | null;
  /** Whether its sentence hides who speaks. */
  readonly anonymous: boolean;
  /** Pieces of one utterance share it; -1 stands alone. */
  readonly group: number;
}

/** What is reported within a report stands for itself only where it has about this many signs. */
const LONG = 45;

/** The quotations that the reporting clauses of one line give, in order; groups are numbered from `firstGroup`. */
export function draftsOf(line: ReadLine, lineIndex: number, firstGroup: number): Draft[] {
  let group = firstGroup;
  return line.sentences.flatMap((sentence, index) => {
    const drafts: Draft[] = [];
    for (const reporting of sentence.reportings) {
      const voice = reporting.speaker === null ? null : { line: lineIndex, sentence, phrase: reporting.speaker };
      const cue = cueSpan(sentence, reporting);
      const parts = reporting.contents
        .flatMap((range) => partsOf(line, sentence, range))
        .filter(
          (part) => !(reporting.voiced && part.kind === 'direct' && isTitle(line.text.slice(part.start, part.end))),
        );
      const own = parts.length > 1 ? group++ : -1;
      const { anonymous } = reporting;
      for (const part of parts) {
        drafts.push({ ...part, line: lineIndex, sentence: index, cue, voice, anonymous, group: own });
      }
    }
    return withoutConflicts(line, drafts);
  });
}

/** What somebody says in a turn: its line from where it starts. */
export function turnOf(line: ReadLine, lineIndex: number, { start, voice, cue }: Turn): Draft[] {
  return [
    { start, end: line.end, kind: 'direct', line: lineIndex, sentence: 0, cue, voice, anonymous: false, group: -1 },
  ];
}

function cueSpan(sentence: ReadSentence, reporting: Reporting): Span | null {
  const first = sentence.pieces[reporting.cue.from];
  const last = sentence.pieces[reporting.cue.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

interface Part extends Span {
  readonly kind: QuotationKind;
}

/** A content as spans: each marked stretch for itself where nothing else is said, else one span. */
function partsOf(line: ReadLine, sentence: ReadSentence, range: Range): Part[] {
  const pieces = sentence.pieces.slice(range.from, range.to);
  const marked = pieces.filter((piece) => piece.kind === 'marked');
  const plain = pieces.filter((piece) => piece.kind === 'word');
  if (plain.length === 0) {
    return marked.flatMap((piece) => {
      const region = line.regions[piece.region];
      return region === undefined ? [] : [{ start: region.start, end: region.end, kind: 'direct' as const }];
    });
  }
  const first = pieces.find((piece) => piece.kind !== 'stop');
  const last = lastPiece(sentence, range);
  if (first === undefined || last === undefined) return [];
  const start = innerStart(line, first);
  const end = innerEnd(line, last);
  return start < end ? [{ start, end, kind: marked.length > 0 ? 'mixed' : 'indirect' }] : [];
}

/** The last word of a content, or the bracket that closes one within it. */
function lastPiece(sentence: ReadSentence, range: Range): Piece | undefined {
  const pieces = sentence.pieces.slice(range.from, range.to);
  const at = pieces.findLastIndex((piece) => piece.kind !== 'stop');
  const open = pieces.findLastIndex((piece, index) => index < at && piece.word === '(');
  const next = sentence.pieces[range.from + at + 1];
  const closes = open >= 0 && next?.word === ')' && !pieces.slice(open, at).some(({ word }) => word === ')');
  return closes ? next : pieces[at];
}

/** Where a piece begins without its marks; the sign of a sum belongs to it. */
function innerStart(line: ReadLine, piece: Piece): number {
  const signed =
    /^\p{N}/u.test(piece.word) && piece.start > line.start && /\p{Sc}/u.test(line.text[piece.start - 1] ?? '');
  return line.regions[piece.region]?.start ?? (signed ? piece.start - 1 : piece.start);
}
const innerEnd = (line: ReadLine, piece: Piece): number => line.regions[piece.region]?.end ?? piece.end;

/**
 * Of quotations that share text: a fragment in marks belongs to the content around it, a whole sentence in marks stands
 * beside it ("recalled that his father said, 'Stay here.'"); else the earlier and longer stays.
 */
function withoutConflicts(line: ReadLine, drafts: readonly Draft[]): Draft[] {
  const rank = (draft: Draft): number => {
    if (draft.kind === 'direct') return isFragment(line, draft) ? 1 : 3;
    return draft.kind === 'mixed' ? 2 : 0;
  };
  const kept: Draft[] = [];
  const order = [...drafts].sort((a, b) => rank(b) - rank(a) || a.start - b.start || b.end - a.end);
  for (const draft of order) {
    const rivals = kept.filter((other) => overlaps(other, draft));
    const nested = rivals.every((other) => isNested(line, draft, other) || isNested(line, other, draft));
    if (rivals.length === 0 || nested) kept.push(draft);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether one quotation stands in another with its own reporting clause, or a whole sentence in marks in a mixed one. */
function isNested(line: ReadLine, outer: Draft, inner: Draft): boolean {
  if (!contains(outer, inner)) return false;
  if (outer.kind === 'mixed' && inner.kind === 'direct') return !isFragment(line, inner);
  return (
    inner.end - inner.start >= LONG && outer.kind === 'indirect' && inner.cue !== null && contains(outer, inner.cue)
  );
}

/** Marked words that begin in lower case and without a pause before them are part of somebody else's sentence. */
function isFragment(line: ReadLine, draft: Draft): boolean {
  if (!/^\p{Ll}/u.test(line.text.slice(draft.start, draft.start + 2))) return false;
  return !/[,:]\s*["“‘'«]+$/.test(line.text.slice(Math.max(line.start, draft.start - 6), draft.start));
}
