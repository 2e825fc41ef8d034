import type { ComponentChildren } from 'preact';

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** The product's mark, as in icons/sidelight.svg: two lines of text, half in the light that falls from the side. */
export function MarkIcon() {
  return (
    <svg class="icon mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fill="#f5b335" d="M11 0H3.5A3.5 3.5 0 0 0 0 3.5v9A3.5 3.5 0 0 0 3.5 16H11z" />
      <path fill="#26241f" d="M3 5h7v2H3zM3 9h5v2H3z" />
      <path fill="#34465a" d="M10.5 0h2A3.5 3.5 0 0 1 16 3.5v9a3.5 3.5 0 0 1-3.5 3.5h-7z" />
      <path fill="#f3e6c8" d="M8.94 5H13v2H8.31zM7.69 9H10v2H7.06z" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8m0-8-8 8" />
    </Icon>
  );
}

export function PanelIcon() {
  return (
    <Icon>
      <path d="M2.5 3h11v10h-11zm7 0v10" />
    </Icon>
  );
}

export function QuestionIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M6.3 6.5c0-2.2 3.4-2.2 3.4-.1 0 1.3-1.7 1.3-1.7 2.7m0 2v.1" />
    </Icon>
  );
}

export function FlagIcon() {
  return (
    <Icon>
      <path d="M4 14V2.5h7.5L9.8 5.5l1.7 3H4" />
    </Icon>
  );
}

export function PowerIcon() {
  return (
    <Icon>
      <path d="M8 2v5.5M5 3.8a5 5 0 1 0 6 0" />
    </Icon>
  );
}

export function ClockIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 4.8V8l2.2 1.5" />
    </Icon>
  );
}

export function DownIcon() {
  return (
    <Icon>
      <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
    </Icon>
  );
}

/** Points to the start of the line; turned by the style sheet where the page reads from right to left. */
export function PreviousIcon() {
  return (
    <Icon>
      <path class="turns" d="M9.5 4.5 6 8l3.5 3.5" />
    </Icon>
  );
}

/** Points to the end of the line; turned by the style sheet where the page reads from right to left. */
export function NextIcon() {
  return (
    <Icon>
      <path class="turns" d="M6.5 4.5 10 8l-3.5 3.5" />
    </Icon>
  );
}

export function BackIcon() {
  return (
    <Icon>
      <path class="turns" d="M6 4 3 7l3 3M3 7h6.5a3.2 3.2 0 0 1 0 6.4H7" />
    </Icon>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
    </Icon>
  );
}
