import browser from 'webextension-polyfill';
import type { Settings } from '../shared/settings.ts';

const GATE = { id: 'gate', js: ['content/gate.js'], css: ['content/marks.css'] };

/** Match patterns of the web pages that the reader lets the extension see. */
async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin) || origin === '<all_urls>').sort();
}

/** Match patterns of a site with all its subdomains. */
function sitePatterns(site: string): string[] {
  return [`*://*.${site}/*`];
}

let lastRegistration: Promise<unknown> = Promise.resolve();

/**
 * Registers the gate for every granted page that is not switched off. What is off costs nothing at all. Registrations
 * asked for at once are carried out one after the other: two at a time would meet each other's half-done work.
 */
export function registerGate(settings: Settings): Promise<void> {
  const registration = lastRegistration.then(() => replaceRegistration(settings));
  lastRegistration = registration.catch(() => null);
  return registration;
}

async function replaceRegistration(settings: Settings): Promise<void> {
  const matches = await grantedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE.id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE.id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      ...GATE,
      matches,
      excludeMatches: settings.sitesOff.flatMap(sitePatterns),
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Runs a script of ours in the top frame of a tab. Refused where the reader has granted nothing. */
export async function runInTab(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}

/** Runs the gate in a tab where it was not registered or had gone away, as the reader wants it whatever the gate says. */
export async function runGate(tabId: number, wanted: boolean): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, files: GATE.css });
  if (wanted) {
    await browser.scripting.executeScript({
      target,
      func: () => void Reflect.set(globalThis, 'sidelightWanted', true),
    });
  }
  await browser.scripting.executeScript({ target, files: GATE.js });
}

/** Serves the granted tabs that stood open before the extension did. A tab that refuses is left as it is. */
export async function serveOpenTabs(settings: Settings): Promise<void> {
  const url = await grantedPatterns();
  if (url.length === 0) return;
  const off =
    settings.sitesOff.length === 0 ? [] : await browser.tabs.query({ url: settings.sitesOff.flatMap(sitePatterns) });
  const skip = new Set(off.map((tab) => tab.id));
  const tabs = await browser.tabs.query({ url });
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded === true || skip.has(id) ? [] : [id]));
  await Promise.allSettled(ids.map((id) => runGate(id, false)));
}

/** The open tabs of a site. */
export async function tabsOf(site: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: sitePatterns(site) });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
