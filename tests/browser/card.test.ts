import { expect, it } from 'vitest';
import { inEachBrowser } from './support/each-browser.ts';
import { openSample, pasted, settledMarks } from './support/pages.ts';
import { until } from './support/until.ts';

inEachBrowser('the card', (rig) => {
  const openCard = async (text: string, nth = 0) => {
    const { driver } = rig();
    const page = await openSample(rig());
    await settledMarks(driver, page);
    await driver.hover(page, text, nth);
    return { driver, page, card: await driver.waitForCard(page) };
  };
  const goes = (isGone: () => Promise<boolean>) => until('the card to go', isGone, 2_000);

  it('leads with the role on the date of the article and tells what changed since', async () => {
    const { card } = await openCard('Jim Mattis');
    expect(card.label).toBe('Jim Mattis');
    expect(card.text).toMatch(/US Secretary of Defense\s+when this was published/);
    expect(card.text).toMatch(/Left office as US Secretary of Defense/);
    expect(card.text).toContain('Checked against');
    expect(card.text).toContain('Why this match');
    expect(card.links.map(({ href }) => href)).toContain('https://en.wikipedia.org/wiki/Jim_Mattis');
  });

  it('shows the holder on the day for an office that stands without a name', async () => {
    const { card } = await openCard('the US president');
    expect(card.label).toBe('Donald Trump');
  });

  it('gives a name that the dataset does not list the words of the article, and no more', async () => {
    const { card } = await openCard('Dana White');
    expect(card.label).toBe('Dana White');
    expect(card.text).toContain('This article says');
    expect(card.links).toEqual([]);
  });

  it('says on a quotation whose it is', async () => {
    const { card } = await openCard('will be named shortly');
    expect(card.text).toContain('Donald Trump');
    expect(card.text).toContain('Direct quotation');
  });

  it('copies the words of a quotation with whose they are', async () => {
    const { driver, page } = await openCard('will be named shortly');
    await driver.clickInCard(page, 'Copy quotation');
    await until('the answer', async () => (await driver.card(page))?.text.includes('Copied'));
    expect(await pasted(rig())).toMatch(
      /will be named shortly[^]*\n— Donald Trump, US President \(direct quotation\)\n/,
    );
  });

  it('waits for the pointer to rest', async () => {
    const { driver } = rig();
    const page = await openSample(rig());
    await settledMarks(driver, page);
    await driver.hover(page, 'Jim Mattis');
    await page.mouse.move(5, 5);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await driver.card(page)).toBeNull();
  });

  it('stays while the pointer is in it, and goes when it leaves', async () => {
    const { driver, page, card } = await openCard('Jim Mattis');
    await page.mouse.move(card.box.x + 40, card.box.y + 40, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await driver.card(page)).not.toBeNull();
    await page.mouse.move(5, 5);
    await goes(async () => (await driver.card(page)) === null);
  });

  it('goes on Escape, and its element with it', async () => {
    const { driver, page } = await openCard('Jim Mattis');
    await driver.press(page, 'Escape');
    await goes(async () => (await driver.card(page)) === null);
    expect(await page.evaluate(() => document.querySelector('sidelight-host'))).toBeNull();
  });

  it('does not cover the name it is about, and stays within the window', async () => {
    const { page, card } = await openCard('Jim Mattis');
    const { x, y, width, height } = card.box;
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(view.width);
    expect(y + height).toBeLessThanOrEqual(view.height);
  });

  it('opens the sidebar at the name', async () => {
    const { driver, page } = await openCard('Jim Mattis');
    await driver.clickInCard(page, 'Open in sidebar');
    const sidebar = await driver.sidebar(page);
    await until('the open member', () =>
      sidebar.evaluate(() => document.activeElement?.textContent?.includes('Jim Mattis') === true),
    );
  });

  it('turns the site off: marks and card go at once, and a reload brings none back', async () => {
    const { driver, page } = await openCard('Jim Mattis');
    await driver.clickInCard(page, 'Turn off on this site');
    await until('no marks', async () => (await driver.marks(page)).length === 0);
    expect(await page.evaluate(() => document.querySelector('sidelight-host'))).toBeNull();
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await driver.marks(page)).toEqual([]);
    await driver.toolbarClick(page);
    const sidebar = await driver.sidebar(page);
    const turnOn = await sidebar.waitForSelector('.state button');
    await turnOn?.click();
    await driver.waitForMarks(page, 5);
  });
});
