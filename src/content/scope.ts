import type { BackgroundAnswers, BackgroundRequest, ContentMessage, RequestType } from '../shared/messages.ts';

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
  /** Asks the background; a failure because the extension was updated or removed ends the scope. */
  ask<T extends RequestType>(request: Extract<BackgroundRequest, { type: T }>): Promise<BackgroundAnswers[T]>;
  /** Address of a file of the extension. */
  urlOf(path: string): string;
  /** Takes over the background's messages, and those that came before anybody took them. */
  hear(listener: (message: ContentMessage) => void): void;
  /** Leaves the page as it was. */
  stop(): void;
}

declare global {
  var sidelight: Scope | undefined;
  /** Set by the background just before the gate runs on a reader's click. */
  var sidelightWanted: boolean | undefined;
}
