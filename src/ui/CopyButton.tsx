import { Component } from 'preact';
import { CopyIcon } from './icons.tsx';
import { text } from './strings.ts';

interface CopyButtonProps {
  /** Rejects where the browser does not allow it. */
  readonly onCopy: () => Promise<void>;
}

/** Copies a quotation and says whether it worked. */
export class CopyButton extends Component<CopyButtonProps, { readonly label: string }> {
  override state = { label: text.copy };

  readonly #copy = (): void => {
    void this.props.onCopy().then(
      () => this.setState({ label: text.copied }),
      () => this.setState({ label: text.notCopied }),
    );
  };

  override render(_props: CopyButtonProps, { label }: { readonly label: string }) {
    return (
      <button type="button" class="action" aria-live="polite" onClick={this.#copy}>
        <CopyIcon />
        {label}
      </button>
    );
  }
}
