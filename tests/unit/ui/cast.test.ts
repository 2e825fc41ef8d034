import { describe, expect, it } from 'vitest';
import type { Annotations } from '../../../src/shared/annotations.ts';
import { articleFromText } from '../../../src/shared/article.ts';
import { surfaceOf } from '../../../src/shared/span.ts';
import { castOf, quotesBySpeaker } from '../../../src/ui/cast.ts';
import { at, card, mention, quotation } from './support.ts';

const TEXT = [
  'Mara Lindqvist met Oda Brandt at the quay. "The ice is thin," Lindqvist said. "It will hold," she went on.',
  '"We wait," said Brandt. "Nobody asked us," he said. "Who knows," read a sign. "Not I," she said.',
].join('\n\n');
const heSaid = TEXT.indexOf('he said.');
const unlisted = { code: 'unlisted' } as const;
const listed = { code: 'only-meaning' } as const;
const lindqvist = { name: 'Mara Lindqvist', record: 'mara-lindqvist', entity: 0 };

const annotations: Annotations = {
  entities: [
    { name: 'Mara Lindqvist', type: 'PER', record: 'mara-lindqvist' },
    { name: 'Oda Brandt', type: 'PER', record: null },
    { name: 'Nowhere', type: 'LOC', record: null },
  ],
  mentions: [
    mention(at(TEXT, 'Mara Lindqvist'), 0, 'mara-lindqvist', listed),
    mention(at(TEXT, 'Oda Brandt'), 1, null, unlisted),
    mention(at(TEXT, 'Lindqvist', 1), 0, 'mara-lindqvist', listed),
    mention(at(TEXT, 'Brandt', 1), 1, null, unlisted),
  ],
  roles: [],
  quotations: [
    quotation(at(TEXT, 'The ice is thin,'), { ...at(TEXT, 'Lindqvist', 1), ...lindqvist }, 7),
    quotation(at(TEXT, 'We wait,'), { ...at(TEXT, 'Brandt', 1), name: 'Oda Brandt', entity: 1 }),
    quotation(at(TEXT, 'It will hold,'), { ...at(TEXT, 'she'), ...lindqvist }, 7),
    quotation(at(TEXT, 'Nobody asked us,'), surfaceOf(TEXT, heSaid, heSaid + 2)),
    quotation(at(TEXT, 'Who knows,'), null),
    quotation(at(TEXT, 'Not I,'), { ...at(TEXT, 'she', 1), ...lindqvist }),
  ],
  complete: true,
};
const article = articleFromText(TEXT);

describe('castOf', () => {
  const cast = castOf(annotations, article, new Map([['mara-lindqvist', card()]]));

  it('lists in reading order who is mentioned, and nobody else', () => {
    expect(cast.map(({ name }) => name)).toEqual(['Mara Lindqvist', 'Oda Brandt']);
  });

  it('tells where each mention stands', () => {
    expect(cast[0]?.mentions.map(({ index }) => index)).toEqual([0, 2]);
    expect(cast[0]?.mentions[0]?.place).toBe(0);
    expect(cast[1]?.mentions[1]?.place).toBeCloseTo(at(TEXT, 'Brandt', 1).start / TEXT.length);
  });

  it('gives a listed member its card and an unlisted one the words of the article', () => {
    expect(cast[0]?.card).toEqual(card());
    expect(cast[0]?.excerpts).toEqual([]);
    expect(cast[1]?.card).toBeNull();
    expect(cast[1]?.excerpts[0]?.text).toBe('Mara Lindqvist met Oda Brandt at the quay.');
    expect(cast[1]?.quotations.map(({ surface }) => surface)).toEqual(['We wait,']);
  });

  it('takes a card that is not there for one on its way', () => {
    expect(castOf(annotations, article, new Map())[0]?.card).toBe('loading');
  });
});

describe('quotesBySpeaker', () => {
  const groups = quotesBySpeaker(annotations, new Map([['mara-lindqvist', card()]]));

  it('puts speakers in the order in which they speak, and those without one last', () => {
    expect(groups.map(({ speaker }) => speaker)).toEqual(['Mara Lindqvist', 'Oda Brandt', null]);
    expect(groups[0]?.card).toEqual(card());
    expect(groups[1]?.card).toBeNull();
  });

  it('joins the pieces of one utterance under its first', () => {
    const [first, second] = groups[0]?.utterances ?? [];
    expect(first?.pieces.map(({ surface }) => surface)).toEqual(['The ice is thin,', 'It will hold,']);
    expect(first?.indices).toEqual([0, 2]);
    expect(second?.index).toBe(5);
  });

  it('does not make one person of pronouns that stand for nobody known', () => {
    expect(groups[2]?.utterances.map(({ index }) => index)).toEqual([3, 4]);
  });
});
