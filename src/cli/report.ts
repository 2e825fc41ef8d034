import type { Annotations, EntityType, Quotation, RoleBasis } from '../shared/annotations.ts';
import type { Article } from '../shared/article.ts';
import type { CardModel } from '../shared/card.ts';
import type { IsoDate } from '../shared/dates.ts';
import { utterancesBySpeaker } from '../shared/utterances.ts';
import { plain } from './plain.ts';
import type { Reference } from './reference.ts';

/** Somebody or something that the article names; `card` is null where the dataset has no record. */
export interface Member {
  readonly name: string;
  readonly mentions: number;
  readonly card: CardModel | null;
}

/** Names of one kind, in reading order. */
export interface CastGroup {
  readonly heading: string;
  readonly members: readonly Member[];
}

/** An office that the article names without or with its holder. */
export interface OfficeLine {
  readonly surface: string;
  readonly holder: string | null;
  readonly basis: RoleBasis;
}

/** Somebody's words: the pieces of one utterance together. */
export interface Utterance {
  readonly kind: Quotation['kind'];
  /** How it is reported, where it is more than said; '' elsewhere. */
  readonly cueText: string;
  readonly pieces: readonly string[];
}

/** What one speaker says; `speaker` is null where the article does not tell. */
export interface Spoken {
  readonly speaker: string | null;
  readonly card: CardModel | null;
  readonly utterances: readonly Utterance[];
}

/** What a reader is told of one article. Every text is on one line and safe to print. */
export interface Report {
  readonly title: string;
  readonly site: string;
  readonly date: IsoDate | null;
  readonly words: number;
  readonly cast: readonly CastGroup[];
  readonly unlisted: readonly Member[];
  readonly offices: readonly OfficeLine[];
  readonly changed: readonly CardModel[];
  readonly spoken: readonly Spoken[];
  readonly dataAsOf: IsoDate;
}

const HEADINGS: readonly (readonly [EntityType, string])[] = [
  ['PER', 'People'],
  ['ORG', 'Organisations'],
  ['LOC', 'Places'],
  ['EVENT', 'Events'],
  ['MISC', 'Other names'],
];

/** Draws up what a reader is told of an annotated article. */
export function reportOf(
  id: string | number,
  article: Article,
  annotations: Annotations,
  reference: Reference,
): Report {
  const card = (record: string | null) => (record === null ? null : reference.card(record, article.date));
  const counts = new Map<number, number>();
  for (const { entity } of annotations.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const members = annotations.entities.map(({ name, type, record }, index) => ({
    name: plain(name),
    type,
    mentions: counts.get(index) ?? 0,
    card: card(record),
  }));
  const listed = members.filter((member) => member.card !== null);
  const cast = HEADINGS.map(([type, heading]) => ({
    heading,
    members: listed.filter((member) => member.type === type),
  }));
  return {
    title: plain(article.title) || (id === '-' ? 'Standard input' : plain(String(id))),
    site: plain(article.site),
    date: article.date,
    words: article.text.split(/\s+/).filter((word) => word !== '').length,
    cast,
    unlisted: members.filter((member) => member.card === null),
    offices: officesOf(annotations),
    changed: cast.flatMap(({ members }) => members.flatMap(({ card }) => (hasChanged(card) ? [card] : []))),
    spoken: utterancesBySpeaker(annotations).map(({ speaker, record, utterances }) => ({
      speaker: speaker === null ? null : plain(speaker),
      card: card(record),
      utterances: utterances.map(({ pieces }) => utteranceOf(pieces)),
    })),
    dataAsOf: reference.pack.meta.asOf,
  };
}

function hasChanged(card: CardModel | null): card is CardModel {
  return card !== null && card.since.length > 0;
}

/** Each office with its holder once. */
function officesOf({ roles }: Annotations): OfficeLine[] {
  const lines = roles.map(({ surface, holder, basis }) => ({
    surface: plain(surface),
    holder: holder === undefined ? null : plain(holder.name),
    basis,
  }));
  const keyOf = ({ surface, holder, basis }: OfficeLine) => `${surface.toLowerCase()}\n${holder}\n${basis}`;
  const seen = new Map<string, OfficeLine>();
  for (const line of lines) if (!seen.has(keyOf(line))) seen.set(keyOf(line), line);
  return [...seen.values()];
}

function utteranceOf(pieces: readonly Quotation[]): Utterance {
  const kinds = new Set(pieces.map(({ kind }) => kind));
  const [only = 'mixed'] = kinds;
  return {
    kind: kinds.size === 1 ? only : 'mixed',
    cueText: plain(pieces[0]?.cueText ?? ''),
    pieces: pieces.map(({ surface }) => plain(surface)),
  };
}
