import { describe, expect, it } from 'vitest';
import { type Person, speakers } from './people.ts';

const NELL: Person = { name: 'Nell Ode', record: 'nell-ode' };
const PAUL: Person = { name: 'Paul Tarn' };
const GUILD: Person = { name: 'Millers Guild', type: 'ORG', forms: ['Millers Guild', 'Guild'] };

describe('what is written or said', () => {
  it.each([
    ['Paul Tarn left. In a statement, he thanked the town. "We will stay," the statement said.', 'Paul Tarn'],
    ['A report by the Millers Guild came out. Paul Tarn read it. "It is old," the report said.', 'Millers Guild'],
    ["Nell Ode's first letter came in May. Paul Tarn read it. “It is old,” the letter said.", 'Nell Ode'],
    ['The Millers Guild sent an email to Paul Tarn. "We will stay," the email read.', 'Millers Guild'],
    ['Nell Ode said that it is over. "We will stay," the statement read.', 'Nell Ode'],
  ])('speaks for whoever issued it: %s', (text, name) => {
    expect(speakers(text, [NELL, PAUL, GUILD])).toEqual([name]);
  });

  it('bears the words that name a body nobody knows', () => {
    const text = 'The Ode campaign sent an email. "We will stay," the email read.';
    expect(speakers(text, [])).toEqual(['The Ode campaign']);
  });

  it('is the research itself that bears a name', () => {
    const study: Person = { name: 'Norland Mill Study', type: 'ORG', forms: ['Norland Mill Study'] };
    const text = 'Paul Tarn read the Norland Mill Study. "It is old," the report said.';
    expect(speakers(text, [PAUL, study])).toEqual(['Norland Mill Study']);
  });

  it('speaks for nobody where the article does not say', () => {
    expect(speakers('Paul Tarn read a report. He left. "It is old," the study said.', [PAUL])).toEqual([undefined]);
    expect(speakers('According to the report by the report, "it is very old".', [])).toEqual([undefined]);
  });
});

describe('a noun', () => {
  it('is whoever bears the party and state behind the name', () => {
    const text = 'Nell Ode (R-Fla.) met Paul Tarn (D-Ill.) at the mill.';
    expect(speakers(`${text} "We will stay," the Florida Republican said.`, [NELL, PAUL])).toEqual(['Nell Ode']);
    expect(speakers(`${text} "We will stay," the Illinois Democrat said.`, [NELL, PAUL])).toEqual(['Paul Tarn']);
  });

  it('of a place is the last one named, where its sentence names no other', () => {
    const places = ['Leeds', 'Holm'].map((name): Person => ({ name, type: 'LOC' }));
    expect(speakers('Tarn left Holm. The guild sued Leeds. "We will stay," the city said.', places)).toEqual(['Leeds']);
    expect(speakers('The guild sued Holm and Leeds. "We will stay," the city said.', places)).toEqual([undefined]);
  });

  it('keeps whom it means in focus for a pronoun', () => {
    const text = 'Paul Tarn opened the hall. The singer spoke of Leeds. "We will stay," he said.';
    expect(speakers(text, [PAUL])).toEqual(['Paul Tarn']);
  });
});

describe('who is in focus', () => {
  it('is the subject before the comma of a sentence that a circumstance opens', () => {
    const text = 'On Monday evening Paul Tarn gave a speech, naming his rival, Ivor Holm. "We will stay," he said.';
    expect(speakers(text, [PAUL, { name: 'Ivor Holm' }])).toEqual(['Paul Tarn']);
  });

  it('is whoever a sentence presents behind its verb', () => {
    const text =
      'Across the river, at work for the Ivor Holm campaign, is Paul Tarn, a miller. "We will stay," he said.';
    expect(speakers(text, [PAUL, { name: 'Ivor Holm' }])).toEqual(['Paul Tarn']);
  });

  it('is whoever opens the sentence before an apposition that no comma closes', () => {
    const text =
      'Paul Tarn, a former guard for Ivor Holm has written a book that shames "the mill". "We will stay," the author said.';
    expect(speakers(text, [PAUL, { name: 'Ivor Holm' }])).toEqual(['Paul Tarn']);
  });

  it('is whoever bears a title of several words', () => {
    const text = 'Ivor Holm said it was old. Minister of Mills Paul Tarn said it was not. "We will stay," he said.';
    expect(speakers(text, [PAUL, { name: 'Ivor Holm' }])).toEqual(['Paul Tarn']);
  });

  it('is the body that spoke, for "it"', () => {
    const text = 'The Millers Guild met Paul Tarn. It said "we will stay".';
    expect(speakers(text, [PAUL, GUILD])).toEqual(['Millers Guild']);
    expect(speakers('Paul Tarn left. It said "we will stay".', [PAUL])).toEqual([undefined]);
  });
});
