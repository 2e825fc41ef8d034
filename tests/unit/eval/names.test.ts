import { describe, expect, it } from 'vitest';
import { normaliseTitle, sameLink } from '../../../scripts/eval/links.ts';
import { pairUp } from '../../../scripts/eval/measure.ts';
import { scoreNames } from '../../../scripts/eval/names.ts';
import { scoreRecords } from '../../../scripts/eval/records-found.ts';
import { at, causes, documentOf, said } from './gold.ts';

const TEXT = 'Ada Quint of Norland wrote to Per Ost. Norland paid, and so did the Pier Fund of Sudmark on Friday.';
const gold = documentOf({
  id: 'a',
  text: TEXT,
  has: ['entities'],
  entities: [
    { ...at(TEXT, 'Ada Quint'), type: 'PER', wikidata: 'Q1', wikipedia: 'Ada Quint' },
    { ...at(TEXT, 'Norland'), type: 'LOC', wikipedia: 'Norland' },
    { ...at(TEXT, 'Per Ost'), type: 'PER', nil: true },
    { ...at(TEXT, 'Sudmark'), type: 'LOC', wikidata: 'Q4' },
  ],
});
const score = (entities: Parameters<typeof said>[1]['entities'], document = gold) => {
  const { list, note } = causes();
  return { figures: scoreNames([document], said('a', entities === undefined ? {} : { entities }), note), list };
};

describe('names found', () => {
  it('are right by overlap once each, and exact only with the same bounds', () => {
    const { figures, list } = score([
      at(TEXT, 'Ada'),
      at(TEXT, 'Quint'),
      at(TEXT, 'Friday'),
      { ...at(TEXT, 'Per Ost'), type: 'ORG' },
    ]);
    expect(figures?.overlap).toMatchObject({ tp: 2, fp: 2, fn: 2, p: 0.5, r: 0.5, f1: 0.5 });
    expect(figures?.exact).toMatchObject({ tp: 1, fp: 3, fn: 3 });
    expect(figures?.typeAccuracy).toBe(0);
    expect(figures?.recallByType).toMatchObject({
      PER: { gold: 2, exact: 0.5, overlap: 1 },
      LOC: { gold: 2, overlap: 0 },
    });
    expect(list.toSorted()).toEqual([
      ...['name missed', 'name missed', 'name of another type', 'name with other bounds'],
      ...['no name, or part of one found twice', 'no name, or part of one found twice'],
    ]);
  });

  it('count once where they are said twice', () => {
    expect(score([at(TEXT, 'Norland'), at(TEXT, 'Norland')]).figures?.predicted).toBe(1);
  });

  it('do not count outside of the annotated part, on ignored spans, or beyond a partial gold', () => {
    const friday = at(TEXT, 'Friday');
    const within = documentOf({ ...gold, entities: gold.entities.slice(0, 3), evalSpan: [0, 40] });
    expect(score([friday, at(TEXT, 'Norland')], within).figures).toMatchObject({ predicted: 1 });
    const ignoring = documentOf({ ...gold, ignore: [[friday.start, friday.end]] });
    expect(score([friday], ignoring).figures).toMatchObject({ predicted: 0, predictionsIgnored: 1 });
    const partial = documentOf({ ...gold, partial: true });
    expect(score([friday], partial).figures).toMatchObject({ predicted: 0, predictionsOutsidePartialGold: 1 });
  });

  it('have no precision where nothing was said', () => {
    expect(score([]).figures?.exact).toMatchObject({ p: null, r: 0, f1: null, fn: 4 });
  });

  it('are not scored where nobody annotated any', () => {
    expect(score([at(TEXT, 'Norland')], documentOf({ ...gold, has: ['quotes'] })).figures).toBeNull();
  });
});

describe('links', () => {
  const links = [
    { ...at(TEXT, 'Quint'), wikidata: 'Q1' },
    { ...at(TEXT, 'Norland'), wikipedia: 'Norland,_Elsewhere' },
    { ...at(TEXT, 'Per Ost'), wikidata: 'Q7' },
    { ...at(TEXT, 'Friday'), wikidata: 'Q8' },
    { ...at(TEXT, 'Sudmark'), wikipedia: 'Sudmark' },
  ];

  it('are right, wrong, on a name of nobody known, on no name, or cannot be told', () => {
    const { figures, list } = score(links);
    expect(figures?.linking).toMatchObject({ right: 1, wrongEntity: 1, onNilMention: 1, spurious: 1, unscored: 1 });
    expect(figures?.linking).toMatchObject({
      linksMade: 4,
      p: 0.25,
      r: 0.3333,
      linkedPrecisionOnLinkableMentions: 0.5,
    });
    expect(list).toContain('link of a name that means nobody known');
  });

  it('of entities with a record are counted apart', () => {
    const { list, note } = causes();
    const records = scoreRecords(
      [gold],
      said('a', { entities: links.slice(0, 1) }),
      ({ wikidata }) => wikidata !== undefined,
      note,
    );
    expect(records).toMatchObject({ linked: 3, listed: 2, right: 1, coverage: 0.6667, recall: 0.5 });
    expect(records?.byType['LOC']).toMatchObject({ linked: 2, listed: 1, right: 0 });
    expect(list).toEqual(['listed, but not linked']);
  });

  it('are the same by item or by title in any of its forms', () => {
    expect(sameLink({ wikidata: 'Q1' }, { wikidata: 'Q1' })).toBe(true);
    expect(sameLink({ wikidata: 'Q1' }, { wikidata: 'Q2' })).toBe(false);
    expect(sameLink({ wikidata: 'Q1' }, { wikipedia: 'Ada Quint' })).toBeNull();
    const byTitle = { wikidata: 'Q2', wikipedia: 'https://en.wikipedia.org/wiki/Ada_Quint' };
    expect(sameLink({ wikidata: 'Q1', wikipedia: 'Ada Quint' }, byTitle)).toBe(true);
    expect(normaliseTitle('são_Vale%C3%AD')).toBe('São Valeí');
    expect(normaliseTitle('100%_Sudmark')).toBe('100% Sudmark');
  });
});

describe('pairs', () => {
  it('are as many as can be, though a first choice must give way', () => {
    const weights = [
      [2, 1],
      [2, 0],
    ];
    expect(pairUp(2, 2, (left, right) => weights[left]?.[right] ?? 0)).toEqual([1, 0]);
  });
});
