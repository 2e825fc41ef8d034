import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { findNames } from '../../../src/engine/names/names.ts';
import type { UnlistedFinder } from '../../../src/engine/names/types.ts';
import { findUnlisted } from '../../../src/engine/names/unlisted.ts';
import { countOperations } from './operations.ts';
import { WORLD } from './lexicon.ts';

/** Pieces that rules ask for, so that random texts meet many of them. */
const PIECES = [
  ...[
    'Marek',
    'Dolan',
    'Ida',
    'Voss',
    'Norland',
    'Norlandish',
    'Turkey',
    'Washington',
    'Melbourne',
    'May',
    'WHO',
    'IS',
  ],
  ...['McKay', 'iPad', 'O’Hara', 'van', 'der', 'al', 'bin', 'Jr', 'III', 'F', '16', '2016', '34', 'é', 'Erdoğan', 'ﬁ'],
  ...['president', 'President', 'secretary of state', 'former', 'acting', 'Mr', 'Sir', 'the', 'The', 'a', 'of', 'for'],
  ...[
    'and',
    'in',
    'at',
    'said',
    'who',
    'goal',
    'match',
    'coach',
    'Inc',
    'shares',
    'election',
    'general',
    'party',
    'film',
  ],
  ...[
    'Ala',
    'N.J.',
    'Florida',
    'Supreme Court',
    'University',
    'Council',
    'War',
    'Act',
    'BBC',
    'I',
    'A',
    '\u0301',
    '\u00AD',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    ', ',
    '. ',
    '.',
    '-',
    '–',
    ' — ',
    '’s ',
    "'s ",
    '“',
    '”',
    '"',
    '(',
    ')',
    ': ',
    '\n',
    '\n\n',
    '\t',
  ],
  ...[
    '\uD83D',
    '\uDE00',
    '😀',
    '\u200B',
    '\u202E',
    '\u0000',
    '中文',
    'ß',
    'İ',
    'ı',
    '&',
    ' & ',
    '!',
    '?',
    '…',
    '$',
    '@',
  ],
];

const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' ')),
);
const DATE = fc.constantFrom(null, '2019-05-01', '2019');

/** Whatever a finder says must do no harm: this one calls every other stretch of letters a name, past the end too. */
const WILD: UnlistedFinder = (clause) =>
  [...clause.matchAll(/\S+/g)]
    .filter((_, index) => index % 2 === 0)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length + 3, type: 'PER' }));

function unsound(text: string, date: string | null, finder: UnlistedFinder | null): unknown[] {
  const { mentions, roles, entities } = findNames(articleFromText(text, date), WORLD, finder, true);
  const wrong: unknown[] = mentions.filter(({ start, end, surface, entity, record, score }, index) => {
    const apart = start >= (mentions[index - 1]?.end ?? 0) && end > start && end <= text.length;
    const known = entities[entity]?.record === record && score >= 0 && score <= 1;
    return !apart || !known || text.slice(start, end) !== surface;
  });
  return [...wrong, ...roles.filter(({ start, end, surface }) => end <= start || text.slice(start, end) !== surface)];
}

describe('any text', () => {
  it('gives sound spans and never throws', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(TEXT, DATE, (text, date) => {
        expect(unsound(text, date, null)).toEqual([]);
        expect(unsound(text, date, WILD)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same with the tagger', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(unsound(text, null, findUnlisted)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const SEED = 20_190_206;
const PIECE = 8_000;

/** A stretch without paragraphs, of the pieces above in random order. */
function mixed(length: number): string {
  const [pieces] = fc.sample(
    fc.array(fc.constantFrom(...PIECES.filter((piece) => !piece.includes('\n'))), { minLength: 400, maxLength: 400 }),
    { seed: SEED, numRuns: 1 },
  );
  return repeated(`${(pieces ?? []).join(' ')} `, length);
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Texts made to be dear, each of any length. */
const DEAR: Readonly<Record<string, (length: number) => string>> = {
  'prose without paragraphs': (length) =>
    repeated('Ida Voss of Norland told Marek Dolan that the Urvand Council waits. ', length),
  'a mix of everything': mixed,
  quotes: (length) => repeated('"', length),
  'quotes and words': (length) => repeated('"Ida ', length),
  brackets: (length) => repeated('(WHO ', length),
  'closing brackets': (length) => repeated('A)', length),
  'combining marks': (length) => `Voss${repeated('\u0301', length)}`,
  'lone surrogates': (length) => repeated('\uD83D Ida \uDE00', length),
  'one capital word': (length) => repeated('Dolan ', length),
  'small words': (length) => repeated('of the ', length),
  lists: (length) => repeated('Norland, Urvand, ', length),
  years: (length) => repeated('2016 Norland general ', length),
  matches: (length) => repeated('Norland beat Turkey, a match of goals, in Melbourne, Florida, ', length),
  companies: (length) => repeated('Voss Inc shares of Orbek Co rose as Dolan said ', length),
  particles: (length) => repeated('Voss van der ', length),
  presidents: (length) => repeated('the president of the president ', length),
  surnames: (length) =>
    Array.from({ length: Math.ceil(length / 16) }, (_, at) => `X${letters(at)} Dolan met`)
      .join(' ')
      .slice(0, length),
  'bodies and their initials': (length) =>
    Array.from({ length: Math.ceil(length / 26) }, (_, at) => `Z${letters(at)} Bank and ZB of`)
      .join(' ')
      .slice(0, length),
};

function letters(number: number): string {
  return number.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
}

describe('the work for a text', () => {
  for (const [what, make] of Object.entries(DEAR)) {
    it(`grows no faster than its length: ${what}`, { timeout: 60_000 }, () => {
      const work = (length: number): number =>
        countOperations(() => findNames(articleFromText(make(length), '2019-05-01'), WORLD, () => []));
      const once = work(PIECE);
      expect(work(4 * PIECE)).toBeLessThan(once * 5);
    });
  }

  it('is done for a megabyte and for a hundred thousand marks', { timeout: 120_000 }, () => {
    expect(unsound(repeated('Ida Voss of Norland told Marek Dolan so. ', 1_000_000), '2019-05-01', null)).toEqual([]);
    expect(unsound(mixed(300_000), '2019-05-01', null)).toEqual([]);
    expect(unsound('"'.repeat(100_000), null, null)).toEqual([]);
    expect(unsound('([{“'.repeat(25_000), null, null)).toEqual([]);
  });
});
