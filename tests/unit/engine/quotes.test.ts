import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../src/shared/annotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';
import { findQuotations } from '../../../src/engine/quotes/quotations.ts';

const NO_NAMES = { entities: [], mentions: [], roles: [] };
const find = (text: string): Quotation[] => findQuotations(articleFromText(text), NO_NAMES);

/** Kind, content and speaker of each quotation. */
function read(text: string): string[] {
  return find(text).map(({ kind, surface, speaker }) => `${kind} | ${surface} | ${speaker?.surface ?? '-'}`);
}

describe('direct quotations', () => {
  it.each([
    ['"We will stay," Ode said.', 'Ode'],
    ['"We will stay," said Ode, who runs the mill.', 'Ode'],
    ['"We will stay," said Nell Ode, a miller from Leeds.', 'Nell Ode'],
    ['“We will stay,” he told reporters on Monday.', 'he'],
    ['"We will stay", the statement read.', 'the statement'],
    ['"We will stay," Nell Ode, a former miller, said.', 'Nell Ode'],
    ['"We will stay," Mr. Ode, once a bargeman at Holm, Conn., said from his boat.', 'Mr. Ode'],
    ['Nell Ode added: "We will stay,"', 'Nell Ode'],
    ['In a letter, the millers wrote, "We will stay,"', 'the millers'],
    ['Asked about the flood, Ode replied: "We will stay,"', 'Ode'],
    ['"We will stay," according to the mayor of Leeds.', 'the mayor of Leeds'],
    ['According to Nell Ode, "We will stay,"', 'Nell Ode'],
    ['In the words of Nell Ode, "We will stay,"', 'Nell Ode'],
    ['As Nell Ode, author of "The Long Mill," put it, "We will stay,"', 'Nell Ode'],
    ['Ode left the hall, saying: "We will stay,"', 'Ode'],
    [
      '"We will stay," the millers representing the old, bankrupt guild - ten of them - said.',
      'the millers representing the old, bankrupt guild',
    ],
  ])('%s', (text, speaker) => {
    const quotation = find(text).find(({ surface }) => surface === 'We will stay,' || surface === 'We will stay');
    expect(quotation?.kind).toBe('direct');
    expect(quotation?.speaker?.surface).toBe(speaker);
    expect(quotation?.group).toBeUndefined();
  });

  it('gives the span of the reporting verb', () => {
    const text = '"We will stay," Ode said.';
    const cue = find(text)[0]?.cue;
    expect(text.slice(cue?.start, cue?.end)).toBe('said');
  });

  it('takes both pieces of an interrupted quotation as one utterance', () => {
    const [first, second, ...more] = find('"We will stay," Ode said, "whatever the river does."');
    expect(more).toEqual([]);
    expect([first?.surface, second?.surface]).toEqual(['We will stay,', 'whatever the river does.']);
    expect([first?.speaker?.surface, second?.speaker?.surface]).toEqual(['Ode', 'Ode']);
    expect(first?.group).toBe(second?.group);
    expect(first?.group).toBeTypeOf('number');
  });

  it('lets a following sentence in marks continue the speaker', () => {
    const [first, second] = find('"We will stay," Ode said. "The mill is ours."');
    expect(second?.surface).toBe('The mill is ours.');
    expect(second?.speaker?.surface).toBe('Ode');
    expect(second?.group).toBeTypeOf('number');
    expect(second?.group).toBe(first?.group);
    expect(second?.cue).toBeUndefined();
  });

  it('ties paragraphs that are each opened again and closed only in the last', () => {
    const text = 'Ode said: “We will stay. The mill is ours.\n\n“The river is ours too.\n\n“And we like it here.”';
    const found = find(text);
    expect(found.map(({ surface }) => surface)).toEqual([
      'We will stay. The mill is ours.',
      'The river is ours too.',
      'And we like it here.',
    ]);
    expect(found[0]?.group).toBeTypeOf('number');
    expect(new Set(found.map(({ group }) => group)).size).toBe(1);
    expect(found.map(({ speaker }) => speaker?.surface)).toEqual(['Ode', 'Ode', 'Ode']);
  });

  it('finds who speaks a paragraph of marks alone in the paragraph before', () => {
    expect(read('The mayor opposed the plan.\n\n"It would drown the town."')).toEqual([
      'direct | It would drown the town. | The mayor',
    ]);
    expect(read('Ode went on:\n\n"It would drown the town."')).toEqual(['direct | It would drown the town. | Ode']);
  });

  it('finds who speaks in a line of attribution below', () => {
    expect(read('“It would drown the whole town.”\n\n— Nell Ode, miller')[0]).toBe(
      'direct | It would drown the whole town. | Nell Ode',
    );
  });

  it.each(['“We will stay here for good.” — Nell Ode, miller', '“We will stay here for good” - Nell Ode'])(
    'finds who speaks behind a dash: %s',
    (text) => {
      expect(find(text).map(({ speaker }) => speaker?.surface)).toEqual(['Nell Ode']);
    },
  );

  it('finds the author whom a list of sources names before words that a paper signs', () => {
    expect(read('Nell Ode. "Mill will stay for good" — Tarn Herald, 6 May 2023')).toEqual([
      'direct | Mill will stay for good | Nell Ode',
    ]);
    expect(read('They came late. "Mill will stay for good" — Tarn Herald, 6 May 2023')).toEqual([
      'direct | Mill will stay for good | Tarn Herald',
    ]);
  });

  it('leaves the speaker open where nobody is named', () => {
    expect(read('"It would drown the whole town."')).toEqual(['direct | It would drown the whole town. | -']);
  });

  it('keeps a question and the clause behind it together', () => {
    expect(read('"Will it flood?" Mr. Ode asked. Nobody knew.')).toEqual(['direct | Will it flood? | Mr. Ode']);
  });

  it('begins behind the words that name who speaks', () => {
    expect(
      read('Clerk Nell Ode came too, telling the guild in a long talk on Monday, "But we stay," she said.')[0],
    ).toBe('direct | But we stay, | Clerk Nell Ode');
  });

  it('takes no passive for a speaker', () => {
    expect(read('Ode was told: "Leave the old mill at once."')[0]).not.toContain('| Ode');
  });
});

