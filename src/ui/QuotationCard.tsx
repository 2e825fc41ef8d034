import type { Quotation } from '../shared/annotations.ts';
import type { CardState } from '../shared/card.ts';
import { CardActions, type CardCallbacks } from './CardActions.tsx';
import { CardFrame } from './CardFrame.tsx';
import { CopyButton } from './CopyButton.tsx';
import { FactText } from './FactList.tsx';
import { Roles } from './Roles.tsx';
import { OPEN_CHANGES } from './Since.tsx';
import { describeSpeaker } from './speaker.ts';
import { cardText, text } from './strings.ts';
import { kindText, Words } from './Words.tsx';

interface QuotationCardProps extends CardCallbacks {
  /** Every piece of the utterance, in reading order; at least one. */
  readonly pieces: readonly Quotation[];
  /** The speaker's card; `null` where the dataset does not list the speaker or there is none. */
  readonly card: CardState | null;
  readonly host: string;
  readonly onCopy: () => Promise<void>;
}

/** The card on a quotation: who says it, in which role, and whether these are the speaker's own words. */
export function QuotationCard({ pieces, card, onCopy, ...rest }: QuotationCardProps) {
  const kind = pieces[0]?.kind ?? 'indirect';
  const speaker = pieces.find((piece) => piece.speaker !== null)?.speaker ?? null;
  const known = card === null || typeof card === 'string' ? null : card;
  return (
    <CardFrame
      name={speaker === null ? text.noSpeaker : (speaker.name ?? text.quoted(speaker.surface))}
      kicker={kindText(pieces)}
      busy={card === 'loading'}
      onClose={rest.onClose}
      actions={<CardActions {...rest} />}
    >
      <div class="body">
        {known !== null && <Roles card={known} />}
        <section class="why">
          <h3>{cardText.speaker}</h3>
          <p dir="auto">{describeSpeaker(speaker)}</p>
        </section>
        {known !== null && known.since.length > 0 && (
          <section class="since">
            <h3>
              {text.since} <span class="known">{text.knownTo(known.asOf)}</span>
            </h3>
            {known.since.slice(0, OPEN_CHANGES).map((fact) => (
              <FactText key={`${fact.text}\n${fact.period}`} {...fact} />
            ))}
            {known.since.length > OPEN_CHANGES && (
              <p class="note">{text.moreChanges(known.since.length - OPEN_CHANGES)}</p>
            )}
          </section>
        )}
        <Words pieces={pieces} />
        <p class="tally">{cardText[`${kind}Means`]}</p>
        <CopyButton onCopy={onCopy} />
      </div>
    </CardFrame>
  );
}
