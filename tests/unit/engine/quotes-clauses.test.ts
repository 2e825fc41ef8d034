import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';
import { namesOf, speakers } from './people.ts';

/** Kind, content and speaker of each quotation. */
const read = (text: string): string[] =>
  findQuotations(articleFromText(text), { entities: [], mentions: [], roles: [] }).map(
    ({ kind, surface, speaker }) => `${kind} | ${surface} | ${speaker?.surface ?? '-'}`,
  );

describe('who speaks', () => {
  it.each([
    ['Ode who chairs the board believes that the mill is old.', 'indirect | the mill is old | Ode'],
    [
      'Holm, an expert in mills who did not visit the site, told Riverweek: "The mill is old."',
      'direct | The mill is old. | Holm',
    ],
    [
      'A timeline published after 5pm on Monday - at the request of the guild - shows that the mill was shut.',
      'indirect | the mill was shut | A timeline',
    ],
    ['The guild issued a tough warning that the mill would close.', 'indirect | the mill would close | The guild'],
    ['It was his vow that the mill would stay.', 'indirect | the mill would stay | his'],
    ["Ode's declaration that the mill was safe, came late.", 'indirect | the mill was safe | Ode'],
    ['The criticism from the guild is that the mill is old.', 'indirect | the mill is old | the guild'],
    ['Ode had the courage to demand that the mill be shut.', 'indirect | the mill be shut | Ode'],
    ['The flood caused Ode to say that the dam was weak.', 'indirect | the dam was weak | Ode'],
    ['The flood led Ode to suggest, "The dam is weak."', 'direct | The dam is weak. | Ode'],
    [
      'Holm, whose mill had been sold by the guild that he led, told Riverweek: "The mill is very old."',
      'direct | The mill is very old. | Holm',
    ],
    ['While the mill is old, as Ode said, "it stands".', 'direct | it stands | Ode'],
  ])('%s', (text, quotation) => {
    expect(read(text)).toEqual([quotation]);
  });

  it('is not who is asked, nor does the question belong to the answer', () => {
    expect(read('Ode was asked, "Will the mill close?" "No," she said.')).toEqual([
      'direct | Will the mill close? | -',
      'direct | No, | she',
    ]);
  });

  it('is another than the subject of the content into which the clause is inserted', () => {
    const people = [{ name: 'Paul Tarn' }, { name: 'Ivor Holm' }];
    const text = 'Paul Tarn spoke in Leeds. Ivor Holm, he said, also stays.';
    const quotations = findQuotations(articleFromText(text), namesOf(text, people));
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Paul Tarn', 'Paul Tarn']);
  });

  it('is no event that bears the same noun', () => {
    const people = [{ name: 'River Day', type: 'EVENT' as const, forms: ['River Day'] }];
    const text = 'River Day, the source of much joy, was held in May. "It rained," the source said.';
    expect(speakers(text, people)).toEqual([undefined]);
  });

  it('is whoever a question went to, for a pronoun behind it', () => {
    const people = [{ name: 'Ellen Ode' }, { name: 'Mary Holm' }];
    const text = 'Mary Holm left. She spoke of the mill. A reporter asked Ellen Ode if it would stay. "No," she said.';
    expect(speakers(text, people)).toEqual(['Ellen Ode']);
  });
});

describe('what is said', () => {
  it.each([
    ['The source, who said he had spoken to the guild, told Riverweek that it was old.', 'he had spoken to the guild'],
    ['The number who said they feared floods rose by a third.', 'they feared floods'],
    ['People who say the mill is old have left the town.', 'the mill is old'],
    ['The number of people saying that the mill is old has grown.', 'the mill is old'],
    ['Ode, who said the mill, the dam and the bridge were safe, left.', 'the mill, the dam and the bridge were safe'],
  ])('ends before the verb of the sentence: %s', (text, content) => {
    expect(read(text)[0]).toContain(`indirect | ${content} |`);
  });

  it.each([
    ["Ode's fear that the mill is weak was well known.", 'the mill is weak', 'Ode'],
    ['Ode said yes when asked whether she would stay.', 'yes', 'Ode'],
    ['Ode, asked about the dam, said it was weak.', 'the dam', '-'],
    [
      'Ode said she would stay and that, if pressed, she would hide.',
      'she would stay and that, if pressed, she would hide',
      'Ode',
    ],
  ])('ends with its own clause: %s', (text, content, speaker) => {
    expect(read(text)[0]).toBe(`indirect | ${content} | ${speaker}`);
  });

  it('stands behind what tells that somebody asked', () => {
    expect(read('Ode replied when asked by Riverweek if she would stay: "No."')).toEqual([
      'indirect | if she would stay | Riverweek',
      'direct | No. | Ode',
    ]);
  });

  it('stands behind an inserted question', () => {
    expect(read('Ode adds, when asked about it, that the mill is safe.')).toContain(
      'indirect | the mill is safe | Ode',
    );
  });

  it.each([
    [
      'Ode said the mill was safe, but after tests, it had been made clear that the dam was not.',
      'the mill was safe, but after tests, it had been made clear that the dam was not',
    ],
    [
      'Ode described children playing games, reading books or doing crafts.',
      'children playing games, reading books or doing crafts',
    ],
    ['Ode announced help for tools, including saws.', 'help for tools, including saws'],
    ['Ode announced help for tools, such as saws.', 'help for tools, such as saws'],
    ['Ode announced $40 million for the mill.', '$40 million for the mill'],
    ['Ode instructed members how to vote.', 'how to vote'],
    ['According to Ode, 34, the mill is old.', 'the mill is old'],
    ['Ode signaled months ago that the mill would close.', 'the mill would close'],
    ['Ode announced two weeks ago that the mill would close.', 'the mill would close'],
    ['Ode told Riverweek a miller died in the flood.', 'a miller died in the flood'],
    ['Ode says, after years of work, the mill is safe.', 'the mill is safe'],
    ['It was built in what Ode says may be the best year.', 'may be the best year'],
  ])('%s', (text, content) => {
    expect(read(text)).toEqual([`indirect | ${content} | Ode`]);
  });

  it.each([
    [
      'Ode said the mayor and his deputy, Shona Hill, “must leave at once”.',
      'the mayor and his deputy, Shona Hill, “must leave at once',
    ],
    [
      'Ode said the old guild was very kind, but “did not listen to us”.',
      'the old guild was very kind, but “did not listen to us',
    ],
  ])('%s', (text, content) => {
    expect(read(text)).toEqual([`mixed | ${content} | Ode`]);
  });

  it.each([
    'The ruling Rivers Party won the vote.',
    'These forecasts cover the next ten years.',
    'It was for these reasons that the mill closed.',
    'Police found the mill that had been shut.',
    'Ode told a story about the mill.',
    'The video shows a man who was running.',
    'There is a common understanding that the mill is old.',
    'The dam broke, showing that it was weak.',
    'It is remarkable, considering that the mill is old.',
    'He wrote the “Mills of the North” brochure.',
    'She ran a course titled “how to mend a mill”.',
    'The river, dubbed “the queen of all rivers”, is long.',
  ])('is nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
