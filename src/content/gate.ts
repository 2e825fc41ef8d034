import { isArticlePage } from '../article/gate.ts';
import { ask, extensionUrl, extensionVersion, hearBackground } from '../platform/messages.ts';
import { isContentMessage, type ContentMessage } from '../shared/messages.ts';
import type { Scope } from './scope.ts';

/** Leftovers of a copy that was updated away while the page stood open, where it could not clean up itself. */
const HOST_SELECTOR = 'sidelight-host';

function openScope(isArticle: boolean): Scope {
  const controller = new AbortController();
  const { signal } = controller;
  const early: ContentMessage[] = [];
  let listener: ((message: ContentMessage) => void) | null = null;
  const scope: Scope = {
    version: extensionVersion(),
    signal,
    isArticle,
    async ask(request) {
      try {
        return await ask(request);
      } catch (error) {
        if (String(error).includes('context invalidated')) scope.stop();
        throw error;
      }
    },
    urlOf: extensionUrl,
    hear(hearer) {
      listener = hearer;
      for (const message of early.splice(0)) hearer(message);
    },
    stop() {
      controller.abort();
      if (globalThis.sidelight === scope) globalThis.sidelight = undefined;
    },
  };
  hearBackground((message) => {
    if (!isContentMessage(message)) return;
    if (message.type === 'stop') scope.stop();
    else if (listener === null) early.push(message);
    else listener(message);
  }, signal);
  return scope;
}

function run(): void {
  const wanted = globalThis.sidelightWanted === true;
  globalThis.sidelightWanted = undefined;
  if (globalThis.sidelight !== undefined) {
    if (globalThis.sidelight.version === extensionVersion() && !globalThis.sidelight.signal.aborted) return;
    globalThis.sidelight.stop();
  }
  document.querySelector(HOST_SELECTOR)?.remove();
  const verdict = isArticlePage(document);
  if (!verdict.article && !wanted) return;
  globalThis.sidelight = openScope(verdict.article);
  globalThis.sidelight.ask({ type: 'start' }).catch(() => globalThis.sidelight?.stop());
}

/** A page that is rendered ahead may never be read: it waits until it is. */
if (Reflect.get(document, 'prerendering') === true)
  document.addEventListener('prerenderingchange', run, { once: true });
else run();
