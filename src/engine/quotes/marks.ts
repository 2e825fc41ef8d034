import type { Span } from '../../shared/span.ts';

/** A marked stretch of one line: `start`–`end` is the content without its marks, trimmed; nested marks are part of it. */
export interface Marked extends Span {
  /** Where the opening mark begins. */
  readonly open: number;
  /** Where the closing mark ends; `end` where there is none. */
  readonly close: number;
  /** False where the line ends before the mark is closed, as in a quotation that runs on in the next paragraph. */
  readonly closed: boolean;
  readonly single: boolean;
}

/** One double mark as it stands on the page; `look` is what its shape and its neighbours suggest. */
interface DoubleMark extends Span {
  readonly form: 'straight' | 'curly' | 'guillemet';
  readonly look: 'open' | 'close' | 'either';
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /\s/;
/** A capital may be two code units long. */
const CAPITAL = /^\p{Lu}/u;
const DOUBLE = /["＂“”„‟«»]/;
const BEFORE_OPENING = /[\s([{—–\-/:,…"“”‘'«]/;
const ELISION = /^(?:\d0s|n|em|til|till|tis|twas|cause|cos|bout|round|neath|tween)(?![\p{L}\p{N}])/iu;
const ANOTHER_OPENING = /\s['‘]\S/;
/** How many possible ends of a single-marked stretch are looked at, so that hostile text costs no more than plain text. */
const SINGLE_ENDS = 8;

const isWord = (character: string | undefined): boolean => character !== undefined && WORD_CHARACTER.test(character);
const isGap = (character: string | undefined): boolean => character === undefined || SPACE.test(character);

/** Whether a capital opens a stretch of text. */
export const opensWithCapital = (text: string, { start }: Span): boolean => CAPITAL.test(text.slice(start, start + 2));

/**
 * The marked stretches of `text` from `start` to `end` (one line, no line break within), outermost only, in order.
 * A single mark counts only where it cannot be an apostrophe. Time and memory grow with the length alone.
 */
export function scanMarks(text: string, start: number, end: number): Marked[] {
  const doubles = doubleMarks(text, start, end);
  const singles = pairSingles(text, start, end, doubles);
  const inSingle = (mark: DoubleMark): boolean => {
    const at = firstFrom(singles, mark.start);
    const region = singles[at];
    return region !== undefined && region.open < mark.start;
  };
  const outer = singles.length === 0 ? doubles : doubles.filter((mark) => !inSingle(mark));
  return withoutNested([...pairDoubles(text, end, outer), ...singles].sort((a, b) => a.open - b.open));
}

/**
 * Where a stretch that the line before left open ends in this one: its first double mark, if that closes what stands
 * before it; `null` where the line has no such mark.
 */
export function lateClose(text: string, start: number, end: number): Marked | null {
  const [mark] = doubleMarks(text, start, end);
  if (mark?.look !== 'close' || mark.form === 'guillemet' || !/[.,?!…—–-]/.test(text[mark.start - 1] ?? ''))
    return null;
  return region(text, { start, end: start }, mark.start, mark.end);
}

/**
 * A line that goes on with what the line before left open, with its own mark at its start, is one stretch where all
 * marks within pair and none closes the first; `null` where that is not so.
 */
export function runsThrough(text: string, start: number, end: number): Marked | null {
  const [first, ...inner] = doubleMarks(text, start, end);
  if (first === undefined || first.start !== start || first.look === 'close') return null;
  const pair = inner.length > 0 && inner.length % 2 === 0;
  const paired = pair && inner.every(({ look }, at) => look === (at % 2 === 0 ? 'open' : 'close'));
  return paired ? region(text, first, end, null) : null;
}

/** Index of the first region that ends behind `at`. */
function firstFrom(regions: readonly Marked[], at: number): number {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.close ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withoutNested(regions: readonly Marked[]): Marked[] {
  const kept: Marked[] = [];
  let reach = -1;
  for (const region of regions) {
    if (region.open < reach) continue;
    kept.push(region);
    reach = region.close;
  }
  return kept;
}

function doubleMarks(text: string, from: number, to: number): DoubleMark[] {
  const marks: DoubleMark[] = [];
  for (let at = from; at < to; at += 1) {
    const character = text[at] ?? '';
    const twice = at + 1 < to && text[at + 1] === character;
    if (twice && (character === '`' || character === "'")) {
      marks.push({ start: at, end: at + 2, form: 'curly', look: character === '`' ? 'open' : 'close' });
      at += 1;
    } else if (DOUBLE.test(character)) {
      const before = at > from ? text[at - 1] : undefined;
      const after = at + 1 < to ? text[at + 1] : undefined;
      marks.push({ start: at, end: at + 1, form: formOf(character), look: lookOf(character, before, after) });
    }
  }
  return marks;
}

function formOf(mark: string): DoubleMark['form'] {
  if (mark === '«' || mark === '»') return 'guillemet';
  return mark === '"' || mark === '＂' ? 'straight' : 'curly';
}

/** A curly mark is believed unless its neighbours say that the page has it the wrong way round. */
function lookOf(mark: string, before: string | undefined, after: string | undefined): DoubleMark['look'] {
  if (mark === '«') return 'open';
  if (mark === '»') return 'close';
  const startsWord = (before === undefined || BEFORE_OPENING.test(before)) && !isGap(after);
  const endsWord = !isGap(before) && !isWord(after);
  if (mark === '“' || mark === '„' || mark === '‟') return endsWord && !startsWord ? 'close' : 'open';
  if (mark === '”') return isGap(before) && isWord(after) ? 'open' : 'close';
  if (isGap(before) && !isGap(after)) return 'open';
  return endsWord && !startsWord ? 'close' : 'either';
}

function pairDoubles(text: string, to: number, marks: readonly DoubleMark[]): Marked[] {
  const found: Marked[] = [];
  let opener: DoubleMark | null = null;
  let depth = 0;
  for (const [index, mark] of marks.entries()) {
    if (opener === null) {
      if (mark.look !== 'close') opener = mark;
    } else if (mark.look === 'open') {
      if (isNested(marks, index, opener)) depth += 1;
      else {
        found.push(region(text, opener, mark.start, null));
        opener = mark;
        depth = 0;
      }
    } else if (depth > 0) {
      depth -= 1;
    } else {
      found.push(region(text, opener, mark.start, mark.end));
      opener = null;
    }
  }
  if (opener !== null) found.push(region(text, opener, to, null));
  return found.filter(({ start, end }) => start < end);
}

/**
 * Whether an opening mark within a stretch opens one of its own: marks of another form pair, or two closing marks follow.
 * Else the stretch lacks its closing mark.
 */
function isNested(marks: readonly DoubleMark[], index: number, opener: DoubleMark): boolean {
  const mark = marks[index];
  const next = marks[index + 1];
  if (next === undefined || next.look === 'open') return false;
  return (
    (mark?.form !== opener.form && next.form === mark?.form) ||
    (next.look === 'close' && marks[index + 2]?.look === 'close')
  );
}

function region(text: string, opener: Span, contentEnd: number, close: number | null): Marked {
  let start = opener.end;
  let end = contentEnd;
  while (start < end && SPACE.test(text[start] ?? '')) start += 1;
  while (end > start && SPACE.test(text[end - 1] ?? '')) end -= 1;
  const single = opener.end - opener.start === 1 && /['‘’]/.test(text[opener.start] ?? '');
  return { start, end, open: opener.start, close: close ?? end, closed: close !== null, single };
}

/** Single-marked stretches outside double ones. */
function pairSingles(text: string, from: number, to: number, doubles: readonly DoubleMark[]): Marked[] {
  const ends = singleEnds(text, from, to);
  const found: Marked[] = [];
  const depthAt = doubleDepth(doubles);
  let nextEnd = 0;
  for (let at = from; at < to; at += 1) {
    if (!opensSingle(text, from, to, at) || depthAt(at) !== 0) continue;
    while (nextEnd < ends.length && (ends[nextEnd] ?? 0) <= at + 1) nextEnd += 1;
    const end = singleEnd(text, ends, nextEnd, depthAt);
    if (end !== null) {
      found.push(region(text, { start: at, end: at + 1 }, end, end + 1));
      at = end;
    } else if (at === from && text[at] === '‘') {
      found.push(region(text, { start: at, end: at + 1 }, to, null));
      break;
    }
  }
  return found;
}

/** How many double-marked stretches are open at an offset; asked for rising offsets, answered by binary search. */
function doubleDepth(marks: readonly DoubleMark[]): (at: number) => number {
  const depths: number[] = [];
  let depth = 0;
  for (const mark of marks) {
    if (mark.look === 'open' || (mark.look === 'either' && depth === 0)) depth = 1;
    else depth = 0;
    depths.push(depth);
  }
  return (at) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (depths[low - 1] ?? 0);
  };
}

function opensSingle(text: string, from: number, to: number, at: number): boolean {
  const mark = text[at];
  if (mark !== "'" && mark !== '‘') return false;
  if (text[at + 1] === mark || (at > from && text[at - 1] === mark)) return false;
  if (at > from && !BEFORE_OPENING.test(text[at - 1] ?? '')) return false;
  const after = at + 1 < to ? text[at + 1] : undefined;
  return !isGap(after) && !ELISION.test(text.slice(at + 1, at + 8));
}

function singleEnds(text: string, from: number, to: number): number[] {
  const ends: number[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const mark = text[at];
    if (mark !== "'" && mark !== '’') continue;
    const after = at + 1 < to ? text[at + 1] : undefined;
    if (!isGap(text[at - 1]) && !isWord(after) && after !== mark) ends.push(at);
  }
  return ends;
}

/** The end of a single-marked stretch: the first mark that is not a plural's apostrophe ("the ministers' plan"). */
function singleEnd(
  text: string,
  ends: readonly number[],
  first: number,
  depthAt: (at: number) => number,
): number | null {
  let fallback: number | null = null;
  for (let index = first; index < first + SINGLE_ENDS; index += 1) {
    const end = ends[index];
    if (end === undefined) break;
    if (depthAt(end) !== 0) continue;
    const possessive = /s/i.test(text[end - 1] ?? '') && text[end + 1] === ' ' && isWord(text[end + 2]);
    if (!possessive) return fallback !== null && ANOTHER_OPENING.test(text.slice(fallback, end)) ? fallback : end;
    fallback ??= end;
  }
  return fallback;
}
