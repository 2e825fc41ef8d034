import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';
import { articleFromText, type BlockKind } from '../../../src/shared/article.ts';
import { namesOf, type Person, speakers } from './people.ts';

const NELL: Person = { name: 'Nell Ode' };
const PAUL: Person = { name: 'Paul Tarn' };
const IVOR: Person = { name: 'Ivor Holm' };
const LANDS = ['Norland', 'Southland'].map((name): Person => ({ name, type: 'LOC' }));

/** Content and speaker of each quotation. */
const read = (text: string, people: readonly Person[] = []): string[] =>
  findQuotations(articleFromText(text), namesOf(text, people)).map(
    ({ surface, speaker }) => `${surface} | ${speaker?.surface ?? '-'}`,
  );

describe('a subject', () => {
  it.each([
    [
      'Due to the flood, Tarn quickly stepped down and Nell Ode posted a letter: "We will stay."',
      ['We will stay. | Nell Ode'],
    ],
    [
      'Tarn quickly stepped down on April 3, 2014 and Nell Ode, head of the Mill Guild, posted a letter: "We will stay."',
      ['We will stay. | Nell Ode'],
    ],
    [
      'Countries like Norland, Holm, and Southland have built walls, saying they are cheap.',
      ['they are cheap | Countries like Norland, Holm, and Southland'],
    ],
    [
      'Tarn is battling extradition to the Northern Isles, which accuses him of theft.',
      ['him of theft | the Northern Isles'],
    ],
    ['The guild spent weeks threatening to sue the town.', ['to sue the town | The guild']],
    [
      'Tarn speaks during a press conference announcing that three were held for theft.',
      ['three were held for theft | Tarn'],
    ],
    ['She walked on because there is the light insisting, "evils end."', ['evils end. | She']],
    [
      'The boats "are old, and nobody will mend them before the flood," Tarn said.',
      ['The boats "are old, and nobody will mend them before the flood, | Tarn'],
    ],
    [
      'Millers "are old, and nobody will mend the dam before the flood," Tarn said.',
      ['Millers "are old, and nobody will mend the dam before the flood, | Tarn'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['In the poll, 50 percent saying they would stay were old.', '50 percent'],
    ['The ad uses a film of Nell Ode saying she would stay.', 'a film of Nell Ode'],
    ['A letter calling on him to stay has come.', 'A letter'],
    ['It has sparked concern with some millers suggesting that the dam is old.', 'some millers'],
  ])('may stand before a participle: %s', (text, speaker) => {
    expect(findQuotations(articleFromText(text), namesOf(text, [])).map(({ speaker: who }) => who?.surface)).toContain(
      speaker,
    );
  });
});

describe('what is no speech', () => {
  it.each(['She left the Record, which guarantees that drivers stay.', 'The dam broke, which shows that it was old.'])(
    '%s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    'One such mill tool called "Marble" has hidden floods.',
    'The email called attention to any "river folk" here.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('a relative alone', () => {
    expect(read('Nell Ode wrote to the millers whom they say are old and ill.')).not.toContain('whom | they');
    expect(read('The walls, which officials said will fall, are old.')).toEqual(['will fall | officials']);
  });

  it('what a paper hears from whoever says it', () => {
    expect(read('"We will stay," he said, according to the Record.')).toEqual(['We will stay, | he']);
  });

  it('what a thing does around marked words', () => {
    expect(read('A new law brings in a "duty to tell the truth in court".')).toEqual([
      'duty to tell the truth in court | -',
    ]);
    expect(read('The government wants a "duty to tell the truth in court".')).toEqual([
      'duty to tell the truth in court | The government',
    ]);
  });
});

describe('a headline with a name before its colon', () => {
  const headline = (words: string): string[] => read(`${words}\n\nThe mill is old. It stands.`, [NELL, PAUL, ...LANDS]);

  it.each(['Nell Ode: Norland drops its case', 'Nell Ode: The Norland court blocks tariffs', 'Nell Ode: What we know'])(
    'is about that name: %s',
    (words) => {
      expect(headline(words)).toEqual([]);
    },
  );

  it.each(['The dam is old', 'Norland must pay', 'Norland broke my heart', 'Norland “is a ruin”', 'Leave the mill'])(
    'reports what the name says: %s',
    (words) => {
      expect(headline(`Nell Ode: ${words}`)).toEqual([`${words.replace(/”$/, '')} | Nell Ode`]);
    },
  );
});

describe('a heading', () => {
  /** The named speakers of an article whose blocks are of the kinds given. */
  function speakersIn(...blocks: readonly (readonly [BlockKind, string])[]): (string | undefined)[] {
    const text = blocks.map(([, words]) => words).join('\n\n');
    const article = articleFromText(text);
    const kinds = article.blocks.map((block, index) => ({ ...block, kind: blocks[index]?.[0] ?? block.kind }));
    return findQuotations({ ...article, blocks: kinds }, namesOf(text, [NELL, PAUL])).map(
      ({ speaker }) => speaker?.name,
    );
  }

  it('ends what the speaker above it says', () => {
    const speech = [
      ['paragraph', '"My friends, we meet again.'],
      ['paragraph', '"We will stay."'],
    ] as const;
    const lead = ['paragraph', 'Nell Ode said, "The dam is old."'] as const;
    expect(speakersIn(lead, ['heading', 'The speech in full'], ...speech)).toEqual(['Nell Ode', undefined, undefined]);
    expect(speakersIn(lead, ['paragraph', 'The speech in full'], ...speech)).toEqual([
      'Nell Ode',
      undefined,
      undefined,
    ]);
    expect(speakersIn(lead, ...speech)).toEqual(['Nell Ode', 'Nell Ode', 'Nell Ode']);
  });

  it('leaves no pronoun below it to whoever is named above', () => {
    const lead = ['paragraph', 'Paul Tarn runs the mill.'] as const;
    const said = ['paragraph', 'The dam is old. "We will stay," he said.'] as const;
    expect(speakersIn(lead, ['heading', 'Other news'], said)).toEqual([undefined]);
    expect(speakersIn(lead, said)).toEqual(['Paul Tarn']);
  });
});

describe('who is in focus', () => {
  it('is the land that acts in the sentence before, for "it"', () => {
    const text = 'Norland said the mill burned. Southland lost 26 men. It said "we will stay".';
    expect(speakers(text, LANDS)).toEqual(['Southland']);
  });

  it('is whoever acts rather than whoever is accused', () => {
    const text = 'Paul Tarn spoke of the fire. Ivor Holm was charged with theft. "We will stay," he said.';
    expect(speakers(text, [PAUL, IVOR])).not.toEqual(['Ivor Holm']);
  });

  it('is the subject behind an opening clause with an age in it', () => {
    const text =
      'While Ode, 36, is waiting for a guest, Paul Tarn has handed over a key. "We will stay," the man said.';
    expect(speakers(text, [NELL, PAUL])).toEqual(['Paul Tarn']);
  });
});
