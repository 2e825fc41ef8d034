import { HOST_NAME } from './scope.ts';

/** One stacking level for everything: the layers are popovers, above whatever the page shows. */
const HOST_CSS = `
  :host { all: initial !important; }
  .layer { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible; background: none; }
  .sidebar { inset: 0 0 0 auto; width: min(400px, 100%); height: 100vh; height: 100dvh; max-width: none; max-height: none; }
  .sidebar iframe { display: block; width: 100%; height: 100%; border: 0; }
  @media (min-width: 401px) { .sidebar { box-shadow: -1px 0 0 rgb(0 0 0 / 12%), -8px 0 32px rgb(0 0 0 / 14%); } }
`;

/** Keys and clicks within our own elements are none of the page's business. */
const PRIVATE_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'wheel',
];

/** Where cards and sidebar live: a closed shadow root on one element beside the page's body. */
export interface Host {
  /** Adds a layer of its own above the page; it goes with `remove`, and the host with the last layer. */
  addLayer(name: 'card' | 'sidebar'): HTMLElement;
  removeLayer(layer: HTMLElement): void;
}

/** Makes the host; it enters the page with the first layer, and leaves it with the last and when `signal` aborts. */
export function createHost(css: string, signal: AbortSignal): Host {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${HOST_CSS}\n${css}`);
  root.adoptedStyleSheets = [sheet];
  for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return {
    addLayer(name) {
      if (!element.isConnected) document.documentElement.append(element);
      const layer = document.createElement('div');
      layer.className = `layer ${name}`;
      layer.popover = 'manual';
      root.append(layer);
      layer.showPopover();
      return layer;
    },
    removeLayer(layer) {
      layer.remove();
      if (root.childElementCount === 0) element.remove();
    },
  };
}
