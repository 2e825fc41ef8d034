import { describe, expect, it } from 'vitest';
import { describe as describeRecord } from '../../../src/reference/describe.ts';
import { Pack } from '../../../src/reference/pack-reader.ts';
import { writePack } from '../../../src/reference/pack-writer.ts';
import { smallWorld } from './fixtures.ts';

const pack = Pack.open(writePack(smallWorld(), 'Test').buffer);
const context = {
  nameOf(id: string) {
    const { short, name } = pack.record(pack.find(id));
    return short ?? name;
  },
  sources: new Map(pack.meta.sources.map((source) => [source.id, source])),
};
const card = (id: string, date: string | null, today = '2026-11-22') =>
  describeRecord(pack.record(pack.find(id)), date, today, context);
const lines = (facts: readonly { text: string; period: string }[]) =>
  facts.map(({ text, period }) => `${text}: ${period}`);

describe('describe', () => {
  it('leads with the office held on the date of the article', () => {
    expect(lines(card('ada-lind', '2019-02-06').roles)).toEqual(['Ruritanian chancellor: 1 May 2010 – 20 Jan 2021']);
    expect(card('ada-lind', '2005').roles).toEqual([]);
  });

  it('tells what changed since, in order, and nothing that had been before', () => {
    expect(lines(card('ada-lind', '2019-02-06').since)).toEqual([
      'Left office as Ruritanian chancellor: 20 Jan 2021',
      'Died: 4 Mar 2022',
    ]);
    expect(lines(card('ada-lind', '2009').since)).toEqual([
      'Became Ruritanian chancellor: 1 May 2010',
      'Signed the Treaty of Hentzau: Jun 2015',
      'Left office as Ruritanian chancellor: 20 Jan 2021',
      'Died: 4 Mar 2022',
    ]);
  });

  it('leaves out what lies ahead of today', () => {
    expect(lines(card('ada-lind', '2019-02-06', '2021-06-01').since)).toEqual([
      'Left office as Ruritanian chancellor: 20 Jan 2021',
    ]);
  });

  it('without a date gives the last office and claims no changes', () => {
    const undated = card('ada-lind', null);
    expect(lines(undated.roles)).toEqual(['Ruritanian chancellor: 1 May 2010 – 20 Jan 2021']);
    expect(undated.since).toEqual([]);
    expect(undated.articleDate).toBeNull();
  });

  it('says how far an open term is known', () => {
    expect(lines(card('rolf-ek', '2022-01-01').roles)).toEqual([
      'Ruritanian chancellor: since 20 Jan 2021, as of Jul 2022',
    ]);
  });

  it('shows an office with who held it that day and who followed', () => {
    const office = card('chancellor', '2019-02-06');
    expect(lines(office.roles)).toEqual(['Ada Lind: 1 May 2010 – 20 Jan 2021']);
    expect(office.roles[0]?.about).toBe('ada-lind');
    expect(lines(office.since)).toEqual(['Rolf Ek took office: 20 Jan 2021']);
  });

  it('says of every fact what it was checked against, or that it was not', () => {
    const { facts, roles } = card('ada-lind', '2019-02-06');
    expect(roles[0]?.source).toEqual({ label: 'the table of terms, Jul 2022', checked: true });
    expect(facts.find((fact) => fact.text.startsWith('Signed'))?.source).toEqual({
      label: 'Not independently checked',
      checked: false,
    });
  });

  it('says when the data is older than the article', () => {
    expect(card('ada-lind', '2019-02-06').olderThanArticle).toBe(false);
    expect(card('ada-lind', '2023-01-01').olderThanArticle).toBe(true);
  });

  it('makes links from the item and the title, safe for an address', () => {
    expect(card('ada-lind', null).links.map(({ url }) => url)).toEqual([
      'https://en.wikipedia.org/wiki/Ada_Lind_(politician)',
      'https://www.wikidata.org/wiki/Q2',
    ]);
  });
});
