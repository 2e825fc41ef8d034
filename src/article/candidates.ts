import type { BlockKind } from '../shared/article.ts';
import { fold } from '../shared/fold.ts';
import { isBlockLevel, isElement, isSkipped, isText, unreadWithin } from './dom.ts';
import { type KnownNames, namesApart, type Region } from './regions.ts';

/** A stretch of inline content of the page between two block-level boundaries: what may become a block. */
export interface Candidate {
  /** The block-level element it stands in. */
  readonly element: Element;
  readonly kind: BlockKind;
  /** Its text nodes, line breaks and unread inline elements, in document order. */
  readonly nodes: readonly (Text | Element)[];
  /** Characters of its text nodes without their outer white space; all, and those within links. */
  readonly length: number;
  readonly linked: number;
  /** The innermost region around it that is named apart from the article. */
  readonly region: Region | null;
}

/** A page beyond these is hostile, or a database: it is read in part. */
const MAX_NODES = 200_000;
const MAX_DEPTH = 300;

interface Place {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly region: Region | null;
  readonly inLink: boolean;
}

const HEADING = /^h[1-6]$/;

function isNamedCaption(element: Element): boolean {
  return element.getAttribute('class')?.includes('aption') === true && element.querySelector('p ~ p, h1') === null;
}

function kindOf(element: Element, outer: BlockKind): BlockKind {
  const name = element.localName;
  if (HEADING.test(name)) return 'heading';
  if (name === 'figcaption' || name === 'caption' || name === 'figure' || isNamedCaption(element)) return 'caption';
  if (outer === 'caption' || outer === 'heading' || outer === 'quote') return outer;
  if (name === 'blockquote') return 'quote';
  return name === 'li' || name === 'dd' || name === 'dt' ? 'list-item' : outer;
}

/** A link to elsewhere: one within the page is a heading's own anchor or a footnote. */
function isLink(element: Element): boolean {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  return href !== null && (!href.startsWith('#') || href === '#');
}

class Collector {
  readonly candidates: Candidate[] = [];
  #nodes: (Text | Element)[] = [];
  #length = 0;
  #linked = 0;
  #afterBreak = false;
  #seen = 0;
  readonly #names: KnownNames = new Map();
  readonly #unread: ReadonlySet<Element>;

  constructor(root: Element) {
    this.#unread = unreadWithin(root);
  }

  read(parent: Element, place: Place, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      this.#seen += 1;
      if (this.#seen > MAX_NODES) return;
      if (isText(node)) this.#readText(node, place);
      else if (isElement(node)) this.#readElement(node, place, depth);
    }
  }

  #readElement(element: Element, outer: Place, depth: number): void {
    if (element.localName === 'br') return this.#readBreak(element, outer);
    if (isSkipped(element) || this.#unread.has(element)) return this.#readSkipped(element);
    const inLink = outer.inLink || isLink(element);
    if (!isBlockLevel(element) && !isNamedCaption(element)) {
      return this.read(element, inLink === outer.inLink ? outer : { ...outer, inLink }, depth + 1);
    }
    this.end(outer);
    const names = namesApart(element, this.#names);
    const region = names === null ? outer.region : { parent: outer.region, element, names };
    const place = { element, kind: kindOf(element, outer.kind), region, inLink };
    this.read(element, place, depth + 1);
    this.end(place);
  }

  #readSkipped(element: Element): void {
    if (this.#nodes.length > 0) this.#nodes.push(element);
  }

  #readText(node: Text, place: Place): void {
    this.#nodes.push(node);
    const length = node.data.trim().length;
    if (length === 0) return;
    this.#length += length;
    if (place.inLink) this.#linked += length;
    this.#afterBreak = false;
  }

  /** One line break is a space, two part blocks. */
  #readBreak(element: Element, place: Place): void {
    if (this.#afterBreak) this.end(place);
    this.#nodes.push(element);
    this.#afterBreak = true;
  }

  end(place: Place): void {
    if (this.#length > 0) {
      const { element, kind, region } = place;
      this.candidates.push({ element, kind, region, nodes: this.#nodes, length: this.#length, linked: this.#linked });
    }
    this.#nodes = [];
    this.#length = 0;
    this.#linked = 0;
    this.#afterBreak = false;
  }
}

/** The candidates within `root` in document order, without its hidden and skipped parts. */
export function collectCandidates(root: Element): readonly Candidate[] {
  const collector = new Collector(root);
  const place: Place = { element: root, kind: 'paragraph', region: null, inLink: false };
  collector.read(root, place, 0);
  collector.end(place);
  return collector.candidates;
}

/** The text of `candidate` as its block will have it. */
export function textOf(candidate: Candidate): string {
  const parts = candidate.nodes.map((node) => (isText(node) ? node.data : node.localName === 'br' ? ' ' : ''));
  return fold(parts.join('')).trim();
}

/** Whether all text of `candidate` is bold: a heading in all but name. */
export function isBold(candidate: Candidate): boolean {
  return candidate.nodes.every(
    (node) => !isText(node) || node.data.trim() === '' || Boolean(node.parentElement?.closest('b,strong')),
  );
}
