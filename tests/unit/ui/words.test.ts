import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../src/shared/annotations.ts';
import { wordsOf } from '../../../src/ui/Words.tsx';

const piece = (surface: string, kind: Quotation['kind']): Quotation => ({
  start: 0,
  end: surface.length,
  surface,
  kind,
  speaker: null,
});

describe('the words of a quotation', () => {
  it('get their marks back where they stood wholly in marks', () => {
    expect(wordsOf([piece('We stay,', 'direct'), piece('All of us.', 'direct')])).toBe('“We stay,” … “All of us.”');
  });

  it('get back only the closing mark that was cut off', () => {
    expect(wordsOf([piece('they entered a "new stage', 'mixed')])).toBe('they entered a "new stage"');
    expect(wordsOf([piece('they entered a “new stage', 'mixed')])).toBe('they entered a “new stage”');
    expect(wordsOf([piece('the “new stage” had come', 'mixed')])).toBe('the “new stage” had come');
    expect(wordsOf([piece('they would stay', 'indirect')])).toBe('they would stay');
  });
});
