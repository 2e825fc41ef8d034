import { describe, expect, it } from 'vitest';
import { describeSpeaker } from '../../../src/ui/speaker.ts';
import { surfaceOf } from '../../../src/shared/span.ts';

const speaker = (surface: string, name?: string) => ({
  ...surfaceOf(surface, 0, surface.length),
  ...(name === undefined ? {} : { name }),
});

describe('describeSpeaker', () => {
  it.each([
    ['He', '“He” is taken to be Tomas Arnell: the article names him before.'],
    ['she', '“she” is taken to be Tomas Arnell: the article names her before.'],
    ['Arnell', 'The article writes “Arnell”, read here as Tomas Arnell.'],
    ['Tomas Arnell', 'The article names Tomas Arnell beside these words.'],
    ['the\nharbour master', '“the harbour master” is taken to be Tomas Arnell, from what the article says around it.'],
  ])('tells whom “%s” stands for', (surface, sentence) => {
    expect(describeSpeaker(speaker(surface, 'Tomas Arnell'))).toBe(sentence);
  });

  it('does not take an unresolved speaker for somebody', () => {
    expect(describeSpeaker(speaker('officials'))).toContain('The article says “officials” beside these words.');
  });

  it('says plainly that there is none', () => {
    expect(describeSpeaker(null)).toMatch(/does not say whose words/);
  });
});
