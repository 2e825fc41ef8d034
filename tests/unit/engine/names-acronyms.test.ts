import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { findNames } from '../../../src/engine/names/names.ts';
import { parseDataset } from '../../../src/reference/dataset.ts';
import { openLexicon } from '../../../src/reference/lexicon.ts';
import { Pack } from '../../../src/reference/pack-reader.ts';
import { writePack } from '../../../src/reference/pack-writer.ts';

const SHORT_FORMS = ['BRELTO', 'START', 'SWIFT', 'ELAN', 'CARL'];

const LEXICON = openLexicon(
  Pack.open(
    writePack(
      parseDataset(
        SHORT_FORMS.map((name) => ({
          id: name.toLowerCase(),
          kind: 'organisation',
          name: `${name} Body`,
          aliases: [{ text: name, case: 'capitals' }],
          gloss: 'For a test',
          explainer: 'Written for a test.',
          asOf: '2024-01-01',
        })),
        [],
      ),
      'test',
    ).buffer,
  ),
);

function linked(text: string): string[] {
  return findNames(articleFromText(text), LEXICON, null)
    .mentions.filter(({ record }) => record !== null)
    .map(({ surface }) => surface);
}

describe('acronyms explained between commas', () => {
  it('mean the capitalised words before them whose initials they are, one each', () => {
    expect(linked('The Society for Tal Arts, Rivers and Trees, START, met. Later START left.')).toEqual([]);
    expect(linked('The Sudmark Tal Arts Rivers Trust, START, met. Later START left.')).toEqual([]);
    expect(linked('Tal Arts, Rivers and Trees, START, met.')).toEqual(['START']);
    const { mentions } = findNames(articleFromText('The Sudmark Tal Arts Rivers Trust, START, met.'), LEXICON, null);
    expect(mentions.map(({ surface, entity }) => `${surface}=${entity}`)).toEqual([
      'Sudmark Tal Arts Rivers Trust=0',
      'START=0',
    ]);
  });
});

describe('acronyms of four letters and more', () => {
  it('may be written as words', () => {
    expect(linked('Envoys of Brelto met BRELTO staff. Brelto’s chief spoke.')).toEqual(['Brelto', 'BRELTO', 'Brelto']);
  });

  it('are never everyday words, given names or words that the article writes small', () => {
    expect(linked('Start early, said the Start of the day. A Swift reply came from Carl.')).toEqual([]);
    expect(linked('She danced with elan. Elan is all, and he admired her Elan.')).toEqual([]);
    expect(linked('Banks use SWIFT, and START expired.')).toEqual(['SWIFT', 'START']);
  });
});
