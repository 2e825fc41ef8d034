import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/shared/annotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';
import { surfaceOf } from '../../../src/shared/span.ts';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { namesOf, speakers } from './people.ts';

const NELL = { name: 'Nell Ode', record: 'nell-ode' };
const PAUL = { name: 'Paul Tarn' };

describe('a named speaker', () => {
  it('is the entity of the mention, with its record', () => {
    const text = 'Nell Ode runs the mill.\n\n"We will stay," said Ms. Ode, the miller.';
    const [quotation] = findQuotations(articleFromText(text), namesOf(text, [NELL]));
    expect(quotation?.speaker).toEqual({
      ...surfaceOf(text, text.indexOf('Ms. Ode'), text.indexOf(', the miller')),
      name: 'Nell Ode',
      record: 'nell-ode',
      entity: 0,
    });
  });

  it('has no record where the names have none', () => {
    const text = '"We will stay," Paul Tarn said.';
    const [quotation] = findQuotations(articleFromText(text), namesOf(text, [PAUL]));
    expect(quotation?.speaker).not.toHaveProperty('record');
    expect(quotation?.speaker?.name).toBe('Paul Tarn');
  });

  it('is the person behind the name of a body with a preposition', () => {
    const people = [{ name: 'Party for Rivers', type: 'ORG' as const, forms: ['Party for Rivers'] }, NELL];
    expect(speakers('"We will stay," Party for Rivers leader Nell Ode said.', people)).toEqual(['Nell Ode']);
  });

  it('is not whoever owns or is named beside the head of the phrase', () => {
    expect(speakers('"We will stay," Ode\'s lawyer said.', [NELL])).toEqual([undefined]);
    expect(speakers('"We will stay," a spokesman for Ode said.', [NELL])).toEqual([undefined]);
  });
});

