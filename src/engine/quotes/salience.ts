import type { Names } from '../names/types.ts';
import type { Appearance } from './appearances.ts';
import { readAttention, UNNAMED } from './appearances.ts';
import { describedAs } from './described.ts';
import type { Descriptions } from './descriptions.ts';
import type { Gender } from './gender.ts';
import { gendersOf } from './gender.ts';
import type { ReadLine, ReadSentence } from './lines.ts';
import { countBefore, mentionsIn } from './mentions.ts';

/** Which entities are asked for. */
export interface Wanted {
  readonly gender: Gender | null;
  readonly accepts: (appearance: Appearance) => boolean;
  /** How near, from 0 to 1, the second may come to the first; `RIVAL` where absent. */
  readonly rival?: number;
  /** Whom the article is about, who stays in mind however long ago they appeared. */
  readonly protagonist?: number | null;
}

/** Whom the article speaks of where: who "he" or "she" is at an offset, and who is in focus there. */
export interface Salience {
  /** The entity of a pronoun by the offset at which it stands; absent where two are about equally likely. */
  readonly pronouns: ReadonlyMap<number, number>;
  /** The person or organisation most in focus at an offset; `null` where nobody is, or two are about equally. */
  focus(at: number, wanted: Wanted): number | null;
}

interface Seen extends Appearance {
  readonly sentence: number;
}

