import type { EntityType } from '../../shared/annotations.ts';
import type { Lexicon } from '../../shared/lexicon.ts';
import type { Definition } from './acronyms.ts';
import { isBelievable } from './believable.ts';
import { adjoins, isOpener } from './capitals.ts';
import { FUNCTION_WORDS } from './common.ts';
import { asListed, findKnown, knownNames, withHeadlineGivenName } from './known.ts';
import { HONORIFICS, PARTICLES, TITLE_MODIFIERS, TITLES } from './lists.ts';
import { type Hit, type Hits, isOnly, leftmost, mayBe } from './match.ts';
import { findRuns } from './runs.ts';
import { isSure, type Name, segmentRun } from './segments.ts';
import { datedVotes, nobles, quotedTitles, type Stretch } from './titles.ts';
import { typeOf } from './typing.ts';
import { isCapital, type Reading, type Word, wordsOf } from './words.ts';

/** The names of an article, and the forms of offices that stand as offices there. */
export interface Gathered {
  /** Sorted, none overlapping another. */
  readonly names: readonly Name[];
  readonly offices: readonly Hit[];
}

/** Every name of the article, listed or not. */
export function gatherNames(
  reading: Reading,
  lexicon: Lexicon,
  hits: Hits,
  definitions: ReadonlyMap<string, Definition>,
): Gathered {
  const believed = withoutTitles(reading, hits.names)
    .map((hit) => withoutLand(reading, lexicon, hit))
    .filter((hit) => isBelievable(reading, hit));
  const believedAt = new Map(believed.map((hit) => [hit.first, hit]));
  const listed = leftmost(
    believed.filter((hit) => {
      const inner = reading.words[hit.first]?.word === 'the' ? (believedAt.get(hit.first + 1)?.last ?? -1) : -1;
      return inner <= hit.last && !isDescription(reading, lexicon, believedAt, hit);
    }),
  );
  const nameEnds = new Set(believed.map(({ last }) => last));
  const offices = leftmost(
    hits.offices.filter((hit) => isOffice(reading, nameEnds, hit) && !beginsBody(lexicon, believedAt, hit)),
  );
  const inOffice = new Uint8Array(reading.words.length);
  const officeEndingAt = new Map(offices.map((hit) => [hit.last, hit]));
  const officeStarts = new Set(offices.map(({ first }) => first));
  for (const { first, last } of offices) inOffice.fill(1, first, last + 1);
  const outside = listed.filter((hit) => inOffice[hit.first] === 0);
  const bodies = believed.filter((hit) => inOffice[hit.first] === 1 && isPartOfOffice(lexicon, hit, officeStarts));
  const behind = offices.flatMap((office) => personBehind(lexicon, believedAt, office));
  const hitAt = new Map([...behind, ...outside].map((hit) => [hit.first, hit]));
  const explained = [...definitions.values()]
    .filter(({ common }) => !common)
    .map((definition) => explainedName(reading, hitAt, definition));
  const lowerFirst = outside.filter(
    ({ first, last }) => last > first && /^(?:lower|number)$/.test(reading.words[first]?.shape ?? ''),
  );
  const fromRuns = findRuns(
    reading,
    inOffice,
    (at) => hitAt.has(at) || definitions.has(reading.words[at]?.raw ?? ''),
  ).flatMap((run) => {
    const office = reading.words[run.first]?.gap === ' ' ? officeEndingAt.get(run.first - 1) : undefined;
    return segmentRun({ reading, lexicon, hitAt }, run, office ?? null);
  });
  const taken = new Uint8Array(reading.words.length);
  const votes = datedVotes(reading).map((vote): Name => ({
    ...vote,
    hit: null,
    title: null,
    type: 'EVENT',
    sure: true,
  }));
  const titles = quotedTitles(reading).map((title) => fixedName(title, 'MISC', hitAt));
  const dignities = nobles(reading).map((noble) => fixedName(noble, 'PER', hitAt));
  const names = withoutOverlaps(
    [
      ...votes,
      ...titles,
      ...dignities,
      ...explained,
      ...lowerFirst.map((hit) => listedName(reading, hit)),
      ...fromRuns.map((name) => withParticles(reading, name)),
    ],
    taken,
  );
  const loose = [...outside, ...bodies].flatMap((hit) => looseName(reading, lexicon, hit));
  const told = knownNames(
    names.filter(({ sure, first, last }) => sure && last > first).map((name) => wordsOf(reading, name)),
  );
  const anywhere = new Map([...bodies.map((hit): [number, Hit] => [hit.first, hit]), ...hitAt]);
  const inHeadlines = findKnown(reading, told, taken).map((name) => asListed(name, anywhere));
  const rest = withoutOverlaps(loose, taken);
  return { names: [...names, ...inHeadlines, ...rest].sort((a, b) => a.first - b.first), offices };
}

