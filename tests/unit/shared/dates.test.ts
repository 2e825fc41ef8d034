import { describe, expect, it } from 'vitest';
import { covers, firstDay, formatDate, isBefore, isIsoDate, lastDay } from '../../../src/shared/dates.ts';

describe('isIsoDate', () => {
  it.each(['2019', '2019-02', '2019-02-28', '2020-02-29'])('takes %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  it.each(['2019-02-29', '2019-13', '2019-00-01', '2019-2-1', '19', '2019-02-06T12:00', ''])('refuses "%s"', (date) => {
    expect(isIsoDate(date)).toBe(false);
  });
});

describe('partial dates', () => {
  it('span from their first to their last day', () => {
    expect([firstDay('2019'), lastDay('2019')]).toEqual(['2019-01-01', '2019-12-31']);
    expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
    expect([firstDay('2020-02-03'), lastDay('2020-02-03')]).toEqual(['2020-02-03', '2020-02-03']);
  });

  it('are before another only when wholly so', () => {
    expect(isBefore('2018', '2019-01-01')).toBe(true);
    expect(isBefore('2019', '2019-06')).toBe(false);
    expect(isBefore('2019-06-01', '2019')).toBe(false);
  });

  it('read as precisely as they are known', () => {
    expect(['2019-02-06', '2019-02', '2019'].map(formatDate)).toEqual(['6 Feb 2019', 'Feb 2019', '2019']);
  });
});

describe('covers', () => {
  const term = { from: '2018-04-26', to: '2021-01-20' };

  it.each(['2018-04-26', '2019-02-06', '2021-01-20', '2018', '2018-04'])('has %s within', (date) => {
    expect(covers(term, date)).toBe(true);
  });

  it.each(['2018-04-25', '2021-01-21', '2018-03', '2022'])('has %s without', (date) => {
    expect(covers(term, date)).toBe(false);
  });

  it('takes a missing end as open', () => {
    expect(covers({ from: '2025-01-20' }, '2030')).toBe(true);
    expect(covers({ to: '2021' }, '1999')).toBe(true);
    expect(covers({}, '2019')).toBe(true);
  });
});
