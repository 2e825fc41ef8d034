import { type Block, BLOCK_BREAK, type BlockKind } from '../shared/article.ts';
import type { Span } from '../shared/span.ts';
import type { DomPiece, TextMap } from '../shared/text-map.ts';
import { isText } from './dom.ts';

/** The characters that `fold` drops or makes one space, as one run. */
const RUN = /[\s\u00AD\u200B-\u200D\u2060]+/g;
const WHITE_SPACE = /[^\S\uFEFF]/;

/** A stretch of text that stands in one text node unchanged, but for what kind its single spaces are. */
interface Stretch {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  length: number;
  /** Whether nothing unread lies between the stretch before it and this one. */
  readonly joined: boolean;
}

/** Index of the last of `stretches` that starts at or before `offset`; -1 where all start after it. */
function lastFrom(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

class StretchMap implements TextMap {
  readonly #stretches: readonly Stretch[];
  readonly #byNode = new WeakMap<Node, Stretch[]>();

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
    for (const stretch of stretches) {
      const same = this.#byNode.get(stretch.node);
      if (same === undefined) this.#byNode.set(stretch.node, [stretch]);
      else same.push(stretch);
    }
  }

  piecesAt(span: Span): readonly DomPiece[] {
    const pieces: DomPiece[] = [];
    for (let index = Math.max(0, lastFrom(this.#stretches, span.start)); ; index += 1) {
      const stretch = this.#stretches[index];
      if (stretch === undefined || stretch.start >= span.end) return pieces;
      const { node, offset, joined } = stretch;
      const start = Math.max(span.start, stretch.start);
      const end = Math.min(span.end, stretch.start + stretch.length);
      if (start >= end) continue;
      const before = joined ? pieces.pop() : undefined;
      const endOffset = offset + end - stretch.start;
      if (before === undefined) {
        pieces.push({
          start,
          end,
          startNode: node,
          startOffset: offset + start - stretch.start,
          endNode: node,
          endOffset,
        });
      } else {
        pieces.push({ ...before, end, endNode: node, endOffset });
      }
    }
  }

  offsetAt(node: Node, offset: number): number | null {
    const stretches = this.#byNode.get(node);
    if (stretches === undefined) return null;
    let found: number | null = null;
    for (const stretch of stretches) {
      if (found !== null && stretch.offset > offset) break;
      found = stretch.start + Math.min(Math.max(0, offset - stretch.offset), stretch.length);
    }
    return found;
  }
}

/** Builds an article's text and its map block by block; a block can be added at any time before `map` is asked for. */
export class TextBuilder {
  readonly blocks: Block[] = [];
  #text = '';
  #stretches: Stretch[] = [];
  #joined = false;
  /** Whether the text ends in a space; asking the growing text itself would copy it each time. */
  #endsInSpace = false;

  get text(): string {
    return this.#text;
  }

  get map(): TextMap {
    return new StretchMap(this.#stretches);
  }

  /**
   * Adds one block of `nodes`: text nodes, line breaks (a space each) and unread elements, in document order. Its text
   * is theirs under `fold`, trimmed; without text no block is added.
   */
  add(kind: BlockKind, nodes: readonly (Text | Element)[]): void {
    const before = this.#text;
    const known = this.#stretches.length;
    if (before !== '') this.#text += BLOCK_BREAK;
    const start = this.#text.length;
    this.#joined = false;
    this.#endsInSpace = false;
    for (const node of nodes) {
      if (isText(node)) this.#addNode(node, start);
      else this.#addGap(node, start);
    }
    if (this.#endsInSpace && this.#text.length > start) this.#dropLast();
    if (this.#text.length > start) {
      this.blocks.push({ kind, start, end: this.#text.length });
    } else {
      this.#text = before;
      this.#stretches.length = known;
    }
  }

  #addGap(element: Element, start: number): void {
    if (element.localName === 'br' && this.#needsSpace(start)) {
      this.#text += ' ';
      this.#endsInSpace = true;
    }
    this.#joined = false;
  }

  #addNode(node: Text, start: number): void {
    const { data } = node;
    let from = 0;
    for (const run of data.matchAll(RUN)) {
      this.#append(node, from, run.index, data);
      from = run.index + run[0].length;
      const space = run[0].search(WHITE_SPACE);
      if (space >= 0 && this.#needsSpace(start)) this.#append(node, run.index + space, run.index + space + 1, ' ');
    }
    this.#append(node, from, data.length, data);
  }

  #needsSpace(start: number): boolean {
    return this.#text.length > start && !this.#endsInSpace;
  }

  /** Appends what stands at `from` to `to` of `node`; `data` is the node's, or the one space that stands for it. */
  #append(node: Text, from: number, to: number, data: string): void {
    if (from >= to) return;
    const last = this.#stretches.at(-1);
    const isNext = last?.node === node && this.#joined && last.offset + last.length === from;
    if (isNext) last.length += to - from;
    else
      this.#stretches.push({ start: this.#text.length, node, offset: from, length: to - from, joined: this.#joined });
    this.#text += data === ' ' ? ' ' : data.slice(from, to);
    this.#endsInSpace = data === ' ';
    this.#joined = true;
  }

  #dropLast(): void {
    this.#text = this.#text.slice(0, -1);
    const last = this.#stretches.at(-1);
    if (last === undefined || last.start + last.length <= this.#text.length) return;
    last.length -= 1;
    if (last.length === 0) this.#stretches.pop();
  }
}