/** A listed form outside the runs of capitals: in small letters, in a headline, or within the form of an office. */
function looseName(reading: Reading, lexicon: Lexicon, hit: Hit): Name[] {
  return [withHeadlineGivenName(reading, hit, isOnly(lexicon, hit, 'PER')) ?? listedName(reading, hit)];
}

/** A listed form without the land or state that it adds behind a comma, which is a name of its own: "Quelbo, Norland". */
function withoutLand({ words }: Reading, lexicon: Lexicon, hit: Hit): Hit {
  if (hit.last === hit.first || !isOnly(lexicon, hit, 'LOC')) return hit;
  for (let at = hit.first + 1; at <= hit.last; at += 1)
    if (words[at]?.gap === ', ' && words[at]?.shape === 'title') return { ...hit, last: at - 1 };
  return hit;
}

/** Leaves out the forms that only put a title before another form of the same record: "President Ida Voss". */
function withoutTitles({ words }: Reading, hits: readonly Hit[]): Hit[] {
  const endingAt = new Map<number, Hit[]>();
  for (const hit of hits) endingAt.set(hit.last, [...(endingAt.get(hit.last) ?? []), hit]);
  return hits
    .flatMap((hit) => withoutArticle(words, endingAt, hit))
    .filter((hit) => {
      const opening = words[hit.first]?.word ?? '';
      if (!TITLES.has(opening) && !TITLE_MODIFIERS.has(opening) && !HONORIFICS.has(opening)) return true;
      if (words[hit.first + 1]?.word === 'of') return true;
      const records = new Set(hit.aliases.map(({ record }) => record));
      const inner = endingAt.get(hit.last)?.filter(({ first }) => first > hit.first) ?? [];
      return !inner.some(({ aliases }) => aliases.some(({ record }) => records.has(record)));
    });
}

/** "The Kremlin" and "Kremlin" are one form, of all the records of both. */
function withoutArticle(words: readonly Word[], endingAt: ReadonlyMap<number, readonly Hit[]>, hit: Hit): Hit[] {
  const beside = endingAt.get(hit.last) ?? [];
  if (words[hit.first]?.word === 'the') return beside.some(({ first }) => first === hit.first + 1) ? [] : [hit];
  const outer = beside.find(({ first }) => first === hit.first - 1 && words[first]?.word === 'the');
  return [outer === undefined ? hit : { ...hit, aliases: [...hit.aliases, ...outer.aliases] }];
}

/** Whether the form of an office only begins the listed name of a body: "Justice Department". */
function beginsBody(lexicon: Lexicon, believedAt: ReadonlyMap<number, Hit>, { first, last }: Hit): boolean {
  const body = believedAt.get(first);
  return body !== undefined && body.last > last && isOnly(lexicon, body, 'ORG');
}

/** A person listed under a form that a title opens, without the title: "Charles" of "King Charles". */
function personBehind(lexicon: Lexicon, believedAt: ReadonlyMap<number, Hit>, { first, last }: Hit): Hit[] {
  const whole = believedAt.get(first);
  if (whole === undefined || whole.last <= last || !isOnly(lexicon, whole, 'PER')) return [];
  return believedAt.has(last + 1) ? [] : [{ ...whole, first: last + 1 }];
}

