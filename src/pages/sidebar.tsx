import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../platform/runtime.ts';
import { isPortOffer } from '../shared/sidebar-port.ts';
import type { FromSidebar, SidebarContent, SidebarTarget, ToSidebar } from '../shared/sidebar-port.ts';
import { castOf, quotesBySpeaker } from '../ui/cast.ts';
import { Sidebar } from '../ui/Sidebar.tsx';

/** How long the sidebar waits for the content script of its tab, in milliseconds. */
const PAIRING_TIME = 5_000;

/** The port to the content script: the background tells both the nonce that proves it. */
async function pair(): Promise<MessagePort> {
  const offers: MessageEvent[] = [];
  const offered = new EventTarget();
  window.addEventListener('message', (event) => {
    offers.push(event);
    offered.dispatchEvent(new Event('offer'));
  });
  const { nonce } = await ask({ type: 'sidebar-loaded' });
  return new Promise((resolve, reject) => {
    const look = () => {
      const port = offers.find((event) => isPortOffer(event.data, nonce))?.ports[0];
      if (port !== undefined) resolve(port);
    };
    offered.addEventListener('offer', look);
    look();
    setTimeout(() => reject(new Error('The page did not answer')), PAIRING_TIME);
  });
}

const UNPAIRED: SidebarContent = {
  state: 'loading',
  host: '',
  url: '',
  article: null,
  annotations: null,
  cards: new Map(),
  dataAsOf: null,
};

function App({ port }: { readonly port: MessagePort | null }) {
  const [content, setContent] = useState<SidebarContent>(port === null ? { ...UNPAIRED, state: 'error' } : UNPAIRED);
  const [target, setTarget] = useState<SidebarTarget | null>(null);
  useEffect(() => {
    if (port === null) return;
    port.addEventListener('message', (event: MessageEvent<ToSidebar>) => {
      if (event.data.type === 'content') setContent(event.data.content);
      else setTarget(event.data.target);
    });
    port.start();
  }, [port]);
  const { article, annotations, cards } = content;
  const cast = useMemo(
    () => (article === null || annotations === null ? [] : castOf(annotations, article, cards)),
    [article, annotations, cards],
  );
  const quotes = useMemo(() => (annotations === null ? [] : quotesBySpeaker(annotations, cards)), [annotations, cards]);
  const tell = (message: FromSidebar) => port?.postMessage(message);
  return (
    <Sidebar
      state={content.state}
      article={article}
      cast={cast}
      quotes={quotes}
      complete={annotations?.complete ?? false}
      dataAsOf={content.dataAsOf}
      host={content.host}
      url={content.url}
      target={target}
      onJump={(kind, index) => tell({ type: 'jump', kind, index })}
      onBack={() => tell({ type: 'back' })}
      onCopy={(words) => navigator.clipboard.writeText(words)}
      onClose={() => tell({ type: 'close' })}
      onToggleSite={(on) => tell({ type: 'switch-site', on })}
      onRetry={() => (port === null ? location.reload() : tell({ type: 'retry' }))}
      onReport={(entity) => tell({ type: 'report', entity })}
    />
  );
}

const show = (port: MessagePort | null) => render(<App port={port} />, document.body);
pair().then(show, () => show(null));
