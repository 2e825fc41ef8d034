export interface NoticeProps {
  /** What happened. */
  readonly title: string;
  /** What was kept, and what it means. */
  readonly note: string;
  /** What to do about it. */
  readonly action?: { readonly label: string; readonly onAct: () => void };
  /** Whether it stands for the whole panel, and so bears its first heading. */
  readonly whole?: boolean;
}

/** A few words that stand where a list would be. */
export function Notice({ title, note, action, whole = false }: NoticeProps) {
  const Title = whole ? 'h1' : 'p';
  return (
    <div class="notice">
      <Title class="notice-title">{title}</Title>
      <p>{note}</p>
      {action !== undefined && (
        <button type="button" class="button" onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </div>
  );
}
