import type { Context } from './context.ts';
import { TITLES } from './lists.ts';
import type { Name } from './segments.ts';
import { BREAK, type Word } from './words.ts';

/** How far an apposition reaches, in words. */
const APPOSITION = 14;
/** How near a supporting word must stand to a description that seems to be of someone else. */
const VICINITY = 25;
/** How many mentions in full are asked for a description. */
const MOST_FULLS = 8;
const CALLING = /(?:er|or|ist|ian|man|woman|ant|eer|smith|wright)$/;
const NOT_CALLING = new Set(
  `after over under other her former however whether either rather later earlier never ever for or nor than another
  per answer offer number matter whatever whenever together water order paper power letter summer winter want
  important significant relevant constant instant grant plant human german roman iranian russian syrian indian italian
  asian canadian australian egyptian ukrainian palestinian brazilian american mexican european african`.split(/\s+/),
);

/** Callings of people whom the news knows. */
const PUBLIC =
  /^(?:president|premier|chancellor|minister|secretary|senator|congress(?:man|woman)|governor|leader|speaker|king|queen|pope|candidate|lawmaker|billionaire|democrat|republican)$/;

/**
 * Whether the article's own description of the person it names in full as `fulls` fits someone else than the listed
 * `record` of that name: nothing in the article speaks for the record, and the person is described (an age, a calling,
 * "who ...") or named again and again. A record of which the lexicon knows no context is doubted where an age or an
 * everyday calling stands beside the name.
 */
export function seemsStranger(context: Context, record: number, fulls: readonly Name[]): boolean {
  const support = context.supportOf(record);
  const early = fulls.slice(0, MOST_FULLS);
  if (!support.known) return early.some((name) => isCommoner(context, name));
  const own = new Set(fulls.flatMap(({ first, last }) => range(first, last)));
  const speaking = support.at.filter((index) => !own.has(index));
  const described = early.some((name) => isDescribed(context, name));
  if (speaking.length === 0) return fulls.length > 1 || described;
  if (!described || support.kinds > 1) return false;
  return !early.some(({ first, last }) => speaking.some((at) => at >= first - VICINITY && at <= last + VICINITY));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isCommoner({ reading }: Context, name: Name): boolean {
  const before = reading.words[name.first - 1];
  if (before !== undefined && reading.words[name.first]?.gap === ' ' && isCalling(before) && !PUBLIC.test(before.word))
    return true;
  const after = reading.words[name.last + 1];
  return after !== undefined && /^,\s/.test(after.gap) && /^(?:\d{1,3}|an?)$/.test(after.raw);
}

/** Whether words right before or after a full name say who the person is: "plumber Will Smith", "Will Smith, 19,". */
function isDescribed({ reading }: Context, name: Name): boolean {
  const before = reading.words[name.first - 1];
  const start = reading.words[name.first];
  if (before !== undefined && start?.gap === ' ' && isCalling(before)) return true;
  const after = reading.words[name.last + 1];
  if (after === undefined || after.gap === BREAK || !/^,\s/.test(after.gap)) return false;
  if (/^\d{1,3}$/.test(after.raw)) return true;
  return /^(?:a|an|the|who|whose|from|of)$/.test(after.word);
}

function isCalling(word: Word): boolean {
  if (word.shape !== 'lower' && !word.faint) return false;
  return TITLES.has(word.word) || (CALLING.test(word.word) && !NOT_CALLING.has(word.word));
}

/** The words that describe a person beside a full mention: the words before it and its apposition. */
export function describingWords({ reading }: Context, name: Name): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = name.first - 1; index >= name.first - 4; index -= 1) {
    const next = reading.words[index + 1];
    const word = reading.words[index];
    if (word === undefined || next === undefined || next.gap !== ' ') break;
    found.add(word.word);
  }
  for (let index = name.last + 1; index <= name.last + APPOSITION; index += 1) {
    const word = reading.words[index];
    if (word === undefined || word.gap === BREAK || word.opens) break;
    found.add(word.word);
  }
  return found;
}
