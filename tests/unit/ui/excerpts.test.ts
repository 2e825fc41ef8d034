import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { excerptsOf } from '../../../src/ui/excerpts.ts';
import type { Excerpt } from '../../../src/ui/model.ts';
import { at } from './support.ts';

const TEXT = [
  'Rain fell on Harrow Quay. Dr. Lena Harrowgate, of the U.S. River Board, closed her office there. Nobody came.',
  'Harrowgate wrote a letter. Harrowgate sent it to J. P. Arnell on Monday, and Harrowgate waited.',
  'The reply did not name Harrowgate',
].join('\n\n');
const article = articleFromText(TEXT);
const highlighted = (excerpts: readonly Excerpt[]) =>
  excerpts.map(({ text, highlight }) => text.slice(highlight.start, highlight.end));

describe('excerptsOf', () => {
  it('gives whole sentences, verbatim, and does not stop at abbreviations', () => {
    const [first] = excerptsOf(article, [at(TEXT, 'Lena Harrowgate')]);
    expect(first?.text).toBe('Dr. Lena Harrowgate, of the U.S. River Board, closed her office there.');
    expect(TEXT).toContain(first?.text);
    const [second] = excerptsOf(article, [at(TEXT, 'Arnell')]);
    expect(second?.text).toBe('Harrowgate sent it to J. P. Arnell on Monday, and Harrowgate waited.');
  });

  it('marks the name in each', () => {
    const spans = [at(TEXT, 'Lena Harrowgate'), at(TEXT, 'Harrowgate', 1), at(TEXT, 'Harrowgate', 4)];
    const excerpts = excerptsOf(article, spans);
    expect(highlighted(excerpts)).toEqual(['Lena Harrowgate', 'Harrowgate', 'Harrowgate']);
    expect(excerpts[2]?.text).toBe('The reply did not name Harrowgate');
  });

  it('gives a sentence once and at most as many as asked for', () => {
    const spans = [1, 2, 3, 4].map((nth) => at(TEXT, 'Harrowgate', nth));
    expect(excerptsOf(article, spans, 9)).toHaveLength(3);
    expect(excerptsOf(article, spans, 1)).toHaveLength(1);
  });

  it('cuts a very long sentence around the name and shows that it did', () => {
    const long = `${'the river rose and '.repeat(30)}Harrowgate slept while ${'the river fell and '.repeat(30)}night came.`;
    const [only] = excerptsOf(articleFromText(long), [at(long, 'Harrowgate')]);
    expect(only?.text).toMatch(/^… .* …$/);
    expect(only?.text.length).toBeLessThan(360);
    expect(highlighted(only === undefined ? [] : [only])).toEqual(['Harrowgate']);
    expect(long).toContain(only?.text.slice(2, -2));
  });

  it('passes over a span outside all blocks and bears a broken language tag', () => {
    expect(excerptsOf({ ...article, blocks: [] }, [at(TEXT, 'Arnell')])).toEqual([]);
    expect(excerptsOf({ ...article, lang: 'not a language' }, [at(TEXT, 'Arnell')])).toHaveLength(1);
  });
});
