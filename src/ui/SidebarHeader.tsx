import { CloseIcon, MarkIcon } from './icons.tsx';
import type { ArticleSummary } from './model.ts';
import { sidebarText, text } from './strings.ts';

interface SidebarHeaderProps {
  readonly host: string;
  readonly on: boolean;
  readonly onToggleSite: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The bar at the top: whose panel this is, the switch for the site, the way out. */
export function SidebarHeader({ host, on, onToggleSite, onClose }: SidebarHeaderProps) {
  return (
    <header class="bar">
      <p class="brand">
        <MarkIcon />
        {text.product}
      </p>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-label={sidebarText.marksOn(host)}
        title={sidebarText.marksOn(host)}
        onClick={() => onToggleSite(!on)}
      >
        <span class="host">{host}</span>
        <span class="track" />
      </button>
      <button type="button" class="icon-button" aria-label={text.close} title={text.close} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
}

/** The head of the article that the panel is about. */
export function ArticleHead({ title, site, date }: ArticleSummary) {
  const when = date === null ? sidebarText.dateUnknown : sidebarText.published(date);
  return (
    <div class="article-head">
      <p class="kicker">{[site, when].filter((part) => part !== '').join(' · ')}</p>
      <h1 dir="auto">{title}</h1>
    </div>
  );
}
