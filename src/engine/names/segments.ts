import type { EntityType } from '../../shared/annotations.ts';
import { normaliseWord, tokenise } from '../../shared/tokens.ts';
import {
  bodyOfLand,
  isAfterArticle,
  isBodyElsewhere,
  isLand,
  isPair,
  isGroup,
  isStopped,
  restOf,
  type SegmentContext,
} from './attached.ts';
import { isOpener } from './capitals.ts';
import { FUNCTION_WORDS } from './common.ts';
import { bearerWithin, callingEnd, opensBeforeName } from './descriptors.ts';
import { isEverydayWord } from './everyday.ts';
import { closesFirm } from './firms.ts';
import { isGivenName } from './given.ts';
import { HONORIFICS, PARTICLES, SURNAME_TITLES, TITLE_MODIFIERS, TITLES } from './lists.ts';
import { isHeadWord, isSurnameHead } from './heads.ts';
import { type Hit, isOnly, mayBe } from './match.ts';
import { RULE_NOUNS } from './nouns.ts';
import type { Run } from './runs.ts';
import { leadsMember } from './parties.ts';
import { isPeople } from './peoples.ts';
import { endOfRegion } from './regions.ts';
import { endOfRoute, isNumbered } from './routes.ts';
import { isStateAbbreviation } from './states.ts';
import { typeOf } from './typing.ts';
import type { Reading, Word } from './words.ts';

/** A title before a name: words `first` to `last`, both included. */
export interface TitleSpan {
  readonly first: number;
  readonly last: number;
}

/** A name that the text holds, before anyone asked whom it means. */
export interface Name {
  readonly first: number;
  readonly last: number;
  /** The listed form that it is; `null` where the lexicon does not list it. */
  readonly hit: Hit | null;
  /** The title or form of address right before it. */
  readonly title: TitleSpan | null;
  /** What its own words say it is. */
  readonly type: EntityType | null;
  /** False where only a faint capital speaks for it. */
  readonly sure: boolean;
}

/**
 * Parts a run of capitalised words into names: "French President Emmanuel Macron" holds two. `before` is the title that
 * ends right before the run.
 */
export function segmentRun(context: SegmentContext, run: Run, before: TitleSpan | null): Name[] {
  const { reading, hitAt } = context;
  const names: Name[] = [];
  const bearer = before === null && !hitAt.has(run.first) ? bearerWithin(reading, run) : null;
  let title = before ?? bearer?.title ?? null;
  let at = bearer?.first ?? run.first;
  while (at <= run.last) {
    const hit = hitAt.get(at);
    const titleEnd = hit === undefined || hit.last === at ? endOfTitle(reading, at, run.last) : -1;
    if (titleEnd >= 0 && (hit === undefined || titleEnd > hit.last)) {
      title = { first: at, last: titleEnd };
      at = titleEnd + 1;
      const of = reading.words[at];
      while (at <= run.last && reading.words[at]?.shape === 'lower') at += 1;
      if (of?.shape === 'lower' && !PARTICLES.has(of.word)) title = null;
      continue;
    }
    const modifies = TITLE_MODIFIERS.has(reading.words[at]?.word ?? '') && at < run.last && isLandAt(context, at + 1);
    if (hit === undefined && (modifies || isNoPart(reading, at, run, title))) {
      at += 1;
      continue;
    }
    const end = segmentEnd(context, at, run.last);
    const name = nameFrom(context, at, end, title);
    if (name !== null) names.push(name);
    title = null;
    at = Math.max(at, name?.last ?? end) + 1;
  }
  return names;
}

/** Whether a land's name begins at a word: the "US" of "Acting US Attorney". */
function isLandAt(context: SegmentContext, at: number): boolean {
  const hit = context.hitAt.get(at);
  return hit !== undefined && isOnly(context.lexicon, hit, 'LOC') && isLand(context, hit);
}

/** What credits name behind an agency: "AP Photo". */
const CREDIT = /^(?:photos?|video|file)$/;

/** Whether the word at `at` begins no name though the run begins with it: an opener, a small word, the "R" of "R-N.C.". */
function isNoPart(reading: Reading, at: number, { first, last }: Run, title: TitleSpan | null): boolean {
  const word = reading.words[at];
  if (word === undefined) return false;
  const next = reading.words[at + 1];
  const named = isGivenName(word.word) && at < last && next?.shape === 'title' && next.gap === ' ';
  if ((isOpener(reading, word) && !named) || (word.shape === 'lower' && title === null)) return true;
  if (at > first && (RULE_NOUNS.has(word.word) || CREDIT.test(word.word))) return true;
  if (word.shape === 'upper' && closesFirm(reading.words[at - 1]?.word ?? '')) return true;
  const party = /^[RDI]$/.test(word.raw) && reading.words[at + 1]?.gap === '-';
  return (
    (party && (isStateAbbreviation(reading, at + 1, last) || endOfRegion(reading, at + 1) >= 0)) ||
    opensBeforeName(reading, at, last)
  );
}

