import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageMissesText, pageTables } from '../../../scripts/eval/page-report.ts';
import { readWithReadability, readWithSidelight } from '../../../scripts/eval/page-run.ts';
import { matchWords, pageFigures, scorePage } from '../../../scripts/eval/page-scores.ts';
import { findPages, readPage } from '../../../scripts/eval/saved-pages.ts';

const paragraph = (subject: string) =>
  `${subject} told the harbour board that the café on the pier would stay open all winter, though the roof leaks and nobody has paid for the last repair of its windows.`;
const SUBJECTS = ['Ada Quint', 'Per Ost', 'Hedda Lund', 'Odd Lervik', 'Marit Sande', 'Rosa Quill', 'Tilde Orr'];
const BODY = SUBJECTS.map(paragraph);

const PAGE = `<!doctype html><html lang="en"><head><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-05-02T10:00:00Z"></head>
<body><h1>Café stays</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}<footer><p>All rights</p></footer></body></html>`;
const META = {
  url: 'https://news.example/2024/cafe-stays',
  title: 'Café stays!',
  date: '2024-05-02 10:00:00+00:00',
  metaSource: 'by hand',
  charset: 'windows-1252',
  expectedText: BODY.slice(1).join('\n'),
  expectedTextKind: 'human annotation (by hand)',
  mustContain: ['the café on the pier'],
  mustNotContain: ['All rights', 'Per Ost told'],
};

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'sidelight-pages-'));
  const save = async (name: string, html: string, meta: object) => {
    await mkdir(path.join(dir, name), { recursive: true });
    await writeFile(path.join(dir, name, 'page.html'), Buffer.from(html, 'latin1'));
    await writeFile(path.join(dir, name, 'meta.json'), JSON.stringify(meta));
  };
  await save('article/cafe', PAGE, META);
  await save('not-article/front', '<html><body><h1>News</h1><p>Café</p></body></html>', { charset: 'no-such-charset' });
});
afterAll(() => rm(dir, { recursive: true }));

describe('saved pages', () => {
  it('are found, decoded, read and scored', async () => {
    const folders = await findPages(dir);
    expect(folders.map((folder) => path.relative(dir, folder))).toEqual([
      path.join('article', 'cafe'),
      path.join('not-article', 'front'),
    ]);
    const results = await Promise.all(
      folders.map(async (folder) => {
        const page = await readPage(folder);
        const [ours, theirs] = [readWithSidelight(page), readWithReadability(page)];
        return { page, ours, theirs, score: scorePage(page, ours), theirScore: scorePage(page, theirs) };
      }),
    );
    const figures = pageFigures(results.map(({ score }) => score));
    expect(figures).toMatchObject({
      gate: { article: { right: 1, of: 1 }, 'not-article': { right: 1, of: 1 } },
      title: { right: 1, of: 1 },
      date: { right: 1, of: 1 },
      mustContain: { right: 1, of: 1 },
      mustNotContain: { right: 1, of: 2 },
      text: { 'article, human annotation': { pages: 1, r: 1 } },
    });
    expect(figures.text['article, human annotation']?.p).toBeCloseTo(6 / 7, 1);
    const theirs = pageFigures(results.map(({ theirScore }) => theirScore));
    expect(pageTables(figures, theirs).map(({ rows }) => rows.length)).toEqual([6, 1, 3]);
    expect(pageMissesText(results)).toContain('passage not left out (1)\n  article/cafe  Per Ost told');
  });

  it('without notes are refused', async () => {
    await expect(readPage(dir)).rejects.toThrow();
  });
});

describe('words in common', () => {
  it('count as often as they stand in both', () => {
    expect(matchWords('a a b', 'A b c c')).toMatchObject({ p: 2 / 3, r: 0.5 });
    expect(matchWords('', 'a')).toEqual({ p: 0, r: 0, f1: 0 });
  });
});