/** A stretch that is one name, listed where a listed form fills it. */
function fixedName({ first, last }: Stretch, type: EntityType, hitAt: ReadonlyMap<number, Hit>): Name {
  const hit = [hitAt.get(first), hitAt.get(first + 1)].find((found) => found?.last === last) ?? null;
  return { first: hit?.first ?? first, last, hit, title: null, type, sure: true };
}

/** A land or body within the form of an office is a name of its own: "UN envoy for Syria" holds two. */
function isPartOfOffice(lexicon: Lexicon, hit: Hit, officeStarts: ReadonlySet<number>): boolean {
  if (mayBe(lexicon, hit, 'LOC')) return true;
  return mayBe(lexicon, hit, 'ORG') && (officeStarts.has(hit.first) || hit.last > hit.first);
}

/** "war against ISIS", "anti-IS coalition": words that describe something by a name; the name is what is marked. */
function isDescription(reading: Reading, lexicon: Lexicon, believedAt: ReadonlyMap<number, Hit>, hit: Hit): boolean {
  const opening = reading.words[hit.first];
  if (opening?.shape !== 'lower' || PARTICLES.has(opening.word)) return false;
  const event = mayBe(lexicon, hit, 'EVENT') || mayBe(lexicon, hit, 'MISC');
  for (let index = hit.first + 1; index <= hit.last; index += 1) {
    const word = reading.words[index];
    if (word === undefined || !isCapital(word) || !believedAt.has(index)) continue;
    if (event || (word.gap === '-' && reading.words[index - 1]?.shape === 'lower')) return true;
  }
  return false;
}

/** Whether the form of an office is one here, and not the end of a name: "Burger King". */
function isOffice(reading: Reading, nameEnds: ReadonlySet<number>, hit: Hit): boolean {
  const word = reading.words[hit.first];
  const before = reading.words[hit.first - 1];
  if (word === undefined || before === undefined || hit.last > hit.first) return true;
  if (!isCapital(word) || !isCapital(before) || !adjoins(before, word) || isOpener(reading, before)) return true;
  if (TITLE_MODIFIERS.has(before.word) || TITLES.has(before.word) || FUNCTION_WORDS.has(before.word)) return true;
  return nameEnds.has(hit.first - 1);
}

function listedName(reading: Reading, hit: Hit): Name {
  const { first, last } = hit;
  const bare = reading.words.slice(first, last + 1).every((word) => !isCapital(word));
  return { first, last, hit, title: null, type: null, sure: bare || isSure(reading, first, last) };
}

/** The full form of an explained short form: the listed form that holds its capitals, else unlisted. */
function explainedName(reading: Reading, hitAt: ReadonlyMap<number, Hit>, { first, last }: Definition): Name {
  let end = last;
  while (end > first && reading.words[end]?.shape === 'lower') end -= 1;
  const hit = hitAt.get(first);
  if (hit !== undefined && hit.last >= end) return listedName(reading, hit);
  const type = typeOf(reading, first, end, null);
  return { first, last: end, hit: null, title: null, type: type === null || type === 'PER' ? 'ORG' : type, sure: true };
}

/** "al-Shabaab", "van der Bellen": the small words that belong to a name that a capital begins. */
function withParticles(reading: Reading, name: Name): Name {
  let { first } = name;
  while (name.hit === null) {
    const before = reading.words[first - 1];
    const gap = reading.words[first]?.gap ?? '';
    if (before === undefined || before.shape !== 'lower' || !PARTICLES.has(before.word)) break;
    if (!/^[ -]$/.test(gap) || /^(?:la|le|y|da|do)$/.test(before.word)) break;
    first -= 1;
  }
  return first === name.first ? name : { ...name, first };
}

/** The names that overlap no word that is `taken`, earlier ones first; marks theirs as taken. */
function withoutOverlaps(names: readonly Name[], taken: Uint8Array): Name[] {
  return names.filter(({ first, last }) => {
    if (taken.subarray(first, last + 1).includes(1)) return false;
    taken.fill(1, first, last + 1);
    return true;
  });
}
