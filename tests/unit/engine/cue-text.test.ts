import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { namesOf } from './people.ts';

const told = (text: string) =>
  findQuotations(articleFromText(text), namesOf(text, [{ name: 'Nell Ode' }])).map(
    ({ surface, cueText }) => [surface, cueText] as const,
  );

describe('how a quotation is reported', () => {
  it.each([
    ['Nell Ode denied the allegations.', 'the allegations', 'denied'],
    ['Nell Ode has repeatedly denied that she left.', 'she left', 'denied'],
    ['Nell Ode never said that the dam was weak.', 'the dam was weak', 'never said'],
    ['Nell Ode did not say that the dam was weak.', 'the dam was weak', 'did not say'],
    ['The guild has not indicated it will shut the mill.', 'it will shut the mill', 'has not indicated'],
    ['Nell Ode hasn’t said that the dam was weak.', 'the dam was weak', 'hasn’t said'],
  ])('%s', (text, surface, cueText) => {
    expect(told(text)).toEqual([[surface, cueText]]);
  });

  it.each(['Nell Ode said that the dam was weak.', 'According to Nell Ode, the dam was weak.'])(
    'is left out where it is plainly said: %s',
    (text) => {
      expect(told(text)).toEqual([['the dam was weak', undefined]]);
    },
  );

  it('is left out where all words are marked', () => {
    expect(told('“I did not do that at all,” claimed Nell Ode.')).toEqual([['I did not do that at all,', undefined]]);
  });
});
