import type { CardModel } from '../shared/card.ts';
import { isBefore, type IsoDate } from '../shared/dates.ts';
import { FactText } from './FactList.tsx';
import type { CastMember } from './model.ts';
import { ClockIcon } from './icons.tsx';
import { sidebarText } from './strings.ts';

/** A cast member of whom something changed after publication. */
interface Changed {
  readonly entity: number;
  readonly card: CardModel;
}

/** Those of the cast of whom the dataset knows a change after publication, in reading order. */
export function changedSince(cast: readonly CastMember[]): Changed[] {
  return cast.flatMap(({ entity, card }) =>
    card === null || typeof card === 'string' || card.since.length === 0 ? [] : [{ entity, card }],
  );
}

interface SinceSummaryProps {
  readonly changed: readonly Changed[];
  readonly onShow: (entity: number) => void;
}

/** What changed after publication, by name; each name leads to its card, where the sources are. */
export function SinceSummary({ changed, onShow }: SinceSummaryProps) {
  if (changed.length === 0) return null;
  return (
    <section class="since" id="since-publication" tabIndex={-1}>
      <h2>{sidebarText.sincePublication}</h2>
      <ul>
        {changed.map(({ entity, card }) => (
          <li key={entity}>
            <button type="button" class="name-link" onClick={() => onShow(entity)}>
              <bdi>{card.name}</bdi>
            </button>
            {card.since.map((fact) => (
              <FactText key={`${fact.text}\n${fact.period}`} {...fact} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How old the data is, and whether the article is newer than it. */
export function DataAge({ dataAsOf, published }: { readonly dataAsOf: IsoDate; readonly published: IsoDate | null }) {
  return (
    <p class="data-age">
      <ClockIcon />
      <span>
        {sidebarText.dataAge(dataAsOf)}
        {published !== null && isBefore(dataAsOf, published) && ` ${sidebarText.dataOlder}`}
      </span>
    </p>
  );
}
