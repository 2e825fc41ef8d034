import type { Annotations, Quotation } from '../shared/annotations.ts';
import type { Article } from '../shared/article.ts';
import type { CardState } from '../shared/card.ts';
import { excerptsOf } from './excerpts.ts';
import type { CastMember, CastMention, QuoteGroup, Utterance } from './model.ts';

/** Cards by record id; a record that is not there is still on its way. */
type Cards = ReadonlyMap<string, CardState>;

function cardOf(cards: Cards, record: string | null | undefined): CardState | null {
  return record === null || record === undefined ? null : (cards.get(record) ?? 'loading');
}

/** A speaker of whom nothing is known but one of these is nobody in particular: two such may be two people. */
const PRONOUN = /^(?:he|she|they|it|who|i|we|you)$/i;

/** Everybody and everything that the article names, in reading order, with where each is mentioned. */
export function castOf(annotations: Annotations, article: Article, cards: Cards): CastMember[] {
  const length = Math.max(1, article.text.length);
  const mentions = new Map<number, CastMention[]>();
  for (const [index, mention] of annotations.mentions.entries()) {
    const list = mentions.get(mention.entity) ?? [];
    list.push({ index, mention, place: mention.start / length });
    mentions.set(mention.entity, list);
  }
  const quotations = Map.groupBy(annotations.quotations, (quotation) => quotation.speaker?.entity ?? -1);
  return annotations.entities.flatMap((entity, index) => {
    const own = mentions.get(index);
    if (own === undefined) return [];
    const spans = own.map(({ mention }) => mention);
    return [
      {
        entity: index,
        name: entity.name,
        record: entity.record,
        card: cardOf(cards, entity.record),
        mentions: own,
        excerpts: entity.record === null ? excerptsOf(article, spans) : [],
        quotations: quotations.get(index) ?? [],
      },
    ];
  });
}

function utterances(quotations: readonly Quotation[]): Utterance[] {
  const byGroup = new Map<number, { indices: number[]; pieces: Quotation[] }>();
  const result: { index: number; indices: number[]; pieces: Quotation[] }[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const known = quotation.group === undefined ? undefined : byGroup.get(quotation.group);
    if (known !== undefined) {
      known.pieces.push(quotation);
      known.indices.push(index);
      continue;
    }
    const utterance = { index, indices: [index], pieces: [quotation] };
    result.push(utterance);
    if (quotation.group !== undefined) byGroup.set(quotation.group, utterance);
  }
  return result;
}

/** The utterances by speaker, speakers in the order in which they first speak, those without a speaker at the end. */
export function quotesBySpeaker(annotations: Annotations, cards: Cards): QuoteGroup[] {
  const groups = Map.groupBy(utterances(annotations.quotations), ({ pieces }) => {
    const speaker = pieces.find((piece) => piece.speaker !== null)?.speaker;
    if (speaker === null || speaker === undefined) return '';
    if (speaker.entity !== undefined) return `entity ${speaker.entity}`;
    if (speaker.name === undefined && PRONOUN.test(speaker.surface)) return '';
    return `named ${speaker.name ?? speaker.surface}`;
  });
  const named: QuoteGroup[] = [];
  const nameless: QuoteGroup[] = [];
  for (const [key, list] of groups) {
    const spoken = list.flatMap(({ pieces }) => pieces).find((piece) => piece.speaker !== null)?.speaker;
    const speaker = key === '' || spoken === undefined ? null : spoken;
    const entity = speaker?.entity === undefined ? undefined : annotations.entities[speaker.entity];
    const group = {
      speaker: speaker === null ? null : (speaker.name ?? entity?.name ?? speaker.surface),
      card: cardOf(cards, speaker?.record ?? entity?.record),
      utterances: list,
    };
    (key === '' ? nameless : named).push(group);
  }
  return [...named, ...nameless];
}
