import type { CardModel } from '../shared/card.ts';
import { SourceRef } from './FactList.tsx';
import type { Footnotes } from './footnotes.ts';
import { ClockIcon } from './icons.tsx';
import { sourceText } from './SourceList.tsx';
import { text } from './strings.ts';

interface RolesProps {
  readonly card: CardModel;
  /** Where the card lists its sources; absent where it does not, then the sentence alone says them. */
  readonly notes?: Footnotes;
  readonly onShow?: (number: number) => void;
}

/** The offices held on the day of the article, or the latest known where the day is unknown, and what vouches for them. */
export function Roles({ card, notes, onShow }: RolesProps) {
  const { articleDate, roles } = card;
  return (
    <div class="roles">
      {articleDate === null && roles.length > 0 && <p class="label">{text.latestKnown}</p>}
      {roles.map((role, index) => (
        <div key={role.text} class="role">
          <p>
            {index > 0 && articleDate !== null && <span class="aside">{text.alsoThen} </span>}
            <strong>
              <bdi>{role.text}</bdi>
            </strong>
            {index === 0 && articleDate !== null && <span class="aside"> {text.whenPublished(articleDate)}</span>}
          </p>
          <p class="term">
            {role.period !== '' && <bdi class="period">{role.period}</bdi>}
            {notes !== undefined && onShow !== undefined && (
              <SourceRef notes={notes} onShow={onShow} source={role.source} />
            )}
          </p>
          {index === 0 && <p class="note">{sourceText(role.source)}</p>}
        </div>
      ))}
      {articleDate === null && <p class="note">{text.noDate}</p>}
      {articleDate !== null && card.olderThanArticle && (
        <p class="note warned">
          <ClockIcon />
          <span>{text.older(card.asOf, articleDate)}</span>
        </p>
      )}
    </div>
  );
}
