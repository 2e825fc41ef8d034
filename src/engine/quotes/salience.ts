import type { EntityType, Mention } from '../../shared/annotations.ts';
import type { Span } from '../../shared/span.ts';
import type { Names } from '../names/types.ts';
import type { Gender } from './gender.ts';
import { gendersOf } from './gender.ts';
import type { ReadLine, ReadSentence } from './lines.ts';
import { mentionsIn } from './mentions.ts';
import { isFinite } from './phrases.ts';
import { mainSubject } from './subject.ts';

/** Which entities are asked for. */
interface Wanted {
  readonly gender: Gender | null;
  readonly accepts: (entity: number, type: EntityType) => boolean;
}

/** Whom the article speaks of where: who "he" or "she" is at an offset, and who is in focus there. */
export interface Salience {
  /** The entity of a pronoun by the offset at which it stands. */
  readonly pronouns: ReadonlyMap<number, number>;
  /** The person or organisation most in focus at an offset. */
  focus(at: number, wanted: Wanted): number | null;
}

interface Appearance {
  readonly at: number;
  readonly sentence: number;
  readonly entity: number;
  readonly type: EntityType;
  readonly weight: number;
}

/** How much an appearance counts: as or before the subject, by a pronoun, elsewhere, as a possessor, and within marks. */
const WEIGHT = { speaker: 6, subject: 4, pronoun: 3, other: 1, possessor: 0.6, marked: 0.2 } as const;
/** How fast an appearance fades with each sentence. */
const FADING = 0.3;
/** How many appearances back are looked at. */
const MEMORY = 24;
/** How much likelier a pronoun means someone whose gender is known to fit than someone of whom nothing is known. */
const KNOWN_GENDER = 2;
const PRONOUN = /^(he|she)(?:'|$)/;
const POSSESSIVE = /^(his|her|him)$/;

/** Reads the article once, forwards: each pronoun is settled by what stands before it and then counts itself. */
export function readSalience(text: string, lines: readonly ReadLine[], names: Names): Salience {
  const genders = gendersOf(text, names);
  const seen: Appearance[] = [];
  const pronouns = new Map<number, number>();
  let number = 0;
  for (const line of lines) {
    for (const sentence of line.sentences) {
      readSentence({ text, names, genders, seen, pronouns, number }, sentence);
      number += 1;
    }
  }
  return { pronouns, focus: (at, wanted) => inFocus(seen, genders, at, wanted) };
}

const isPerson = (_entity: number, type: EntityType): boolean => type === 'PER';

interface Reader {
  readonly text: string;
  readonly names: Names;
  readonly genders: Map<number, Gender>;
  readonly seen: Appearance[];
  readonly pronouns: Map<number, number>;
  readonly number: number;
}

function readSentence(reader: Reader, sentence: ReadSentence): void {
  const { text, names, seen, genders, pronouns, number } = reader;
  const named = mentionsIn(names.mentions, sentence).filter(({ type }) => type !== 'LOC' && type !== 'EVENT');
  const people = named.filter(({ type }) => type === 'PER');
  const subjects = subjectSpans(sentence);
  let next = 0;
  const add = (mention: Mention, marked: boolean): void => {
    const role = subjects.find((span) => span.start < mention.end && mention.start < span.end)?.role;
    const possessor = /^['’]s?(?![\p{L}])/u.test(text.slice(mention.end, mention.end + 3));
    const weight = marked ? WEIGHT.marked : possessor ? WEIGHT.possessor : WEIGHT[role ?? 'other'];
    seen.push({
      at: mention.start,
      sentence: number,
      entity: mention.entity,
      type: mention.type === 'MISC' && role === 'speaker' ? 'PER' : mention.type,
      weight,
    });
  };
  for (const piece of sentence.pieces) {
    for (let mention = named[next]; mention !== undefined && mention.start < piece.end; mention = named[next]) {
      add(mention, piece.kind === 'marked');
      next += 1;
    }
    const pronoun = PRONOUN.exec(piece.word)?.[1];
    if (pronoun === undefined) {
      noteGender(genders, people, piece.word);
      continue;
    }
    const entity = inFocus(seen, genders, piece.start, {
      gender: pronoun === 'he' ? 'male' : 'female',
      accepts: isPerson,
    });
    if (entity === null) continue;
    pronouns.set(piece.start, entity);
    seen.push({ at: piece.start, sentence: number, entity, type: 'PER', weight: WEIGHT.pronoun });
  }
}

/** "Jane Doe and her party": a possessive in a sentence that names one person tells that person's gender. */
function noteGender(genders: Map<number, Gender>, people: readonly Mention[], word: string): void {
  const [only] = people;
  if (only === undefined || !POSSESSIVE.test(word) || people.some(({ entity }) => entity !== only.entity)) return;
  if (!genders.has(only.entity)) genders.set(only.entity, word === 'her' ? 'female' : 'male');
}

interface SubjectSpan extends Span {
  readonly role: 'speaker' | 'subject';
}

/** The subjects of a sentence's reporting clauses and its own, with the appositions between it and its verb. */
function subjectSpans(sentence: ReadSentence): SubjectSpan[] {
  const { pieces } = sentence;
  const spans: SubjectSpan[] = [];
  for (const { speaker, cue } of sentence.reportings) {
    const first = pieces[speaker?.from ?? -1];
    const last = pieces[speaker === null || cue.from < speaker.from ? (speaker?.to ?? 0) - 1 : cue.from - 1];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end, role: 'speaker' });
  }
  const main = mainSubject(pieces);
  if (main === null) return spans;
  let verb = main.to;
  while (verb < pieces.length && !isFinite(pieces, verb)) verb += 1;
  const first = pieces[main.from];
  const last = pieces[verb - 1];
  if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end, role: 'subject' });
  return spans;
}

function inFocus(
  seen: readonly Appearance[],
  genders: ReadonlyMap<number, Gender>,
  at: number,
  { gender, accepts }: Wanted,
): number | null {
  let last = seen.length - 1;
  while (last >= 0 && (seen[last]?.at ?? 0) >= at) last -= 1;
  const now = seen[last]?.sentence ?? 0;
  const scores = new Map<number, number>();
  for (let index = last; index >= 0 && index > last - MEMORY; index -= 1) {
    const appearance = seen[index];
    if (appearance === undefined || !accepts(appearance.entity, appearance.type)) continue;
    const known = genders.get(appearance.entity);
    if (gender !== null && known !== undefined && known !== gender) continue;
    const weight =
      appearance.weight *
      FADING ** (now - appearance.sentence) *
      (gender !== null && known === gender ? KNOWN_GENDER : 1);
    scores.set(appearance.entity, (scores.get(appearance.entity) ?? 0) + weight);
  }
  let best: number | null = null;
  let top = 0;
  for (const [entity, score] of scores) {
    if (score > top) [best, top] = [entity, score];
  }
  return best;
}
