import { describe, expect, it } from 'vitest';
import { scoreCases } from '../../../scripts/eval/cases.ts';
import { commonPart, trimContent } from '../../../scripts/eval/contents.ts';
import { hasName, isPronoun, isSamePerson, isSameSpeaker } from '../../../scripts/eval/persons.ts';
import { scoreQuotations } from '../../../scripts/eval/quotations.ts';
import { kindOf, quotedRegions } from '../../../scripts/eval/quoted.ts';
import { isReporting } from '../../../scripts/eval/reporting.ts';
import { at, causes, documentOf, said } from './gold.ts';

const TEXT =
  '“We will sail on Tuesday,” Ada Quint said. She told Per Ost that the pier was “a test of will” for all. Fishers agreed that it was close.';
const gold = documentOf({
  id: 'a',
  text: TEXT,
  has: ['quotes'],
  quotes: [
    { ...at(TEXT, 'We will sail on Tuesday,'), kind: 'direct', speaker: at(TEXT, 'Ada Quint'), cue: at(TEXT, 'said') },
    {
      ...at(TEXT, 'that the pier was “a test of will” for all'),
      ...{ kind: 'mixed', speaker: at(TEXT, 'She'), cue: at(TEXT, 'told'), speakerEntity: 'Ada Quint' },
    },
    { ...at(TEXT, 'that it was close'), kind: 'indirect', speaker: at(TEXT, 'Fishers'), cue: at(TEXT, 'agreed') },
  ],
});
const score = (quotes: Parameters<typeof said>[1]['quotes'], document = gold) => {
  const { list, note } = causes();
  return {
    figures: scoreQuotations([document], said(document.id, quotes === undefined ? {} : { quotes }), note),
    list,
  };
};

describe('quotations found', () => {
  it('are exact whatever marks, punctuation or “that” stand around them', () => {
    const { figures } = score([
      { ...at(TEXT, '“We will sail on Tuesday,”'), speaker: at(TEXT, 'Quint') },
      { ...at(TEXT, 'it was close.'), speaker: null },
    ]);
    expect(figures?.direct).toMatchObject({ exact: { f1: 1 }, quoteAndSpeakerRecall80: 1 });
    expect(figures?.indirect).toMatchObject({
      exact: { f1: 1 },
      recallWithSpeechCue: null,
      quoteAndSpeakerRecall80: 0,
    });
    expect(figures?.mixed).toMatchObject({ overlap80: { r: 0 }, recallWithSpeechCue: { gold: 1, overlap80: 0 } });
  });

  it('need four words of five', () => {
    expect(score([{ ...at(TEXT, 'We will sail on'), speaker: null }]).figures?.direct).toMatchObject({
      exact: { tp: 0 },
      overlap80: { tp: 1 },
    });
    const { figures, list } = score([{ ...at(TEXT, 'We will sail'), speaker: null }]);
    expect(figures?.direct).toMatchObject({ overlap80: { tp: 0, fp: 1 }, recallAnyOverlap: 1 });
    expect(list).toContain('direct quotation with other bounds');
    const seven = at(TEXT, 'the pier was “a test of will”');
    expect(score([{ ...seven, speaker: null }]).figures?.mixed.overlap80).toMatchObject({ tp: 0 });
  });

  it('are neither right nor wrong where they are the quoted part of a mixed one', () => {
    const { figures } = score([{ ...at(TEXT, 'a test of will'), speaker: null }]);
    expect(figures?.direct).toMatchObject({ predicted: 0, neutralQuotedPartsOfMixed: 1 });
  });

  it('are wrong where nobody speaks', () => {
    const text = 'He has a “special” plan.';
    const plan = documentOf({ id: 'b', text, has: ['quotes'] });
    const { figures, list } = score([{ ...at(text, 'special'), speaker: null }], plan);
    expect(figures?.direct.overlap80).toMatchObject({ fp: 1 });
    expect(list).toEqual(['no direct quotation']);
  });
});

