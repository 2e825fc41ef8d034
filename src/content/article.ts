import { ArticlePage } from './article-page.ts';
import { watchPointer } from './pointer.ts';
import { currentScope, type Overlay, type Scope } from './scope.ts';

/** Asks once for the script that shows cards, when the pointer first nears a mark or the sidebar is wanted. */
function overlayLoader(scope: Scope): () => Promise<Overlay | undefined> {
  let loading: Promise<unknown> | null = null;
  return async () => {
    if (scope.overlay !== undefined) return scope.overlay;
    loading ??= scope.ask({ type: 'load-card' });
    await loading.catch(() => {
      loading = null;
    });
    return scope.overlay;
  };
}

async function run(scope: Scope): Promise<void> {
  const page = new ArticlePage(scope);
  scope.page = page;
  const loadOverlay = overlayLoader(scope);

  scope.hear((message) => {
    if (message.type === 'toggle-sidebar') void loadOverlay().then((overlay) => overlay?.toggleSidebar());
    else if (message.type === 'pair-sidebar') scope.overlay?.pairSidebar(message.nonce);
  });
  watchPointer(
    {
      shown: () => scope.overlay?.shown ?? null,
      hitAt: (x, y) => page.hitAt(x, y),
      onApproach: () => void loadOverlay(),
      onDwell: (mark) => void loadOverlay().then((overlay) => overlay?.showCard(mark)),
      onLeave: () => scope.overlay?.hideCard(),
      onDismiss: () => scope.overlay?.dismiss(),
      onPick: (mark, isTouch) =>
        void loadOverlay().then((overlay) => (isTouch ? overlay?.showCard(mark) : overlay?.openSidebarAt(mark))),
    },
    scope.signal,
  );
  if (!(await scope.siteOn)) return page.session.showOff();
  if (scope.isArticle) await page.session.read();
  page.watch();
}

const scope = currentScope();
if (scope !== undefined && scope.page === undefined) void run(scope);
