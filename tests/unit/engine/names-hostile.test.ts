import { describe, expect, it } from 'vitest';
import { articleFromText, BLOCK_BREAK } from '../../../src/shared/article.ts';
import { findNames } from '../../../src/engine/names/names.ts';
import { findUnlisted } from '../../../src/engine/names/unlisted.ts';
import { WORLD } from './lexicon.ts';

const SIZE = 60_000;

function filled(piece: string): string {
  return piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
}

const TEXTS: Readonly<Record<string, string>> = {
  'capitals without spaces': filled('ABCDEFGH'),
  'capitals with spaces': filled('US IS WHO '),
  'one listed person': filled('Marek Dolan met Dolan. '),
  'persons of one surname': Array.from(
    { length: 4000 },
    (_, index) => `Xa${index.toString(36).replaceAll(/\d/g, 'q')} Dolan and Dolan.`,
  ).join(' '),
  'titles without end': filled('President Vice President '),
  'open brackets': filled('World Health (WHO ('),
  'full stops and initials': filled('A. B. '),
  hyphens: filled('Al-Al-'),
  particles: filled('Van der van der '),
  blanks: `Islamic${' '.repeat(SIZE)}State`,
  'combining marks': filled('Ḿ\u0301\u0301'),
  'half a surrogate pair': filled('\uD83D Ada \uDE00Lovelace '),
  offices: filled('the president of the president of Norland '),
};

describe('hostile texts', () => {
  for (const [what, text] of Object.entries(TEXTS)) {
    it(`gives sound spans for ${what}`, { timeout: 20_000 }, () => {
      for (const finder of [null, findUnlisted]) {
        const { mentions, roles, entities } = findNames(articleFromText(text, '2019-05-01'), WORLD, finder);
        const unsound = mentions.filter(({ start, end, surface, entity, type, record }, index) => {
          const own = entities[entity];
          const sorted = start >= (mentions[index - 1]?.end ?? 0) && end > start;
          const told = own?.type === type && own.record === record;
          return !sorted || !told || text.slice(start, end) !== surface || surface.includes(BLOCK_BREAK);
        });
        expect(unsound).toEqual([]);
        expect(roles.filter(({ start, end, surface }) => text.slice(start, end) !== surface)).toEqual([]);
      }
    });
  }
});
