import type { Span } from './span.ts';

/** A span of the article's text together with where it stands in the page; offsets count UTF-16 code units of the node's data. */
export interface DomPiece extends Span {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** The two-way table between offsets of the article's text and positions in the page. */
export interface TextMap {
  /**
   * Where `span` stands: one piece for each unbroken stretch, in order. A line break, a block's end or a part of the
   * page that was not read (a footnote mark, a hidden label) ends a piece. Empty where nothing of the page is covered.
   */
  piecesAt(span: Span): readonly DomPiece[];
  /** The offset of the article's text at `offset` of `node`; null where the node was not read. */
  offsetAt(node: Node, offset: number): number | null;
}
