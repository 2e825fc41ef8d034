import browser from 'webextension-polyfill';

/** Calls back when the extension was installed or updated. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
}

/** Calls back when the browser starts, and when the reader grants or withdraws a site. */
export function onAccessChange(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** Calls back with the tab whose toolbar button was clicked; the click grants access to that tab. */
export function onToolbarClick(listener: (tabId: number) => void): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) listener(tab.id);
  });
}

/** Opens a page of the extension in a tab of its own. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