describe('what is no quotation', () => {
  it.each([
    'The so-called "smart" mill burned down.',
    'They sang "The Long Way Home" at the mill.',
    'Nell "Red" Ode opened the mill.',
    "The millers' guild doesn't meet in the '90s hall.",
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('mixed quotations', () => {
  it.each([
    ['Ode added that the river would leave nothing but "wet bricks".', 'the river would leave nothing but "wet bricks'],
    [
      'However, the guild is planning a "very slow retreat", Ode said on Monday.',
      'the guild is planning a "very slow retreat',
    ],
    [
      'Ode said the plan was “a disgrace to the town” and accused the mayor of theft.',
      'the plan was “a disgrace to the town',
    ],
    ['Ode called the plan “a disgrace to the town.”', 'the plan “a disgrace to the town.'],
    ['Ode vowed to fight what he called "the second flood".', 'to fight what he called "the second flood'],
  ])('%s', (text, content) => {
    const [first] = find(text);
    expect(first).toMatchObject({ kind: 'mixed', surface: content });
    expect(first?.speaker?.surface).toBe('Ode');
  });

  it('keeps a whole sentence in marks beside the content that holds it', () => {
    expect(read('Ode recalled that her father told her, "Never sell the mill."')).toEqual([
      'mixed | her father told her, "Never sell the mill. | Ode',
      'direct | Never sell the mill. | her father',
    ]);
  });
});

describe('indirect quotations', () => {
  it.each([
    ['Ode said that the mill would close in June.', 'the mill would close in June', 'Ode'],
    ['Ode told reporters on Monday that the mill would close.', 'the mill would close', 'Ode'],
    ['The mill is closing, Nell Ode told the members of the guild.', 'The mill is closing', 'Nell Ode'],
    ['The mill will close in June, according to the mayor.', 'The mill will close in June', 'the mayor'],
    ['Officials say the mill was unsafe, while Ode denies it.', 'the mill was unsafe', 'Officials'],
    ['US millers also cautioned that the mill is unsafe.', 'the mill is unsafe', 'US millers'],
    ["Ode's assertion last year that the mill is safe was wrong.", 'the mill is safe', 'Ode'],
    ["It seemed to differ from Nell Ode's assertion last year that the mill is safe.", 'the mill is safe', 'Nell Ode'],
    ["The head of the guild's claim that the mill is safe fell flat.", 'the mill is safe', 'The head of the guild'],
    ['Many in Leeds said the mill was unsafe.', 'the mill was unsafe', 'Many in Leeds'],
    ['Local police and medics said the mill was unsafe.', 'the mill was unsafe', 'Local police and medics'],
    ['The guild in a statement said the mill was unsafe.', 'the mill was unsafe', 'The guild'],
    ['Nell Ode on Monday said the mill was unsafe.', 'the mill was unsafe', 'Nell Ode'],
    [
      'A senior guild official briefing reporters in the hall said the mill was unsafe.',
      'the mill was unsafe',
      'A senior guild official',
    ],
    ['The mill is unsafe, according to a letter obtained by Ode.', 'The mill is unsafe', 'a letter'],
    ['A storm hit, one day after Nell Ode announced that the mill was unsafe.', 'the mill was unsafe', 'Nell Ode'],
  ])('%s', (text, content, speaker) => {
    expect(read(text)).toEqual([`indirect | ${content} | ${speaker}`]);
  });

  it('parts a content around the clause inserted in it', () => {
    const found = find('The mill, she said, would close in June.');
    expect(found.map(({ surface }) => surface)).toEqual(['The mill', 'would close in June']);
    expect(found[0]?.group).toBe(found[1]?.group);
  });

  it('ends a content where the same speaker reports again', () => {
    expect(read('Ode said that the mill was unsafe, adding that it would close.')).toEqual([
      'indirect | the mill was unsafe | Ode',
      'indirect | it would close | Ode',
    ]);
  });

  it('reads a headline that names the speaker before a colon or at its end', () => {
    expect(read('Ode: Mill Will Close\n\nThe mill is old.')).toEqual(['indirect | Mill Will Close | Ode']);
    expect(read('Holm bridge closed until further notice, Ode says\n\nThe mill is old.')).toEqual([
      'indirect | Holm bridge closed until further notice | Ode',
    ]);
  });

  it.each([
    'The guild also reiterated its support for the town in its efforts to mend mills previously held by others.',
    'Ode has come for more than bread: namely, the old oak variety known as Long Oak.',
    'The clerk Nell Ode received reports of a fire that was near the mill.',
    'It was about raised new claims that the mill was old.',
    'The report was read by nobody.',
    'Ode refused to say whether it would close.',
    'The alleged thief left.',
  ])('finds none in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('every quotation', () => {
  const text = [
    'Mill row deepens, mayor says',
    'The mayor said, “It is over. No “ifs” now,” and left. ‘Not so,’ Ode said. "Never',
    '"again," (they said "no (never)") – and: “',
    "'' `` ' ‘ ’ “ ” « » \" said said that that, said.",
  ].join('\n\n');

  it('has a surface that its span verifies, in order of start', () => {
    const found = find(text);
    expect(found.length).toBeGreaterThan(2);
    for (const { start, end, surface, speaker } of found) {
      expect(text.slice(start, end)).toBe(surface);
      expect(surface).not.toMatch(/\n|^\s|\s$/);
      if (speaker !== null) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.surface);
    }
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
  });

  it('survives a text of nothing but marks, verbs or brackets', () => {
    for (const bit of [
      '"',
      "'a ",
      '“a ',
      'said ',
      'went to ',
      'he said that ',
      '"a," he said. ',
      '(',
      'a - said ',
      '',
    ]) {
      expect(() => find(bit.repeat(3000))).not.toThrow();
    }
  });
});
