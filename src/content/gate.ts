import { isArticlePage } from '../article/gate.ts';
import { ask, extensionUrl, extensionVersion, hearBackground } from '../platform/runtime.ts';
import { isContentMessage, type ContentMessage } from '../shared/content-messages.ts';
import { currentScope, HOST_NAME, type Scope } from './scope.ts';

/** What the browser says to a script whose extension was updated or removed. */
const ORPHANED = /context invalidated/i;

function openScope(isArticle: boolean): Scope {
  const controller = new AbortController();
  const early: ContentMessage[] = [];
  let hearer: ((message: ContentMessage) => void) | null = null;
  const stop = () => {
    controller.abort();
    if (globalThis.sidelight === scope) globalThis.sidelight = undefined;
  };
  const askOrStop: Scope['ask'] = async (request) => {
    try {
      return await ask(request);
    } catch (error) {
      if (ORPHANED.test(String(error))) stop();
      throw error;
    }
  };
  hearBackground((message) => {
    if (!isContentMessage(message)) return;
    if (message.type === 'stop') stop();
    else if (hearer === null) early.push(message);
    else hearer(message);
  }, controller.signal);
  const scope: Scope = {
    version: extensionVersion(),
    signal: controller.signal,
    isArticle,
    siteOn: askOrStop({ type: 'start' }).then(({ siteOn }) => siteOn),
    ask: askOrStop,
    urlOf: extensionUrl,
    hear(listener) {
      hearer = listener;
      for (const message of early.splice(0)) listener(message);
    },
    stop,
  };
  scope.siteOn.catch(stop);
  return scope;
}

function run(): void {
  const wanted = globalThis.sidelightWanted === true;
  globalThis.sidelightWanted = undefined;
  const running = currentScope();
  if (running?.version === extensionVersion() && !running.signal.aborted) return;
  running?.stop();
  // A copy that was updated away while the page stood open cannot always clean up after itself.
  document.querySelector(HOST_NAME)?.remove();
  const verdict = isArticlePage(document);
  if (verdict.article || wanted) globalThis.sidelight = openScope(verdict.article);
}

// A page that is rendered ahead may never be read: it waits until it is.
if (Reflect.get(document, 'prerendering') === true)
  document.addEventListener('prerenderingchange', run, { once: true });
else run();
