import type { Annotations } from './annotations.ts';
import type { Article } from './article.ts';
import type { CardState } from './card.ts';
import type { IsoDate } from './dates.ts';

/** How far Sidelight got with the page. */
export type PageState = 'loading' | 'ready' | 'not-article' | 'error' | 'off';

/** Everything that the sidebar shows, sent whole at every change. */
export interface SidebarContent {
  readonly state: PageState;
  readonly host: string;
  /** The page's address when it was read. */
  readonly url: string;
  readonly article: Article | null;
  readonly annotations: Annotations | null;
  /** Cards by record id. */
  readonly cards: ReadonlyMap<string, CardState>;
  readonly dataAsOf: IsoDate | null;
}

/** What the sidebar is asked to bring into view: an entry of `Annotations.entities` or `Annotations.quotations`. */
export interface SidebarTarget {
  readonly kind: 'entity' | 'quotation';
  readonly index: number;
}

/** From the content script to the sidebar, over their port. */
export type ToSidebar =
  | { readonly type: 'content'; readonly content: SidebarContent }
  | { readonly type: 'target'; readonly target: SidebarTarget };

/** From the sidebar to the content script, over their port. */
export type FromSidebar =
  | { readonly type: 'jump'; readonly kind: 'mention' | 'quotation'; readonly index: number }
  | { readonly type: 'back' }
  | { readonly type: 'close' }
  | { readonly type: 'retry' }
  | { readonly type: 'switch-site'; readonly on: boolean }
  | { readonly type: 'report'; readonly entity: number };

/** The first message to the frame, which carries the port: the nonce tells our content script from the page. */
export interface PortOffer {
  readonly sidelight: 'port';
  readonly nonce: string;
}

/** Whether a message event's data offers a port under this nonce. */
export function isPortOffer(data: unknown, nonce: string): data is PortOffer {
  return (
    typeof data === 'object' &&
    data !== null &&
    'sidelight' in data &&
    data.sidelight === 'port' &&
    'nonce' in data &&
    data.nonce === nonce
  );
}
