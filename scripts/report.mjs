// Reads an article's cast and quotations from the extension's own sidebar, as it is shown, and takes pictures.
import path from 'node:path';
import * as v from 'valibot';
import { until } from '../tests/browser/support/until.ts';

/** @typedef {import('../tests/browser/support/driver.ts').Driver} Driver */
/** @typedef {import('puppeteer').Page} Page */
/** @typedef {import('puppeteer').Frame} Frame */

const Piece = v.object({
  place: v.picklist(['before the tabs', 'in the tab', 'after the tabs']),
  kind: v.picklist(['title', 'heading', 'item', 'note']),
  words: v.array(v.string()),
});
const parsePieces = v.parser(v.array(Piece));

/**
 * Runs inside the sidebar: what of it is in sight, in order, one piece for each heading, list item and note.
 * Answers JSON text.
 */
function readPieces() {
  const tabs = document.querySelector('[role="tablist"]');
  /** @param {Element} element */
  const isInSight = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
  /** @param {Element} element */
  const placeOf = (element) => {
    if (element.closest('[role="tabpanel"]') !== null) return 'in the tab';
    const follows = tabs !== null && tabs.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    return follows ? 'after the tabs' : 'before the tabs';
  };
  /** @param {Element} element */
  const kindOf = ({ localName }) =>
    localName === 'h1' ? 'title' : localName === 'li' ? 'item' : localName === 'p' ? 'note' : 'heading';
  /** @param {Element} element its lines; a count with its unit, which its title bears; without what only acts */
  const wordsOf = (element) => {
    const titled = [...element.querySelectorAll('[title]')];
    const told = new Map(titled.map((one) => [one.textContent, one.getAttribute('title')]));
    for (const button of element.querySelectorAll('button.action')) told.set(button.textContent.trim(), '');
    const lines = element instanceof HTMLElement ? element.innerText.split('\n') : [];
    return lines.map((line) => told.get(line.trim()) ?? line.trim()).filter((line) => line !== '');
  };
  const pieces = [...document.querySelectorAll('main :is(h1, h2, h3, li, p)')]
    .filter((element) => element.parentElement?.closest('li') === null && isInSight(element))
    .map((element) => ({ place: placeOf(element), kind: kindOf(element), words: wordsOf(element) }))
    .filter(({ words }) => words.length > 0);
  return JSON.stringify(pieces);
}

/**
 * @param {Frame} frame
 * @param {v.InferOutput<typeof Piece>['place']} wanted
 * @returns {Promise<string[]>} lines to print
 */
async function read(frame, wanted) {
  const pieces = parsePieces(JSON.parse(await frame.evaluate(readPieces)));
  return pieces.flatMap(({ place, kind, words }) => {
    if (place !== wanted) return [];
    if (kind === 'title') return [words.join(' ')];
    if (kind === 'heading') return ['', `  ${words.join(' · ')}`];
    return wrap(words.join(' · '), kind === 'item' ? '  - ' : '    ');
  });
}

/**
 * Breaks `text` into lines of at most 100 characters.
 * @param {string} text
 * @param {string} lead stands before the first; its width in spaces before the others
 */
function wrap(text, lead) {
  /** @type {string[]} */
  const lines = [];
  let line = lead;
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > 100 && line.trim() !== lead.trim()) {
      lines.push(line.trimEnd());
      line = ' '.repeat(lead.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

/** Waits until the sidebar's text has not changed for half a second. @param {Frame} frame */
async function untilSettled(frame) {
  let before = '';
  let since = Date.now();
  await until(
    'the sidebar to settle',
    async () => {
      const now = await frame.evaluate(() => document.body.innerText);
      if (now !== before || now.trim() === '') {
        before = now;
        since = Date.now();
      }
      return Date.now() - since > 500;
    },
    20_000,
  );
}

/** @param {Frame} frame @returns {Promise<string[]>} */
async function readSidebar(frame) {
  const lines = await read(frame, 'before the tabs');
  const tabs = await frame.$$('[role="tab"]');
  for (const tab of tabs) {
    await tab.evaluate((element) => element instanceof HTMLElement && element.click());
    await untilSettled(frame);
    const name = await tab.evaluate((element) => element.textContent);
    lines.push('', name.trim().toUpperCase(), ...(await read(frame, 'in the tab')));
  }
  return [...lines, ...(await read(frame, 'after the tabs'))];
}

/** @param {Driver} driver @param {Page} page @returns {Promise<string[]>} the card on the first name in sight, as lines */
async function readCard(driver, page) {
  await driver.hoverMark(page);
  const { label, text } = await driver.waitForCard(page);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return [`CARD on ${label}`, ...lines.flatMap((line) => wrap(line, '    '))];
}

/**
 * Takes pictures of the page with its marks, of the card on the first marked name and of the sidebar, and reads card
 * and sidebar.
 * @param {Driver} driver
 * @param {Page} page
 * @param {string} out folder of the pictures
 * @returns {Promise<{ lines: string[], pictures: string[] }>}
 */
export async function reportOn(driver, page, out) {
  /** @type {string[]} */
  const pictures = [];
  /** @param {string} what */
  const picture = async (what) => {
    const file = path.join(out, `${driver.name}-${what}.png`);
    await driver.screenshot(page, file);
    pictures.push(file);
  };
  await picture('page');
  const card = await readCard(driver, page);
  await picture('card');
  await driver.press(page, 'Escape');
  if (!(await driver.hasSidebar(page))) await driver.toolbarClick(page);
  const frame = await driver.sidebar(page);
  await untilSettled(frame);
  await picture('sidebar');
  return { lines: [...(await readSidebar(frame)), '', ...card], pictures };
}
