import type { Context } from './context.ts';
import { type Gender, genderOf, isEndOf, nameWords } from './forms.ts';
import { isGivenName } from './given.ts';
import { chooseRecord, type Link } from './link.ts';
import { typeByNeighbours } from './hints.ts';
import { mayBe } from './match.ts';
import { isNoPerson } from './nouns.ts';
import type { Name } from './segments.ts';
import { type Doubt, doubtOf } from './strangers.ts';

/** A person whom the article names in full. */
export interface Persona {
  /** The words of the fullest form, without particles. */
  readonly words: readonly string[];
  /** The listed record; `null` for someone the lexicon does not list. */
  readonly link: Link | null;
  /** Why a listed person of that name is not meant. */
  readonly doubt: Doubt | null;
  /** Every mention in full, in order. */
  readonly fulls: readonly Name[];
  readonly gender: Gender;
  /** Whether the name itself or the words beside it say that it is a person's. */
  readonly certain: boolean;
}

/** The persons of an article by the words that can stand for them. */
export interface Personas {
  readonly byName: ReadonlyMap<Name, Persona>;
  /** By surname, and by every ending of a longer name. */
  bySurname(word: string): readonly Persona[];
  byGivenName(word: string): readonly Persona[];
  /** The unlisted ones whose surname begins with `letter`, at most {@link MOST_NAMESAKES}. */
  unlisted(letter: string): readonly Persona[];
  /** Whether `short`, the ending of a persona's name, can stand for it: of an uncertain one, only where no bare use came first. */
  canMean(persona: Persona, short: Name): boolean;
}

/** More persons of one surname than this are not told apart: the cost of an article stays linear. */
export const MOST_NAMESAKES = 20;

interface Draft {
  words: readonly string[];
  fulls: Name[];
  record: number;
  link: Link | null;
  certain: boolean;
}

/** Gathers the persons that `names` name in full; forms of one person ("John A. Smith", "John Smith") are one. */
export function findPersonas(context: Context, names: readonly Name[]): Personas {
  const drafts = new Map<string, Draft>();
  const later: { name: Name; words: string[] }[] = [];
  for (const name of names) {
    const words = nameWords(context.reading, name);
    if (words.length < 2 || !mayBePerson(context, name)) continue;
    if (name.hit === null || name.hit.last - name.hit.first < name.last - name.first) later.push({ name, words });
    else addListed(context, drafts, name, words);
  }
  for (const { name, words } of later) addUnlisted(context, drafts, name, words);
  const personal = personalWords(context, names);
  for (const draft of drafts.values()) draft.certain ||= personal.has(draft.words.at(-1) ?? '');
  return indexPersonas(context, drafts, names);
}

/** The single words that the article uses as a person's name rather than a place's: "Mr Quint", "Quint said". */
function personalWords(context: Context, names: readonly Name[]): ReadonlySet<string> {
  const scores = new Map<string, number>();
  for (const name of names) {
    const word = context.reading.words[name.first]?.word;
    if (word === undefined || name.first !== name.last) continue;
    const type = name.title === null ? typeByNeighbours(context, name) : 'PER';
    scores.set(word, (scores.get(word) ?? 0) + Number(type === 'PER') - Number(type === 'LOC'));
  }
  return new Set([...scores].filter(([, score]) => score > 0).map(([word]) => word));
}

/** Where each name is first used below the headline, by its words. */
function firstUses({ reading }: Context, names: readonly Name[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) {
    const key = nameWords(reading, name).join(' ');
    if (reading.words[name.first]?.line !== 0 && !found.has(key)) found.set(key, name.first);
  }
  return found;
}

/** Small words within the names of bodies and works. */
const LINKING = /^(?:of|for|and|the)$/;

function mayBePerson(context: Context, name: Name): boolean {
  if (name.hit !== null) return mayBe(context.lexicon, name.hit, 'PER');
  if (name.type !== null) return name.type === 'PER';
  const words = context.reading.words.slice(name.first, name.last + 1);
  if (words.length > 4 || words.some(({ word }) => LINKING.test(word))) return false;
  return !isNoPerson(context.reading, name.first, name.last);
}

function addListed(context: Context, drafts: Map<string, Draft>, name: Name, words: string[]): void {
  if (name.hit === null) return;
  const link = chooseRecord(context, name.hit.aliases, name.first, name.last);
  if (link !== null && context.lexicon.entry(link.record).type !== 'PER') return;
  const key = link === null ? pairKey(words) : `#${link.record}`;
  add(drafts, key, name, words, link, true);
  const draft = drafts.get(key);
  if (draft !== undefined && !drafts.has(pairKey(words))) drafts.set(pairKey(words), draft);
}

