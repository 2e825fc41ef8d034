import browser, { type Runtime } from 'webextension-polyfill';
import type { ContentMessage } from '../shared/content-messages.ts';
import type { BackgroundAnswers, BackgroundRequest, Reply, RequestType } from '../shared/messages.ts';

/** Who sent a request: a content script names its tab and page, an extension page only its frame's tab. */
export interface Sender {
  readonly tabId: number | null;
  /** Host of the page or extension page that sent it. */
  readonly host: string;
}

type RequestOf<T extends RequestType> = Extract<BackgroundRequest, { type: T }>;

/**
 * Asks the background.
 * @throws Error with the background's own words where it could not answer, or the browser's where nobody listens: the
 * extension was updated or removed while the page stood open
 */
export async function ask<T extends RequestType>(request: RequestOf<T>): Promise<BackgroundAnswers[T]> {
  const reply = await browser.runtime.sendMessage<RequestOf<T>, Reply<BackgroundAnswers[T]>>(request);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** Answers requests from our own scripts and pages; what comes from elsewhere is not heard. */
export function answerRequests(answer: (request: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((request: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const host = URL.canParse(sender.url ?? '') ? new URL(sender.url ?? '').hostname : '';
    return answer(request, { tabId: sender.tab?.id ?? null, host }).then(
      (value): Reply<unknown> => ({ ok: true, value }),
      (error: unknown): Reply<unknown> => ({
        ok: false,
        error: error instanceof Error ? error.message : String(error),
      }),
    );
  });
}

/** Tells the content script of a tab; false where none listens. */
export async function tellTab(tabId: number, message: ContentMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/** Hears the background in a content script until `signal` aborts. */
export function hearBackground(hear: (message: unknown) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<null> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    hear(message);
    return Promise.resolve(null);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Address of a file of the extension. */
export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Version of the extension that this script belongs to. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
