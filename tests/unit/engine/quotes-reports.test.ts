import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import type { Quotation } from '../../../src/shared/annotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';

const find = (text: string): Quotation[] =>
  findQuotations(articleFromText(text), { entities: [], mentions: [], roles: [] });

/** Kind, content and speaker of each quotation. */
const read = (text: string): string[] =>
  find(text).map(({ kind, surface, speaker }) => `${kind} | ${surface} | ${speaker?.surface ?? '-'}`);

describe('what follows a reporting verb', () => {
  it.each([
    ['Ode announced two new mills on Monday.', 'two new mills', 'Ode'],
    ['The guild denied the charge in a statement.', 'the charge', 'The guild'],
    ['Ode admitted selling the mill.', 'selling the mill', 'Ode'],
    ['The guild called for a vote on the dam.', 'a vote on the dam', 'The guild'],
    ['Ode warned of floods after the storm.', 'floods', 'Ode'],
    ['Ode accused the guild of theft.', 'the guild of theft', 'Ode'],
    ['Ode urged the guild to sell the mill.', 'the guild to sell the mill', 'Ode'],
    ['Ode told the guild not to sell the mill.', 'not to sell the mill', 'Ode'],
    ['Ode described the mill as a ruin.', 'the mill as a ruin', 'Ode'],
    ['Ode called Tarn a thief.', 'Tarn a thief', 'Ode'],
    ['Ode vowed to rebuild the mill.', 'to rebuild the mill', 'Ode'],
    ['Ode pointed out that the mill is old.', 'the mill is old', 'Ode'],
    ['Ode noted this week that the mill is old.', 'the mill is old', 'Ode'],
    ['Ode left without saying who would pay.', 'who would pay', 'Ode'],
    ['Ode said in a letter written before the flood that the mill is old.', 'the mill is old', 'Ode'],
  ])('%s', (text, content, speaker) => {
    expect(read(text)).toEqual([`indirect | ${content} | ${speaker}`]);
  });

  it.each([
    'Ode denied it.',
    'The guild published its own recommended list of mills.',
    'It was the most promising mill in town.',
    'The river runs through nine states: Leeds, Holm and more.',
    'The mill is believed to bring luck.',
  ])('is nothing in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('who reports', () => {
  it.each([
    ['Three in ten said they would leave.', 'they would leave', 'Three'],
    ['About half of the millers say they would leave.', 'they would leave', 'half of the millers'],
    ['People who have lost their mills say it could be worse.', 'it could be worse', 'People'],
    ["He's suggesting that the mill should close.", 'the mill should close', 'He'],
    ['It was the mouth of Tarn, who said the mill was old.', 'the mill was old', 'Tarn'],
    ['Ode, the owner of a mill who has left town, has urged the guild to sell.', 'the guild to sell', 'Ode'],
    ['The mill is very old, says river guide Nell Ode in Leeds.', 'The mill is very old', 'river guide Nell Ode'],
    [
      'Mills all over the land need repair, said Nell Ode, a miller.',
      'Mills all over the land need repair',
      'Nell Ode',
    ],
    ['It is over, predicted Nell Ode, a miller.', 'It is over', 'Nell Ode'],
    ['The mill is old, the guild said.', 'The mill is old', 'the guild'],
    ['Norland, Leeds and the guild said the mill was old.', 'the mill was old', 'Norland, Leeds and the guild'],
    ['In Holm, Ode and Tarn said the mill was old.', 'the mill was old', 'Ode and Tarn'],
    ['Nell Ode, Director of the Mill Study, says the mill is old.', 'the mill is old', 'Nell Ode'],
    ['The guild put up signs saying the mill was old.', 'the mill was old', 'The guild'],
    ['WHO said the mill was old.', 'the mill was old', 'WHO'],
    ['The miller this week told Riverweek the mill was old.', 'the mill was old', 'The miller'],
    [
      'The results of the Mill Study published in Riverweek last month, revealed that the mill was old.',
      'the mill was old',
      'The results of the Mill Study',
    ],
    [
      'Papers across the country, including Riverweek, warned that the mill was old.',
      'the mill was old',
      'Papers across the country',
    ],
    [
      'According to the envoy to Norland Nell Ode, the mill was old.',
      'the mill was old',
      'the envoy to Norland Nell Ode',
    ],
  ])('%s', (text, content, speaker) => {
    expect(read(text)).toEqual([`indirect | ${content} | ${speaker}`]);
  });

  it.each([
    ['It was announced that the mill would close.', 'the mill would close'],
    ['Ode was accused of theft.', 'theft'],
    ['Ode is said to have sold the mill.', 'have sold the mill'],
    ['Ode, a miller accused of theft, has left.', 'theft'],
  ])('is hidden in: %s', (text, content) => {
    expect(read(text)).toEqual([`indirect | ${content} | -`]);
  });

  it('is whoever a passive names', () => {
    expect(read('Ode was urged by the guild to leave the town.')).toEqual(['indirect | leave the town | the guild']);
  });

  it('does not hide who speaks behind a question nobody is named for', () => {
    expect(read('Asked if the mill was old, Ode said it was.')).toEqual([
      'indirect | if the mill was old | -',
      'indirect | it was | Ode',
    ]);
  });

  it('is whoever owns or utters a noun of speech', () => {
    expect(read("Tarn's claim last year that the mill is old, like all mills, was wrong.")[0]).toBe(
      'indirect | the mill is old | Tarn',
    );
    expect(read('The guild voiced concern that the dam would break.')).toEqual([
      'indirect | the dam would break | The guild',
    ]);
    expect(read("The miller's answer was that the dam would break.")).toEqual([
      'indirect | the dam would break | The miller',
    ]);
  });
});

describe('where a content ends', () => {
  it.each([
    ['Ode said the mill was old; it was built in May.', 'the mill was old'],
    ['Ode said the mill was old - a view that few share.', 'the mill was old'],
    ['Ode said the mill was very old, but the guild paid for it.', 'the mill was very old'],
    ['While Ode said the mill was old, they bought it.', 'the mill was old'],
    ['Though the miller told them the mill was old, the guild bought it.', 'the mill was old'],
    ['Ode said the mill - the last in town - was old.', 'the mill - the last in town - was old'],
    ['Ode said that, if nobody paid, the mill would close.', 'if nobody paid, the mill would close'],
    ['Ode said the mill, which is old, would close.', 'the mill, which is old, would close'],
  ])('%s', (text, content) => {
    expect(find(text)[0]?.surface).toBe(content);
  });

  it('is before another report', () => {
    expect(read('Ode said the mill was old, and the guild said it was new.')).toEqual([
      'indirect | the mill was old | Ode',
      'indirect | it was new | the guild',
    ]);
  });
});

describe('contents in parts', () => {
  it.each([
    ['“Then,” Ode said, “it rained.”', ['direct | Then, | Ode', 'direct | it rained. | Ode']],
    ['Of course, Ode said, “it rained.”', ['indirect | Of course | Ode', 'direct | it rained. | Ode']],
    ['But, Ode said, the mill is old.', ['indirect | the mill is old | Ode']],
    ['The rules, which officials said will end in May, are old.', ['indirect | will end in May | officials']],
    ['As Ode noted, the mill is old.', ['indirect | the mill is old | Ode']],
    ['The mill is old, as Ode has said.', ['indirect | The mill is old | Ode']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps a long report within a report for itself', () => {
    expect(read('The guild said that Ode had claimed that the oldest of the mills in the valley would close.')).toEqual(
      [
        'indirect | Ode had claimed that the oldest of the mills in the valley would close | The guild',
        'indirect | the oldest of the mills in the valley would close | Ode',
      ],
    );
  });
});

describe('marked words that name something', () => {
  it.each([
    ['Ode called the plan “a great example” of haste.', 'the plan “a great example” of haste'],
    ['Ode referred to Tarn as “the last miller” of Leeds.', 'Tarn as “the last miller” of Leeds'],
    ['Ode called the plan “too late” and a “bad joke” again.', 'the plan “too late” and a “bad joke'],
    ['Ode said she would “stay for good,” while Tarn left.', 'she would “stay for good,'],
    ['Ode thanked the guild for “taking these steps”.', 'the guild for “taking these steps'],
    ['Ode recalled a town “full of mills and millers”.', 'a town “full of mills and millers'],
  ])('%s', (text, content) => {
    expect(find(text)[0]).toMatchObject({ kind: 'mixed', surface: content });
  });

  it('are no quotation where they are the title of a work', () => {
    expect(find('"It is old," Ode said on "Meet the Mill."').map(({ surface }) => surface)).toEqual(['It is old,']);
    expect(find('"It is old," she wrote in her memoir, "Tough Mills."').map(({ surface }) => surface)).toEqual([
      'It is old,',
    ]);
  });

  it('are no quotation where they head a part', () => {
    expect(find("The mill is old.\n\n'A really old mill.'\n\nIt was built in May.")).toEqual([]);
  });
});

describe('a transcript', () => {
  it('gives each turn to the name before its colon', () => {
    expect(read('ODE: We stay. “Never” is a word.\n\nTARN: He said it is old.\n\nODE: It was.\n\nThe end.')).toEqual([
      'direct | We stay. “Never” is a word. | ODE',
      'direct | He said it is old. | TARN',
      'direct | It was. | ODE',
    ]);
  });

  it('is no list of labels', () => {
    expect(find('Leeds: 12.\n\nHolm: 14.\n\nYork: 9.')).toEqual([]);
    expect(find('The mill is old.\n\nNote: It is old.\n\nNote: It was sold.\n\nNote: It is gone.')).toEqual([]);
  });
});