/** How fast an appearance fades with each sentence. */
const FADING = 0.3;
/** How many sentences the break between two paragraphs counts for. */
const PARAGRAPH = 0.75;
/** How many sentences a heading counts for: no pronoun means anybody above it. */
const HEADING = 6;
/** How many appearances back are looked at. */
const MEMORY = 24;
/** How much likelier a pronoun means someone whose gender is known to fit than someone of whom nothing is known. */
const KNOWN_GENDER = 2;
/** The second must come this near to the first for neither to be chosen. */
const RIVAL = 0.85;
/** The same where the first is only spoken of in what others say, or owns something. */
const WEAK_RIVAL = 0.5;
/** How many mentions at least whoever an article is about has. */
const MAIN = 4;
/** One of how many mentions of persons at least is theirs. */
const MAIN_SHARE = 3;
/** What is fainter than this is out of mind. */
const FAINT = 0.02;
/** How much an appearance of a land counts at least where it speaks. */
const LAND = 4;
/** Whom "it said" means: a body or a land that acts, clearly. */
const BODY: Wanted = {
  gender: null,
  rival: WEAK_RIVAL,
  accepts: ({ type, weight }) => weight >= (type === 'LOC' ? LAND : 2) && (type === 'ORG' || type === 'LOC'),
};
const PRONOUN = /^(he|she)(?:'|$)/;
/** How many times as many possessives of one gender a person must have as of the other. */
const AGREEING = 2;
const POSSESSIVE = /^(?:his|her)$/;

/**
 * Reads the article once, forwards: each pronoun is settled by what stands before it and then counts itself. Captions
 * stand beside the text: nobody in them is in focus behind them.
 */
export function readSalience(
  text: string,
  lines: readonly ReadLine[],
  names: Names,
  descriptions: Descriptions,
): Salience {
  const genders = gendersOf(text, names);
  genders.set(UNNAMED.male, 'male').set(UNNAMED.female, 'female');
  notePossessives(genders, lines, names);
  const reader: Reader = {
    text,
    names,
    descriptions,
    genders,
    seen: [],
    pronouns: new Map(),
    protagonist: protagonistOf(names),
  };
  const numbers: { readonly at: number; readonly sentence: number }[] = [];
  let number = 0;
  for (const { kind, sentences } of lines) {
    const before = { seen: reader.seen.length, number };
    if (kind === 'heading') number += HEADING;
    for (const sentence of sentences) {
      numbers.push({ at: sentence.start, sentence: number });
      readSentence(reader, sentence, number);
      if (sentence.pieces.some(({ kind }) => kind === 'word')) number += 1;
    }
    if (number > before.number) number += PARAGRAPH;
    if (kind === 'caption') {
      reader.seen.length = before.seen;
      number = before.number;
    }
  }
  const named = (entity: number | null): number | null => (entity !== null && entity >= 0 ? entity : null);
  const sentenceAt = (at: number): number => numbers[countBefore(numbers, at + 1) - 1]?.sentence ?? 0;
  return {
    pronouns: reader.pronouns,
    focus: (at, wanted) => named(inFocus(reader.seen, genders, { at, sentence: sentenceAt(at) }, wanted)),
  };
}

interface Reader {
  readonly text: string;
  readonly names: Names;
  readonly descriptions: Descriptions;
  readonly genders: Map<number, Gender>;
  readonly seen: Seen[];
  readonly pronouns: Map<number, number>;
  readonly protagonist: number | null;
}

/** The person whom at least a third of the mentions of persons mean; `null` where there is none. */
function protagonistOf({ mentions }: Names): number | null {
  const people = mentions.filter(({ type }) => type === 'PER');
  const counts = new Map<number, number>();
  for (const { entity } of people) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= MAIN && first[1] * MAIN_SHARE >= people.length ? first[0] : null;
}

function readSentence(reader: Reader, sentence: ReadSentence, number: number): void {
  const { text, names, descriptions, seen, genders, pronouns } = reader;
  const attention = readAttention(text, names, descriptions, sentence);
  const waiting = [...attention.appearances].reverse();
  for (const piece of sentence.pieces) {
    for (let next = waiting.at(-1); next !== undefined && next.at < piece.end; next = waiting.at(-1)) {
      const focus = (wanted: Wanted): number | null =>
        inFocus(seen, genders, { at: next.at, sentence: number }, wanted);
      const { noun } = next;
      const entity = (noun === null ? null : describedAs(noun, next.at, names, descriptions, focus)) ?? next.entity;
      seen.push({ ...next, entity, sentence: number });
      waiting.pop();
    }
    if (piece.word === 'it' && attention.speaksAt(piece.start)) {
      const body = inFocus(seen, genders, { at: piece.start, sentence: number }, BODY);
      if (body !== null) pronouns.set(piece.start, body);
    }
    const pronoun = PRONOUN.exec(piece.word)?.[1];
    if (pronoun === undefined) continue;
    const gender = pronoun === 'he' ? 'male' : 'female';
    const accepts = ({ type, at, entity }: Appearance): boolean =>
      type === 'PER' && !attention.isOwnWord(piece.start, at) && !attention.names(piece.start, entity);
    const wanted = { gender, accepts, protagonist: reader.protagonist } as const;
    const meant = inFocus(seen, genders, { at: piece.start, sentence: number }, wanted);
    const entity = meant === null || attention.namesOwner(piece.start, meant) ? UNNAMED[gender] : meant;
    if (entity >= 0) pronouns.set(piece.start, entity);
    const weight = attention.weightOfPronoun(piece);
    seen.push({ at: piece.start, sentence: number, entity, type: 'PER', weight, noun: null });
  }
}

/** "Jane Doe and her party": what the possessives of sentences that name one person tell, where they agree. */
function notePossessives(genders: Map<number, Gender>, lines: readonly ReadLine[], names: Names): void {
  const told = new Map<number, { male: number; female: number }>();
  for (const sentence of lines.flatMap(({ sentences }) => sentences)) {
    const people = mentionsIn(names.mentions, sentence).filter(({ type }) => type === 'PER');
    const [only] = people;
    if (only === undefined || genders.has(only.entity) || people.some(({ entity }) => entity !== only.entity)) continue;
    const owner = sentence.pieces.find(({ word, start }) => start > only.end && POSSESSIVE.test(word));
    if (owner === undefined) continue;
    const count = told.get(only.entity) ?? { male: 0, female: 0 };
    count[owner.word === 'her' ? 'female' : 'male'] += 1;
    told.set(only.entity, count);
  }
  for (const [entity, { male, female }] of told) {
    if (Math.max(male, female) > AGREEING * Math.min(male, female))
      genders.set(entity, female > male ? 'female' : 'male');
  }
}

function inFocus(
  seen: readonly Seen[],
  genders: ReadonlyMap<number, Gender>,
  { at, sentence }: { readonly at: number; readonly sentence: number },
  { gender, accepts, rival = RIVAL, protagonist = null }: Wanted,
): number | null {
  const last = countBefore(seen, at) - 1;
  const scores = new Map<number, number>();
  const present = new Set<number>();
  for (let index = last; index >= 0 && index > last - MEMORY; index -= 1) {
    const appearance = seen[index];
    if (appearance === undefined || !accepts(appearance)) continue;
    const known = genders.get(appearance.entity);
    if (gender !== null && known !== undefined && known !== gender) continue;
    const faded = appearance.weight * FADING ** (sentence - appearance.sentence);
    const weight = faded * (gender !== null && known === gender ? KNOWN_GENDER : 1);
    scores.set(appearance.entity, (scores.get(appearance.entity) ?? 0) + weight);
    if (appearance.weight >= 1) present.add(appearance.entity);
  }
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (first === undefined || (first[1] < FAINT && first[0] !== protagonist)) return null;
  const near = present.has(first[0]) ? rival : Math.min(rival, WEAK_RIVAL);
  return second !== undefined && second[1] > first[1] * near ? null : first[0];
}
