// `npm run eval -- DIR`: measures names, links, quotations and speakers on annotated texts. See docs/evaluation.md.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from './eval/corpus.ts';
import { evaluate, type Evaluation } from './eval/evaluate.ts';
import { missesText } from './eval/misses.ts';
import { openEngine } from './eval/predict.ts';
import { reportTables } from './eval/report.ts';
import { markdownTable, plainTable } from './eval/table.ts';

const USAGE = `npm run eval -- DIR|FILE.jsonl... [options]
  --errors           the misses with their context, grouped by cause
  --limit N          how many misses of each cause (default 20; 0 for all)
  --json             the figures as JSON (with --errors, the misses too)
  --markdown         the figures as Markdown tables
  --untimed          without words per second, which takes two runs more
  --predictions DIR  writes what the engine said, one JSONL file a set`;

const OPTIONS = {
  errors: { type: 'boolean', default: false },
  limit: { type: 'string', default: '20' },
  json: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  untimed: { type: 'boolean', default: false },
  predictions: { type: 'string' },
} as const;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    return positionals.length > 0 && /^\d+$/.test(values.limit) ? { ...values, places: positionals } : null;
  } catch {
    return null;
  }
}

async function writePredictions(folder: string, { predictions }: Evaluation): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [set, list] of predictions) {
    await writeFile(path.join(folder, `${set}.jsonl`), list.map((one) => `${JSON.stringify(one)}\n`).join(''));
  }
}

function jsonText({ records, sets, pooled, cases, misses }: Evaluation, withMisses: boolean): string {
  return JSON.stringify({ records, sets, pooled, cases, ...(withMisses ? { misses } : {}) }, null, 2);
}

async function main(): Promise<number> {
  const options = readArguments();
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const corpus = await readCorpus(options.places);
  for (const problem of corpus.problems) console.error(problem);
  if (corpus.sets.length === 0) return 1;
  const tell = (set: string) => {
    if (process.stderr.isTTY) console.error(`${set} …`);
  };
  const evaluation = evaluate(corpus, await openEngine(), !options.untimed, tell);
  if (options.predictions !== undefined) await writePredictions(options.predictions, evaluation);
  if (options.json) console.log(jsonText(evaluation, options.errors));
  else {
    const write = options.markdown ? markdownTable : plainTable;
    console.log(reportTables(evaluation).map(write).join('\n\n'));
    if (options.errors) console.log(missesText(evaluation.misses, Number(options.limit)));
  }
  return corpus.problems.length === 0 ? 0 : 1;
}

process.exitCode = await main();
