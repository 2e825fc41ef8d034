import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { fold } from '../../../src/shared/fold.ts';
import type { Driver } from './driver.ts';
import type { Mark } from './readings.ts';
import type { Rig } from './each-browser.ts';
import { until } from './until.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** Where the sample article stands: a path under a listed outlet's host. */
export const SAMPLE_URL = 'https://www.middleeasteye.net/news/sidelight-sample';
/** A host that no list names. */
export const UNLISTED_URL = 'https://stranger.example/news/sidelight-sample';

export const fixture = (name: string): Promise<string> => readFile(join(FIXTURES, name), 'utf8');

/** Serves the sample article and opens it, in a window so tall that every mark is near enough to be painted. */
export async function openSample({ driver, server }: Rig, url = SAMPLE_URL, height = 900): Promise<Page> {
  server.serve(url, await fixture('sample/article.html'));
  const page = await driver.open(url);
  if (height !== 900) await driver.viewport(page, 1280, height);
  return page;
}

/** The marks, their text folded, when two readings, some time apart, agree: the full answer has come. */
export async function settledMarks(driver: Driver, page: Page): Promise<readonly Mark[]> {
  await driver.waitForMarks(page);
  let last = '';
  return until('marks that stay', async () => {
    const marks = await driver.marks(page);
    const reading = JSON.stringify(marks);
    if (reading === last && marks.length > 0) return marks.map((mark) => ({ ...mark, text: fold(mark.text) }));
    last = reading;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return false;
  });
}

/** The page as the reader's own scripts see it, without our host element. */
export function snapshot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (copy instanceof Element) for (const own of copy.querySelectorAll('sidelight-host')) own.remove();
    return new XMLSerializer().serializeToString(copy);
  });
}

/** Where {@link pasted} opens its page. */
export const NOTES_HOST = 'notes.example';

/** What lies on the clipboard, as a reader finds it who pastes it into another page. */
export async function pasted({ driver, server }: Rig): Promise<string> {
  const url = `https://${NOTES_HOST}/`;
  server.serve(url, '<!doctype html><title>Notes</title><textarea autofocus></textarea>');
  const page = await driver.open(url);
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return page.$eval('textarea', (field) => field.value);
}
