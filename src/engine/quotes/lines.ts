import type { Article, BlockKind } from '../../shared/article.ts';
import type { Span } from '../../shared/span.ts';
import type { Reporting } from './clause.ts';
import { reportingsOf } from './clause.ts';
import type { Marked } from './marks.ts';
import { lateClose, runsThrough, scanMarks } from './marks.ts';
import { hasVerb } from './phrases.ts';
import type { Sentence } from './words.ts';
import { piecesOf, sentencesOf } from './words.ts';

/** A sentence of a line with its reporting clauses. */
export interface ReadSentence extends Sentence {
  readonly reportings: readonly Reporting[];
}

/** One line of a block, read: its marked stretches and its sentences. */
export interface ReadLine extends Span {
  readonly text: string;
  readonly kind: BlockKind;
  readonly regions: readonly Marked[];
  readonly sentences: readonly ReadSentence[];
}

const LONGEST_HEADLINE = 160;
/** How many lines above one whose marks are left open may stand. */
const LINES_BETWEEN = 4;
const LINE = /[^\n]*\S[^\n]*/g;

/** The lines of an article's blocks in order; a line break within a block parts lines, since no quotation crosses it. */
export function readLines(article: Article): ReadLine[] {
  const { text } = article;
  const lines: ReadLine[] = [];
  for (const block of article.blocks) {
    for (const match of text.slice(block.start, block.end).matchAll(LINE)) {
      const start = block.start + match.index;
      const line = { start, end: start + match[0].length };
      const headline = isHeadline(block.kind, line, lines.length, article.blocks.length);
      lines.push(readLine(text, line, block.kind, headline, lines.at(-1)));
    }
  }
  return lines;
}

/** Whether a line is written like a headline; a plain text does not say so, but its short first line most often is one. */
function isHeadline(kind: BlockKind, line: Span, index: number, blocks: number): boolean {
  if (kind === 'title' || kind === 'heading' || kind === 'standfirst') return true;
  return kind === 'paragraph' && index === 0 && blocks > 1 && line.end - line.start <= LONGEST_HEADLINE;
}

function readLine(
  text: string,
  line: Span,
  kind: BlockKind,
  headline: boolean,
  previous: ReadLine | undefined,
): ReadLine {
  const regions = regionsOf(text, line, previous);
  const lineText = { text, regions, headline };
  const sentences = sentencesOf(text, piecesOf(text, line, regions), regions).map(
    ({ start, end, pieces }): ReadSentence => ({ start, end, pieces, reportings: reportingsOf(lineText, pieces) }),
  );
  return { start: line.start, end: line.end, text, kind, regions, sentences };
}

/** The marked stretches of a line, with the end of one that the line before left open. */
function regionsOf(text: string, line: Span, previous: ReadLine | undefined): Marked[] {
  const whole = previous !== undefined && leftOpen(previous) ? runsThrough(text, line.start, line.end) : null;
  if (whole !== null) return [whole];
  const regions = scanMarks(text, line.start, line.end);
  const late = previous !== undefined && leftOpen(previous) ? lateClose(text, line.start, line.end) : null;
  if (late === null || !isUtterance(text, late)) return regions;
  return [late, ...regions.filter(({ open }) => open >= late.close)];
}

/** Whether the last marked stretch of a line is not closed within it. */
function leftOpen({ regions, end }: ReadLine): boolean {
  const last = regions.at(-1);
  return last?.closed === false && last.end === end;
}

/**
 * The index of the line above number `index` whose marks are left open, -1 where there is none: captions, headings and
 * lines that neither mark nor report anything may stand between.
 */
export function openAbove(lines: readonly ReadLine[], index: number): number {
  for (let above = index - 1; above >= 0 && index - above <= LINES_BETWEEN; above -= 1) {
    const line = lines[above];
    if (line === undefined) break;
    if (line.kind === 'caption' || line.kind === 'heading') continue;
    if (line.regions.length > 0) return leftOpen(line) ? above : -1;
    if (line.sentences.some(({ reportings }) => reportings.length > 0)) break;
  }
  return -1;
}

/** Whether a stretch goes on with a sentence or is one, and is no signature ("Jane Doe, of the guild."). */
function isUtterance(text: string, stretch: Span): boolean {
  const pieces = piecesOf(text, stretch, []);
  return pieces[0]?.capital === false || hasVerb(pieces, 0, pieces.length);
}
