import browser from 'webextension-polyfill';

/** Reads a file that ships inside the extension; never the network. */
export async function readResource(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.arrayBuffer();
}

declare function importScripts(...urls: string[]): void;

/** Whether the background is a service worker (Chrome), not a page (Firefox). */
const isServiceWorker = typeof document === 'undefined';

/**
 * Lets a service worker load `path` later on: `importScripts` takes only files that were loaded while the worker was
 * installed (https://github.com/w3c/ServiceWorker/issues/1021). A background page needs no preparation.
 */
export function allowLateScript(path: string): void {
  if (isServiceWorker) globalThis.addEventListener('install', () => importScripts(`/${path}`));
}

/** Evaluates a script of ours in the background, when it is needed and not before. */
export function loadLateScript(path: string): Promise<void> {
  if (isServiceWorker) {
    importScripts(`/${path}`);
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(path);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} could not be loaded`)));
    document.head.append(script);
  });
}