/** Where a title of words that begins at `at` ends; -1 where none begins or where it begins a name ("General Motors"). */
function endOfTitle(reading: Reading, at: number, last: number): number {
  let end = -1;
  let index = at;
  for (; index <= last; index += 1) {
    const word = reading.words[index];
    if (word === undefined) break;
    if (TITLES.has(word.word) || HONORIFICS.has(word.word)) end = index;
    else if (!TITLE_MODIFIERS.has(word.word)) break;
  }
  if (end < 0 || end === last) return end;
  if (reading.words[end + 1]?.word === 's' && /^['’]$/.test(reading.words[end + 1]?.gap ?? '')) return -1;
  const final = reading.words[last];
  const rest = last - end;
  const next = reading.words[end + 1];
  const headed = final !== undefined && isHeadWord(final.word);
  if (!headed || next === undefined || isGivenName(next.word) || next.shape === 'lower') return end;
  if (!isSurnameHead(final.word)) return -1;
  return rest > 1 || NAMING_TITLES.has(reading.words[end]?.word ?? '') ? -1 : end;
}

/** Titles that also begin the names of bodies and places. */
const NAMING_TITLES: ReadonlySet<string> = new Set([
  'general',
  'king',
  'queen',
  'prince',
  'princess',
  'saint',
  'judge',
  'chief',
]);

/** "The Quelbo Reporter": behind an article that bears a capital though it opens no sentence stands the name of a paper. */
function isTitled({ words }: Reading, at: number): boolean {
  const before = words[at - 1];
  return before?.raw === 'The' && !before.opens && words[at]?.gap === ' ';
}

/** The last word before the next title within the run, or of a company's legal form. */
function segmentEnd(context: SegmentContext, at: number, last: number): number {
  const { reading, hitAt } = context;
  for (let index = at + 1; index <= last; index += 1) {
    if (closesFirm(reading.words[index - 1]?.word ?? '') && !closesFirm(reading.words[index]?.word ?? ''))
      return index - 1;
    const hit = hitAt.get(index);
    if (hit !== undefined && hit.last > index) {
      index = hit.last;
      continue;
    }
    const title = endOfTitle(reading, index, last);
    if (
      title >= 0 &&
      !(title === last && (SURNAME_TITLES.has(reading.words[index]?.word ?? '') || isTitled(reading, at)))
    )
      return index - 1;
  }
  return last;
}

/**
 * The name at the head of words `at` to `end`. Where a listed form begins it, what stands behind tells whether the form
 * is the whole name, or only the beginning of another: first for persons, then for bodies of lands, then for the rest.
 */
function nameFrom(context: SegmentContext, at: number, end: number, title: TitleSpan | null): Name | null {
  const route = endOfRoute(context.reading, at);
  if (route >= 0) return { ...unlisted(context.reading, at, route, null), type: 'LOC' };
  const hit = context.hitAt.get(at);
  if (hit === undefined) return unlistedOrInner(context, at, end, title);
  const { first, last } = hit;
  const listed: Name = { first, last, hit, title, type: null, sure: isSure(context.reading, first, last) };
  if (last >= end) return listed;
  const whole = () => unlisted(context.reading, at, end, title);
  const rest = restOf(context, hit, end);
  if (isOnly(context.lexicon, hit, 'PER')) {
    if (last + 1 === end && RULE_NOUNS.has(context.reading.words[end]?.word ?? '')) return listed;
    if (rest.suffix) return whole();
    if (first === last) return rest.headed || !rest.listed || rest.surname ? whole() : listed;
    return rest.headed ? whole() : listed;
  }
  if (first === last && leadsMember(context.reading, first, end)) return listed;
  if (last + 1 === end && CREDIT.test(context.reading.words[end]?.word ?? '')) return listed;
  if (isStopped(context.reading, hit) || isAfterArticle(context, hit, end)) return listed;
  if (rest.legal) return mayBe(context.lexicon, hit, 'LOC') ? whole() : { ...listed, last: end };
  const body = bodyOfLand(context, hit);
  if (body !== null) return { ...listed, last: body.last, hit: body };
  if (
    isPair(context, hit, end) ||
    isBodyElsewhere(context, hit, end) ||
    (rest.headed && rest.within && (isLand(context, hit) || isPeople(context.reading.words[last + 1]?.word ?? '')))
  )
    return whole();
  if (
    rest.personal &&
    first === last &&
    ((rest.given && isGroup(context, hit)) || (mayBe(context.lexicon, hit, 'LOC') && !isGivenName(rest.before)))
  )
    return listed;
  if (rest.listed && !(first === last && rest.single && isGivenName(rest.before))) return listed;
  const land = first < last || (isLand(context, hit) && !isGivenName(rest.before));
  return rest.personal && land ? listed : whole();
}

/** "Wary Ruralists", "Islamist Rail Party": a word that only says something of the group behind it. */
function isRemark(word: Word | undefined): boolean {
  if (word === undefined || word.shape !== 'title') return false;
  return (word.faint && isEverydayWord(word.word)) || isPeople(word.word) || /[a-z]{3}ists?$/.test(word.word);
}

/** A segment that no listed form begins: unlisted as a whole, or a descriptor before someone's listed full name. */
function unlistedOrInner(context: SegmentContext, at: number, end: number, title: TitleSpan | null): Name {
  const { reading } = context;
  const whole = unlisted(reading, at, end, title);
  const rules = end === at + 1 && /^(?:presidency|premiership)$/.test(reading.words[end]?.word ?? '');
  if (rules) return unlisted(reading, at, at, title);
  const calling = callingEnd(reading, at, end);
  if (calling >= 0) return unlistedOrInner(context, calling + 1, end, { first: at, last: calling });
  const group = context.hitAt.get(at + 1);
  if (group?.last === end && isGroup(context, group) && isRemark(reading.words[at]))
    return { first: group.first, last: group.last, hit: group, title, type: null, sure: true };
  for (let index = at + 1; index <= end; index += 1) {
    const hit = context.hitAt.get(index);
    if (hit === undefined) continue;
    if (
      isLand(context, hit) &&
      reading.words[index]?.gap === '-' &&
      !FUNCTION_WORDS.has(reading.words[index - 1]?.word ?? '')
    )
      return unlisted(reading, at, index - 1, title);
    const given = isGivenName(reading.words[hit.last + 1]?.word ?? '') && hit.last + 1 < end;
    if (given && reading.words[index - 1]?.word === 'of' && isOnly(context.lexicon, hit, 'LOC'))
      return unlisted(reading, at, hit.last, title);
    if (hit.last === end && whole.type === 'PER' && reading.words[index - 1]?.shape === 'lower' && isLand(context, hit))
      return { ...whole, type: 'ORG' };
    if (!isOnly(context.lexicon, hit, 'PER')) continue;
    if (hit.last > hit.first) return unlisted(context.reading, at, index - 1, title);
    if (hit.last === end && isVariantOf(context, at, end, hit)) return { ...whole, hit, type: 'PER' };
  }
  return whole;
}

/** Whether "Donald John Trump" is a fuller form of a listed person's name: same first word or initial, same last word. */
function isVariantOf({ reading, lexicon }: SegmentContext, first: number, last: number, hit: Hit): boolean {
  const given = reading.words[first]?.word ?? '';
  return hit.aliases.some((alias) => {
    const parts = tokenise(lexicon.entry(alias.record).name);
    const own = parts[0]?.word ?? '';
    const surname = parts.at(-1)?.word ?? '';
    const sameGiven = given === own || (given.length === 1 && own.startsWith(given));
    return parts.length > 1 && sameGiven && surname === normaliseWord(reading.words[last]?.raw ?? '');
  });
}

function unlisted(reading: Reading, first: number, end: number, title: TitleSpan | null): Name {
  let last = end;
  while (last > first && reading.words[last]?.shape === 'lower' && reading.words[last]?.gap !== '-') last -= 1;
  if (isNumbered(reading, last)) last += 1;
  return {
    first,
    last,
    hit: null,
    title,
    type: typeOf(reading, first, last, title),
    sure: isSure(reading, first, last),
  };
}

/** Whether a capital that says something stands among words `first` to `last`. */
export function isSure(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) {
    const word = reading.words[index];
    if (word === undefined || word.shape === 'lower' || word.shape === 'number') continue;
    if (!word.faint || (reading.usage.get(word.word)?.strong ?? 0) > 0) return true;
  }
  return false;
}
