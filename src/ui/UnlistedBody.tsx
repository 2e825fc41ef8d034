import type { Quotation } from '../shared/annotations.ts';
import type { Excerpt } from './model.ts';
import { text } from './strings.ts';
import { ExcerptText, Words } from './Words.tsx';

/** How many quotations are shown in full; the rest are counted. */
const SHOWN = 3;

export interface UnlistedBodyProps {
  readonly level: 'h3' | 'h4';
  /** The article's own sentences on the name. */
  readonly excerpts: readonly Excerpt[];
  /** How often the article names it. */
  readonly mentions: number;
  /** What the article quotes it as saying. */
  readonly quotations: readonly Quotation[];
}

/** All that can be said of a name that the dataset does not list: the article's own words. */
export function UnlistedBody({ level, excerpts, mentions, quotations }: UnlistedBodyProps) {
  const Heading = level;
  const tally = [text.mentions(mentions), ...(quotations.length > 0 ? [text.quotations(quotations.length)] : [])];
  return (
    <div class="body">
      <p class="note">{text.notListed}</p>
      <section>
        <Heading>{text.articleSays}</Heading>
        {excerpts.length === 0 && <p>{text.noExcerpts}</p>}
        {excerpts.map((excerpt) => (
          <ExcerptText key={excerpt.text} {...excerpt} />
        ))}
      </section>
      {quotations.length > 0 && (
        <section>
          <Heading>{text.quotesOf}</Heading>
          {quotations.slice(0, SHOWN).map((quotation) => (
            <Words labelled key={quotation.start} pieces={[quotation]} />
          ))}
          {quotations.length > SHOWN && <p class="tally">{text.moreQuotations(quotations.length - SHOWN)}</p>}
        </section>
      )}
      <p class="tally">{tally.join(' · ')}</p>
    </div>
  );
}
