import { FlagIcon, PanelIcon, PowerIcon, QuestionIcon } from './icons.tsx';
import { cardText, text } from './strings.ts';

/** What every card can ask of its surroundings. */
export interface CardCallbacks {
  readonly onOpenSidebar: () => void;
  readonly onClose: () => void;
  readonly onTurnOffSite: () => void;
  readonly onReport: () => void;
}

interface CardActionsProps extends CardCallbacks {
  readonly host: string;
  /** The question that opens the explanation of the match; absent where there is no match to question. */
  readonly question?: { readonly label: string; readonly open: boolean; readonly onToggle: () => void };
}

/** The row of actions at the foot of every card. */
export function CardActions({ host, question, onOpenSidebar, onReport, onTurnOffSite }: CardActionsProps) {
  return (
    <>
      <button type="button" class="action" onClick={onOpenSidebar}>
        <PanelIcon />
        {cardText.openSidebar}
      </button>
      {question !== undefined && (
        <button type="button" class="action" aria-expanded={question.open} onClick={question.onToggle}>
          <QuestionIcon />
          {question.label}
        </button>
      )}
      <button type="button" class="action" onClick={onReport}>
        <FlagIcon />
        {text.report}
      </button>
      <button type="button" class="action" title={cardText.turnOffOn(host)} onClick={onTurnOffSite}>
        <PowerIcon />
        {cardText.turnOff}
      </button>
    </>
  );
}
