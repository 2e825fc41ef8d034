import { useEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../shared/dates.ts';
import type { PageState, SidebarTarget } from '../shared/sidebar-port.ts';
import type { Utterance } from '../shared/utterances.ts';
import { CastList } from './CastList.tsx';
import { citationOf } from './citation.ts';
import { useEscape } from './escape.ts';
import { BackIcon, DownIcon } from './icons.tsx';
import type { ArticleSummary, CastMember, JumpKind, QuoteGroup } from './model.ts';
import { QuoteList } from './QuoteList.tsx';
import { ArticleHead, SidebarHeader } from './SidebarHeader.tsx';
import { StateNotice } from './StateNotice.tsx';
import { changedSince, DataAge, SinceSummary } from './SinceSummary.tsx';
import { locale, sidebarText } from './strings.ts';
import { Tabs } from './Tabs.tsx';

type View = 'cast' | 'quotes';

interface SidebarProps {
  readonly state: PageState;
  /** What was read; `null` as long as nothing was. */
  readonly article: ArticleSummary | null;
  readonly cast: readonly CastMember[];
  readonly quotes: readonly QuoteGroup[];
  /** False while the engine still looks for unlisted names. */
  readonly complete: boolean;
  /** The newest source of the dataset; `null` as long as the dataset has not answered. */
  readonly dataAsOf: IsoDate | null;
  readonly host: string;
  /** The page's address. */
  readonly url: string;
  /** What to open and bring into view, as after a click on a mark; a new object asks anew. */
  readonly target: SidebarTarget | null;
  readonly onJump: (kind: JumpKind, index: number) => void;
  /** Returns the page to where it was before the first jump. */
  readonly onBack: () => void;
  /** Puts text on the clipboard; rejects where the browser does not allow it. */
  readonly onCopy: (words: string) => Promise<void>;
  readonly onClose: () => void;
  readonly onToggleSite: (on: boolean) => void;
  /** Reads again, or reads a page that did not look like an article. */
  readonly onRetry: () => void;
  /** A mistake in what is said of an entity, an index into `Annotations.entities`. */
  readonly onReport: (entity: number) => void;
}

function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'nearest' });
  element?.focus({ preventScroll: true });
}

/** The panel for the whole article. */
export function Sidebar(props: SidebarProps) {
  const { state, article, onClose, onToggleSite } = props;
  const host = props.host.replace(/^www\./, '');
  useEscape(onClose);
  return (
    <div class="panel" lang={locale.lang} dir={locale.dir}>
      <SidebarHeader host={host} on={state !== 'off'} onToggleSite={onToggleSite} onClose={onClose} />
      {state === 'ready' && article !== null ? (
        <Ready {...props} article={article} />
      ) : (
        <main class="content">
          <StateNotice state={state} host={host} onRetry={props.onRetry} onTurnOn={() => onToggleSite(true)} />
        </main>
      )}
    </div>
  );
}

function Ready(props: SidebarProps & { readonly article: ArticleSummary }) {
  const { article, cast, quotes, complete, dataAsOf, target, url, onJump, onBack, onCopy, onReport } = props;
  const [view, setView] = useState<View>('cast');
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [wanted, setWanted] = useState<string | null>(null);
  const handledRef = useRef<SidebarTarget | null>(null);
  const [jumped, setJumped] = useState(false);

  const showMember = (entity: number): void => {
    setView('cast');
    setOpen((open) => new Set(open).add(entity));
    setWanted(`entity-${entity}`);
  };
  useEffect(() => {
    if (target === null || target === handledRef.current) return;
    handledRef.current = target;
    if (target.kind === 'entity') {
      showMember(target.index);
    } else {
      setView('quotes');
      setWanted(`quotation-${utteranceOf(quotes, target.index)}`);
    }
  }, [target, quotes]);
  useEffect(() => {
    if (wanted === null) return;
    focusOn(wanted);
    setWanted(null);
  }, [wanted]);

  const toggle = (entity: number): void =>
    setOpen((open) => {
      const next = new Set(open);
      if (!next.delete(entity)) next.add(entity);
      return next;
    });
  const jump = (kind: JumpKind) => (index: number) => {
    setJumped(true);
    onJump(kind, index);
  };
  const copy = ({ speaker, card }: QuoteGroup, utterance: Utterance) =>
    onCopy(citationOf(utterance, speaker, card, { ...article, url }));
  const changed = changedSince(cast);
  const castPanel = (
    <CastList
      cast={cast}
      complete={complete}
      open={open}
      onToggle={toggle}
      onJump={jump('mention')}
      onReport={onReport}
    />
  );
  return (
    <>
      <main class="content">
        <ArticleHead {...article} />
        {dataAsOf !== null && <DataAge dataAsOf={dataAsOf} published={article.date} />}
        {changed.length > 0 && (
          <p class="teaser">
            <button type="button" class="action" onClick={() => focusOn('since-publication')}>
              {sidebarText.sinceTeaser(changed.length)}
              <DownIcon />
            </button>
          </p>
        )}
        <Tabs<View>
          label={sidebarText.views}
          selected={view}
          onSelect={setView}
          tabs={[
            { id: 'cast', label: sidebarText.cast, count: cast.length, panel: castPanel },
            {
              id: 'quotes',
              label: sidebarText.quotes,
              count: quotes.reduce((sum, { utterances }) => sum + utterances.length, 0),
              panel: <QuoteList quotes={quotes} onJump={jump('quotation')} onCopy={copy} />,
            },
          ]}
        />
        <SinceSummary changed={changed} onShow={showMember} />
      </main>
      {jumped && (
        <footer class="back">
          <button
            type="button"
            class="action"
            onClick={() => {
              setJumped(false);
              onBack();
            }}
          >
            <BackIcon />
            {sidebarText.back}
          </button>
        </footer>
      )}
    </>
  );
}

/** The utterance that holds a quotation: a later piece is shown with the first. */
function utteranceOf(quotes: readonly QuoteGroup[], quotation: number): number {
  const all = quotes.flatMap(({ utterances }) => utterances);
  return all.find(({ indices }) => indices.includes(quotation))?.index ?? quotation;
}
