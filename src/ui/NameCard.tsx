import { Component } from 'preact';
import type { Mention } from '../shared/annotations.ts';
import type { CardState } from '../shared/card.ts';
import { CardActions, type CardCallbacks } from './CardActions.tsx';
import { CardBody } from './CardBody.tsx';
import { CardFrame } from './CardFrame.tsx';
import { Waiting } from './Waiting.tsx';
import { text, wrongMatch } from './strings.ts';

interface NameCardProps extends CardCallbacks {
  readonly card: CardState;
  readonly mention: Mention;
  /** What `describeWhy` says of the mention. */
  readonly why: string;
  readonly host: string;
}

interface NameCardState {
  /** Whether the reader asked how the match was made. */
  readonly explained: boolean;
}

/** The card on a name that the dataset lists. */
export class NameCard extends Component<NameCardProps, NameCardState> {
  override state = { explained: false };

  readonly #toggle = (): void => this.setState(({ explained }) => ({ explained: !explained }));

  override render({ card, mention, why, ...rest }: NameCardProps, { explained }: NameCardState) {
    if (card === 'loading' || card === 'failed') {
      const failed = card === 'failed';
      return (
        <CardFrame
          name={mention.surface}
          kicker={failed ? text.failedTitle : text.loading}
          busy={!failed}
          onClose={rest.onClose}
          actions={<CardActions {...rest} />}
        >
          <Waiting failed={failed} />
        </CardFrame>
      );
    }
    const question = { label: wrongMatch(mention.type), open: explained, onToggle: this.#toggle };
    return (
      <CardFrame
        name={card.name}
        kicker={card.kind}
        gloss={card.gloss}
        onClose={rest.onClose}
        actions={<CardActions question={question} {...rest} />}
      >
        <CardBody
          card={card}
          level="h3"
          why={why}
          surface={mention.surface}
          explained={explained}
          onReport={rest.onReport}
        />
      </CardFrame>
    );
  }
}
