import type { Quotation } from '../shared/annotations.ts';
import type { Excerpt } from './model.ts';
import { text } from './strings.ts';

/** What kind of quotation an utterance is, and how it is reported: "Paraphrased: “denied”". */
export function kindText([first]: readonly Quotation[]): string {
  const kind = text[first?.kind ?? 'indirect'];
  return first?.cueText ? `${kind}: ${text.quoted(first.cueText)}` : kind;
}

/** A quotation is cut at its last word: where that stood in marks, the closing one is missing. */
function closed(words: string): string {
  if ((words.match(/"/g)?.length ?? 0) % 2 === 1) return `${words}"`;
  return words.lastIndexOf('“') > words.lastIndexOf('”') ? `${words}”` : words;
}

/**
 * The pieces of an utterance, verbatim; only what stands in marks gets back those that were cut off. The comma that leads
 * on to "he said" is the article's, not the speaker's.
 */
export function wordsOf(pieces: readonly Quotation[]): string {
  return pieces
    .map(({ kind, surface }) => (kind === 'direct' ? text.quoted(surface.replace(/,$/, '')) : closed(surface)))
    .join(' … ');
}

interface WordsProps {
  readonly pieces: readonly Quotation[];
  /** Whether to say so where not all words are the speaker's own. */
  readonly labelled?: boolean;
}

/** Words of the article that somebody says. */
export function Words({ pieces, labelled = false }: WordsProps) {
  return (
    <blockquote class="words" dir="auto">
      {wordsOf(pieces)} {labelled && pieces[0]?.kind !== 'direct' && <span class="tally">{kindText(pieces)}</span>}
    </blockquote>
  );
}

/** A sentence of the article with the name in it marked. */
export function ExcerptText({ text: words, highlight }: Excerpt) {
  return (
    <blockquote class="excerpt" dir="auto">
      {words.slice(0, highlight.start)}
      <mark>{words.slice(highlight.start, highlight.end)}</mark>
      {words.slice(highlight.end)}
    </blockquote>
  );
}
