import { describe, expect, it } from 'vitest';
import { settle, type Disagreement } from '../../../scripts/data/disagreement.ts';
import { parseTable, type Row, type Tables } from '../../../scripts/data/tables.ts';
import { verify } from '../../../scripts/data/verify.ts';
import { parseDataset } from '../../../src/reference/dataset.ts';
import { record } from '../reference/fixtures.ts';

const SOURCES = [
  ['officeholders_21c', '2022-07'],
  ['factbook_leaders_late2025', '2025-12'],
  ['factbook_org_membership', '2025-12'],
  ['us_fto_designations', '2021-12'],
].map(([id, frozen]) => ({ id, label: `the table ${id}`, publisher: 'Somebody', licence: 'CC0-1.0', frozen }));

const tablesOf =
  (tables: Readonly<Record<string, Row[]>>): Tables =>
  (name) =>
    tables[name] ?? [];

function check(records: readonly Record<string, unknown>[], tables: Readonly<Record<string, Row[]>>): string[] {
  const found = verify(parseDataset(records, SOURCES), tablesOf(tables));
  return found.map(({ record: id, about, ours, theirs }) => `${id}: ${about}: ${ours} / ${theirs}`);
}

const country = (id: string, over: Record<string, unknown> = {}) =>
  record(id, { kind: 'country', name: 'Ruritania', wikidata: 'Q1', ...over });
const office = (over: Record<string, unknown>) =>
  record('chancellor', {
    kind: 'office',
    name: 'Chancellor of Ruritania',
    titles: ['chancellor'],
    of: 'ruritania',
    seats: 'one',
    ...over,
  });
const term = (start: string, end: string, position = 'Chancellor', scope = 'ruritania-cabinet') => ({
  scope,
  position,
  qid: 'Q5',
  start,
  end,
});
const holder = (from: string, to: string | undefined, src = 'officeholders_21c') => ({
  holders: [{ name: 'Odo Vane', wikidata: 'Q5', from, ...(to === undefined ? {} : { to }), src }],
});

describe('parseTable', () => {
  it('leaves notes out and fills short lines', () => {
    expect(parseTable('# a note\na\tb\n1\t2\n\n3\n')).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '' },
    ]);
  });
});

describe('items', () => {
  const union = {
    qid_labels_union: [
      { qid: 'Q7', label: 'Élan Vital' },
      { qid: 'Q8', label: 'Other' },
    ],
  };

  it('agree with a name or an alias, whatever its accents', () => {
    expect(check([record('a', { name: 'Elan vital', wikidata: 'Q7' })], union)).toEqual([]);
    expect(check([record('a', { name: 'X', aliases: ['Élan-Vital'], wikidata: 'Q7' })], union)).toEqual([]);
  });

  it('of something else, and missing ones, are told', () => {
    expect(check([record('a', { name: 'Ada Lind', wikidata: 'Q8' })], union)).toEqual([
      'a: item: Ada Lind / Q8 is Other',
    ]);
    expect(check([record('a', { name: 'Other' })], union)).toEqual(['a: item: no item / Q8 is Other']);
  });
});

describe('births and deaths', () => {
  const bio = { politicians_bio: [{ qid: 'Q7', birth: '1960', death: '2020-03-04' }] };
  const person = (facts: object[]) => [record('a', { wikidata: 'Q7', facts })];

  it('may be known more finely than the table knows them', () => {
    expect(
      check(
        person([
          { born: '1960-02-03', src: 'unverified' },
          { died: '2020-03', src: 'unverified' },
        ]),
        bio,
      ),
    ).toEqual([]);
  });

  it('may not differ', () => {
    expect(
      check(
        person([
          { born: '1961', src: 'unverified' },
          { died: '2020-03-05', src: 'unverified' },
        ]),
        bio,
      ),
    ).toEqual(['a: born: 1961 / 1960', 'a: died: 2020-03-05 / 2020-03-04']);
  });
});

describe('terms', () => {
  const told = (rows: Row[], over: Record<string, unknown>) =>
    check([country('ruritania'), office(over)], { officeholders_21c: rows });

  it('agree to a day, and where the table joins two terms', () => {
    expect(
      told([term('2001-05-02', '2005-01-01'), term('2005-01-01', '2010-03-04')], holder('2001-05-01', '2010-03-04')),
    ).toEqual([]);
  });

  it('that the table left open may go on, or end later, but not before it was frozen', () => {
    const open = [term('2019-01-01', '')];
    expect(told(open, holder('2019-01-01', undefined))).toEqual([]);
    expect(told(open, holder('2019-01-01', '2024'))).toEqual([]);
    expect(told(open, holder('2019-01-01', '2021-01-01'))).toHaveLength(1);
  });

  it('that differ are told', () => {
    expect(told([term('2001-05-02', '2005-01-01')], holder('2001-05-02', '2006-01-01'))).toEqual([
      'chancellor: term of Odo Vane from 2001-05-02: 2001-05-02 – 2006-01-01 / 2001-05-02 – 2005-01-01',
    ]);
  });

  it('in another office or country are no match, but a table that is cited must have the term', () => {
    const told1 = told([term('2001-05-02', '2005-01-01', 'Treasurer')], holder('2001-05-02', '2006-01-01'));
    expect(told1).toEqual([]);
    expect(told([term('1999-01-01', '2000-01-01', 'Treasurer')], holder('2001-05-02', '2006-01-01'))).toEqual([
      'chancellor: source of Odo Vane from 2001-05-02: 2001-05-02 – 2006-01-01 / has no such term',
    ]);
    expect(
      told([term('2001-05-02', '2005-01-01', 'Chancellor', 'graustark-cabinet')], holder('2001-05-02', '2006-01-01')),
    ).toEqual([]);
  });

  it('that nobody checked although the table has them are told', () => {
    expect(told([term('2001-05-02', '2005-01-01')], holder('2001-05-02', '2005-01-01', 'unverified'))).toEqual([
      'chancellor: term of Odo Vane from 2001-05-02: unverified / says the same: 2001-05-02 – 2005-01-01',
    ]);
  });

  it('that cite the Factbook stand there', () => {
    const leaders = {
      factbook_leaders_late2025: [{ person_as_written: 'Chancellor Odo VANE', since_iso: '2024-05-01' }],
    };
    const own = (from: string) => [country('ruritania'), office(holder(from, undefined, 'factbook_leaders_late2025'))];
    expect(check(own('2024-05-01'), leaders)).toEqual([]);
    expect(check(own('2023-05-01'), leaders)).toEqual([
      'chancellor: term of Odo Vane from 2023-05-01: 2023-05-01 / 2024-05-01',
    ]);
  });

  it('take in the changes of 2025–26', () => {
    const changes = {
      office_changes_2025_26: [
        { office_or_status: 'Chancellor of Ruritania', holder: 'Ada Lind (acting)', from: '2026-03-08/09' },
      ],
    };
    expect(check([country('ruritania'), office({ holders: [] })], changes)).toEqual([
      'chancellor: change to Ada Lind (acting): no such term / 2026-03-08',
    ]);
    const holders = [{ name: 'Ada Lind', from: '2026-03-09', src: 'unverified' }];
    expect(check([country('ruritania'), office({ holders })], changes)).toEqual([]);
  });
});

