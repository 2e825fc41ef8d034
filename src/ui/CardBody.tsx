import { Component } from 'preact';
import type { CardModel } from '../shared/card.ts';
import { FactList, SourceRef } from './FactList.tsx';
import { footnotes } from './footnotes.ts';
import { Roles } from './Roles.tsx';
import { OutLink, SourceList } from './SourceList.tsx';
import { Since } from './Since.tsx';
import { text } from './strings.ts';
import { WhyMatch, type WhyMatchProps } from './WhyMatch.tsx';

/** Up to this many further facts stand open; more are folded away under their heading. */
const OPEN_FACTS = 4;

interface CardBodyProps extends WhyMatchProps {
  readonly card: CardModel;
}

interface CardBodyState {
  /** Number of the source that a reader asked for; 0 for none. */
  readonly shown: number;
}

/** All that a record says, the most important first: for the hover card and for the sidebar. */
export class CardBody extends Component<CardBodyProps, CardBodyState> {
  override state = { shown: 0 };

  readonly #show = (shown: number): void => this.setState({ shown: 0 }, () => this.setState({ shown }));

  override render({ card, level, ...why }: CardBodyProps, { shown }: CardBodyState) {
    const notes = footnotes(card);
    const part = { card, notes, onShow: this.#show };
    const Heading = level;
    const lastWord = card.explainer.slice(card.explainer.lastIndexOf(' ') + 1);
    return (
      <div class="body">
        <Roles {...part} />
        <Since {...part} level={level} />
        {card.explainer !== '' && (
          <p class="explainer" dir="auto">
            {card.explainer.slice(0, card.explainer.length - lastWord.length)}
            <span class="unbroken">
              {lastWord}
              <SourceRef {...part} source={card.explainerSource} />
            </span>
          </p>
        )}
        {card.facts.length > 0 && (
          <details open={card.facts.length <= OPEN_FACTS}>
            <summary>
              <Heading>{text.onRecord}</Heading> <span class="count">{card.facts.length}</span>
            </summary>
            <FactList {...part} facts={card.facts} />
          </details>
        )}
        <WhyMatch level={level} {...why} />
        {card.links.length > 0 && (
          <p class="links">
            <span class="label">{text.readMore}</span>
            {card.links.map((link) => (
              <OutLink key={link.url} {...link} />
            ))}
          </p>
        )}
        <section class="foot">
          {notes.sources.length > 0 && <Heading>{text.sources}</Heading>}
          <SourceList sources={notes.sources} shown={shown} />
          <p>{text.asOf(card.asOf)}</p>
        </section>
      </div>
    );
  }
}
