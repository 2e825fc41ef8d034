import { describe, expect, it } from 'vitest';
import { stripText, text, wrongMatch } from '../../../src/ui/strings.ts';
import { tabAfterKey } from '../../../src/ui/Tabs.tsx';

describe('strings', () => {
  it('count one and many', () => {
    expect([text.mentions(1), text.mentions(2), text.quotations(1), text.quotations(0)]).toEqual([
      '1 mention',
      '2 mentions',
      '1 quotation',
      '0 quotations',
    ]);
  });

  it('ask of a person and of anything else', () => {
    expect(wrongMatch('PER')).not.toBe(wrongMatch('LOC'));
  });

  it('tell where mentions stand, the very end too', () => {
    expect(stripText([0, 0.1, 0.5, 1])).toBe('4 mentions: 2 in the first third, 1 in the middle, 1 in the last third');
    expect(stripText([0.4])).toBe('1 mention: 1 in the middle');
  });
});

describe('tabAfterKey', () => {
  it('goes round, the other way where the page reads from right to left', () => {
    expect(tabAfterKey('ArrowRight', 2, 3, false)).toBe(0);
    expect(tabAfterKey('ArrowLeft', 0, 3, false)).toBe(2);
    expect(tabAfterKey('ArrowRight', 1, 3, true)).toBe(0);
    expect(tabAfterKey('Home', 2, 3, false)).toBe(0);
    expect(tabAfterKey('End', 0, 3, true)).toBe(2);
  });

  it('leaves other keys alone', () => {
    expect(tabAfterKey('ArrowDown', 0, 3, false)).toBeNull();
    expect(tabAfterKey('a', 0, 3, false)).toBeNull();
  });
});
