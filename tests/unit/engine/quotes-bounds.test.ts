import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';

/** Each quotation as "content < speaker". */
const read = (text: string): string[] =>
  findQuotations(articleFromText(text), { entities: [], mentions: [], roles: [] }).map(
    ({ surface, speaker }) => `${surface} < ${speaker?.surface ?? '-'}`,
  );

describe('the end of a content', () => {
  it.each([
    [
      'is before what the writer calls it',
      'Ode says such votes are preludes to a larger one, a move that could shake the land.',
      ['such votes are preludes to a larger one < Ode'],
    ],
    [
      'is before a second report',
      'Ode told Tarn that the news was bad, before noting that the mill stands.',
      ['the news was bad < Ode', 'the mill stands < Ode'],
    ],
    [
      'is before a second participle',
      'His aide went on, saying he is able "on paper" but suggesting that it might fail.',
      ['he is able "on paper < His aide', 'it might fail < His aide'],
    ],
    [
      'is before the verb of the main clause',
      'Ode spoke in Leeds, declaring it "a great day" and said the mill was saved.',
      ['it "a great day < Ode', 'the mill was saved < Ode'],
    ],
    [
      'is before "and said" behind an infinitive',
      'Ode called on the guild to pay and said funds were there.',
      ['the guild to pay < Ode', 'funds were there < Ode'],
    ],
    ['is not before what is left unsaid', 'Ode pledged to go but said little about how.', ['to go < Ode']],
    [
      'is behind marked words that a "but" leads to',
      'Ode says that the guild seeks a miller, but instead Tarn is giving it "mere words".',
      ['the guild seeks a miller, but instead Tarn is giving it "mere words < Ode'],
    ],
    [
      'is behind what follows marked words of a comment',
      'Ode commented that the guild "held on" to the mill.',
      ['the guild "held on" to the mill < Ode'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('the start of a content', () => {
  it('is the object of whoever is called something, whatever describes it', () => {
    expect(read('Ode criticised Holm’s newly elected mayor for making "very rude remarks".')).toEqual([
      'Holm’s newly elected mayor for making "very rude remarks < Ode',
    ]);
  });

  it('is the link between a verb and what somebody is called', () => {
    expect(read('Tarn, whom Ode dismissed as a "thief and liar", left.')).toEqual(['as a "thief and liar < Ode']);
  });
});

describe('who speaks', () => {
  it('stands before a day right before the verb', () => {
    expect(read('A poster released Thursday accuses Tarn of greed.')).toEqual(['Tarn of greed < A poster released']);
  });

  it('stands behind what a participle at the head of the sentence reports', () => {
    expect(read('Lamenting the "bad system," Tarn accused the guild of theft.')).toEqual([
      'the "bad system, < Tarn',
      'the guild of theft < Tarn',
    ]);
  });
});
