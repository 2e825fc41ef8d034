import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../src/shared/annotations.ts';
import { citationOf, textFragment } from '../../../src/ui/citation.ts';
import { card, fact } from './support.ts';

const URL_OF_PAGE = 'https://news.example/2019/02/ice?page=1';

describe('textFragment', () => {
  it('holds short words whole and long ones by their ends, without their last stop', () => {
    expect(textFragment(URL_OF_PAGE, 'The ice is thin,')).toBe(`${URL_OF_PAGE}#:~:text=The%20ice%20is%20thin`);
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen.';
    expect(textFragment(URL_OF_PAGE, long)).toBe(
      `${URL_OF_PAGE}#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen`,
    );
  });

  it('keeps commas, ampersands and hyphens of the words apart from its own, and drops an older fragment', () => {
    expect(textFragment(`${URL_OF_PAGE}#top`, 'ice-cold, wet & dark')).toBe(
      `${URL_OF_PAGE}#:~:text=ice%2Dcold%2C%20wet%20%26%20dark`,
    );
  });
});

describe('citationOf', () => {
  const page = { title: 'Ice on the lake', site: 'The Example', date: '2019-02-06', url: URL_OF_PAGE };
  const utterance = (kind: Quotation['kind']) => ({
    index: 0,
    indices: [0],
    pieces: [{ start: 0, end: 16, surface: 'The ice is thin,', kind, speaker: null }],
  });

  it('gives words, speaker, role on the day, title, date and the place in the page', () => {
    const known = card({ roles: [fact('Minister of Lakes')] });
    expect(citationOf(utterance('direct'), 'Mara Lindqvist', known, page)).toBe(
      [
        '“The ice is thin”',
        '— Mara Lindqvist, Minister of Lakes (direct quotation)',
        '“Ice on the lake”, The Example, 6 Feb 2019',
        `${URL_OF_PAGE}#:~:text=The%20ice%20is%20thin`,
      ].join('\n'),
    );
  });

  it('says what is a paraphrase, names no role of another day, and leaves out what is not known', () => {
    const undated = card({ articleDate: null, roles: [fact('Minister of Lakes')] });
    const text = citationOf(utterance('indirect'), 'Mara Lindqvist', undated, { ...page, date: null });
    expect(text).toContain('— Mara Lindqvist (paraphrased)\n“Ice on the lake”, The Example\n');
    expect(citationOf(utterance('direct'), null, null, page)).toContain('— Speaker not given (direct quotation)');
  });
});
