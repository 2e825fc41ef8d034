import { covers } from '../../shared/dates.ts';
import { surfaceOf } from '../../shared/span.ts';
import { tokenise } from '../../shared/tokens.ts';
import type { Context } from './context.ts';
import { genderOfTitle, isThing, nameWords } from './forms.ts';
import { genderOfName } from './given.ts';
import { chooseRecord, type Link } from './link.ts';
import { FEMALE_HONORIFICS, GOVERNING, HONORIFICS, MALE_HONORIFICS, PLACING, SAYING } from './lists.ts';
import { type Hit, mayBe } from './match.ts';
import { isNear } from './near.ts';
import { isParty } from './parties.ts';
import { type Persona, type Personas, MOST_NAMESAKES } from './personas.ts';
import { isFamily } from './refusals.ts';
import type { Name } from './segments.ts';
import { describingWords } from './strangers.ts';

/** Whom a short form means: a person named in full, a record on its own evidence, or nobody known. */
export type Resolution =
  | { readonly kind: 'persona'; readonly persona: Persona; readonly link: Link | null }
  | { readonly kind: 'record'; readonly link: Link }
  | { readonly kind: 'unknown'; readonly person: boolean };

/** The offices that a title names: by the word that it ends with. */
export type OfficesAt = ReadonlyMap<number, Hit>;

/** A shorter surname is another person's more often than a misspelling; a long one may miss two letters. */
const SHORTEST_MISSPELT = 6;
const LONG_SURNAME = 8;
const UNKNOWN: Resolution = { kind: 'unknown', person: false };
const UNKNOWN_PERSON: Resolution = { kind: 'unknown', person: true };

/** Resolves a name of one word, or the end of a longer one, within the article; never on the surname alone. */
export function resolveShort(context: Context, personas: Personas, offices: OfficesAt, name: Name): Resolution {
  if (name.first === name.last && isThing(context.reading, name.first) && !isOfKind(context, name)) return UNKNOWN;
  if (name.first === name.last && isFamily(context.reading, name.last)) return UNKNOWN_PERSON;
  const words = nameWords(context.reading, name);
  const last = words.at(-1) ?? '';
  const sharing = personas.bySurname(last);
  if (sharing.length > MOST_NAMESAKES) return UNKNOWN_PERSON;
  const namesakes = sharing.filter(
    (persona) => words.every((word) => persona.words.includes(word)) && personas.canMean(persona, name),
  );
  if (namesakes.length > 0) return amongNamesakes(context, namesakes, offices, name);
  if (name.hit !== null) return byAlias(context, offices, name);
  const [only, other] = words.length === 1 ? personas.byGivenName(last) : [];
  if (only !== undefined && other === undefined && isAfter(only, name) && (only.certain || only.link !== null))
    return asPersona(context, only);
  const meant = misspelt(context, personas, name);
  if (meant !== null) return asPersona(context, meant);
  const holder = holderByTitle(context, offices, name) ?? byReign(context, name);
  if (holder !== null) return { kind: 'record', link: holder };
  return name.title === null ? UNKNOWN : UNKNOWN_PERSON;
}

/**
 * "Bronnermann said" where the article introduces nobody so called, but one Ida Bronermann: the unlisted person whose
 * surname is misspelt. A listed person is never meant by a near miss, and "the Bronermans" are the family.
 */
