import type { CardFact, CardSource } from '../shared/card.ts';
import type { Footnotes } from './footnotes.ts';
import { sourceText } from './SourceList.tsx';
import { text } from './strings.ts';

interface SourceRefProps {
  readonly source: CardSource;
  readonly notes: Footnotes;
  /** Shows the source of this number at the foot of the card. */
  readonly onShow: (number: number) => void;
}

/** The small number that ties a statement to its source. */
export function SourceRef({ source, notes, onShow }: SourceRefProps) {
  const number = notes.numberOf(source);
  const label = sourceText(source);
  return (
    <button
      type="button"
      class={source.checked ? 'ref' : 'ref unchecked'}
      aria-label={text.sourceRef(number, label)}
      title={label}
      onClick={() => onShow(number)}
    >
      <span>{number}</span>
    </button>
  );
}

/** A statement and its time. */
export function FactText({ text, period }: Pick<CardFact, 'text' | 'period'>) {
  return (
    <p>
      <bdi>{text}</bdi> {period !== '' && <bdi class="period">{period}</bdi>}
    </p>
  );
}

interface FactListProps {
  readonly facts: readonly CardFact[];
  readonly notes: Footnotes;
  readonly onShow: (number: number) => void;
}

/** Dated statements, one a line, each with its source. */
export function FactList({ facts, ...rest }: FactListProps) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={`${fact.text}\n${fact.period}`}>
          <FactText {...fact} />
          <SourceRef {...rest} source={fact.source} />
        </li>
      ))}
    </ul>
  );
}
