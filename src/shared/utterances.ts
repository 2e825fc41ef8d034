import type { Annotations, Quotation } from './annotations.ts';

/** A quotation with all pieces of its utterance, in reading order. */
export interface Utterance {
  /** Index of its first piece into `Annotations.quotations`. */
  readonly index: number;
  /** Indexes of all its pieces. */
  readonly indices: readonly number[];
  readonly pieces: readonly Quotation[];
}

/** What one speaker says, in reading order. */
export interface SpeakerGroup {
  /** The resolved name, else the speaker as the article writes it ("a spokeswoman"); `null` where none was found. */
  readonly speaker: string | null;
  /** Id of the speaker's record. */
  readonly record: string | null;
  readonly utterances: readonly Utterance[];
}

/** A speaker of whom nothing is known but one of these is nobody in particular: two such may be two people. */
const PRONOUN = /^(?:he|she|they|it|who|i|we|you)$/i;

function utterancesOf(quotations: readonly Quotation[]): Utterance[] {
  const numbered = quotations.map((quotation, index) => ({ quotation, index }));
  const groups = Map.groupBy(numbered, ({ quotation, index }) => quotation.group ?? `alone ${index}`);
  return [...groups.values()].map((pieces) => ({
    index: pieces[0]?.index ?? 0,
    indices: pieces.map(({ index }) => index),
    pieces: pieces.map(({ quotation }) => quotation),
  }));
}

const speakerOf = (pieces: readonly Quotation[]) => pieces.find(({ speaker }) => speaker !== null)?.speaker ?? null;

function speakerKey({ pieces }: Utterance): string {
  const speaker = speakerOf(pieces);
  if (speaker === null) return '';
  if (speaker.entity !== undefined) return `entity ${speaker.entity}`;
  if (speaker.name === undefined && PRONOUN.test(speaker.surface)) return '';
  return `named ${speaker.name ?? speaker.surface}`;
}

/** The utterances by speaker, speakers in the order in which they first speak, those without a speaker at the end. */
export function utterancesBySpeaker({ quotations, entities }: Annotations): SpeakerGroup[] {
  const groups = Map.groupBy(utterancesOf(quotations), speakerKey);
  const nameless = groups.get('') ?? [];
  groups.delete('');
  const named = [...groups.values()].map((utterances): SpeakerGroup => {
    const speaker = speakerOf(utterances.flatMap(({ pieces }) => pieces));
    const entity = entities[speaker?.entity ?? -1];
    return {
      speaker: speaker?.name ?? entity?.name ?? speaker?.surface ?? null,
      record: speaker?.record ?? entity?.record ?? null,
      utterances,
    };
  });
  return nameless.length === 0 ? named : [...named, { speaker: null, record: null, utterances: nameless }];
}
