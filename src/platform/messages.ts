import browser, { type Runtime } from 'webextension-polyfill';
import type { ContentMessage } from '../shared/content-messages.ts';
import type { Reply } from '../shared/messages.ts';

/** Who sent a request: a content script names its tab and page, an extension page only its frame's tab. */
export interface Sender {
  readonly tabId: number | null;
  /** Host of the page or extension page that sent it. */
  readonly host: string;
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
