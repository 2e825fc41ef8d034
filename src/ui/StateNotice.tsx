import type { PageState } from '../shared/sidebar-port.ts';
import { Notice, type NoticeProps } from './Notice.tsx';
import { sidebarText } from './strings.ts';

interface StateNoticeProps {
  readonly state: PageState;
  readonly host: string;
  readonly onRetry: () => void;
  readonly onTurnOn: () => void;
}

const LOADING = { title: sidebarText.loadingTitle, note: sidebarText.loadingNote };

const NOTICES: Readonly<Record<PageState, (props: StateNoticeProps) => NoticeProps>> = {
  loading: () => LOADING,
  ready: () => LOADING,
  'not-article': ({ onRetry }) => ({
    title: sidebarText.notArticleTitle,
    note: sidebarText.notArticleNote,
    action: { label: sidebarText.notArticleAct, onAct: onRetry },
  }),
  error: ({ onRetry }) => ({
    title: sidebarText.errorTitle,
    note: sidebarText.errorNote,
    action: { label: sidebarText.errorAct, onAct: onRetry },
  }),
  off: ({ host, onTurnOn }) => ({
    title: sidebarText.offTitle(host),
    note: sidebarText.offNote,
    action: { label: sidebarText.offAct(host), onAct: onTurnOn },
  }),
};

/** What happened, what was kept and what to do, where there is nothing to list. */
export function StateNotice(props: StateNoticeProps) {
  const busy = props.state === 'loading' || props.state === 'ready';
  return (
    <div class="state" aria-busy={busy}>
      <Notice whole {...NOTICES[props.state](props)} />
      {busy && (
        <div class="skeleton" aria-hidden="true">
          <span />
          <span />
          <span />
          <span />
        </div>
      )}
    </div>
  );
}
