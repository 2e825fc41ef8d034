import type { EntityType, Mention } from '../../shared/annotations.ts';
import type { Span } from '../../shared/span.ts';
import { contains } from '../../shared/span.ts';
import type { Names } from '../names/types.ts';
import type { Descriptions } from './descriptions.ts';
import { genderOfWord } from './gender.ts';
import { BE, PREPOSITIONS } from './lexis.ts';
import type { ReadSentence } from './lines.ts';
import { mentionsIn } from './mentions.ts';
import { namedBy } from './named.ts';
import type { Noun } from './nouns.ts';
import { isHuman, nounOf } from './nouns.ts';
import type { Range } from './phrases.ts';
import { mainSubject } from './main-subject.ts';

/** Somebody spoken of at an offset, and how much that puts them in focus. */
export interface Appearance {
  readonly at: number;
  readonly entity: number;
  readonly type: EntityType;
  readonly weight: number;
  /** The noun that stands for somebody not yet known; `null` for a name and whoever was introduced so. */
  readonly noun: Noun | null;
}

/** Persons without a name, by the gender that their noun tells: they compete with the named, and resolve to nobody. */
export const UNNAMED = { unknown: -1, male: -2, female: -3 } as const;

/** How much an appearance counts: as who is asked and so speaks next, as who reports, as the subject, by a pronoun elsewhere, as who is accused or held, by name elsewhere, as an owner. */
const WEIGHT = { asked: 8, speaker: 6, subject: 4, pronoun: 2, accused: 1.5, other: 1, possessor: 0.6 } as const;
/** How much of that is left in what somebody is reported to say, and within marks. */
const REPORTED = 0.3;
const MARKED = 0.2;

/** A sentence as a reader's attention takes it. */
export interface Attention {
  /** Who appears in it, pronouns left out, in the order of their offsets. */
  readonly appearances: readonly Appearance[];
  /** How much a pronoun at an offset counts. */
  weightOfPronoun(span: Span): number;
  /** Whether whatever stands at an offset reports something. */
  speaksAt(at: number): boolean;
  /** Whether an offset lies in what whoever stands at `speaker` is reported to say, and is not the subject of it unless the clause is inserted into it. */
  isOwnWord(speaker: number, at: number): boolean;
  /** Whether an entity is named behind `speaker` as whoever is told or in what is reported, and so is somebody else. */
  names(speaker: number, entity: number): boolean;
  /** The same of an owner ("Doe's mill"): a writer may name so whom the pronoun means, so that nobody is sure. */
  namesOwner(speaker: number, entity: number): boolean;
}

/** How many names of what somebody says are looked at. */
const MOST_NAMED = 24;

type Place = 'speaker' | 'subject' | 'accused';

/** What the law does to somebody, who then seldom is the one who speaks of it. */
const ACCUSED =
  /^(?:(?:has|have|had) )?(?:is|are|was|were|been)(?: being)? (?:accused|charged|arrested|convicted|sentenced|jailed|suspected|indicted|detained|remanded|prosecuted)\b/;

