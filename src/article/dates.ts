import { isIsoDate, type IsoDate } from '../shared/dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const NUMBERS = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*\.?,? (\d{4})\b/;

/** No page was published before this year; some systems write year 1 for "unknown". */
const FIRST_YEAR = 1900;

function dayOf(year = '', month = '', day = ''): IsoDate | null {
  const number = MONTHS.indexOf(month) + 1;
  const date = `${year}-${number > 0 ? String(number).padStart(2, '0') : month}-${day.padStart(2, '0')}`;
  return isIsoDate(date) && Number(year) >= FIRST_YEAR ? date : null;
}

/**
 * The calendar day that a page's date bears as written, in its own offset: of ISO forms, of plain digits, of English
 * dates with the month's name. Null where it names no such day.
 */
export function readDay(written: string): IsoDate | null {
  const text = written.slice(0, 80).trim().toLowerCase();
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return dayOf(numbers[1], numbers[2], numbers[3]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return dayOf(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst === null ? null : dayOf(dayFirst[3], dayFirst[2], dayFirst[1]);
}
