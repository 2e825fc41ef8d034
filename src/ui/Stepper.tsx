import { NextIcon, PreviousIcon } from './icons.tsx';
import { sidebarText, text } from './strings.ts';

interface StepperProps {
  readonly name: string;
  readonly count: number;
  /** Number of the mention that the reader is at; -1 before the first step. */
  readonly current: number;
  readonly onStep: (to: number) => void;
}

/** Leads through the mentions of one name in the text, round and round. */
export function Stepper({ name, count, current, onStep }: StepperProps) {
  if (count === 1) {
    return (
      <p class="stepper">
        <button type="button" class="action" onClick={() => onStep(0)}>
          <NextIcon />
          {sidebarText.showInText}
        </button>
      </p>
    );
  }
  return (
    <p class="stepper">
      <button
        type="button"
        class="icon-button"
        aria-label={sidebarText.previous(name)}
        onClick={() => onStep(current <= 0 ? count - 1 : current - 1)}
      >
        <PreviousIcon />
      </button>
      <output>{current < 0 ? text.mentions(count) : sidebarText.mentionOf(current + 1, count)}</output>
      <button
        type="button"
        class="icon-button"
        aria-label={sidebarText.next(name)}
        onClick={() => onStep((current + 1) % count)}
      >
        <NextIcon />
      </button>
    </p>
  );
}
