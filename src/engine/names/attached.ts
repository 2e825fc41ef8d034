import type { Lexicon } from '../../shared/lexicon.ts';
import { isEverydayWord } from './everyday.ts';
import { isGivenName } from './given.ts';
import { headType, isHeadWord } from './heads.ts';
import { RARELY } from './homes.ts';
import { isLegalForm } from './firms.ts';
import { type Hit, isOnly } from './match.ts';
import { isPeople } from './peoples.ts';
import type { Reading } from './words.ts';

/** What the segmentation of runs needs to know. */
export interface SegmentContext {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  /** The listed form that begins at a word. */
  readonly hitAt: ReadonlyMap<number, Hit>;
}

/** What stands in a segment after a listed form. */
interface Rest {
  /** "Jr", "III". */
  readonly suffix: boolean;
  /** It is the legal form of a company: "Inc", "Co Ltd". */
  readonly legal: boolean;
  /** It ends with the head of a body, place or event. */
  readonly headed: boolean;
  /** A listed form begins it. */
  readonly listed: boolean;
  /** A listed form begins it and ends before it does: the "Jewish" of "Jewish Congress". */
  readonly within: boolean;
  /** It is one listed word. */
  readonly single: boolean;
  /** It is one listed word, of a body alone: many companies bear surnames. */
  readonly surname: boolean;
  /** It reads as a person's full name. */
  readonly personal: boolean;
  /** It begins with a given name. */
  readonly given: boolean;
  /** The listed form's own first word. */
  readonly before: string;
}

/** Reads what stands between a listed form and the end of its segment. */
export function restOf(context: SegmentContext, hit: Hit, end: number): Rest {
  const { words } = context.reading;
  const next = words[hit.last + 1];
  const final = words[end];
  const nextHit = context.hitAt.get(hit.last + 1);
  const of = words.slice(hit.last + 2, end).findIndex(({ word, shape }) => word === 'of' && shape === 'lower');
  const headed = isHeadWord(words[of < 0 ? end : hit.last + 1 + of]?.word ?? '');
  const single = nextHit !== undefined && nextHit.last === end && end === hit.last + 1 && next?.gap === ' ';
  const body = nextHit !== undefined && isOnly(context.lexicon, nextHit, 'ORG');
  return {
    suffix: next !== undefined && /^(?:jr|sr|ii|iii|iv|vi+)$/.test(next.word),
    legal: words.slice(hit.last + 1, end + 1).every(({ word }) => isLegalForm(word)),
    headed,
    listed: nextHit !== undefined,
    within: nextHit !== undefined && nextHit.last < end,
    single,
    surname: single && body && final?.shape === 'title',
    given: next !== undefined && isGivenName(next.word),
    personal:
      !headed && next !== undefined && end > hit.last + 1 && (isGivenName(next.word) || next.shape === 'initial'),
    before: words[hit.first]?.word ?? '',
  };
}

/** "US State Department" is the body that belongs to the land named before it, under a longer name. */
export function bodyOfLand(context: SegmentContext, land: Hit): Hit | null {
  const next = context.hitAt.get(land.last + 1);
  const lands = new Set(land.aliases.map(({ record }) => record));
  const owned = next?.aliases.some(({ record }) => {
    const { type, of } = context.lexicon.entry(record);
    return type === 'ORG' && lands.has(of);
  });
  return next !== undefined && owned === true ? next : null;
}

/** "Quelbo D.C. Rain fell": the stop of the letters that end a listed form of several words ends the sentence as well. */
export function isStopped({ words }: Reading, { first, last }: Hit): boolean {
  return last > first && words[first]?.shape === 'title' && words[last + 1]?.gap.startsWith('. ') === true;
}

/** "envoy to the United States Ida Voss": after the article of a land's own name, two words more are a person. */
export function isAfterArticle(context: SegmentContext, hit: Hit, end: number): boolean {
  const { words } = context.reading;
  const rest = words.slice(hit.last + 1, end + 1);
  if (words[hit.first - 1]?.raw !== 'the' || rest.length !== 2 || !isLand(context, hit)) return false;
  return rest.every(
    ({ word, shape, gap }) => shape === 'title' && gap === ' ' && !isHeadWord(word) && !isEverydayWord(word),
  );
}

/** "Colorado Supreme Court", "Urvand Times": a listed body named with a land or town that is not its own is another. */
export function isBodyElsewhere({ reading, hitAt, lexicon }: SegmentContext, land: Hit, end: number): boolean {
  const next = hitAt.get(land.last + 1);
  const final = reading.words[end];
  if (next?.last !== end || final === undefined || final.gap !== ' ') return false;
  const people = isPeople(reading.words[land.last]?.word ?? '');
  if (!people && land.aliases.some(({ record, prior }) => prior > RARELY && lexicon.entry(record).type !== 'LOC'))
    return false;
  if (isOnly(lexicon, next, 'EVENT')) return isOfOtherLand(lexicon, land, next);
  if (!isOnly(lexicon, next, 'ORG')) return false;
  if (next.first === end) return final.shape === 'title';
  const head = reading.words
    .slice(next.first, end + 1)
    .find((_, index, own) => index === own.length - 1 || own[index + 1]?.word === 'of');
  return headType(head?.word ?? '') === 'ORG' && next.aliases.every(({ record }) => lexicon.entry(record).of >= 0);
}

/** "Norlandian Civil War": an event whose listed bearers are all of other lands than the people named before it. */
function isOfOtherLand(lexicon: Lexicon, land: Hit, event: Hit): boolean {
  const lands = new Set(land.aliases.map(({ record }) => record));
  return event.aliases.every(({ record, prior }) => {
    const { of } = lexicon.entry(record);
    return of < 0 ? prior <= RARELY : !lands.has(of);
  });
}

/** "Norland-Quelbo Rail Corridor": two lands and a head of capitalised words, at least one more between them. */
export function isPair({ reading: { words }, hitAt }: SegmentContext, land: Hit, end: number): boolean {
  const next = hitAt.get(land.last + 1);
  if (next === undefined || words[next.first]?.gap !== '-' || end < next.last + 2) return false;
  return isHeadWord(words[end]?.word ?? '') && words.slice(next.last + 1, end + 1).every(({ gap }) => gap === ' ');
}

/** Whether a listed form names bodies alone that are no companies: parties, which stand before their members' names. */
export function isGroup({ lexicon }: SegmentContext, hit: Hit): boolean {
  return hit.aliases.every(({ record }) => lexicon.entry(record).kind === 'organisation');
}

/** Whether a listed form may name a land or its people. */
export function isLand({ lexicon }: SegmentContext, hit: Hit): boolean {
  return hit.aliases.some(({ record, role }) => role === 'demonym' || lexicon.entry(record).kind === 'country');
}
