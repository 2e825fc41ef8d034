import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportLines } from '../../../scripts/data/report.ts';
import { idOf, skeleton } from '../../../scripts/data/skeleton.ts';
import { smallWorld } from '../reference/fixtures.ts';

describe('the report', () => {
  const wanted = [
    { label: 'Somebody else', qid: 'Q2' },
    { label: 'AL', qid: '' },
    { label: 'Nobody', qid: 'Q99' },
  ];
  const text = [...reportLines(smallWorld(), wanted)].join('\n');

  it('counts records by kind, facts by source, and names the oldest', () => {
    expect(text).toContain('4 records');
    expect(text).toMatch(/^ {2}person {10}2$/m);
    expect(text).toContain('50.0 % have a Wikidata item; 2 have none');
    expect(text).toContain('6 facts and terms, 66.7 % checked against a source');
    expect(text).toMatch(/^ {2}unverified {22}2$/m);
    expect(text).toContain('Oldest: ');
  });

  it('finds wanted names by item and by written form, and lists the missing', () => {
    expect(text).toContain('first 100   66.7 %');
    expect(text).toContain('missing: Nobody');
  });
});

describe('a new record', () => {
  const rows = {
    qid_labels_union: [
      { qid: 'Q2', label: 'Ada Lind' },
      { qid: 'Q3', label: 'Twin' },
      { qid: 'Q4', label: 'Twin' },
    ],
    politicians_bio: [{ qid: 'Q2', birth: '1960-02-03', death: '', enwiki_title: 'Ada Lind (politician)' }],
  };
  const made = (name: string): unknown =>
    parse(skeleton('person', name, (table) => new Map(Object.entries(rows)).get(table) ?? [], '2026-11-28'));

  it('has what the tables know of the name', () => {
    expect(made('Ada Lind')).toMatchObject([
      {
        id: 'ada-lind',
        wikidata: 'Q2',
        wikipedia: 'Ada Lind (politician)',
        facts: [{ born: '1960-02-03', src: 'politicians_bio' }],
        asOf: '2026-11-28',
      },
    ]);
  });

  it('has no item where two bear the name', () => {
    expect(made('Twin')).toMatchObject([{ id: 'twin', facts: [] }]);
    expect(JSON.stringify(made('Twin'))).not.toContain('wikidata');
  });

  it('stands under an id of plain words', () => {
    expect(idOf('São Tomé & Príncipe’s "Bank"')).toBe('sao-tome-principe-s-bank');
  });
});
