import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../scripts/eval/corpus.ts';
import { evaluate } from '../../../scripts/eval/evaluate.ts';
import { missesText } from '../../../scripts/eval/misses.ts';
import { openEngine } from '../../../scripts/eval/predict.ts';
import { reportTables } from '../../../scripts/eval/report.ts';
import { markdownTable, plainTable } from '../../../scripts/eval/table.ts';
import { at } from './gold.ts';

const TEXT = 'Ada Quint moved to Iraq. “It rains,” she said.';
const LINE = {
  id: 'one',
  date: '2019-02-06',
  text: TEXT,
  entities: [
    { ...at(TEXT, 'Iraq'), type: 'LOC', wikidata: 'Q796', wikipedia: 'Iraq' },
    { ...at(TEXT, 'rains'), type: 'MISC' },
  ],
  quotes: [{ ...at(TEXT, 'It rains,'), kind: 'direct', speaker: at(TEXT, 'she'), speakerEntity: 'Ada Quint' }],
};
const CASE = { id: 'one', ...at(TEXT, 'It rains'), speakerSurface: 'she', speakerEntity: 'Ada Quint', pronoun: true };

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'sidelight-eval-'));
  await mkdir(path.join(dir, 'more'));
  await writeFile(path.join(dir, 'plain.jsonl'), `${JSON.stringify(LINE)}\n\nnot json\n{"id":"two"}\n`);
  await writeFile(path.join(dir, 'more', 'cases.jsonl'), `${JSON.stringify(CASE)}\n`);
});
afterAll(() => rm(dir, { recursive: true }));

describe('a corpus', () => {
  it('is every file in and under the folder; what cannot be read is named with its place', async () => {
    const { sets, caseSets, problems } = await readCorpus([dir, path.join(dir, 'nowhere')]);
    expect(sets.map(({ name, documents }) => [name, documents.length])).toEqual([['plain', 1]]);
    expect(caseSets.map(({ name, cases }) => [name, cases.length])).toEqual([['cases', 1]]);
    expect(problems.map((problem) => path.relative(dir, problem))).toEqual([
      'plain.jsonl:3: not a line of JSON',
      expect.stringMatching(/^plain\.jsonl:4: not an annotated document: text: /),
      'nowhere: there is no such file or folder',
    ]);
  });

  it('is scored with the engine and the dataset, and told in tables', async () => {
    const evaluation = evaluate(await readCorpus([dir]), await openEngine(), true, () => undefined);
    const [set] = evaluation.sets;
    expect(set).toMatchObject({
      words: 9,
      entities: { recallByType: { LOC: { overlap: 1 } }, linking: { right: 1 } },
      records: { listed: 1, right: 1 },
      quotes: { direct: { quoteAndSpeakerRecall80: 1, speaker: { resolvedName: { accuracy: 1 } } } },
      strangers: null,
      roles: null,
    });
    expect(set?.wordsPerSecond?.full).toBeGreaterThan(0);
    expect(evaluation.cases[0]?.scores.all).toMatchObject({ right: 1, of: 1 });
    expect(missesText(evaluation.misses, 1)).toMatch(/name missed \(1\)\n {2}plain one:\d+ {2}….*\[rains\].*… {2}MISC/);
    const titles = reportTables(evaluation).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Names found', 'Links', 'Who “he” or “the senator” is']));
    expect(titles).not.toContain('Strangers');
  });
});

describe('a table', () => {
  const table = {
    title: 'Figures',
    head: ['set', 'F1'],
    rows: [
      ['a', '9.5'],
      ['long', '10.0'],
    ],
  };

  it('stands in columns on a terminal, figures to the right', () => {
    expect(plainTable(table)).toBe('Figures\n  set     F1\n  a      9.5\n  long  10.0');
  });

  it('is Markdown elsewhere', () => {
    expect(markdownTable(table)).toBe('### Figures\n\n| set | F1 |\n| --- | --: |\n| a | 9.5 |\n| long | 10.0 |');
  });
});
