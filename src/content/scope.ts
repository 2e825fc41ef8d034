import type { PlacedMark } from '../marks/ranges.ts';
import type { ContentMessage } from '../shared/content-messages.ts';
import type { BackgroundAnswers, BackgroundRequest, RequestType } from '../shared/messages.ts';
import type { ArticlePage } from './article-page.ts';

/** What `content/card.js` shows in the page: at most one card, and the sidebar. */
export interface Overlay {
  /** The mark whose card shows, or null. */
  readonly shown: PlacedMark | null;
  showCard(mark: PlacedMark): void;
  hideCard(): void;
  /** Closes the card, or the sidebar where no card is open. */
  dismiss(): void;
  toggleSidebar(): void;
  /** Opens the sidebar, or leaves it open, at what is marked. */
  openSidebarAt(mark: PlacedMark): void;
  /** Hands the sidebar its port under the background's nonce. */
  pairSidebar(nonce: string): void;
}

/**
 * What the scripts of one document share: the gate makes it, the later scripts build on it. It lives in the content
 * scripts' own world, out of the page's reach.
 */
export interface Scope {
  readonly version: string;
  /** Aborts when Sidelight leaves the page: all listeners, timers, marks and elements end with it. */
  readonly signal: AbortSignal;
  /** Whether the page looks like an article; where it does not, the reader asked for Sidelight all the same. */
  readonly isArticle: boolean;
  /** Whether the reader has the site switched on; off, the reader asked for Sidelight all the same. */
  readonly siteOn: Promise<boolean>;
  /** Asks the background; a failure because the extension was updated or removed ends the scope. */
  ask<T extends RequestType>(request: Extract<BackgroundRequest, { type: T }>): Promise<BackgroundAnswers[T]>;
  /** Address of a file of the extension. */
  urlOf(path: string): string;
  /** Takes over the background's messages, and those that came before anybody took them. */
  hear(listener: (message: ContentMessage) => void): void;
  /** Leaves the page as it was. */
  stop(): void;
  /** Set by `content/article.js`. */
  page?: ArticlePage;
  /** Set by `content/card.js`. */
  overlay?: Overlay;
}

declare global {
  var sidelight: Scope | undefined;
  /** Set by the background just before the gate runs on a reader's click. */
  var sidelightWanted: boolean | undefined;
}

/** The element under which all that Sidelight adds to a page is found. */
export const HOST_NAME = 'sidelight-host';

/** This document's scope. A page can put an element of that name where a script looks for a global; not as its own. */
export function currentScope(): Scope | undefined {
  return Object.hasOwn(globalThis, 'sidelight') ? globalThis.sidelight : undefined;
}
