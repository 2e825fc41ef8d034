import { expect, it } from 'vitest';
import { inEachBrowser } from './support/each-browser.ts';
import { until } from './support/until.ts';
import { fixture, openSample, SAMPLE_URL, settledMarks, snapshot, UNLISTED_URL } from './support/pages.ts';

inEachBrowser('an article', (rig) => {
  it('has every listed name marked, as often as the article has it, and nothing outside it', async () => {
    const { driver } = rig();
    const page = await openSample(rig(), SAMPLE_URL, 6000);
    const marks = await settledMarks(driver, page);
    const count = (text: string) => marks.filter((mark) => mark.text === text && mark.kind !== 'quotation').length;
    const expected = { Mattis: 4, 'Jim Mattis': 2, Trump: 9, ISIS: 6, IS: 3, US: 6, Syria: 10, Pentagon: 4, Turkey: 2 };
    const found = Object.fromEntries(Object.keys(expected).map((text) => [text, count(text)]));
    expect(found).toEqual(expected);
  });

  it('has its quotations marked without their marks, and no second line under the names in them', async () => {
    const { driver } = rig();
    const page = await openSample(rig(), SAMPLE_URL, 6000);
    const quotations = (await settledMarks(driver, page)).filter(({ kind }) => kind === 'quotation');
    const texts = quotations.map(({ text }) => text);
    expect(texts.some((text) => text.endsWith('will be named shortly.'))).toBe(true);
    expect(texts.some((text) => text.includes('ISIS'))).toBe(false);
    expect(texts.some((text) => text.startsWith('Because you have the right'))).toBe(true);
  });

  it('is left as it was: no node, no attribute, no selection', async () => {
    const { driver, server } = rig();
    server.serve(UNLISTED_URL, await fixture('sample/article.html'));
    const untouched = await driver.open(UNLISTED_URL);
    const before = await snapshot(untouched);
    const page = await openSample(rig());
    await settledMarks(driver, page);
    expect(await snapshot(page)).toBe(before);
    await driver.hover(page, 'Mattis', 2);
    await driver.waitForCard(page);
    expect(await snapshot(page)).toBe(before);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  });

  it('is marked under a strict content security policy', async () => {
    const { driver, server } = rig();
    const url = 'https://www.reuters.com/strict';
    const policy =
      "default-src 'none'; style-src 'none'; script-src 'none'; frame-src 'none'; require-trusted-types-for 'script'";
    server.serve(url, { body: await fixture('pages/strict-csp.html'), headers: { 'content-security-policy': policy } });
    const page = await driver.open(url);
    const marks = await settledMarks(driver, page);
    expect(marks.map(({ text }) => text)).toEqual(expect.arrayContaining(['Syria', 'United Nations']));
    await driver.hover(page, 'United Nations');
    const card = await driver.waitForCard(page);
    expect(card.label).toBe('United Nations');
    expect(card.box.width).toBeGreaterThan(300);
    expect(card.box.width).toBeLessThan(400);
    await driver.toolbarClick(page);
    const sidebar = await driver.sidebar(page);
    await sidebar.waitForSelector('[role="tab"]');
  });

  it('without a date claims no role on the day', async () => {
    const { driver, server } = rig();
    const url = 'https://www.middleeasteye.net/news/undated';
    server.serve(url, await fixture('pages/undated.html'));
    const page = await driver.open(url);
    await settledMarks(driver, page);
    await driver.hover(page, 'Jim Mattis');
    const card = await driver.waitForCard(page);
    expect(card.text).not.toContain('when this was published');
    expect(card.text).toContain('The page gives no date');
  });
});

inEachBrowser('a page that is not an article', (rig) => {
  it('gets neither marks nor an element of ours', async () => {
    const { driver, server } = rig();
    const url = 'https://www.middleeasteye.net/news';
    server.serve(url, await fixture('pages/not-article.html'));
    const page = await driver.open(url);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await driver.marks(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('sidelight-host'))).toBeNull();
  });

  it('opens the sidebar on a toolbar click, which says so and can read it all the same', async () => {
    const { driver, server } = rig();
    const url = 'https://www.middleeasteye.net/news';
    server.serve(url, await fixture('pages/not-article.html'));
    const page = await driver.open(url);
    await driver.toolbarClick(page);
    const sidebar = await driver.sidebar(page);
    const notice = await sidebar.waitForSelector('.state button');
    expect(await sidebar.evaluate(() => document.body.textContent)).toContain('article');
    await notice?.click();
    await driver.waitForMarks(page);
  });
});

inEachBrowser('a site that no list names', (rig) => {
  it('is left alone until the toolbar button is clicked', async () => {
    const { driver } = rig();
    const page = await openSample(rig(), UNLISTED_URL);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await driver.marks(page)).toEqual([]);
    await driver.toolbarClick(page);
    await driver.waitForMarks(page, 5);
    const sidebar = await driver.sidebar(page);
    await sidebar.waitForSelector('[role="tab"]');
  });
});

inEachBrowser('an article that its own page rewrites', (rig) => {
  it('is marked again, also where it got more text', async () => {
    const { driver } = rig();
    const page = await openSample(rig(), SAMPLE_URL, 6000);
    const before = await settledMarks(driver, page);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
      const more = document.createElement('p');
      more.textContent =
        'A paragraph that came late names Geir Pedersen, and is long enough to be more of the article than a label or a counter would be.';
      [...document.querySelectorAll('main p')]
        .find(({ textContent }) => textContent.includes('In a two-page letter'))
        ?.after(more);
    });
    await until('the new paragraph to be marked', async () => {
      const marks = await driver.marks(page);
      return marks.length > before.length && marks.filter(({ text }) => text === 'Geir Pedersen').length === 2;
    });
  });
});
