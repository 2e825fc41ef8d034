import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Pack } from '../../src/reference/pack-reader.ts';

const CHROME = path.resolve(import.meta.dirname, '../../dist/chrome');
const KB = 1000;

/** Gzipped bytes that a page is charged, from docs/architecture.md. Raise one only in the commit that says why. */
const BUDGETS = { gate: 6 * KB, allPageScripts: 30 * KB, packOf1500Records: 700 * KB };

const gzipped = (file: string) => gzipSync(readFileSync(path.join(CHROME, 'content', file)), { level: 9 }).length;

describe('byte budgets of the build', () => {
  it('there is a build to measure: run `npm run build`', () => {
    expect(existsSync(CHROME)).toBe(true);
  });

  it('a page that is not an article evaluates little', () => {
    expect(gzipped('gate.js')).toBeLessThanOrEqual(BUDGETS.gate);
  });

  it('the zipped pack grows with its records, and no more', () => {
    const bytes = readFileSync(path.join(CHROME, 'data/reference.pack'));
    const { size } = Pack.open(new Uint8Array(bytes).buffer);
    expect(gzipSync(bytes, { level: 9 }).length * (1_500 / size)).toBeLessThanOrEqual(BUDGETS.packOf1500Records);
  });

  it('all scripts that run inside a page stay small together', () => {
    const scripts = readdirSync(path.join(CHROME, 'content')).filter((file) => file.endsWith('.js'));
    expect(scripts.sort()).toEqual(['article.js', 'card.js', 'gate.js']);
    expect(scripts.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(BUDGETS.allPageScripts);
  });
});
