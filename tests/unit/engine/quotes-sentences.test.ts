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

  it('needs a number', () => {
    expect(read('The guild said over the weekend that mills were hit.')).toEqual(['mills were hit < The guild']);
  });
});

describe('what is no report', () => {
  it.each([
    'The plan was cut, for fear that the dam would break.',
    "It's in the ballpark considering that mills can burn.",
    "The guild holds the key to the land's largest confirmed oil reserves.",
    'The mill is on the line that divides disputed Holm between the two towns.',
    'The posts mention details that align closely with the mill.',
    'Mills remain among the most urgent requests to its partners.',
    'But as rocket attacks continue, small fires grow.',
    'Millers shout slogans during an anti-dam protest rally in Leeds on May 7.',
    'The guild appears weaker to that which it most fears: resistance to its rule.',
    'The mill holds the largest wheels in the land: about 17 or so, ahead of Holm.',
    'The guild shut the mills, and in the 2000s ordered a forced move to joint ventures.',
    'The approach to countering floods is growing and may turn on bad water.',
    'They raged at the guild attacking several mills.',
    'His plan dubbed "Tarnomics" is working.',
    'They drew on statements that turned out to be untrue.',
    'Tarn discovered a mill which had been shut.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is the label of a headline', () => {
    expect(read('Map: After a month the mill is gone\n\nThe mill burned down.')).toEqual([]);
  });
});

describe('who reports', () => {
  it.each([
    ['But the most telling sign was his claim that the mill was old.', 'the mill was old < his'],
    ['His remarks that "mills are spread over the land" followed a vote.', 'mills are spread over the land < His'],
    ["We'll start by noting that the mill is old.", 'the mill is old < We'],
    ["Yet, experts are wary of Tarn's plans, saying it will be hard.", 'it will be hard < experts'],
    [
      'Millers in towns like Holm and Leeds have left for years, saying they want to rest.',
      'they want to rest < Millers in towns like Holm and Leeds',
    ],
    ['Paul Tarn is fighting a trial in Norland, which accuses him of theft.', 'him of theft < Norland'],
    ['The mill slowed, with reports indicating that half of the millers left.', 'half of the millers left < reports'],
    ['A photo of the meeting was denied by Paul Tarn, hinting that it was a fake.', 'it was a fake < Paul Tarn'],
    ["It's expected that a storm will form near Leeds.", 'a storm will form near Leeds < -'],
    ['Paul Tarn has over the past few months repeatedly warned that the mill is old.', 'the mill is old < Paul Tarn'],
    ["Nell Ode who doubles as the board's chair believes that the mill is old.", 'the mill is old < Nell Ode'],
    ['nell9ode wrote, "I am sticking it out."', 'I am sticking it out. < nell9ode'],
    ['The mills, Nell Ode narrates, were closed.', 'The mills < Nell Ode'],
  ])('%s', (text, first) => {
    expect(read(text)[0]).toBe(first);
  });

  it('is the person in focus for "his claim"', () => {
    const text = 'Paul Tarn spoke at length. The most telling sign was his claim that the mill was old.';
    expect(read(text)).toEqual(['the mill was old < his = Paul Tarn']);
  });

  it('is the land that spoke before, for "it"', () => {
    expect(read('Norland said that 20 mills were hit. It said five were lost.')[1]).toBe(
      'five were lost < It = Norland',
    );
  });

  it('is nobody introduced by another number', () => {
    const text = 'Nell Ode, a mother of two, sells maize.\n\n"We will stay," said the mother of four.';
    expect(read(text)).toEqual(['We will stay, < the mother of four']);
  });

  it('is no thing that names its own source', () => {
    expect(read('Paul Tarn sent a memo. The Riverweek memo said that it is old.')).toEqual([
      'it is old < The Riverweek memo',
    ]);
  });

  it('is not whoever a poll is about', () => {
    expect(read('Paul Tarn leads in a poll in Leeds. The poll found that he is liked.')).toEqual([
      'he is liked < The poll',
    ]);
  });
});

describe('where a content ends', () => {
  it.each([
    ['The ministry said the attack was over, without giving details.', 'the attack was over'],
    ['The ministry said the attack was over without elaborating.', 'the attack was over'],
    ["The ministry said the attack was over but didn't provide any evidence.", 'the attack was over'],
    ['The ministry said the attack was over but declined to say more.', 'the attack was over'],
    ['The ministry said it cannot go on without raising prices.', 'it cannot go on without raising prices'],
    ['They say mills are shut and exclaim that there are no millers left.', 'mills are shut'],
    ['Ode reported that the house was hit, denouncing it as a grave step.', 'the house was hit'],
    ['Norland is advising its millers against traveling to the border.', 'against traveling to the border'],
    ['He blamed a "certain" party of millers for the flood.', 'a "certain" party of millers for the flood'],
    [
      'He described the acts of "rude" millers as a form of "dark art".',
      'the acts of "rude" millers as a form of "dark art',
    ],
    ['Tarn fought the charges, calling them a "pure show" and leaving town.', 'them a "pure show'],
    [
      'Ode explained the changes: mills would be shared, dams would be shut, and millers would go.',
      'mills would be shared, dams would be shut, and millers would go',
    ],
    ['Ode described him as a "thief," "a fraud," and left.', 'him as a "thief," "a fraud,'],
    ['Ode slams guild over "broken" dam of Leeds.', 'guild over "broken" dam of Leeds'],
    ['Ode called it a "trifle" that "nobody needs".', 'it a "trifle" that "nobody needs'],
    ['Norland tells Riverweek it reserves the right to respond.', 'it reserves the right to respond'],
    ['The jury was told Tarn had sold the mill.', 'Tarn had sold the mill'],
    ['While Ode said that it was "a ruin," the mill stands.', 'it was "a ruin,'],
    ['She says, apart from the noise, the mills were not seen.', 'the mills were not seen'],
  ])('%s', (text, content) => {
    expect(read(text)[0]?.split(' <')[0]).toBe(content);
  });

  it('is not before marks that a time opens', () => {
    expect(read('Shortly after the flood, in June 2023, Ode wrote, "I am sticking it out."')).toEqual([
      'I am sticking it out. < Ode = Nell Ode',
    ]);
  });

  it('is no further left than a semicolon', () => {
    const text = 'A poster mentioned a friend; the miller, according to Riverweek, left the guild.';
    expect(read(text)).toContain('the miller < Riverweek');
  });

  it('leaves out a question that opens the sentence of its answer', () => {
    expect(read('Asked why the mill was shut, the miller replies, "It is old."')).toEqual([
      'why the mill was shut < -',
      'It is old. < the miller',
    ]);
  });
});

describe('who reports', () => {
  it.each([
    ['Critics like Jane Doe warned that the dam was weak.', 'the dam was weak < Critics like Jane Doe'],
    ['Voss says the mill is old, though Doe said it was new, and says that it will fall.', 'it will fall < Voss'],
    ['Voss left and people who have lost their mills say the river is high.', 'the river is high < people'],
  ])('is whoever the clause names: %s', (text, report) => {
    expect(read(text)).toContain(report);
  });
});
