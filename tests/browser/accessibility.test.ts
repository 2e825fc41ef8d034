import { expect, it } from 'vitest';
import { inEachBrowser } from './support/each-browser.ts';
import { openSample, settledMarks } from './support/pages.ts';

inEachBrowser('axe-core finds nothing', (rig) => {
  it.each(['light', 'dark'] as const)('in the cards and in the sidebar, %s', async (theme) => {
    const { driver } = rig();
    const page = await openSample(rig());
    await driver.setTheme(page, theme);
    await settledMarks(driver, page);
    for (const text of ['Jim Mattis', 'Dana White', 'will be named shortly']) {
      await driver.hover(page, text);
      await driver.waitForCard(page);
      expect(await driver.axeCard(page)).toEqual([]);
      await driver.press(page, 'Escape');
    }
    await driver.toolbarClick(page);
    const sidebar = await driver.sidebar(page);
    await sidebar.waitForSelector('[role="tab"]');
    expect(await driver.axeFrame(sidebar)).toEqual([]);
    const tabs = await sidebar.$$('[role="tab"]');
    await tabs[1]?.click();
    expect(await driver.axeFrame(sidebar)).toEqual([]);
  });
});