describe('a pronoun', () => {
  it('is the subject of the sentence before', () => {
    expect(speakers('Paul Tarn met the guild about Nell Ode. "We will stay," he said.', [PAUL, NELL])).toEqual([
      'Paul Tarn',
    ]);
  });

  it('goes by the gender that the article or a given name tells', () => {
    const text = 'Mr. Tarn wrote to Mrs. Ode about the mill. "We will stay," she said. "Fine," he replied.';
    const people = [{ name: 'Tarn' }, { name: 'Ode' }];
    expect(speakers(text, people)).toEqual(['Ode', 'Tarn']);
    expect(speakers('Ellen Ode met Paul Tarn. "We will stay," he said.', [{ name: 'Ellen Ode' }, PAUL])).toEqual([
      'Paul Tarn',
    ]);
  });

  it('goes on meaning the speaker of the quotation before', () => {
    const text =
      'The mill may close, Tarn said.\n\n"It is old," he said. "The river is higher than it was in the days of Holm."\n\n"We will leave," he said.';
    expect(speakers(text, [PAUL, { name: 'Ivor Holm' }])).toEqual(['Paul Tarn', 'Paul Tarn', 'Paul Tarn']);
  });

  it.each([
    ['an apposition', 'Nell Ode, long a friend of Paul Tarn, was the first to object. "We will stay," he said.'],
    ['a phrase with a preposition', 'Nell Ode of the guild of Paul Tarn has left. "We will stay," he said.'],
    [
      'the object of a verb of any kind',
      'Nell Ode regards Paul Tarn with the awe that he wants. "We will stay," he said.',
    ],
    ['a lesser clause', 'Nell Ode left the hall after Paul Tarn came. "We will stay," he said.'],
  ])('is the subject before a name in %s', (_, text) => {
    expect(speakers(text, [{ name: 'Nell Ode' }, PAUL])).toEqual(['Nell Ode']);
  });

  it('is the one named behind the words that are the subject', () => {
    const text =
      'Ivor Holm wrote a letter.\n\nIn Leeds, its envoy for rivers for Ivor Holm, Nell Ode, gave a talk. "We will stay," he said.';
    expect(speakers(text, [NELL, { name: 'Ivor Holm' }])).toEqual(['Nell Ode']);
  });

  it('is nobody of whom the quotation itself speaks', () => {
    const text = 'Nell Ode said that the mill would close. A call from Paul Tarn has "led us to wait," he said.';
    const [, mixed] = findQuotations(articleFromText(text), namesOf(text, [NELL, PAUL]));
    expect(mixed).toMatchObject({ kind: 'mixed', speaker: { surface: 'he', name: 'Nell Ode' } });
  });

  it('is the speaker before, not whom that speaker spoke of', () => {
    const text = 'Paul Tarn will win if he starts now, Ivor Holm said. "It is an open race," he said.';
    expect(speakers(text, [PAUL, { name: 'Ivor Holm' }])).toEqual(['Ivor Holm']);
  });

  it('is rather the subject of this paragraph than a speaker of the last', () => {
    const text = 'The mill may close, Paul Tarn said.\n\nQuin Ode gave a talk. "We will stay," he said.';
    expect(speakers(text, [PAUL, { name: 'Quin Ode' }])).toEqual(['Quin Ode']);
  });

  it('is nobody where two may be meant', () => {
    const people = [{ name: 'Quin Ode' }, { name: 'Quill Tarn' }];
    expect(speakers('The mill burned. Friends of Ode met friends of Tarn. "We will stay," he said.', people)).toEqual([
      undefined,
    ]);
  });

  it('is nobody where two spoke, and stays so', () => {
    const text = 'Quin Ode said it would soon rain hard, while Quill Tarn said it would not. "We will stay," he said.';
    const people = [{ name: 'Quin Ode' }, { name: 'Quill Tarn' }];
    expect(speakers(text, people)).toEqual([undefined]);
    expect(speakers(`${text}\n\n"It is old," he added. Friends of Quin Ode came. "Fine," he said.`, people)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is nobody where two are only spoken of in what another says', () => {
    const text = 'The suit alleges that Tarn hurt Holm in Tarn’s mill. In fact, "it is so," he said.';
    expect(speakers(text, [PAUL, { name: 'Ivor Holm' }])).toEqual([undefined]);
  });

  it('is nobody who was named long before', () => {
    const text = `Friends of Paul Tarn came. ${'The mill is old. '.repeat(3)}"We will stay," he said.`;
    expect(speakers(text, [PAUL])).toEqual([undefined]);
  });

  it('is nobody where an unnamed person spoke last', () => {
    const text = 'Paul Tarn left. An official said that the mill would close. "It is old," he said.';
    expect(speakers(text, [PAUL])).toEqual([undefined]);
    expect(speakers('Paul Tarn left. A spokeswoman said it would close. "It is old," he said.', [PAUL])).toEqual([
      'Paul Tarn',
    ]);
  });

  it('is nobody who stands in a caption', () => {
    const text = 'Nell Ode said the mill would close.\n\nThe mill. Picture: Paul Tarn\n\n"It is old," he said.';
    const { blocks, ...article } = articleFromText(text);
    const captioned = blocks.map((block, index) => (index === 1 ? { ...block, kind: 'caption' as const } : block));
    const [, direct] = findQuotations({ ...article, blocks: captioned }, namesOf(text, [NELL, PAUL]));
    expect(direct?.speaker?.name).toBe('Nell Ode');
  });

  it('goes by a given name behind other words of a name', () => {
    const text = 'Old Ellen Ode met Paul Tarn. "We will stay," he said. "Fine," she said.';
    expect(speakers(text, [{ name: 'Old Ellen Ode' }, PAUL])).toEqual(['Paul Tarn', 'Old Ellen Ode']);
  });

  it('takes a name of men and women for neither', () => {
    expect(speakers('Robin Ode said it would rain. "It is grey," she said.', [{ name: 'Robin Ode' }])).toEqual([
      'Robin Ode',
    ]);
  });

  it('means nobody where no person comes before', () => {
    expect(speakers('The mill is old. "We will stay," he said. Paul Tarn agreed.', [PAUL])).toEqual([undefined]);
  });
});

describe('a noun', () => {
  it('is whoever was introduced by it', () => {
    const text =
      'Dr. Paul Tarn met Nell Ode, a miller from Leeds, and left. "We will stay," the miller said. "No," the doctor said.';
    expect(speakers(text, [PAUL, NELL])).toEqual(['Nell Ode', 'Paul Tarn']);
  });

  it('is the holder of a role', () => {
    const text = '"We will stay," the mayor of Leeds said.';
    const role: Role = {
      ...surfaceOf(text, text.indexOf('the mayor'), text.indexOf(' said')),
      office: 'mayor-of-leeds',
      basis: 'date',
      holder: { name: 'Nell Ode', record: 'nell-ode' },
    };
    expect(speakers(text, [], [role])).toEqual(['Nell Ode']);
  });

  it('is whoever is named in apposition behind it', () => {
    const text =
      'The head of the mill, Nell Ode, said it would close. Its owner, the miller Paul Tarn, said: "We stay."';
    const [indirect, direct] = findQuotations(articleFromText(text), namesOf(text, [NELL, PAUL]));
    expect(indirect?.speaker).toMatchObject({ surface: 'The head of the mill', name: 'Nell Ode' });
    expect(direct?.speaker).toMatchObject({ surface: 'Its owner', name: 'Paul Tarn' });
  });

  it('is not one of two who are named together', () => {
    expect(speakers('"We will stay," Nell Ode and Paul Tarn said.', [NELL, PAUL])).toEqual([undefined]);
  });

  it('is not whoever was introduced by other words or as something else', () => {
    const text = 'Nell Ode, a river guild clerk, met Ivor Holm, the Leeds host.';
    const people = [NELL, { name: 'Ivor Holm' }];
    expect(speakers(`${text} "We will stay," the guild said.`, people)).toEqual([undefined]);
    expect(speakers(`${text} "We will stay," the York host said.`, people)).toEqual([undefined]);
    expect(speakers(`${text} "We will stay," the Leeds host said.`, people)).toEqual(['Ivor Holm']);
    expect(speakers(`${text} "We will stay," the hosts said.`, people)).toEqual([undefined]);
  });

  it('is no holder by date whom the article never names, where it introduces another so', () => {
    const text = 'Senator Paul Tarn arrived. "We will stay," the senator said.';
    const at = text.indexOf('the senator');
    const role: Role = {
      ...surfaceOf(text, at, at + 'the senator'.length),
      office: 'senator',
      basis: 'date',
      holder: { name: 'Nell Ode', record: 'nell-ode' },
    };
    expect(speakers(text, [PAUL], [role])).toEqual([undefined]);
  });

  it('is nobody in focus where another nearly is', () => {
    const people = [{ name: 'Quin Ode' }, { name: 'Quill Tarn' }];
    expect(speakers('Friends of Quin Ode met friends of Quill Tarn. "We will stay," the author said.', people)).toEqual(
      [undefined],
    );
  });

  it('is a body only where its name has the noun', () => {
    const guild = { name: 'Holm Mills', type: 'ORG' as const, forms: ['Holm Mills'] };
    const ministry = { name: 'Ministry of Rivers', type: 'ORG' as const, forms: ['Ministry of Rivers'] };
    const said = '"We will stay," the ministry said.';
    expect(speakers(`Holm Mills closed on Monday. ${said}`, [guild])).toEqual([undefined]);
    expect(speakers(`The Ministry of Rivers closed on Monday. ${said}`, [ministry])).toEqual(['Ministry of Rivers']);
  });

  it('is nobody where it is something written, or a body of another kind', () => {
    const text = 'The mill is old and so is Paul Tarn, a statement from the guild said.';
    expect(speakers(`${text} "We will stay," the statement read.`, [PAUL])).toEqual([undefined]);
    const mills = { name: 'Holm Mills', type: 'ORG' as const, forms: ['Holm Mills'] };
    expect(speakers('Holm Mills closed. "We will stay," the rights group said.', [mills])).toEqual([undefined]);
  });

  it('is the organisation in focus where it says so', () => {
    const text = 'Holm Mills closed on Monday, Paul Tarn reported. "We will stay," the company said.';
    expect(speakers(text, [{ name: 'Holm Mills', type: 'ORG', forms: ['Holm Mills'] }, PAUL])).toEqual(['Holm Mills']);
  });

  it('is nobody where it may be anybody', () => {
    expect(speakers('Paul Tarn left. "We will stay," an official said.', [PAUL])).toEqual([undefined]);
    expect(speakers('Paul Tarn left. "We will stay," the official said.', [PAUL])).toEqual([undefined]);
    expect(speakers('Paul Tarn left. "We will stay," the statement read.', [PAUL])).toEqual([undefined]);
  });
});

describe('marked words that nobody is said to say', () => {
  it.each([
    'Nell Ode is the “kind, caring and most just of all” clerk of the guild.',
    'Nell Ode came to hear the “we are not there yet” remark again.',
  ])('%s', (text) => {
    expect(speakers(text, [NELL])).toEqual([undefined]);
  });

  it('leaves them to the subject where they may be its own', () => {
    expect(speakers('Nell Ode came for a town “full of mills and millers.”', [NELL])).toEqual(['Nell Ode']);
  });
});
