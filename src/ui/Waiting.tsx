import { text } from './strings.ts';

/** What stands where a card's content will be, or why it will not come. */
export function Waiting({ failed }: { readonly failed: boolean }) {
  if (failed) {
    return (
      <div class="body">
        <p class="note">{text.failed}</p>
      </div>
    );
  }
  return (
    <div class="body skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}
