import type { Lexicon } from '../../shared/lexicon.ts';
import type { Context } from './context.ts';
import { type Hit, isOnly } from './match.ts';
import { bodyCalled, type Definition, type ShortForms } from './acronyms.ts';
import { FUNCTION_WORDS } from './common.ts';
import { headType } from './heads.ts';
import { LEAST_STATIONS } from './routes.ts';
import type { Name } from './segments.ts';
import { isCapital, type Reading } from './words.ts';

const SHORT_FORM = /^\p{Lu}{2,6}$/u;
const LEAST_WORDS = 2;

/**
 * Finds the short forms that nobody explains but that are the initials of one body named in full before, "BA" after
 * "British Airways"; those that the lexicon lists mean what it says where the article has anything of it.
 */
export function findInitials(
  context: Context,
  names: readonly Name[],
  explained: ReadonlyMap<string, Definition>,
): ShortForms {
  const { reading, lexicon } = context;
  const bodies = bodiesByInitials(reading, lexicon, names);
  const phrases = phrasesByInitials(reading);
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const definitions = new Map<string, Definition>();
  const found: Name[] = [];
  for (const [at, word] of reading.words.entries()) {
    if (word.shape !== 'upper' || word.shouted || reading.styles[word.line] === 'caps') continue;
    if (!SHORT_FORM.test(word.raw) || explained.has(word.raw)) continue;
    const body = bodies.get(word.raw);
    const name = nameAt.get(at);
    const phrase = phrases.get(word.raw);
    if (
      phrase !== undefined &&
      phrase.first < at &&
      name?.last === at &&
      name.hit !== null &&
      isUnheard(context, name.hit)
    )
      definitions.set(word.raw, { short: word.raw, at, ...phrase, common: true });
    if (body === undefined || body === null || body.last >= at) continue;
    if (name !== undefined && (name.last > at || (name.hit !== null && !isOfUnlisted(context, name.hit, body))))
      continue;
    definitions.set(word.raw, { short: word.raw, at, first: body.first, last: body.last, common: false });
    if (name === undefined) found.push(bodyCalled(at));
  }
  return { definitions, names: found };
}

/** Whether a listed short form has nothing in the article that speaks for what it usually means, but a body unlisted. */
function isOfUnlisted(context: Context, hit: Hit, body: Name): boolean {
  return body.hit === null && isUnheard(context, hit);
}

/** Whether nothing in the article speaks for anything that a listed form means. */
function isUnheard(context: Context, { aliases }: Hit): boolean {
  return aliases.every(({ record }) => context.supportOf(record).kinds === 0);
}

/** How many words a phrase has whose initials a short form is, and how many letters each of them. */
const LEAST_PHRASE = 3;
const LONGEST_PHRASE = 5;
const LEAST_LETTERS = 3;

/** The first stretch of words written small, none of grammar, with some initials: "soft white wheat" for "SWW". */
function phrasesByInitials({ words }: Reading): ReadonlyMap<string, Pick<Definition, 'first' | 'last'>> {
  const found = new Map<string, Pick<Definition, 'first' | 'last'>>();
  let first = 0;
  for (const [last, word] of words.entries()) {
    const plain = word.shape === 'lower' && word.word.length >= LEAST_LETTERS && !FUNCTION_WORDS.has(word.word);
    if (!plain) first = last + 1;
    else if (!/^[ -]$/.test(word.gap)) first = last;
    for (let at = Math.max(first, last - LONGEST_PHRASE + 1); last - at + 1 >= LEAST_PHRASE; at += 1) {
      const initials = words
        .slice(at, last + 1)
        .map(({ raw }) => raw.slice(0, 1).toUpperCase())
        .join('');
      if (!found.has(initials)) found.set(initials, { first: at, last });
    }
  }
  return found;
}

/** The first full name of the body, or of the route by the places on it, with these initials; `null` where two share them. */
function bodiesByInitials(
  { words }: Reading,
  lexicon: Lexicon,
  names: readonly Name[],
): ReadonlyMap<string, Name | null> {
  const found = new Map<string, Name | null>();
  const full = new Map<string, string>();
  for (const name of names) {
    const own = words.slice(name.first, name.last + 1).filter(isCapital);
    const chain = own.length >= LEAST_STATIONS && own.slice(1).every(({ gap }) => gap === '-');
    if (own.length < LEAST_WORDS || !(chain || isBody(lexicon, name, own.at(-1)?.word ?? ''))) continue;
    const initials = own.map(({ raw }) => raw.slice(0, 1)).join('');
    const key = own.map(({ word }) => word).join(' ');
    const known = full.get(initials);
    if (known === undefined) found.set(initials, name);
    else if (known !== key) found.set(initials, null);
    full.set(initials, known ?? key);
  }
  return found;
}

function isBody(lexicon: Lexicon, { hit, type }: Name, head: string): boolean {
  return hit !== null ? isOnly(lexicon, hit, 'ORG') : type === 'ORG' || headType(head) === 'ORG';
}
