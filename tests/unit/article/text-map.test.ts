import { describe, expect, it } from 'vitest';
import { collectCandidates } from '../../../src/article/candidates.ts';
import { isText } from '../../../src/article/dom.ts';
import { TextBuilder } from '../../../src/article/text-map.ts';
import type { DomPiece } from '../../../src/shared/text-map.ts';
import { fold } from '../../../src/shared/fold.ts';
import { pageOf } from './pages.ts';

function read(body: string) {
  const doc = pageOf(body);
  const builder = new TextBuilder();
  for (const { kind, nodes } of collectCandidates(doc.body)) builder.add(kind, nodes);
  return { doc, builder, map: builder.map, text: builder.text };
}

function textNodes(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => (isText(node) ? [node] : textNodes(node)));
}

describe('the text of blocks', () => {
  it.each([
    ['folds white space and trims', '<p>\n  One \t two\n\n</p>', 'One two'],
    [
      'makes no-break spaces plain and drops soft hyphens',
      '<p>a&nbsp;b ex&shy;tra&#8203;ordinary</p>',
      'a b extraordinary',
    ],
    ['joins inline markup without adding spaces', '<p>Mr <b>Pelle</b>grin<i>i</i>, 52</p>', 'Mr Pellegrini, 52'],
    ['takes one space for white space on both sides of a tag', '<p>one <a href="/x"> two</a> </p>', 'one two'],
    ['reads a line break as a space', '<p>one<br>two <br> three</p>', 'one two three'],
    ['parts blocks at two line breaks', '<div>one<br><br>two</div>', 'one\n\ntwo'],
    ['parts blocks at elements within', '<div>one<p>two</p>three</div>', 'one\n\ntwo\n\nthree'],
    ['leaves out what is not read', '<p>one<sup class="reference">[1]</sup> two<script>x</script></p>', 'one two'],
    ['keeps white space that is soft hyphens and spaces mixed', '<p>a &shy; b</p>', 'a b'],
  ])('%s', (_, body, text) => {
    expect(read(body).text).toBe(text);
  });

  it('is its own fold', () => {
    const { builder, text } = read('<h2> A&nbsp; b</h2><p>c&shy;\n<br>\u2003d</p>');
    for (const { start, end } of builder.blocks)
      expect(fold(text.slice(start, end)).trim()).toBe(text.slice(start, end));
  });
});

describe('from text to page', () => {
  const body =
    '<p>\n The <b>North&nbsp;  Sea</b> Port\n <br>Au&shy;thority<sup class="reference">1</sup> said</p><p>so</p>';

  it('gives pieces whose page text folds to the text they stand for', () => {
    const { doc, map, text } = read(body);
    const nodes = textNodes(doc.body);
    const shown = ({ startNode, startOffset, endNode, endOffset }: DomPiece): string => {
      const within = nodes.slice(nodes.indexOf(startNode), nodes.indexOf(endNode) + 1);
      return within
        .map((node) => node.data.slice(node === startNode ? startOffset : 0, node === endNode ? endOffset : undefined))
        .join('');
    };
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        const pieces = map.piecesAt({ start, end });
        expect(pieces.map((piece) => fold(shown(piece)))).toEqual(
          pieces.map((piece) => text.slice(piece.start, piece.end)),
        );
        const covered = pieces.map((piece) => text.slice(piece.start, piece.end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(text.slice(start, end).replace(/\s/g, ''));
      }
    }
  });

  it('divides a span at a line break and at an unread part', () => {
    const { map, text } = read(body);
    const start = text.indexOf('Port');
    const pieces = map.piecesAt({ start, end: text.indexOf('said') + 4 });
    expect(pieces.map((piece) => text.slice(piece.start, piece.end).trim())).toEqual(['Port', 'Authority', 'said']);
  });

  it('keeps a span over inline markup in one piece', () => {
    const { map, text } = read(body);
    const start = text.indexOf('The');
    expect(map.piecesAt({ start, end: start + 'The North Sea Port'.length })).toHaveLength(1);
  });

  it('gives nothing for what lies outside of the text', () => {
    const { map, text } = read(body);
    expect(map.piecesAt({ start: text.length, end: text.length + 5 })).toEqual([]);
  });
});

describe('from page to text', () => {
  it('is the way back for every character', () => {
    const { map, text } = read('<p>\n One&nbsp; <b>two&shy;three</b><br>four</p><p> five </p>');
    for (let start = 0; start < text.length; start += 1) {
      const [piece] = map.piecesAt({ start, end: start + 1 });
      if (piece !== undefined) expect(map.offsetAt(piece.startNode, piece.startOffset)).toBe(start);
    }
  });

  it('gives the nearest offset within collapsed white space', () => {
    const { doc, map } = read('<p>one     two</p>');
    const [node] = textNodes(doc.body);
    expect(node && map.offsetAt(node, 6)).toBe(4);
    expect(node && map.offsetAt(node, 8)).toBe(4);
    expect(node && map.offsetAt(node, 9)).toBe(5);
  });

  it('knows no node that was not read', () => {
    const { doc, map } = read('<p>one</p><nav>two</nav>');
    const [, unread] = textNodes(doc.body);
    expect(unread && map.offsetAt(unread, 0)).toBeNull();
  });
});
