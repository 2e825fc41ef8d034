import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/shared/article.ts';
import { fold } from '../../../src/shared/fold.ts';
import { isContentMessage } from '../../../src/shared/content-messages.ts';
import { isSiteOff, siteOf } from '../../../src/shared/settings.ts';
import { canonicalPunctuation, normaliseWord, tokenise } from '../../../src/shared/tokens.ts';

describe('fold', () => {
  it('drops what is invisible and makes white space one space', () => {
    expect(fold('a\u00AD\u200Bb\u00A0\n\t c')).toBe('ab c');
  });

  it('keeps letters, case and punctuation', () => {
    expect(fold('“Café”, IS’s')).toBe('“Café”, IS’s');
  });
});

describe('tokenise', () => {
  it('parts words at punctuation and keeps their offsets', () => {
    const text = "Bashar al-Assad's U.S. visit";
    const tokens = tokenise(text);
    expect(tokens.map(({ word }) => word)).toEqual(['bashar', 'al', 'assad', 's', 'u', 's', 'visit']);
    for (const { start, end, word } of tokens) expect(normaliseWord(text.slice(start, end))).toBe(word);
  });

  it('takes a word with and without its diacritics as one', () => {
    expect(normaliseWord('Erdoğan')).toBe(normaliseWord('ERDOGAN'));
    expect(normaliseWord('Diyarbakır')).toBe('diyarbakir');
  });

  it('is quick on hostile text', () => {
    expect(tokenise('a'.repeat(200_000))).toHaveLength(1);
    expect(tokenise("'-".repeat(100_000))).toHaveLength(0);
  });
});

it('canonicalPunctuation unifies apostrophes, dashes and white space', () => {
  expect(canonicalPunctuation('Syria’s  al‑Assad – x')).toBe("Syria's al-Assad - x");
});

describe('articleFromText', () => {
  it('finds blocks between blank lines, with offsets of the text', () => {
    const text = 'Headline\n\nFirst line\nsecond line.\n \nLast.\n';
    const { blocks } = articleFromText(text, '2019-02-06', 'Headline');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Headline',
      'First line\nsecond line.',
      'Last.',
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  it('takes time in proportion to the text', () => {
    expect(articleFromText(`a${' '.repeat(300_000)}b`).blocks).toHaveLength(1);
    expect(articleFromText('a\n\n'.repeat(50_000)).blocks).toHaveLength(50_000);
  });

  it('has no blocks without text', () => {
    expect(articleFromText(' \n\n ').blocks).toEqual([]);
  });
});

describe('sites', () => {
  it('are one with and without www', () => {
    expect(siteOf('www.example.org')).toBe('example.org');
  });

  it('are off with their subdomains, not with their namesakes', () => {
    const settings = { sitesOff: ['example.org'] };
    expect(isSiteOff('news.example.org', settings)).toBe(true);
    expect(isSiteOff('anexample.org', settings)).toBe(false);
  });
});

it('isContentMessage knows our messages and no others', () => {
  expect(isContentMessage({ type: 'toggle-sidebar' })).toBe(true);
  expect(isContentMessage({ type: 'pair-sidebar', nonce: 'n' })).toBe(true);
  for (const other of [null, 'stop', {}, { type: 'pair-sidebar' }, { type: 'eval' }, [{ type: 'stop' }]]) {
    expect(isContentMessage(other)).toBe(false);
  }
});
