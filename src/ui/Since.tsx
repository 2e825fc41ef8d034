import type { CardModel } from '../shared/card.ts';
import { FactList } from './FactList.tsx';
import type { Footnotes } from './footnotes.ts';
import { text } from './strings.ts';

/** Up to this many changes stand open; the rest are folded away, so that the background stays in sight. */
export const OPEN_CHANGES = 3;

interface SinceProps {
  readonly card: CardModel;
  readonly level: 'h3' | 'h4';
  readonly notes: Footnotes;
  readonly onShow: (number: number) => void;
}

/** What changed after the article appeared. */
export function Since({ card, level: Heading, ...rest }: SinceProps) {
  if (card.since.length === 0) return null;
  const more = card.since.slice(OPEN_CHANGES);
  return (
    <section class="since">
      <Heading>
        {text.since} <span class="known">{text.knownTo(card.asOf)}</span>
      </Heading>
      <FactList {...rest} facts={card.since.slice(0, OPEN_CHANGES)} />
      {more.length > 0 && (
        <details>
          <summary>{text.moreChanges(more.length)}</summary>
          <FactList {...rest} facts={more} />
        </details>
      )}
    </section>
  );
}
