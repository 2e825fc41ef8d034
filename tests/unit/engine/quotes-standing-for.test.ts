import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/shared/annotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';
import { surfaceOf } from '../../../src/shared/span.ts';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { namesOf, type Person, speakers } from './people.ts';

const NELL: Person = { name: 'Nell Ode' };
const PAUL: Person = { name: 'Paul Tarn' };
const IVOR: Person = { name: 'Ivor Holm' };
const GUILD: Person = { name: 'Millers Guild', type: 'ORG', forms: ['Millers Guild'] };
const NORLAND: Person = { name: 'Norland', type: 'LOC' };

/** Whom the last quotation of a text, of any kind, resolves to. */
const last = (text: string, people: readonly Person[], roles: readonly Role[] = []): string | undefined =>
  findQuotations(articleFromText(text), namesOf(text, people, roles)).at(-1)?.speaker?.name;

describe('a pronoun', () => {
  it('is nobody whom what it says names', () => {
    const text = 'Paul Tarn is accused of a fraud on Ivor Holm. He says that Tarn took the mill.';
    expect(last(text, [PAUL, IVOR])).toBe('Ivor Holm');
  });

  it('is nobody whom it tells something', () => {
    const text = 'Ivor Holm and Paul Tarn met. At the mill he told Holm that the dam would hold.';
    expect(last(text, [PAUL, IVOR])).toBe('Paul Tarn');
  });

  it('is left open where what it says names the same person as an owner', () => {
    const text = "Paul Tarn left. He says that he has a film of a man who broke Tarn's mill.";
    expect(last(text, [PAUL])).toBeUndefined();
  });

  it('is whom the article is about, however long nobody was named', () => {
    const about = 'Nell Ode left. Nell Ode was born in Holm. Ode had a mill. Ode sold it.';
    const places = Array.from({ length: 9 }, () => 'The mill is old.').join(' ');
    expect(last(`${about} ${places} She wrote that the dam would hold.`, [NELL])).toBe('Nell Ode');
    expect(last(`Nell Ode left. ${places} She wrote that the dam would hold.`, [NELL])).toBeUndefined();
  });

  it('is of the gender that the possessives of the whole article tell', () => {
    const text = 'Sunna Ode left, but he called it "a sad day for mills". Later Sunna Ode sold her mill.';
    expect(last(text, [{ name: 'Sunna Ode' }])).toBeUndefined();
    const mixed = 'Sunna Ode left, but he called it "a sad day for mills". Later Sunna Ode sold his mill.';
    expect(last(mixed, [{ name: 'Sunna Ode' }])).toBe('Sunna Ode');
  });

  it('is no listed law', () => {
    const accord: Person = { name: 'Mill Accord', type: 'MISC', record: 'mill-accord', forms: ['Mill Accord'] };
    const text =
      'Paul Tarn has long been a critic. In 2015, after the Mill Accord was adopted, he called it "a fraud".';
    expect(last(text, [PAUL, accord])).toBe('Paul Tarn');
  });

  it('is whoever speaks in a clause that another one surrounds', () => {
    const text =
      '"I thought long before writing," Paul Tarn wrote in a post put out Thursday, a year, he said, after the flood.';
    expect(last(text, [PAUL])).toBe('Paul Tarn');
  });
});

describe('"they"', () => {
  it.each([
    ['Norland officials said on Monday that the dam had burst. They said two mills were lost.', 'Norland officials'],
    ['Tarn and Ode drew the motion of the mill. They found that it was slow.', 'Tarn and Ode'],
    ["Veterans of Norland's mills voiced concern. They stress that the dam is old.", "Veterans of Norland's mills"],
  ])('goes on with the several of the sentence before: %s', (text, name) => {
    expect(last(text, [NELL, PAUL, NORLAND])).toBe(name);
  });

  it('means nobody behind one person, nor who stands before another subject', () => {
    expect(last('Paul Holms left. They said two mills were lost.', [{ name: 'Paul Holms' }])).toBeUndefined();
    const text = 'Norland officials left. Ode spoke on what they said was an old dam.';
    expect(last(text, [NELL, NORLAND])).not.toBe('Norland officials');
  });
});

describe('"it"', () => {
  it("goes on with a body that bears its owner's name, and with no person's", () => {
    const text = "The mills burned, Norland's rescue service said in a post. Homes were also lost, it said.";
    expect(last(text, [NORLAND])).toBe("Norland's rescue service");
    expect(last('Paul Tarn wrote in the paper. It says the dam is old.', [PAUL])).toBeUndefined();
  });

  it('is what is written where that is the subject before', () => {
    const text = 'The Millers Guild met. The old guide went to every home. The report is long. It says the dam is old.';
    expect(last(text, [GUILD])).not.toBe('Millers Guild');
  });
});

describe('some of a people', () => {
  it('are not the people', () => {
    const people: Person = { name: 'Norlanders', type: 'MISC' };
    expect(last('Some Norlanders fear the dam will burst.', [people])).toBeUndefined();
    expect(last('The Norlanders fear the dam will burst.', [people])).toBe('Norlanders');
  });
});

