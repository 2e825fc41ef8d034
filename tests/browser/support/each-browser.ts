import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { createCleanup } from '../../../scripts/cleanup.mjs';
import type { Cleanup } from '../../../scripts/cleanup.mjs';
import type { BrowserName, Driver } from './driver.ts';
import { launch } from './launch.ts';
import { startServer } from './server.ts';
import type { SiteServer } from './server.ts';

const DIST = join(import.meta.dirname, '../../../dist');

/** What the tests of one file share in one browser; there from the first test on. */
export interface Rig {
  readonly driver: Driver;
  readonly server: SiteServer;
}

async function openRig(name: BrowserName, cleanup: Cleanup): Promise<Rig> {
  const { found, rejected } = await findBrowser(name);
  if (found === null) throw new Error(`No ${name} was found: npm test installs one. ${rejected.join('; ')}`);
  const server = await startServer();
  cleanup.add(server.close);
  const driver = await launch(name, {
    executable: found.path,
    extension: join(DIST, name === 'chromium' ? 'chrome' : 'firefox'),
    headless: true,
    network: { kind: 'sealed', server },
  });
  cleanup.add(driver.close);
  return { driver, server };
}

/**
 * Declares the same tests for Chromium and for Firefox, one browser for all of them, every host being the local
 * server. After each test its tabs are closed, and an error that the extension threw meanwhile fails the test.
 */
export function inEachBrowser(title: string, declare: (rig: () => Rig) => void): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${title}, %s`, (name) => {
    let rig: Rig | undefined;
    let cleanup: Cleanup | undefined;
    let told = 0;
    const opened = (): Rig => {
      if (rig === undefined) throw new Error('The browser is there from the first test on, not before');
      return rig;
    };
    beforeAll(async () => {
      cleanup = createCleanup();
      rig = await openRig(name, cleanup);
    });
    afterEach(async () => {
      const { driver } = opened();
      const [, ...tabs] = await driver.browser.pages();
      for (const tab of tabs) await tab.close();
      const errors = (await driver.errors()).slice(told);
      told += errors.length;
      expect(errors).toEqual([]);
    });
    afterAll(async () => {
      await cleanup?.close();
    });
    declare(opened);
  });
}
