import type { Article, BlockKind } from '../../shared/article.ts';
import type { Span } from '../../shared/span.ts';
import type { Reporting } from './clause.ts';
import { reportingsOf } from './clause.ts';
import type { Marked } from './marks.ts';
import { scanMarks } from './marks.ts';
import type { Sentence } from './words.ts';
import { piecesOf, sentencesOf } from './words.ts';

/** A sentence of a line with its reporting clauses. */
export interface ReadSentence extends Sentence {
  readonly reportings: readonly Reporting[];
}

/** One line of a block, read: its marked stretches and its sentences. */
export interface ReadLine extends Span {
  readonly text: string;
  /** The first line of an article counts as its title. */
  readonly kind: BlockKind;
  readonly regions: readonly Marked[];
  readonly sentences: readonly ReadSentence[];
}

const LINE = /[^\n]*\S[^\n]*/g;

/** The lines of an article's blocks in order; a line break within a block parts lines, since no quotation crosses it. */
export function readLines(article: Article): ReadLine[] {
  const { text } = article;
  const lines: ReadLine[] = [];
  for (const block of article.blocks) {
    for (const match of text.slice(block.start, block.end).matchAll(LINE)) {
      const start = block.start + match.index;
      const kind = lines.length === 0 && block.kind === 'paragraph' ? 'title' : block.kind;
      lines.push(readLine(text, { start, end: start + match[0].length }, kind));
    }
  }
  return lines;
}

function readLine(text: string, line: Span, kind: BlockKind): ReadLine {
  const regions = scanMarks(text, line.start, line.end);
  const pieces = piecesOf(text, line, regions);
  const sentences = sentencesOf(text, pieces, regions).map((sentence) => ({
    ...sentence,
    reportings: reportingsOf({ text, regions, headline: kind === 'title' || kind === 'heading' || kind === 'standfirst' }, sentence),
  }));
  return { start: line.start, end: line.end, text, kind, regions, sentences };
}
