import * as v from 'valibot';
import type { Annotations } from './annotations.ts';
import type { BlockKind } from './article.ts';
import type { CardModel } from './card.ts';
import { isIsoDate } from './dates.ts';

const LIMITS = { text: 2_000_000, blocks: 50_000, ids: 2_000, short: 2_000 };

const BLOCK_KINDS = [
  'title',
  'standfirst',
  'heading',
  'caption',
  'paragraph',
  'list-item',
  'quote',
] as const satisfies BlockKind[];

const ShortText = v.pipe(v.string(), v.maxLength(LIMITS.short));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Day = v.nullable(v.pipe(v.string(), v.check(isIsoDate)));

const ArticleMessage = v.pipe(
  v.strictObject({
    title: ShortText,
    date: Day,
    site: ShortText,
    lang: ShortText,
    text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
    blocks: v.pipe(
      v.array(v.strictObject({ start: Offset, end: Offset, kind: v.picklist(BLOCK_KINDS) })),
      v.maxLength(LIMITS.blocks),
      v.readonly(),
    ),
  }),
  v.check(({ text, blocks }) => {
    let last = 0;
    return blocks.every(({ start, end }) => last <= start && start <= end && (last = end) <= text.length);
  }, 'blocks lie in order within the text'),
);

/** Every request to the background, by its `type`. What comes from a page is refused unless it fits. */
export const BackgroundRequest = v.variant('type', [
  /** The gate found an article: inject the script that reads and marks it. */
  v.strictObject({ type: v.literal('start') }),
  /** The reader dwells on a mark or opens the sidebar: inject the script that shows cards. */
  v.strictObject({ type: v.literal('load-card') }),
  v.strictObject({ type: v.literal('annotate'), article: ArticleMessage, full: v.boolean() }),
  v.strictObject({
    type: v.literal('cards'),
    ids: v.pipe(v.array(ShortText), v.maxLength(LIMITS.ids)),
    date: Day,
  }),
  /** Switches the sender's own site on or off. */
  v.strictObject({ type: v.literal('switch-site'), on: v.boolean() }),
  /** The reader reports a mistake: open the page that helps to write it down. */
  v.strictObject({ type: v.literal('report'), name: ShortText, record: v.nullable(ShortText), surface: ShortText }),
  /** The sidebar frame has loaded and asks to be paired with the content script of its tab. */
  v.strictObject({ type: v.literal('sidebar-loaded') }),
]);
export type BackgroundRequest = v.InferOutput<typeof BackgroundRequest>;
export type RequestType = BackgroundRequest['type'];

/** What the background answers to each request. */
export interface BackgroundAnswers {
  start: { readonly siteOn: boolean };
  'load-card': null;
  annotate: Annotations;
  cards: CardsAnswer;
  'switch-site': null;
  report: null;
  'sidebar-loaded': { readonly nonce: string };
}

/** Cards in the order of the ids that were asked for; unknown ids are left out. */
export interface CardsAnswer {
  readonly cards: readonly CardModel[];
  /** The newest day for which the dataset was checked. */
  readonly dataAsOf: string;
}

/** An answer, or in words what went wrong: errors do not survive a message as objects. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