function addUnlisted(context: Context, drafts: Map<string, Draft>, name: Name, words: string[]): void {
  const variant = name.hit === null ? null : chooseRecord(context, name.hit.aliases, name.first, name.last);
  const key = variant === null ? pairKey(words) : `#${variant.record}`;
  const given = isGivenName(words[0] ?? '');
  const certain = given || name.title !== null || typeByNeighbours(context, name) === 'PER';
  add(drafts, key, name, words, variant, certain);
}

/** First and last word: a middle name or initial does not make another person. */
function pairKey(words: readonly string[]): string {
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

function add(
  drafts: Map<string, Draft>,
  key: string,
  name: Name,
  words: readonly string[],
  link: Link | null,
  certain: boolean,
): void {
  const draft = drafts.get(key);
  if (draft === undefined) {
    drafts.set(key, { words, fulls: [name], record: link?.record ?? -1, link, certain });
    return;
  }
  draft.fulls.push(name);
  draft.certain ||= certain;
  if (words.length > draft.words.length) draft.words = words;
  if (link !== null && (draft.link === null || draft.link.score < link.score)) draft.link = link;
}

function indexPersonas(context: Context, drafts: ReadonlyMap<string, Draft>, names: readonly Name[]): Personas {
  const uses = firstUses(context, names);
  const shorts = shortForms(context, names);
  const byName = new Map<Name, Persona>();
  const surnames = new Map<string, Persona[]>();
  const givens = new Map<string, Persona[]>();
  const letters = new Map<string, Persona[]>();
  const distinct = [...new Set(drafts.values())].sort((a, b) => b.words.length - a.words.length);
  const bearers = new Map<string, number>();
  for (const { words } of distinct) bearers.set(words.at(-1) ?? '', (bearers.get(words.at(-1) ?? '') ?? 0) + 1);
  const put = (map: Map<string, Persona[]>, word: string, persona: Persona): void => {
    const list = map.get(word);
    if (list === undefined) map.set(word, [persona]);
    else list.push(persona);
  };
  for (const draft of distinct) {
    draft.fulls.sort((a, b) => a.first - b.first);
    const longer = draft.link === null ? longerForm(surnames, draft.words) : null;
    if (longer !== null) {
      for (const name of draft.fulls) byName.set(name, longer);
      continue;
    }
    const surname = draft.words.at(-1) ?? '';
    const persona = settle(context, draft, bearers.get(surname) === 1 ? (shorts.get(surname) ?? []) : []);
    for (const name of draft.fulls) byName.set(name, persona);
    put(surnames, surname, persona);
    put(givens, draft.words[0] ?? '', persona);
    if (persona.link === null && persona.doubt === null) put(letters, surname.charAt(0), persona);
  }
  return {
    byName,
    bySurname: (word) => surnames.get(word) ?? [],
    byGivenName: (word) => givens.get(word) ?? [],
    unlisted: (letter) => (letters.get(letter) ?? []).slice(0, MOST_NAMESAKES),
    canMean: ({ certain, link, fulls }, short) => {
      if (certain || link !== null) return true;
      const bare = uses.get(nameWords(context.reading, short).join(' ')) ?? Infinity;
      return bare > (fulls[0]?.first ?? 0);
    },
  };
}

function longerForm(surnames: ReadonlyMap<string, readonly Persona[]>, words: readonly string[]): Persona | null {
  const namesakes = surnames.get(words.at(-1) ?? '') ?? [];
  if (namesakes.length > MOST_NAMESAKES) return null;
  const found = namesakes.filter((persona) => isEndOf(words, persona.words));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The names of one word, by that word. */
function shortForms({ reading }: Context, names: readonly Name[]): Map<string, Name[]> {
  const found = new Map<string, Name[]>();
  for (const name of names) {
    const word = reading.words[name.first]?.word;
    if (word === undefined || name.last > name.first) continue;
    const list = found.get(word);
    if (list === undefined) found.set(word, [name]);
    else list.push(name);
  }
  return found;
}

function settle(context: Context, draft: Draft, shorts: readonly Name[]): Persona {
  const { words, fulls, certain } = draft;
  const gender = fulls.map((name) => genderOf(context.reading, name)).find((gender) => gender !== null) ?? null;
  const doubt = draft.link === null ? null : doubtOf(context, draft.link.record, fulls, shorts);
  return { words, link: doubt === null ? draft.link : null, doubt, fulls, gender, certain };
}
