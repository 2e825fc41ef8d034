import { CardActions, type CardCallbacks } from './CardActions.tsx';
import { CardFrame } from './CardFrame.tsx';
import { cardText } from './strings.ts';
import { UnlistedBody, type UnlistedBodyProps } from './UnlistedBody.tsx';

interface UnlistedCardProps extends CardCallbacks, Omit<UnlistedBodyProps, 'level'> {
  /** The longest form that the article uses. */
  readonly name: string;
  readonly host: string;
}

/** The card on a name that the dataset does not list. */
export function UnlistedCard({ name, excerpts, mentions, quotations, ...rest }: UnlistedCardProps) {
  return (
    <CardFrame name={name} kicker={cardText.unlistedKind} onClose={rest.onClose} actions={<CardActions {...rest} />}>
      <UnlistedBody level="h3" excerpts={excerpts} mentions={mentions} quotations={quotations} />
    </CardFrame>
  );
}
