import type { CardSource } from '../shared/card.ts';
import { text } from './strings.ts';

interface SourceListProps {
  readonly sources: readonly CardSource[];
  /** Number of the source to bring into view; 0 for none. */
  readonly shown: number;
}

/** What a source says for itself: what the facts were checked against, or that nobody checked them. */
export function sourceText(source: CardSource): string {
  if (source.checked) return `${text.checked} ${source.label}`;
  const bare = source.label.toLowerCase() === text.unchecked.toLowerCase();
  return bare ? text.unchecked : `${source.label}, ${text.unchecked.toLowerCase()}`;
}

/** A `ref` that scrolls an element into view when it appears or is given the ref. */
export function intoView(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** The sources of a card, once each, under the numbers that its facts bear. */
export function SourceList({ sources, shown }: SourceListProps) {
  return (
    <ol class="sources">
      {sources.map((source, index) => (
        <li
          key={source.label}
          class={index + 1 === shown ? 'shown' : undefined}
          ref={index + 1 === shown ? intoView : null}
        >
          <b>{index + 1}</b>
          <span>
            {source.checked && source.url !== undefined ? (
              <>
                {text.checked} <OutLink url={source.url} label={source.label} />
              </>
            ) : (
              sourceText(source)
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A plain link that opens apart from the article and does not tell where it was clicked. */
export function OutLink({ url, label }: { readonly url: string; readonly label: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={text.newTab}>
      {label}
    </a>
  );
}
