import type { Frame } from 'puppeteer';
import { expect, it } from 'vitest';
import { inEachBrowser } from './support/each-browser.ts';
import { NOTES_HOST, openSample, pasted, settledMarks } from './support/pages.ts';
import { until } from './support/until.ts';

inEachBrowser('the sidebar', (rig) => {
  const openSidebar = async () => {
    const { driver } = rig();
    const page = await openSample(rig());
    await settledMarks(driver, page);
    await driver.toolbarClick(page);
    const sidebar = await driver.sidebar(page);
    await sidebar.waitForSelector('[role="tabpanel"] h2, [role="tabpanel"] h3');
    return { driver, page, sidebar };
  };
  const names = (sidebar: Frame) =>
    sidebar.$$eval('[role="tabpanel"]:not([hidden]) h3', (all) => all.map((name) => name.textContent.trim()));
  const showQuotes = async (sidebar: Frame) => {
    const tabs = await sidebar.$$('[role="tab"]');
    await tabs[1]?.click();
    await sidebar.waitForSelector('[role="tabpanel"]:not([hidden]) blockquote');
  };

  it('lists the cast in reading order', async () => {
    const { sidebar } = await openSidebar();
    const cast = (await names(sidebar)).join('\n');
    expect(cast).toMatch(/Jim Mattis[^]*Donald Trump[^]*Lindsey Graham/);
  });

  it('lists the quotations under their speakers', async () => {
    const { sidebar } = await openSidebar();
    await showQuotes(sidebar);
    const text = await sidebar.$eval('[role="tabpanel"]:not([hidden])', (panel) => panel.textContent);
    expect(text).toMatch(/Jim Mattis[^]*treating allies with respect/);
    expect(text).toMatch(/Donald Trump[^]*will be named shortly/);
  });

  it('copies a quotation with its speaker, role, place and date', async () => {
    const { driver, sidebar } = await openSidebar();
    await showQuotes(sidebar);
    const copy = await sidebar.waitForSelector('[role="tabpanel"]:not([hidden]) li button[aria-live]');
    await copy?.click();
    await until('the answer', async () => (await copy?.evaluate((button) => button.textContent)) === 'Copied');
    expect(await pasted(rig())).toMatch(
      /^[^]+\n— Jim Mattis, [^\n]+\n“[^\n]+”, [^\n]+ 2018\nhttps:\/\/[^\n]+#:~:text=/,
    );
    expect(await driver.errors()).toEqual([]);
  });

  it('jumps to a mention and back', async () => {
    const { page, sidebar } = await openSidebar();
    await showQuotes(sidebar);
    const jumps = await sidebar.$$(
      '[role="tabpanel"]:not([hidden]) blockquote + button, [role="tabpanel"]:not([hidden]) li button',
    );
    await jumps.at(-1)?.click();
    await until('a scroll', () => page.evaluate(() => scrollY > 300));
    const back = await sidebar.waitForSelector('footer button');
    await back?.click();
    await until('the way back', () => page.evaluate(() => scrollY < 5));
  });

  it('closes on Escape and on a second toolbar click', async () => {
    const { driver, page } = await openSidebar();
    await driver.press(page, 'Escape');
    await until('a closed sidebar', async () => !(await driver.hasSidebar(page)));
    await driver.toolbarClick(page);
    await driver.sidebar(page);
    await driver.toolbarClick(page);
    await until('a closed sidebar', async () => !(await driver.hasSidebar(page)));
  });

  it('works after the background was stopped', async () => {
    const { driver } = rig();
    const page = await openSample(rig());
    await settledMarks(driver, page);
    await driver.killBackground();
    await driver.hover(page, 'Jim Mattis');
    expect((await driver.waitForCard(page)).label).toBe('Jim Mattis');
    await driver.killBackground();
    await driver.toolbarClick(page);
    const sidebar = await driver.sidebar(page);
    await sidebar.waitForSelector('[role="tab"]');
  });

  it('makes no request besides the pages that were opened', async () => {
    const { driver } = await openSidebar();
    const hosts = new Set(driver.requests().map(({ host }) => host));
    hosts.delete(NOTES_HOST);
    expect(hosts).toEqual(new Set(['www.middleeasteye.net']));
  });
});