describe('speakers', () => {
  const content = at(TEXT, 'that the pier was “a test of will” for all');

  it('are right by their span or by the name that the gold resolves', () => {
    const { figures } = score([{ ...content, speaker: { ...at(TEXT, 'She'), name: 'Per Ost' } }]);
    expect(figures?.mixed.speaker).toMatchObject({
      accuracy: 1,
      pronoun: { n: 1 },
      resolvedName: { n: 1, accuracy: 0 },
    });
    const byName = score([{ ...content, speaker: at(TEXT, 'Ada Quint') }]).figures;
    expect(byName?.mixed.speaker).toMatchObject({ accuracy: 1, spanOverlapOnly: 0, resolvedName: { accuracy: 1 } });
  });

  it('are wrong by another name, or where none is said', () => {
    expect(score([{ ...content, speaker: at(TEXT, 'Per Ost') }]).figures?.mixed.speaker.accuracy).toBe(0);
    const { figures, list } = score([{ ...content, speaker: null }]);
    expect(figures?.mixed.speaker).toMatchObject({ accuracy: 0, noSpeakerPredicted: 1 });
    expect(list).toContain('no speaker');
  });

  it('are none where the gold has none', () => {
    const text = '“Go away,” read the sign.';
    const sign = documentOf({ id: 'c', text, quotes: [{ ...at(text, 'Go away,'), kind: 'direct', speaker: null }] });
    expect(score([{ ...at(text, 'Go away'), speaker: null }], sign).figures?.direct.speaker.accuracy).toBe(1);
    expect(score([{ ...at(text, 'Go away'), speaker: at(text, 'sign') }], sign).figures?.direct.speaker.accuracy).toBe(
      0,
    );
  });

  it('are compared by their names', () => {
    expect(isSameSpeaker('Ada Quint', 'President Quint')).toBe(true);
    expect(isSameSpeaker('Ida Quint', 'Ada Quint')).toBe(false);
    expect(isSameSpeaker('critics', 'others')).toBe(false);
    expect([isPronoun(' He '), isPronoun('Hera'), hasName('The Quints'), hasName('They')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(isSamePerson('Sen. Ada Quint', 'Quint')).toBe(true);
    expect(isSamePerson('Ada Quint', 'Ida Quint')).toBe(false);
    expect(isSamePerson('Ada Quint', 'Ada Ost')).toBe(false);
  });

  it('are judged case by case, where no name is right for nobody known', () => {
    const cases = [
      { id: 'a', ...at(TEXT, 'that the pier was'), speakerSurface: 'She', speakerEntity: 'Ada Quint', pronoun: true },
      { id: 'a', ...at(TEXT, 'that it was close'), speakerSurface: 'Fishers', speakerEntity: null, pronoun: false },
      { id: 'a', ...at(TEXT, 'all. Fishers agreed'), speakerSurface: 'they', speakerEntity: 'Per Ost', pronoun: true },
    ];
    const quotes = [
      { ...content, speaker: { ...at(TEXT, 'She'), name: 'Dr Quint' } },
      { ...at(TEXT, 'that it was close'), speaker: { ...at(TEXT, 'Fishers'), name: 'fishers' } },
    ];
    const { list, note } = causes();
    const figures = scoreCases(cases, said('a', { quotes }), new Map([['a', gold]]), note);
    expect(figures).toMatchObject({ all: { right: 2, of: 3 }, pronoun: { right: 1, of: 2 }, anonymous: { right: 1 } });
    expect([figures.quotationNotFound, list]).toEqual([1, ['case: quotation not found']]);
  });
});

describe('quoted regions', () => {
  it.each([
    ['“A b,” c said, “d.”', ['A b,', 'd.']],
    ['"A b," c. "d"', ['A b,', 'd']],
    ["``A b,'' c", ['A b,']],
    ['“One two.\n\n“Three.” end', ['One two.', 'Three.']],
    ["He said 'go home' and it's fine", ['go home']],
    ['“He said ‘no’ to me,” she said', ['He said ‘no’ to me,']],
    ["It's the dogs' dinner, don't; the ‘90s", []],
  ])('of %j', (text, regions) => {
    expect(quotedRegions(text).map(({ start, end }) => text.slice(start, end))).toEqual(regions);
  });

  it('decide the kind of a content', () => {
    const regions = quotedRegions(TEXT);
    expect(gold.quotes.map((quotation) => kindOf(TEXT, quotation, regions))).toEqual(['direct', 'mixed', 'indirect']);
  });
});

describe('contents', () => {
  it('lose what stands around them', () => {
    expect(trimContent('“that it is so.”', { start: 0, end: 16 })).toEqual({ start: 6, end: 14 });
    expect(trimContent('that', { start: 0, end: 4 })).toEqual({ start: 0, end: 4 });
  });

  it('are compared with the longer one', () => {
    expect(commonPart({ start: 0, end: 5 }, { start: 1, end: 4 })).toBe(0.6);
    expect(commonPart({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(0);
  });

  it('are reported by verbs of speech', () => {
    expect(['has said', 'According  to', 'according to', 'agreed', 'statement'].map(isReporting)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});
