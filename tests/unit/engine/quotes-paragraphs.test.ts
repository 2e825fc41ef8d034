import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { namesOf } from './people.ts';

const PEOPLE = [{ name: 'Nell Ode' }, { name: 'Paul Tarn' }];

/** What is quoted directly, each with whoever speaks it. */
function quoted(text: string): (readonly [string, string | undefined])[] {
  return findQuotations(articleFromText(text), namesOf(text, PEOPLE))
    .filter(({ kind }) => kind === 'direct')
    .map(({ surface, speaker }) => [surface, speaker?.name] as const);
}

describe('a quotation over paragraphs', () => {
  const first = 'Nell Ode, the miller, said, "We have learned a lot from the flood.';

  it('goes on without a mark of its own up to the closing one', () => {
    expect(quoted(`${first}\n\nIt was a long night. Nobody slept." Then Paul Tarn left.`)).toEqual([
      ['We have learned a lot from the flood.', 'Nell Ode'],
      ['It was a long night. Nobody slept.', 'Nell Ode'],
    ]);
  });

  it('shares a group with what it goes on from', () => {
    const text = `${first}\n\nIt was a long night."`;
    const [one, other] = findQuotations(articleFromText(text), namesOf(text, PEOPLE));
    expect(one?.group).toBeDefined();
    expect(other?.group).toBe(one?.group);
  });

  it('does not take in whoever signs it before the closing mark', () => {
    expect(quoted('"We have learned a lot from the flood.\n\nNell Ode, of the guild."')).toHaveLength(1);
  });

  it('ends with its paragraph where the next one opens marks of its own', () => {
    expect(quoted(`${first}\n\nThe dam held. "We will stay," Paul Tarn said.`)).toEqual([
      ['We have learned a lot from the flood.', 'Nell Ode'],
      ['We will stay,', 'Paul Tarn'],
    ]);
  });
});