function misspelt({ reading }: Context, personas: Personas, name: Name): Persona | null {
  const surname = reading.words[name.last]?.word ?? '';
  const edits = surname.length >= LONG_SURNAME ? 2 : 1;
  if (name.first !== name.last || surname.length < SHORTEST_MISSPELT) return null;
  const gender = genderOfTitle(reading, name.title);
  const found = personas.unlisted(surname.charAt(0)).filter((persona) => {
    const own = persona.words.at(-1) ?? '';
    if (!persona.certain || !isAfter(persona, name) || surname === `${own}s`) return false;
    return (gender === null || persona.gender === null || persona.gender === gender) && isNear(own, surname, edits);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "an Orbek 6", "a Norland that waits", "a Ruralist": products, lands and parties of which one speaks as of any. */
function isOfKind({ lexicon }: Context, { hit }: Name): boolean {
  return (
    hit?.aliases.every(({ record }) => {
      const entry = lexicon.entry(record);
      const { kind } = entry;
      return kind === 'product' || kind === 'country' || (kind === 'organisation' && isParty(entry));
    }) === true
  );
}

function asPersona(context: Context, persona: Persona): Resolution {
  const full = persona.fulls[0];
  if (persona.link === null || full === undefined) return { kind: 'persona', persona, link: null };
  const { words, text } = context.reading;
  const start = words[full.first]?.start ?? 0;
  const evidence = surfaceOf(text, start, words[full.last]?.end ?? start);
  return { kind: 'persona', persona, link: { ...persona.link, why: { code: 'fuller-name', evidence } } };
}

function isAfter(persona: Persona, name: Name): boolean {
  return (persona.fulls[0]?.first ?? Infinity) < name.first;
}

function amongNamesakes(context: Context, all: readonly Persona[], offices: OfficesAt, name: Name): Resolution {
  const introduced = all.some((persona) => isAfter(persona, name));
  if (name.hit !== null && !isPersonal(context, name.hit) && !(introduced && readsAsPerson(context, name)))
    return byAlias(context, offices, name);
  const gender = genderOfTitle(context.reading, name.title);
  const fitting = all.filter((persona) => gender === null || persona.gender === null || persona.gender === gender);
  if (fitting.length === 0) return UNKNOWN_PERSON;
  const [only, other] = fitting;
  if (only !== undefined && other === undefined) return aloneOrFamous(context, only, offices, name);
  const titled = fitting.filter((persona) => hasTitle(context, persona, offices, name));
  if (titled.length === 1 && titled[0] !== undefined) return asPersona(context, titled[0]);
  const usual = usualBearer(context, fitting, name);
  if (usual !== null) return asPersona(context, usual);
  const listed = fitting.filter(
    ({ link }) => link !== null && name.hit?.aliases.some(({ record }) => record === link.record),
  );
  return listed.length === 1 && listed[0] !== undefined ? asPersona(context, listed[0]) : UNKNOWN_PERSON;
}

/** One person of the surname is in the article; the famous one may still be meant where a title says so, or before it. */
function aloneOrFamous(context: Context, persona: Persona, offices: OfficesAt, name: Name): Resolution {
  if (persona.link !== null || name.hit === null) return asPersona(context, persona);
  if (hasTitle(context, persona, offices, name)) return asPersona(context, persona);
  if (titleFits(context, offices, name) !== null) return byAlias(context, offices, name);
  return isAfter(persona, name) || persona.certain ? asPersona(context, persona) : byAlias(context, offices, name);
}

/**
 * Whom a bare surname means: the person of the nearest full mention in its own paragraph, else whoever was last named with a
 * title of their own (a colleague, not kin), else the one introduced first.
 */
function usualBearer({ reading }: Context, all: readonly Persona[], name: Name): Persona | null {
  const line = reading.words[name.first]?.line;
  let nearest: Persona | null = null;
  let at = -1;
  let recent: Persona | null = null;
  let latest = -1;
  let first: Persona | null = null;
  for (const persona of all) {
    const found = lastBefore(persona.fulls, name.first);
    if (found > at && reading.words[found]?.line === line) [nearest, at] = [persona, found];
    if (found > latest) [recent, latest] = [persona, found];
    const introduced = persona.fulls[0]?.first ?? Infinity;
    if (introduced < name.first && introduced < (first?.fulls[0]?.first ?? Infinity)) first = persona;
  }
  const titled = name.hit === null && (recent?.fulls[0]?.title ?? null) !== null;
  return nearest ?? (titled ? recent : first);
}

/** First word of the last of `names` (sorted) that stands before word `first`; -1 where none does. */
function lastBefore(names: readonly Name[], first: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return names[low - 1]?.first ?? -1;
}

/** Whether the title before `name` is one that the article or the lexicon gives to `persona`. */
function hasTitle(context: Context, persona: Persona, offices: OfficesAt, name: Name): boolean {
  const { title } = name;
  const word = title === null ? undefined : context.reading.words[title.last]?.word;
  if (title === null || word === undefined || HONORIFICS.has(word)) return false;
  const office = offices.get(title.last);
  if (office !== undefined && persona.link !== null && holds(context, persona.link.record, office)) return true;
  return persona.fulls.slice(0, 4).some((full) => {
    const own = full.title === null ? undefined : context.reading.words[full.title.last]?.word;
    return own === word || describingWords(context, full).has(word);
  });
}

function isPersonal(context: Context, hit: Hit): boolean {
  return mayBe(context.lexicon, hit, 'PER');
}

/** Whether the place of a word that may be a land or a person speaks for a person: "Washington said", not "in Washington". */
function readsAsPerson(context: Context, name: Name): boolean {
  const { words } = context.reading;
  const before = words[name.first - 1];
  const after = words[name.last + 1];
  if (name.title !== null) return true;
  if (before !== undefined && words[name.first]?.gap === ' ' && PLACING.has(before.word)) return false;
  if (after === undefined || after.gap !== ' ') return false;
  return SAYING.has(after.word) || GOVERNING.has(after.word) || after.word === 'who';
}

/** A surname or other short form that the lexicon lists and nobody in the article bears in full. */
function byAlias(context: Context, offices: OfficesAt, name: Name): Resolution {
  if (name.hit === null) return UNKNOWN;
  const address = context.reading.words[name.title?.last ?? -1]?.word ?? '';
  const aliases = name.hit.aliases.filter(
    ({ record }) =>
      !isMisaddressed(context, name, record) &&
      (!HONORIFICS.has(address) || context.lexicon.entry(record).type === 'PER'),
  );
  const fitting = titleFits(context, offices, name);
  const link = chooseRecord(context, aliases, name.first, name.last);
  if (fitting !== null && link?.record !== fitting) {
    return { kind: 'record', link: { record: fitting, score: 0.9, why: titleWhy(context, name) } };
  }
  const thin = link !== null && fitting === null && name.first === name.last && isThin(context, link);
  if (link === null || thin) return isPersonal(context, name.hit) ? UNKNOWN_PERSON : UNKNOWN;
  return { kind: 'record', link: fitting === null ? link : { ...link, why: titleWhy(context, name) } };
}

/** What a surname alone needs to stand for its famous bearer, of whom the article says nothing else. */
const BEYOND_DOUBT = 0.65;

function isThin({ lexicon }: Context, { record, score }: Link): boolean {
  return lexicon.entry(record).type === 'PER' && score < BEYOND_DOUBT;
}

/** "Mrs Trump" is not Donald Trump; "Coach Trump" is not, where nothing in the article speaks for him. */
function isMisaddressed(context: Context, name: Name, record: number): boolean {
  const { title } = name;
  const entry = context.lexicon.entry(record);
  if (title === null || entry.type !== 'PER') return false;
  const given = genderOfName(tokenise(entry.name)[0]?.word ?? '');
  const address = context.reading.words[title.last]?.word ?? '';
  if (given === 'male' && FEMALE_HONORIFICS.has(address)) return true;
  if (given === 'female' && MALE_HONORIFICS.has(address)) return true;
  return context.supportOf(record).known && context.supportOf(record).kinds === 0;
}

/** The one listed person of this alias who held the office of the title on the article's date. */
function titleFits(context: Context, offices: OfficesAt, name: Name): number | null {
  const office = name.title === null ? undefined : offices.get(name.title.last);
  if (office === undefined || name.hit === null) return null;
  const fitting = new Set(
    name.hit.aliases.map(({ record }) => record).filter((record) => holds(context, record, office)),
  );
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined ? only : null;
}

function holds(context: Context, record: number, office: Hit): boolean {
  const { lexicon, date } = context;
  const named = new Set(office.aliases.map((alias) => alias.record));
  return lexicon.entry(record).terms.some((term) => named.has(term.office) && (date === null || covers(term, date)));
}

function titleWhy(context: Context, name: Name): Link['why'] {
  const { words, text } = context.reading;
  const start = words[name.title?.first ?? -1]?.start;
  const end = words[name.title?.last ?? -1]?.end;
  return start === undefined || end === undefined
    ? { code: 'title' }
    : { code: 'title', evidence: surfaceOf(text, start, end) };
}

/** "Secretary Pompeo" where neither the surname is listed nor the full name given: the one holder of that surname. */
function holderByTitle(context: Context, offices: OfficesAt, name: Name): Link | null {
  const office = name.title === null ? undefined : offices.get(name.title.last);
  if (office === undefined) return null;
  const surname = nameWords(context.reading, name).at(-1) ?? '';
  const found = new Set<number>();
  for (const { record } of office.aliases) {
    for (const holder of context.holdersBySurname(record).get(surname) ?? []) found.add(holder);
  }
  const [only] = found;
  if (found.size !== 1 || only === undefined) return null;
  return { record: only, score: 0.85, why: titleWhy(context, name) };
}

/** "the Orbek administration": the president of that surname, where the article has something of him, his office or land. */
function byReign(context: Context, { first, last }: Name): Link | null {
  const { reading, lexicon } = context;
  const after = reading.words[last + 1];
  if (first !== last || after?.gap !== ' ' || !/^(?:administration|presidency)$/.test(after.word)) return null;
  const office = lexicon.child(0, lexicon.word('president'));
  const node = office < 0 ? -1 : lexicon.child(office, lexicon.word(reading.words[first]?.word ?? ''));
  const [only, other] = node < 0 ? [] : lexicon.aliases(node);
  if (only === undefined || other !== undefined || lexicon.entry(only.record).type !== 'PER') return null;
  if (context.supportOf(only.record).kinds === 0) return null;
  return {
    record: only.record,
    score: 0.85,
    why: { code: 'title', evidence: surfaceOf(reading.text, after.start, after.end) },
  };
}
