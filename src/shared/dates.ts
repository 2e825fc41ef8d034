/** An ISO 8601 calendar date as precise as is known: `2019`, `2019-02` or `2019-02-06`. */
export type IsoDate = string;

const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether `value` is an {@link IsoDate} that the calendar knows (no 30 February). */
export function isIsoDate(value: string): boolean {
  if (!ISO_DATE.test(value)) return false;
  if (value.length < 10) return true;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The first day that `date` can mean: `2019` is `2019-01-01`. */
export function firstDay(date: IsoDate): IsoDate {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day that `date` can mean: `2019-02` is `2019-02-28`. */
export function lastDay(date: IsoDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

/** A stretch of time; an absent `from` or `to` is open. */
export interface Term {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** Whether `term` may cover some part of `date`; partial dates count in full, the last day of a term belongs to it. */
export function covers(term: Term, date: IsoDate): boolean {
  return (
    (term.from === undefined || firstDay(term.from) <= lastDay(date)) &&
    (term.to === undefined || lastDay(term.to) >= firstDay(date))
  );
}

/** Whether `a` lies wholly before `b`. */
export function isBefore(a: IsoDate, b: IsoDate): boolean {
  return lastDay(a) < firstDay(b);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date for readers, as precise as it is known: `6 Feb 2019`, `Feb 2019`, `2019`. */
export function formatDate(date: IsoDate): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
