import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';
import { namesOf, type Person } from './people.ts';

const PEOPLE: Person[] = [
  { name: 'Nell Ode' },
  { name: 'Paul Tarn' },
  { name: 'Norland', type: 'LOC', forms: ['Norland'] },
];

/** Each quotation as "content < speaker = name", the name only where it differs. */
function read(text: string): string[] {
  return findQuotations(articleFromText(text), namesOf(text, PEOPLE)).map(({ surface, speaker }) => {
    const name = speaker?.name === undefined || speaker.name === speaker.surface ? '' : ` = ${speaker.name}`;
    return `${surface} < ${speaker?.surface ?? '-'}${name}`;
  });
}

describe('a content that a count opens', () => {
  it.each([
    'at least 20 mills were hit',
    'about 20 mills were hit',
    'as many as 20 mills were hit',
    'not all mills were hit',
    'around half the mills were hit',
  ])('is whole: %s', (content) => {
    expect(read(`The guild said ${content}.`)).toEqual([`${content} < The guild`]);
  });

  it('needs a verb', () => {
    expect(read('The guild reported about 20 of them.')).toEqual([]);
  });
});