describe('several names', () => {
  it('in a list resolve to none of them', () => {
    const text = 'Norland, the Ostmark and the Millers Guild call the dam "a danger to every mill".';
    expect(last(text, [NORLAND, { name: 'Ostmark', type: 'LOC' }, GUILD])).toBeUndefined();
  });

  it('are one where two nouns go with a name', () => {
    const text = 'Mill checker and staff writer Paul Tarn asked if there were any mills left.';
    expect(last(text, [PAUL])).toBe('Paul Tarn');
  });
});

describe('a title in capitals', () => {
  it.each([
    ['Governor says the dam will hold\n\nGovernor Paul Tarn met Nell Ode.', 'Paul Tarn'],
    ['Governor says the dam will hold\n\nGovernor Paul Tarn met Governor Nell Ode.', undefined],
    ['Woman says the dam will hold\n\nA Woman Paul Tarn knows met Nell Ode.', undefined],
  ])('is its only bearer in the article: %s', (text, name) => {
    const [first] = findQuotations(articleFromText(text), namesOf(text, [PAUL, NELL]));
    expect(first?.speaker?.name).toBe(name);
  });

  it("is an office's only holder", () => {
    const text = 'PM suggests the dam will hold\n\nThe Prime Minister left Holm.';
    const at = text.indexOf('Prime');
    const role: Role = {
      ...surfaceOf(text, at, at + 'Prime Minister'.length),
      office: 'pm',
      holder: { name: 'Nell Ode' },
      basis: 'date',
    };
    expect(last(text, [], [role])).toBe('Nell Ode');
  });
});

describe('a noun alone', () => {
  it.each([
    ['Ode & Sons said that oil would rise. "We hold to it," the bank said.', 'Ode & Sons'],
    ['The map was drawn by Ode & Sons. "We hold to it," the agency said.', 'Ode & Sons'],
    ['Ode & Sons said that oil would rise. "We hold to it," the campaign said.', undefined],
    ['The Millers Guild met Ode & Sons. "We hold to it," the agency said.', 'Millers Guild'],
  ])('is the body that acts right before: %s', (text, name) => {
    const bodies: Person[] = [{ name: 'Ode & Sons', type: 'ORG', forms: ['Ode & Sons'] }, GUILD];
    expect(speakers(text, bodies)).toEqual([name]);
  });

  it('may be told by words that part nobody from others', () => {
    const text = 'Gov. Paul Tarn left Holm. "We will stay," the Republican governor said.';
    expect(speakers(text, [PAUL])).toEqual(['Paul Tarn']);
    const other = 'Gov. Paul Tarn left Holm. "We will stay," the Ostmark governor said.';
    expect(speakers(other, [PAUL])).toEqual([undefined]);
  });
});

describe('an apposition', () => {
  it.each([
    ['"We will stay," said another miller, Paul Tarn of the Millers Guild.', 'Paul Tarn'],
    [
      'The host, national dam safety board council member Nell Ode, said "we will stay as long as it takes".',
      'Nell Ode',
    ],
    ['A northern power, Norland (the land of mills), warned that "we will stay as long as it takes".', 'Norland'],
    ['The miller, a Paul Tarn supporter, said "we will stay as long as it takes".', undefined],
    ['The miller, a supporter of Paul Tarn, said "we will stay as long as it takes".', undefined],
  ])('names whom it is about: %s', (text, name) => {
    expect(last(text, [PAUL, NELL, GUILD, NORLAND])).toBe(name);
  });
});

describe('a pull quote of two sentences', () => {
  const pulled = 'Nell Ode fears the flood.\n\n"We ran out of bread and flour there. The mill is out of use."';
  it.each([
    '"We have talked for days," Paul Tarn said. "And now: We ran out of bread and flour there. The mill is out of use."',
    '"We ran out of bread and flour there," Paul Tarn said. "The mill is out of use."',
  ])('speaks for whoever says the same: %s', (article) => {
    expect(speakers(`${pulled}\n\n${article}`, [PAUL, NELL])[0]).toBe('Paul Tarn');
  });
});

describe('"his" alone before a claim', () => {
  it('is that of the only person whom the sentence names before', () => {
    const text =
      "Ivor Holm left. The results suggest that voters back Paul Tarn's dam and his vow on Monday that there would be no new mill in Leeds as long as he runs it.";
    expect(last(text, [PAUL, IVOR])).toBe('Paul Tarn');
  });
});

describe('a study', () => {
  it.each([
    ['According to a study by Paul Tarn, the dam is old.', 'Paul Tarn'],
    ['According to a study conducted by Paul Tarn, the dam is old.', 'Paul Tarn'],
    ['According to a study by Paul Tarn of the Millers Guild and Nell Ode of Holm, the dam is old.', undefined],
    ['According to a study opposed by Paul Tarn, the dam is old.', undefined],
  ])('speaks for its only author: %s', (text, name) => {
    expect(last(text, [PAUL, NELL, GUILD])).toBe(name);
  });
});
