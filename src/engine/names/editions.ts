import type { Lexicon } from '../../shared/lexicon.ts';
import { surfaceOf } from '../../shared/span.ts';
import type { Context } from './context.ts';
import { chooseRecord, type Link } from './link.ts';
import type { Hit } from './match.ts';
import type { Name } from './segments.ts';
import { wordsOf } from './words.ts';

const YEAR = /^(?:1[89]|20)\d\d$/;
/** Kinds of records of events and of their series. */
const RECURRING = /^(?:event|concept)$/;
const REACH = 3;
const SURE = 0.9;

/**
 * The edition of a recurring event that the year beside its name tells, "2018 FIFA World Cup", "World Cup 2018"; `null`
 * where no year stands there or no edition of that year is listed.
 */
export function editionOf(context: Context, hit: Hit): Link | null {
  const { reading, lexicon } = context;
  if (!hit.aliases.some(({ record }) => RECURRING.test(lexicon.entry(record).kind))) return null;
  const at = yearBeside(context, hit);
  const year = reading.words[at];
  if (year === undefined) return null;
  const own = wordsOf(reading, hit);
  const record = listedEvent(lexicon, [year.word, ...own]) ?? listedEvent(lexicon, [...own, year.word]);
  if (record === null) return null;
  return { record, score: SURE, why: { code: 'context', evidence: surfaceOf(reading.text, year.start, year.end) } };
}

/** The one edition of each recurring event that the article names with its year, by the form without the year. */
export function editionsNamed(context: Context, names: readonly Name[]): Map<string, Link | null> {
  const found = new Map<string, Link | null>();
  for (const { hit } of names) {
    if (hit === null) continue;
    const series = seriesWithin(context, hit);
    const edition = series === null ? editionOf(context, hit) : chooseRecord(context, hit.aliases, hit.first, hit.last);
    if (edition === null) continue;
    const form = formOf(series ?? hit);
    const known = found.get(form);
    found.set(form, known === undefined || known?.record === edition.record ? edition : null);
  }
  return found;
}

/** The form of the series within a form that begins with the year: "World Cup" of "2018 World Cup". */
function seriesWithin({ reading, nameAt }: Context, { first, last }: Hit): Hit | null {
  const inner = nameAt.get(first + 1);
  return reading.words[first]?.shape === 'number' && inner?.last === last ? inner : null;
}

/** The edition that a form without a year means; "a World Cup" is any of them. */
export function editionMeant({ reading }: Context, editions: ReadonlyMap<string, Link | null>, hit: Hit): Link | null {
  if (/^(?:an?|any|every|each)$/.test(reading.words[hit.first - 1]?.word ?? '')) return null;
  return editions.get(formOf(hit)) ?? null;
}

/** What a listed form may mean, as a key. */
function formOf({ aliases }: Hit): string {
  return aliases.map(({ record }) => record).join(' ');
}

/** Number of the year right behind the name or up to three words before it; -1 for none. */
function yearBeside({ reading: { words } }: Context, { first, last }: Hit): number {
  const after = words[last + 1];
  if (after?.gap === ' ' && YEAR.test(after.raw)) return last + 1;
  for (let at = first - 1; at >= first - REACH; at -= 1) {
    if (words[at + 1]?.gap !== ' ') return -1;
    if (YEAR.test(words[at]?.raw ?? '')) return at;
  }
  return -1;
}

/** The one event that the words name. */
function listedEvent(lexicon: Lexicon, words: readonly string[]): number | null {
  let node = 0;
  for (const word of words) {
    node = lexicon.child(node, lexicon.word(word));
    if (node < 0) return null;
  }
  const events = lexicon.aliases(node).filter(({ record }) => lexicon.entry(record).kind === 'event');
  return events.length === 1 ? (events[0]?.record ?? null) : null;
}
