// Draws icons/icon-*.png from icons/sidelight.svg, on a transparent ground: node scripts/icons.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer';
import { obtainBrowser } from './browsers.mjs';

const ICONS = new URL('../icons/', import.meta.url);

/** Widths in pixels, and how much of each is margin: the web stores want one around the largest. */
const SIZES = [
  { size: 16, margin: 0 },
  { size: 32, margin: 0 },
  { size: 48, margin: 0 },
  { size: 96, margin: 0 },
  { size: 128, margin: 16 },
];

const svg = await readFile(new URL('sidelight.svg', ICONS), 'utf8');
const { path: executablePath } = await obtainBrowser('chromium');
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { size, margin } of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: ${margin}px } svg { display: block; width: ${size - 2 * margin}px }</style>${svg}`,
    );
    await writeFile(new URL(`icon-${size}.png`, ICONS), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
