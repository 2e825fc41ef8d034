import type { Browser, Runtime } from 'webextension-polyfill';
import type { BackgroundAnswers, BackgroundRequest, Reply, RequestType } from '../shared/messages.ts';

/**
 * What scripts inside a page use of the extension API. Both browsers give these few calls as they are, with promises,
 * under `chrome`; the polyfill, two thirds of the script that every page would load, stays with the background.
 */
declare const chrome: Pick<Browser, 'runtime'>;

type RequestOf<T extends RequestType> = Extract<BackgroundRequest, { type: T }>;

/**
 * Asks the background.
 * @throws Error with the background's own words where it could not answer, or the browser's where nobody listens: the
 * extension was updated or removed while the page stood open
 */
export async function ask<T extends RequestType>(request: RequestOf<T>): Promise<BackgroundAnswers[T]> {
  const reply = await chrome.runtime.sendMessage<RequestOf<T>, Reply<BackgroundAnswers[T]>>(request);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** Hears the background in a content script until `signal` aborts. */
export function hearBackground(hear: (message: unknown) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id === chrome.runtime.id) hear(message);
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(listener), { once: true });
}

/** Address of a file of the extension. */
export function extensionUrl(path: string): string {
  return chrome.runtime.getURL(path);
}

/** Version of the extension that this script belongs to. */
export function extensionVersion(): string {
  return chrome.runtime.getManifest().version;
}
