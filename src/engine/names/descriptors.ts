import { isGivenName } from './given.ts';
import { isHeadWord, isSurnameHead } from './heads.ts';
import { TITLES } from './lists.ts';
import type { Run } from './runs.ts';
import type { TitleSpan } from './segments.ts';
import { isCapital, type Reading } from './words.ts';

const OPENING_FORM = /(?:ing|ed)$/;
const OFTEN = 2;

/** Whether a verb that opens a sentence is none of the name after it: "Fixing Norland" where Norland is known. */
export function opensBeforeName(reading: Reading, at: number, last: number): boolean {
  const word = reading.words[at];
  const next = reading.words[at + 1];
  if (word?.faint !== true || next === undefined || at === last || next.gap !== ' ') return false;
  if (!isCapital(next) || isGivenName(word.word) || (reading.usage.get(word.word)?.strong ?? 0) > 0) return false;
  const use = reading.usage.get(next.word);
  return use !== undefined && use.strong > OFTEN && use.lower === 0 && OPENING_FORM.test(word.word);
}

/** Who bears a title with a domain: the title and the first word of "Ida Petrossian" in "head of Public Health Ida Petrossian". */
export function bearerWithin(reading: Reading, run: Run): { title: TitleSpan; first: number } | null {
  const of = run.first - 1;
  if (reading.words[of]?.word !== 'of' || !TITLES.has(reading.words[of - 1]?.word ?? '')) return null;
  for (let at = run.first + 1; at < run.last; at += 1) {
    if (isGivenName(reading.words[at]?.word ?? '') && /^[ -]$/.test(reading.words[at + 1]?.gap ?? ''))
      return { title: { first: of - 1, last: of - 1 }, first: at };
  }
  return null;
}

const CALLING = /(?:er|or|ist|man|woman|ian)$|^(?:liberal|conservative|tory|green|independent)$/;

const BODY = /^(?:party|army|navy|university|college|council|team|incumbent|founder|coalition)$/;

/** The word that ends a calling before a person's name within a run: "Checker" in "Fact-Checker Ida Petrossian"; -1 for none. */
export function callingEnd({ words }: Reading, first: number, last: number): number {
  const head = words[last]?.word ?? '';
  if (isHeadWord(head) && !isSurnameHead(head)) return -1;
  for (let at = first; at < last - 1; at += 1) {
    const given = words[at + 1];
    const calling = words[at];
    if (calling === undefined || given?.gap !== ' ' || !isGivenName(given.word)) continue;
    const surname = words[at + 2];
    const led =
      (CALLING.test(calling.word) || BODY.test(calling.word)) &&
      !isGivenName(calling.word) &&
      calling.shape !== 'lower';
    if (led && surname !== undefined && isCapital(surname)) return at;
  }
  return -1;
}
