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

/** An article of plain text whose blocks are parted by blank lines; a first block that repeats the title is it. */
export function articleFromText(text: string, date: IsoDate | null = null, title = ''): Article {
  const blocks: Block[] = [];
  let open: { start: number; end: number } | null = null;
  const close = () => {
    if (open === null) return;
    const isTitle = blocks.length === 0 && title !== '' && text.slice(open.start, open.end) === title.trim();
    blocks.push({ ...open, kind: isTitle ? 'title' : 'paragraph' });
    open = null;
  };
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const content = line.trim();
    if (content === '') close();
    else {
      const start = lineStart + line.indexOf(content);
      open = { start: open === null ? start : open.start, end: start + content.length };
    }
    lineStart += line.length + 1;
  }
  close();
  return { title, date, site: '', lang: 'en', text, blocks };
}
