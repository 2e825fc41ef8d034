import type { Annotations } from '../shared/annotations.ts';
import type { Article } from '../shared/article.ts';
import type { CardState } from '../shared/card.ts';
import { utterancesBySpeaker } from '../shared/utterances.ts';
import { excerptsOf } from './excerpts.ts';
import type { CastMember, CastMention, QuoteGroup } from './model.ts';

/** Cards by record id; a record that is not there is still on its way. */
type Cards = ReadonlyMap<string, CardState>;

function cardOf(cards: Cards, record: string | null): CardState | null {
  return record === null ? null : (cards.get(record) ?? 'loading');
}

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

/** What each speaker says, with the speaker's card, in the order of {@link utterancesBySpeaker}. */
export function quotesBySpeaker(annotations: Annotations, cards: Cards): QuoteGroup[] {
  return utterancesBySpeaker(annotations).map((group) => ({ ...group, card: cardOf(cards, group.record) }));
}