describe('countries', () => {
  const rows = {
    countries: [
      { qid: 'Q1', cca3: 'RUR', capital: 'Strelsau', borders: 'GRA|XXX', un_member: '1' },
      { qid: 'Q2', cca3: 'GRA', capital: 'Edelweiss', borders: 'RUR', un_member: '0' },
    ],
    memberships_dated: [{ body: 'NATO', qid: 'Q1', from: '2004-03-29', to: '' }],
    factbook_org_membership: [{ country: 'Ruritania', org: 'AU', status: 'member' }],
  };
  const graustark = record('graustark', {
    kind: 'country',
    name: 'Graustark',
    wikidata: 'Q2',
    facts: [{ neighbours: ['ruritania'], src: 'unverified' }],
  });
  const bodies = ['nato', 'united-nations', 'african-union', 'asean'].map((id) => record(id, { kind: 'organisation' }));
  const facts = [
    { capital: 'Strelsau', src: 'unverified' },
    { neighbours: ['graustark'], src: 'unverified' },
    { memberOf: 'united-nations', src: 'unverified' },
    { memberOf: 'nato', from: '2004', src: 'unverified' },
    { memberOf: 'african-union', src: 'factbook_org_membership' },
  ];

  it('agree in capital, neighbours and memberships', () => {
    expect(check([country('ruritania', { facts }), graustark, ...bodies], rows)).toEqual([]);
  });

  it('without an item are left alone, as is a row without one', () => {
    const nameless = record('old-land', { kind: 'country', facts: [{ capital: 'Nowhere', src: 'unverified' }] });
    const more = { ...rows, memberships_dated: [{ body: 'NATO', qid: '', from: '2004', to: '' }] };
    expect(check([nameless], more)).toEqual([]);
  });

  it('that differ are told', () => {
    const wrong = [
      { capital: 'Zenda', src: 'unverified' },
      { memberOf: 'nato', from: '1999', src: 'unverified' },
      { memberOf: 'asean', src: 'factbook_org_membership' },
    ];
    expect(check([country('ruritania', { facts: wrong }), graustark, ...bodies], rows)).toEqual([
      'ruritania: capital: Zenda / Strelsau, ',
      'ruritania: neighbours:  / graustark',
      'ruritania: member of united-nations: no member / member',
      'ruritania: member of nato from 2004-03-29: 1999 –  / 2004-03-29 – ',
      'ruritania: member of asean: member / no such member',
    ]);
  });
});

describe('bodies', () => {
  it('were founded in the year that the tables give', () => {
    const rows = { sp500: [{ qid_nsi: 'Q7', founded: '2013 (1888)' }] };
    const founded = (year: string) => [
      record('a', { kind: 'company', wikidata: 'Q7', facts: [{ founded: year, src: 'unverified' }] }),
    ];
    expect(check(founded('1888'), rows)).toEqual([]);
    expect(check(founded('1889'), rows)).toEqual(['a: founded: 1889 / 2013 (1888)']);
  });

  it('were designated on a day of the list', () => {
    const rows = { us_fto_designations: [{ designated: '2014-05-15', name: 'A Front (amended 2018-06-01)' }] };
    const named = (on: string) => [
      record('a', { facts: [{ happened: 'Was designated', on, src: 'us_fto_designations' }] }),
    ];
    expect(check(named('2018-06-01'), rows)).toEqual([]);
    expect(check(named('2018-06-02'), rows)).toEqual(['a: designation on 2018-06-02: 2018-06-02 / no such day']);
  });
});

describe('settle', () => {
  const one: Disagreement = { record: 'a', about: 'born', ours: '1960', table: 't', theirs: '1961' };

  it('keeps what nobody explained, and tells explanations of nothing', () => {
    expect(settle([one], [])).toEqual({ open: [one], stale: [], explained: 0 });
    const because = 'The table is wrong.';
    const stale = { record: 'b', about: 'born', because };
    expect(settle([one], [{ record: 'a', about: 'born', because }, stale])).toEqual({
      open: [],
      stale: [stale],
      explained: 1,
    });
  });
});
