import { describe, expect, it } from 'vitest';
import { DatasetError, parseDataset } from '../../../src/reference/dataset.ts';
import { lintDataset } from '../../../src/reference/lint.ts';
import { record, smallWorld, SOURCES } from './fixtures.ts';

const lint = (...records: Record<string, unknown>[]) => lintDataset(parseDataset(records, SOURCES));
const office = (id: string, over: Record<string, unknown> = {}) =>
  record(id, { kind: 'office', seats: 'one', ...over });

describe('the schema', () => {
  it.each([
    ['an unknown key', { colour: 'red' }],
    ['an unknown kind', { kind: 'planet' }],
    ['a wrong id', { id: 'Not An Id' }],
    ['a wrong item', { wikidata: '473239' }],
    ['a date that is none', { asOf: '2022-13-01' }],
    ['a long gloss', { gloss: 'x'.repeat(61) }],
    ['a fact without a source', { facts: [{ born: '1960' }] }],
    ['a fact of two points in time', { facts: [{ born: '1960', died: '1990', src: 'unverified' }] }],
    ['a fact of none', { facts: [{ src: 'unverified' }] }],
    [
      'an address that is not https',
      { facts: [{ born: '1960', src: { url: 'http://x.y', title: 'T', seen: '2026' } }] },
    ],
  ])('refuses %s and names the record', (_, over) => {
    expect(() => parseDataset([record('someone', over)], SOURCES)).toThrow(DatasetError);
    expect(() => parseDataset([record('someone', over)], SOURCES)).toThrow(/someone|Not An Id/);
  });
});

describe('the lint', () => {
  it('has nothing against a sound dataset', () => {
    expect(lintDataset(smallWorld())).toEqual([]);
  });

  it.each<[string, string, Record<string, unknown>[]]>([
    ['an explainer that is too short', 'explainer has 2 words', [record('a', { explainer: 'Two words.' })]],
    ['a word that ages', '"currently"', [record('a', { explainer: `He is currently ${'in '.repeat(45)}office.` })]],
    ['markup', 'markup', [record('a', { explainer: `<b>${'word '.repeat(45)}</b>` })]],
    ['an unknown office', 'no record nowhere', [record('a', { facts: [{ office: 'nowhere', src: 'unverified' }] })]],
    ['an unknown source', 'no source lost', [record('a', { facts: [{ born: '1960', src: 'lost' }] })]],
    [
      'a term that ends first',
      'ends before',
      [office('o'), record('a', { facts: [{ office: 'o', from: '2011', to: '2010', src: 'unverified' }] })],
    ],
    [
      'a term before birth',
      'before the birth',
      [
        office('o'),
        record('a', {
          facts: [
            { born: '1990', src: 'unverified' },
            { office: 'o', from: '1980', to: '1981', src: 'unverified' },
          ],
        }),
      ],
    ],
    ['the same item twice', 'item Q7', [record('a', { wikidata: 'Q7' }), record('b', { wikidata: 'Q7' })]],
    ['the same id twice', 'id a', [record('a'), record('a', { name: 'Other' })]],
    ['an alias twice', 'stands twice', [record('a', { aliases: ['Same', 'same'] })]],
    ['an unranked shared alias', 'is shared by', [record('a', { name: 'Same' }), record('b', { name: 'Same' })]],
    [
      'two in one seat',
      'overlap',
      [
        office('o', {
          holders: [
            { name: 'A', from: '2001', to: '2006-02', src: 'unverified' },
            { name: 'B', from: '2005', src: 'unverified' },
          ],
        }),
      ],
    ],
    ['holders of a person', 'belong to offices', [record('a', { titles: ['Boss'] })]],
    [
      'heads of an office',
      'heads belong to bodies',
      [office('o', { heads: [{ name: 'A', as: 'chair', src: 'unverified' }] })],
    ],
    [
      'an office that is none',
      'b is no office',
      [record('a', { facts: [{ office: 'b', src: 'unverified' }] }), record('b')],
    ],
    [
      'an office that is led',
      'not a body',
      [office('o'), record('a', { facts: [{ leads: 'o', as: 'chair', src: 'unverified' }] })],
    ],
    [
      'a neighbour that is not there',
      'no record atlantis',
      [record('a', { kind: 'country', facts: [{ neighbours: ['atlantis'], src: 'terms_2022' }] })],
    ],
    [
      'a holder who has a record',
      'the term belongs there',
      [office('o', { holders: [{ name: 'Name of a', src: 'unverified' }] }), record('a')],
    ],
    [
      'a head who has a record under another name',
      'the term belongs there',
      [
        record('c', {
          kind: 'company',
          heads: [{ name: 'A. Person', wikidata: 'Q9', as: 'chair', src: 'unverified' }],
        }),
        record('a', { wikidata: 'Q9' }),
      ],
    ],
    ['knowledge from the future', 'later than the newest source', [record('a', { asOf: '2022-12' })]],
    [
      'a table that had ended by then',
      'later than its source',
      [record('a', { facts: [{ died: '2022-08-02', src: 'terms_2022' }] })],
    ],
    [
      'a holder whose term a table could not know',
      'later than its source',
      [office('o', { holders: [{ name: 'Odo Vane', from: '2001', to: '2023', src: 'terms_2022' }] })],
    ],
    ['private life', '"divorced" is private', [record('a', { explainer: `He ${'was '.repeat(45)}divorced.` })]],
    [
      'a charge without a source',
      '"convicted" weighs on a living person',
      [record('a', { explainer: `He ${'was '.repeat(45)}convicted.` })],
    ],
    [
      'a charge that nobody checked',
      'contentious fact on a living person is unverified',
      [record('a', { facts: [{ happened: 'Was convicted of fraud', on: '2019', src: 'unverified' }] })],
    ],
    [
      'the word terrorist as a verdict',
      'only with who designated it',
      [record('a', { kind: 'armed-group', explainer: `A terrorist ${'group '.repeat(45)}.` })],
    ],
  ])('finds %s', (_, problem, records) => {
    expect(lint(...records).join('\n')).toContain(problem);
  });

  it('lets a charge with a source stand, and the private life of the dead', () => {
    const convicted = `He ${'was '.repeat(45)}convicted.`;
    const fact = { happened: 'Was convicted of fraud', on: '2019', src: 'terms_2022' };
    expect(lint(record('a', { explainer: convicted, facts: [fact] }))).toEqual([]);
    expect(lint(record('b', { explainer: convicted, facts: [{ died: '2020', src: 'unverified' }] }))).toEqual([]);
  });
});
