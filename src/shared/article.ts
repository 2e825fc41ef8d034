import type { IsoDate } from './dates.ts';
import type { Span } from './span.ts';

/** What a block is in the article; decides how its text is read (a heading has no sentences to attribute). */
export type BlockKind = 'title' | 'standfirst' | 'heading' | 'caption' | 'paragraph' | 'list-item' | 'quote';

/** One heading, paragraph, caption or list item: a span of `article.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What was read off the page. */
export interface Article {
  /** The headline, or the document's title where the page shows none. */
  readonly title: string;
  /** The day of first publication; `null` where the page does not say. */
  readonly date: IsoDate | null;
  /** The outlet as the page names it, else its host name. */
  readonly site: string;
  /** BCP 47 tag; `en` where the page does not say. */
  readonly lang: string;
  /** The blocks joined by {@link BLOCK_BREAK}. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What stands between two blocks in `article.text`. */
export const BLOCK_BREAK = '\n\n';

/** An article of plain text whose blocks are parted by blank lines. */
export function articleFromText(text: string, date: IsoDate | null = null, title = ''): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[^]*?(?=\n\s*\n|\s*$)/g)) {
    const start = match.index;
    const isTitle = blocks.length === 0 && title !== '' && match[0].trim() === title.trim();
    blocks.push({ start, end: start + match[0].length, kind: isTitle ? 'title' : 'paragraph' });
  }
  return { title, date, site: '', lang: 'en', text, blocks };
}
