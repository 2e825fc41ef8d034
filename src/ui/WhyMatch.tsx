import { FlagIcon, QuestionIcon } from './icons.tsx';
import { intoView } from './SourceList.tsx';
import { cardText, text } from './strings.ts';

export interface WhyMatchProps {
  /** The heading's place among the headings around it. */
  readonly level: 'h3' | 'h4';
  /** What `describeWhy` says of the mention. */
  readonly why: string;
  /** The name as the article writes it. */
  readonly surface: string;
  /** Whether the reader asked how the match was made. */
  readonly explained: boolean;
  /** The question that asks for it, where it is not asked elsewhere. */
  readonly question?: { readonly label: string; readonly onAsk: () => void };
  readonly onReport: () => void;
}

/** Why a name was taken for this record; on demand also what was matched and what to do if that is wrong. */
export function WhyMatch({ level, why, surface, explained, question, onReport }: WhyMatchProps) {
  const Heading = level;
  return (
    <section class={explained ? 'why explained' : 'why'} ref={explained ? intoView : null}>
      <Heading>{text.why}</Heading>
      {explained && <p dir="auto">{cardText.written(surface)}</p>}
      <p dir="auto">{why}</p>
      {!explained && question !== undefined && (
        <button type="button" class="action" onClick={question.onAsk}>
          <QuestionIcon />
          {question.label}
        </button>
      )}
      {explained && (
        <>
          <p>{cardText.howMatched}</p>
          <button type="button" class="action" onClick={onReport}>
            <FlagIcon />
            {text.report}
          </button>
        </>
      )}
    </section>
  );
}
