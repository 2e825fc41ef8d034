// `npm run eval:pages -- DIR`: measures the gate and the reader on saved pages. See docs/evaluation.md.
import { parseArgs } from 'node:util';
import { pageMisses, pageMissesText, type PageResult, pageTables } from './eval/page-report.ts';
import { readWithReadability, readWithSidelight } from './eval/page-run.ts';
import { pageFigures, scorePage } from './eval/page-scores.ts';
import { findPages, readPage } from './eval/saved-pages.ts';
import { markdownTable, plainTable } from './eval/table.ts';

const USAGE = `npm run eval:pages -- DIR... [options]
  --errors    what was read wrong, grouped by cause
  --json      the figures as JSON (with --errors, the misses too)
  --markdown  the figures as Markdown tables`;

const OPTIONS = {
  errors: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
} as const;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    return positionals.length > 0 ? { ...values, places: positionals } : null;
  } catch {
    return null;
  }
}

async function runPage(folder: string): Promise<PageResult> {
  const page = await readPage(folder);
  const ours = readWithSidelight(page);
  const theirs = readWithReadability(page);
  return { page, ours, theirs, score: scorePage(page, ours), theirScore: scorePage(page, theirs) };
}

async function main(): Promise<number> {
  const options = readArguments();
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const results: PageResult[] = [];
  let failed = 0;
  const fail = (place: string, reason: string) => {
    console.error(`${place}: ${reason}`);
    failed += 1;
  };
  for (const place of options.places) {
    const folders = await findPages(place).catch(() => []);
    if (folders.length === 0) fail(place, 'no folders with a page.html in it');
    for (const folder of folders) {
      try {
        results.push(await runPage(folder));
      } catch (error) {
        fail(folder, error instanceof Error ? error.message : String(error));
      }
    }
  }
  if (results.length === 0) return 1;
  const [ours, theirs] = [
    pageFigures(results.map(({ score }) => score)),
    pageFigures(results.map(({ theirScore }) => theirScore)),
  ];
  if (options.json) {
    const misses = options.errors ? { misses: pageMisses(results) } : {};
    console.log(JSON.stringify({ pages: results.length, sidelight: ours, readability: theirs, ...misses }, null, 2));
  } else {
    const write = options.markdown ? markdownTable : plainTable;
    console.log(pageTables(ours, theirs).map(write).join('\n\n'));
    if (options.errors) console.log(pageMissesText(results));
  }
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
