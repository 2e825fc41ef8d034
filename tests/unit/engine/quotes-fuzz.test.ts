import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import type { Names } from '../../../src/engine/names/types.ts';
import type { Quotation } from '../../../src/shared/annotations.ts';
import { articleFromText, BLOCK_BREAK } from '../../../src/shared/article.ts';
import { contains, overlaps } from '../../../src/shared/span.ts';
import { countBlocks } from './counted.ts';

const NAME = /Ode|Tarn/g;

/** Every "Ode" and "Tarn" of a text as the name of a person. */
function namesIn(text: string): Names {
  const people = ['Nell Ode', 'Paul Tarn'].map((name) => ({ name, type: 'PER', record: null }) as const);
  const mentions = [...text.matchAll(NAME)].map(({ index, 0: surface }) => ({
    start: index,
    end: index + surface.length,
    surface,
    type: 'PER' as const,
    entity: surface === 'Ode' ? 0 : 1,
    record: null,
    score: 1,
    why: { code: 'unlisted' } as const,
  }));
  return { entities: people, mentions, roles: [] };
}

const find = (text: string): Quotation[] => findQuotations(articleFromText(text), namesIn(text));

function unsound(text: string, quotations: readonly Quotation[]): string[] {
  return quotations.flatMap((quotation, index) => {
    const wrong: string[] = [];
    const spans = [quotation, ...(quotation.speaker === null ? [] : [quotation.speaker])];
    for (const { start, end, surface } of spans) {
      if (start >= end || text.slice(start, end) !== surface) wrong.push(`untrue: ${start}–${end} ${surface}`);
    }
    if (/\n/.test(quotation.surface)) wrong.push(`over a line break: ${quotation.surface}`);
    for (let next = index + 1; next < quotations.length; next += 1) {
      const other = quotations[next];
      if (other === undefined || other.start >= quotation.end) break;
      const nested = contains(quotation, other) || contains(other, quotation);
      const same = contains(quotation, other) && contains(other, quotation);
      if (overlaps(quotation, other) && (!nested || same)) wrong.push(`${quotation.surface} × ${other.surface}`);
    }
    if ((quotations[index - 1]?.start ?? 0) > quotation.start) wrong.push(`unsorted: ${quotation.surface}`);
    return wrong;
  });
}

/** What news is made of, and what breaks it. */
const PIECES =
  'Ode|Tarn|he|she|they|the mill|a miller|the guild|officials|said|says|told|told reporters|added|asked|was told|was asked|' +
  'announced|denied|warned of|called for|called|described|as|accused|of|urged|to leave|promised|that|which|who|if|whether|' +
  'is old|will close|has closed|according to|in a statement|on Monday|the statement|the report|Ode’s claim|her answer was|' +
  "and|but|while|although|,|.|?|!|;|:|—| - |(|)|\"|“|”|‘|’|'|«|»|„|‟|``|''|…|...|\n|\n\n|\u0301|\u200b|\uD83D|\uDE00|3 in 10|47%";
const news = fc
  .array(fc.constantFrom(...PIECES.split('|')), { maxLength: 60 })
  .map((pieces) => pieces.join(' ').replaceAll(/ ([,.;:?!”’)])/g, '$1'));

describe('quotations of any text', () => {
  it('are sound in any Unicode text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(unsound(text, find(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('are sound in texts of half surrogate pairs and marks', () => {
    const unit = fc.constantFrom(...Array.from('"“”‘’\'«»()—-,.;: \n\u0301aOé'), '\uD83D', '\uDE00', 'said', ' ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        expect(unsound(text, find(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('are sound in what looks like news', () => {
    fc.assert(
      fc.property(news, (text) => {
        expect(unsound(text, find(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Pieces that a page may repeat without end. */
const REPEATED: Readonly<Record<string, string>> = {
  words: 'the mill was old and ',
  sentences: 'Ode said the mill was old. ',
  'straight marks': '"',
  'opening marks': '“',
  'single marks': " 'a",
  'pairs of marks': '"a" ',
  'marks within marks': '“a ‘b ',
  brackets: '(',
  commas: 'Ode, ',
  dashes: 'a — ',
  'combining marks': 'a\u0301\u0301',
  'half surrogate pairs': '\uD83D',
  'reporting verbs': 'said ',
  'interrupted quotations': '"A," he said, "b" ',
  'hidden speakers': 'He was told that it is so. "It is very much so." ',
  pronouns: 'he said so, she said so. ',
  statements: 'a report by the report said that ',
  nouns: 'Senator Ode left. The senator said so. ',
  lines: '"a\n',
  paragraphs: '"a\n\n',
};

describe('the work for a text', () => {
  it.each(Object.entries(REPEATED))('grows with its length alone: %s', { timeout: 60_000 }, async (_, piece) => {
    const count = (size: number): Promise<number> => {
      const text = filled(piece, size);
      const [article, names] = [articleFromText(text), namesIn(text)];
      return countBlocks('/engine/quotes/', () => findQuotations(article, names));
    };
    const [short, long] = [await count(10_000), await count(40_000)];
    expect(short).toBeGreaterThan(0);
    expect(long / short).toBeLessThan(4.6);
  });

  it('grows with the number of blocks that nobody signs', { timeout: 60_000 }, async () => {
    const count = (size: number): Promise<number> => {
      const line = 'We have it and we were here.';
      const text = Array.from({ length: size }, () => line).join(BLOCK_BREAK);
      const blocks = Array.from({ length: size }, (_, index) => {
        const start = index * (line.length + BLOCK_BREAK.length);
        return { start, end: start + line.length, kind: 'quote' as const };
      });
      const article = { ...articleFromText(text), blocks };
      return countBlocks('/engine/quotes/', () => findQuotations(article, namesIn(text)));
    };
    const [short, long] = [await count(250), await count(1000)];
    expect(short).toBeGreaterThan(0);
    expect(long / short).toBeLessThan(4.6);
  });

  it.each([
    ['a megabyte without paragraphs', filled('Ode said the mill was old, "very old", and left. ', 1_000_000)],
    ['100,000 marks', '"'.repeat(100_000)],
    ['100,000 opening marks', '“'.repeat(100_000)],
    ['100,000 brackets', '('.repeat(100_000)],
    ['half a million stops within marks', `“We stay here as long as we can${'.'.repeat(500_000)} x”`],
  ])('is done for %s', { timeout: 60_000 }, (_, text) => {
    expect(unsound(text, find(text))).toEqual([]);
  });
});
