import { CopyButton } from './CopyButton.tsx';
import { NextIcon } from './icons.tsx';
import type { Utterance } from '../shared/utterances.ts';
import type { QuoteGroup } from './model.ts';
import { Notice } from './Notice.tsx';
import { roleText } from './role.ts';
import { sidebarText, text } from './strings.ts';
import { kindText, Words, wordsOf } from './Words.tsx';

interface QuoteListProps {
  readonly quotes: readonly QuoteGroup[];
  /** Shows a quotation in the text; `index` points into `Annotations.quotations`. */
  readonly onJump: (index: number) => void;
  readonly onCopy: (group: QuoteGroup, utterance: Utterance) => Promise<void>;
}

interface SaidProps extends Pick<QuoteListProps, 'onJump' | 'onCopy'> {
  readonly group: QuoteGroup;
  readonly utterance: Utterance;
}

function Said({ group, utterance, onJump, onCopy }: SaidProps) {
  const kind = utterance.pieces[0]?.kind ?? 'indirect';
  const words = wordsOf(utterance.pieces);
  return (
    <li id={`quotation-${utterance.index}`} class={`said ${kind}`} tabIndex={-1}>
      <Words pieces={utterance.pieces} />
      <p class="said-foot">
        <span class="kind">{kindText(utterance.pieces)}</span>
        <span class="said-actions">
          <CopyButton onCopy={() => onCopy(group, utterance)} />
          <button
            type="button"
            class="action"
            aria-label={sidebarText.showQuotation(words.slice(0, 60))}
            onClick={() => onJump(utterance.index)}
          >
            {sidebarText.showInText}
            <NextIcon />
          </button>
        </span>
      </p>
    </li>
  );
}

/** Who said what: the quotations by speaker, those without one at the end. */
export function QuoteList({ quotes, onJump, onCopy }: QuoteListProps) {
  return (
    <>
      <h2 class="hidden">{sidebarText.quotesHeading}</h2>
      {quotes.length === 0 && <Notice title={sidebarText.emptyQuotes} note={sidebarText.emptyQuotesNote} />}
      {quotes.map((group) => {
        const role = roleText(group.card);
        return (
          <section key={group.speaker ?? ''} class={group.speaker === null ? 'speaker nobody' : 'speaker'}>
            <h3>
              <bdi>{group.speaker ?? sidebarText.unattributed}</bdi>
            </h3>
            <span class="count" title={text.quotations(group.utterances.length)} aria-hidden="true">
              {group.utterances.length}
            </span>
            {role !== null && (
              <p class="role-line">
                <bdi>{role.text}</bdi>
                {role.onDay && ` ${text.thenShort}`}
              </p>
            )}
            <ul>
              {group.utterances.map((utterance) => (
                <Said key={utterance.index} {...{ group, utterance, onJump, onCopy }} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
