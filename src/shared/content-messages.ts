/** What the background tells the content script of a tab. */
export type ContentMessage =
  /** The toolbar button was clicked. */
  | { readonly type: 'toggle-sidebar' }
  /** The site was switched off, or the extension goes away. */
  | { readonly type: 'stop' }
  /** The sidebar frame loaded; the nonce proves the content script to it. */
  | { readonly type: 'pair-sidebar'; readonly nonce: string };

/** Whether `value` is a {@link ContentMessage}. By hand: the script that every page loads bears no library. */
export function isContentMessage(value: unknown): value is ContentMessage {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'pair-sidebar') return 'nonce' in value && typeof value.nonce === 'string';
  return value.type === 'toggle-sidebar' || value.type === 'stop';
}
