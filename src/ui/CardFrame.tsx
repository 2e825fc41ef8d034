import type { ComponentChildren } from 'preact';
import { CloseIcon, MarkIcon } from './icons.tsx';
import { locale, text } from './strings.ts';

interface CardFrameProps {
  readonly name: string;
  /** What kind of thing is shown: "Person", "Direct quotation". */
  readonly kicker: string;
  /** A few words under the name. */
  readonly gloss?: string;
  readonly busy?: boolean;
  readonly onClose: () => void;
  readonly actions: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * The non-modal dialog around every card: head, content, a row of actions. The content scrolls between the two.
 */
export function CardFrame({ name, kicker, gloss = '', busy = false, onClose, actions, children }: CardFrameProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <dialog
      open
      class="card-box"
      aria-labelledby="card-name"
      aria-busy={busy}
      lang={locale.lang}
      dir={locale.dir}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="top">
        <p class="kicker">
          <MarkIcon />
          {kicker}
        </p>
        <button type="button" class="icon-button" aria-label={text.close} title={text.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <div class="head">
        <h2 id="card-name">
          <bdi>{name}</bdi>
        </h2>
        {gloss !== '' && (
          <p class="gloss">
            <bdi>{gloss}</bdi>
          </p>
        )}
      </div>
      <div class="scroll" tabIndex={0}>
        {children}
      </div>
      <div class="actions">{actions}</div>
    </dialog>
  );
}