/** Reads who appears in a sentence; only the head of a subject counts as the subject, not the names within it. */
export function readAttention(text: string, names: Names, known: Descriptions, sentence: ReadSentence): Attention {
  const { pieces, reportings } = sentence;
  const spanOf = ({ from, to }: Range): Span => ({ start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 });
  const said = reportings.flatMap(({ contents }) => contents.map(spanOf));
  const marked = pieces.filter(({ kind }) => kind === 'marked');
  const share = (span: Span): number => {
    if (marked.some((piece) => contains(piece, span))) return MARKED;
    return said.some((content) => contains(content, span)) ? REPORTED : 1;
  };
  const spoken = Map.groupBy(reportings, ({ speaker }) => pieces[speaker?.from ?? -1]?.start ?? -1);
  const saidBy = (speaker: number): Span[][] => (spoken.get(speaker) ?? []).map(({ contents }) => contents.map(spanOf));
  const mentions = mentionsIn(names.mentions, sentence).filter(({ type }) => type !== 'LOC' && type !== 'EVENT');
  const places = new Map<number, Place>();
  const persons = new Set<number>();
  const appearances: Appearance[] = [];
  for (const { phrase, place } of subjectsOf(sentence)) {
    const span = spanOf(phrase);
    const named = namedBy(names, pieces, phrase);
    places.set(span.start, place);
    if (named?.kind === 'entity') places.set(named.at, place);
    if (named?.kind === 'entity' && (place === 'speaker' || named.at > span.start)) persons.add(named.at);
    if (named?.kind === 'entity' && mentions.some(({ start }) => start === named.at)) continue;
    const noun = named === null ? nounOf(pieces, phrase) : null;
    const entity =
      noun !== null ? describedBy(known, noun, span.start, place) : named?.kind === 'entity' ? named.entity : null;
    const type = names.entities[entity ?? -1]?.type ?? 'PER';
    if (entity !== null)
      appearances.push({
        at: span.start,
        entity,
        type,
        weight: WEIGHT[place] * share(span),
        noun: entity < 0 ? noun : null,
      });
  }
  const opening = mentions.find(({ type }) => type === 'PER');
  const presented = mentions.find((mention) => mention.type === 'PER' && isPresented(sentence, mention, places));
  if (opening !== undefined && opensSentence(sentence, opening, places)) places.set(opening.start, 'subject');
  else if (presented !== undefined) places.set(presented.start, 'subject');
  for (const mention of mentions) {
    const possessor = isPossessor(text, mention);
    const asked = mention.type === 'PER' && isQuestioned(sentence, mention);
    const weight = possessor ? WEIGHT.possessor : WEIGHT[asked ? 'asked' : (places.get(mention.start) ?? 'other')];
    appearances.push({
      at: mention.start,
      entity: mention.entity,
      type:
        mention.record === null &&
        mention.type === 'MISC' &&
        persons.has(mention.start) &&
        mention.surface.includes(' ')
          ? 'PER'
          : mention.type,
      weight: weight * share(mention),
      noun: null,
    });
  }
  const namedBehind = (speaker: number, entity: number): Mention[] =>
    saidBy(speaker)
      .flat()
      .flatMap(({ end }) => mentionsIn(mentions, { start: speaker, end }).slice(0, MOST_NAMED))
      .filter((mention) => mention.entity === entity);
  return {
    appearances: appearances.sort((a, b) => a.at - b.at),
    weightOfPronoun: (span) => WEIGHT[places.get(span.start) ?? 'pronoun'] * share(span),
    speaksAt: (at) => places.get(at) === 'speaker',
    names: (speaker, entity) => namedBehind(speaker, entity).some((mention) => !isPossessor(text, mention)),
    namesOwner: (speaker, entity) => namedBehind(speaker, entity).some((mention) => isPossessor(text, mention)),
    isOwnWord: (speaker, at) =>
      saidBy(speaker).some(
        (spans) =>
          spans.some(({ start, end }) => start <= at && at < end) &&
          (!places.has(at) || (places.get(at) !== 'speaker' && parts(spans, speaker))),
      ),
  };
}

const isPossessor = (text: string, { end }: Span): boolean => /^['’]s?(?![\p{L}])/u.test(text.slice(end, end + 3));

/** "The miller, he said, is ill": a clause inserted into what it reports; its subject is another than that of the content. */
const parts = (spans: readonly Span[], speaker: number): boolean =>
  spans.some(({ end }) => end <= speaker) && spans.some(({ start }) => start > speaker);

/** The subjects of a sentence's reporting clauses and its own; one that is both reports. */
function subjectsOf(sentence: ReadSentence): { readonly phrase: Range; readonly place: Place }[] {
  const subjects = new Map<number, { phrase: Range; place: Place }>();
  const main = mainSubject(sentence.pieces);
  const verbs = main === null ? [] : sentence.pieces.slice(main.to, main.to + 4).map(({ word }) => word);
  const place = ACCUSED.test(verbs.join(' ')) ? 'accused' : 'subject';
  if (main !== null) subjects.set(main.from, { phrase: main, place });
  for (const { speaker } of sentence.reportings) {
    if (speaker !== null) subjects.set(speaker.from, { phrase: speaker, place: 'speaker' });
  }
  return [...subjects.values()];
}

/** Whether nothing but capitalised titles and no other subject stands before a name: it is the subject, whatever the verb. */
function opensSentence({ pieces }: ReadSentence, name: Span, places: ReadonlyMap<number, Place>): boolean {
  if (PREPOSITIONS.has(pieces[0]?.word ?? '') || [...places.keys()].some((start) => start < name.end)) return false;
  return pieces.every(({ start, kind, capital }) => start >= name.start || (kind === 'word' && capital));
}

/** "a reporter asked Jane Doe if": a name right behind the verb of a question. */
function isQuestioned({ pieces }: ReadSentence, name: Span): boolean {
  const at = pieces.findIndex(({ end }) => end > name.start);
  return at > 1 && pieces[at - 1]?.word === 'asked' && !BE.has(pieces[at - 2]?.word ?? '');
}

/** "Among them is Jane Doe": a name right behind the first verb of a sentence whose subject stands nowhere before. */
function isPresented({ pieces }: ReadSentence, name: Span, places: ReadonlyMap<number, Place>): boolean {
  const at = pieces.findIndex(({ end }) => end > name.start);
  return at > 1 && BE.has(pieces[at - 1]?.word ?? '') && [...places.keys()].every((start) => start > name.end);
}

/** Whom a subject without a name stands for: the one introduced so, or an unnamed person; `null` where no person is meant. */
function describedBy(known: Descriptions, noun: Noun, at: number, place: Place): number | null {
  const [only, other] = noun.definite ? known.find(noun.noun, noun.others, at) : [];
  if (only !== undefined && other === undefined) return only;
  const gender = genderOfWord(noun.noun);
  const person = noun.means === 'PER' || gender !== null || (place === 'speaker' && isHuman(noun.noun));
  return person ? UNNAMED[gender ?? 'unknown'] : null;
}
