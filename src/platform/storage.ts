import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { Settings } from '../shared/settings.ts';

const KEY = 'settings';
let lastWrite: Promise<unknown> = Promise.resolve();

/** The reader's settings, with defaults for what is missing or damaged. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return v.parse(v.fallback(Settings, { sitesOff: [] }), stored[KEY] ?? {});
}

/** Changes the settings; changes that come at once are carried out one after the other, so that none is lost. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  lastWrite = write.catch(() => null);
  return write;
}
