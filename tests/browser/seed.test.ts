import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { inEachBrowser } from './support/each-browser.ts';
import { settledMarks } from './support/pages.ts';

/** A folder of real pages that is not part of the project. */
const DATA = process.env['SIDELIGHT_DATA'];
const URL_OF_PAGE = 'https://www.middleeasteye.net/news/the-page-it-began-with';
const NAMES = ['Pompeo', 'Trump', 'Assad', 'IS', 'ISIS', 'Syria', 'US', 'UN', 'Mattis', 'Pedersen'];

const Gold = v.object({
  quotes: v.array(v.object({ surface: v.string(), kind: v.string(), speakerEntity: v.optional(v.string()) })),
});

/** Runs in the page: how many occurrences of a word a name mark covers, inside `selector` and outside of it. */
function coverage(word: string, selector: string) {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('sidelight-') && !/quotation|active/.test(name))
    .flatMap(([, highlight]) => [...highlight]);
  const covers = (node: Node, offset: number) =>
    ranges.some(
      (range) =>
        range instanceof Range &&
        range.isPointInRange(node, offset) &&
        range.isPointInRange(node, offset + word.length),
    );
  const found = { inside: 0, marked: 0, outside: 0, stray: 0 };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    const isInside = node.parentElement?.closest(selector) !== null && node.parentElement?.closest('.related') === null;
    for (const { index } of node.textContent?.matchAll(new RegExp(`(?<![\\w])${word}(?!\\w)`, 'g')) ?? []) {
      const isMarked = covers(node, index);
      if (isInside) {
        found.inside += 1;
        found.marked += Number(isMarked);
      } else {
        found.outside += 1;
        found.stray += Number(isMarked);
      }
    }
  }
  return found;
}

if (DATA === undefined) {
  describe('the page it began with', () => {
    it.skip('needs SIDELIGHT_DATA, a folder of real pages', () => {});
  });
} else {
  inEachBrowser('the page it began with', (rig) => {
    const openPage = async () => {
      const { driver, server } = rig();
      server.serve(URL_OF_PAGE, await readFile(join(DATA, 'seed/page.html'), 'utf8'));
      const page = await driver.open(URL_OF_PAGE);
      await driver.viewport(page, 1280, 6000);
      await settledMarks(driver, page);
      return { driver, page };
    };

    it('has every occurrence of its names marked in the article and none outside it', async () => {
      const { page } = await openPage();
      for (const name of NAMES) {
        const { inside, marked, stray } = await page.evaluate(
          coverage,
          name,
          'h1, .field--name-field-subhead, figcaption, .field--name-body',
        );
        expect({ name, marked, stray }).toEqual({ name, marked: inside, stray: 0 });
        expect(inside).toBeGreaterThan(0);
      }
    });

    it('shows Pompeo as Secretary of State on the day, and that he has left since', async () => {
      const { driver, page } = await openPage();
      await driver.viewport(page, 1280, 900);
      await driver.hover(page, 'Mike Pompeo');
      const card = await driver.waitForCard(page);
      expect(card.label).toBe('Mike Pompeo');
      expect(card.text).toMatch(/US Secretary of State\s+when this was published/);
      expect(card.text).toMatch(/Since then\s+known to \w+ \d+\s+Left office as US Secretary of State\s+20 Jan 2021/);
    });

    it('lists the cast in reading order and the quotations under their speakers', async () => {
      const { driver, page } = await openPage();
      const gold = v.parse(Gold, JSON.parse(await readFile(join(DATA, 'seed/gold.json'), 'utf8')));
      await driver.toolbarClick(page);
      const sidebar = await driver.sidebar(page);
      await sidebar.waitForSelector('[role="tabpanel"] h3');
      const cast = await sidebar.$$eval('[role="tabpanel"]:not([hidden]) h3', (all) =>
        all.map((one) => one.textContent),
      );
      const order = [
        'Syria',
        'United States',
        'Islamic State',
        'Mike Pompeo',
        'Donald Trump',
        'Jim Mattis',
        'Bashar al-Assad',
      ];
      expect(cast.filter((name) => order.includes(name))).toEqual(order);
      const tabs = await sidebar.$$('[role="tab"]');
      await tabs[1]?.click();
      await sidebar.waitForSelector('[role="tabpanel"]:not([hidden]) .said');
      const said = await sidebar.$$eval('section.speaker', (sections) =>
        sections.map((section) => ({
          speaker: section.querySelector('h3')?.textContent ?? '',
          words: section.textContent,
        })),
      );
      const direct = gold.quotes.filter(({ kind }) => kind === 'direct');
      const right = direct.filter(({ surface, speakerEntity }) =>
        said.some(
          ({ speaker, words }) =>
            words.includes(surface.replace(/,$/, '')) && (speakerEntity === undefined || speaker === speakerEntity),
        ),
      );
      expect(direct).toHaveLength(12);
      expect(right.length).toBeGreaterThanOrEqual(10);
    });
  });
}
