/** What changed in a page since the last report. */
interface PageChange {
  /** Elements that were added or got new text, outermost only, still in the page. Empty where there were too many. */
  readonly added: readonly Element[];
  /** Whether text that the article holds was changed or taken away, or more was added than can be listed: read anew. */
  readonly isStale: boolean;
}

export interface MutationOptions {
  /** Whether the article holds the text of `node`. */
  readonly isRead: (node: Node) => boolean;
  readonly report: (change: PageChange) => void;
  readonly signal: AbortSignal;
}

/** A report waits until the page was quiet for so long, */
const QUIET_MS = 400;
/** but not longer than this after the first change. */
const MAX_WAIT_MS = 2000;
/** More additions than these between two reports are a new page. */
const MAX_ADDED = 200;
/** Nodes of a removed part that are looked through for text of the article. */
const MAX_LOOKED = 500;

function holdsRead(doc: Document, node: Node, isRead: (node: Node) => boolean): boolean {
  if (node.nodeType === Node.TEXT_NODE) return isRead(node);
  const walker = doc.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let looked = 0; looked < MAX_LOOKED && walker.nextNode() !== null; looked += 1) {
    if (isRead(walker.currentNode)) return true;
  }
  return false;
}

/**
 * Watches `doc` for changes of its text. Changes are only queued and then reported together: after a pause, never while
 * the page is hidden. Ends with `options.signal`.
 */
export function watchMutations(doc: Document, { isRead, report, signal }: MutationOptions): void {
  let added = new Set<Element>();
  let isStale = false;
  let firstAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (): void => {
    timer = undefined;
    if (doc.hidden) return;
    const elements = [...added].filter((element) => element.isConnected);
    const known = new Set(elements);
    const isInner = (element: Element): boolean => {
      for (let outer = element.parentElement; outer !== null; outer = outer.parentElement)
        if (known.has(outer)) return true;
      return false;
    };
    const change = { added: elements.filter((element) => !isInner(element)), isStale };
    added = new Set();
    isStale = false;
    firstAt = 0;
    if (change.isStale || change.added.length > 0) report(change);
  };

  const queueAdded = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement;
    if (element === null || node.textContent?.trim() === '') return;
    added.add(element);
    if (added.size <= MAX_ADDED) return;
    isStale = true;
    added.clear();
  };

  const queue = (record: MutationRecord): void => {
    if (record.type === 'characterData') {
      isStale ||= isRead(record.target);
      return;
    }
    if (isStale) return;
    for (const node of record.addedNodes) queueAdded(node);
    for (const node of record.removedNodes) isStale ||= holdsRead(doc, node, isRead);
  };

  const isQueued = (): boolean => isStale || added.size > 0;

  const schedule = (): void => {
    if (!isQueued() || doc.hidden) return;
    const now = performance.now();
    if (firstAt === 0) firstAt = now;
    clearTimeout(timer);
    timer = setTimeout(send, Math.max(0, Math.min(QUIET_MS, firstAt + MAX_WAIT_MS - now)));
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) queue(record);
    schedule();
  });
  observer.observe(doc.documentElement, { childList: true, characterData: true, subtree: true });
  doc.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
