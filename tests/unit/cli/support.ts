import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { writePack } from '../../../src/reference/pack-writer.ts';
import { smallWorld } from '../reference/fixtures.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../../dist/cli/sidelight.mjs');

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  /** What it reads on standard input. */
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  /** For Node itself. */
  readonly node?: readonly string[];
}

/** Runs the built command to its end. */
export function sidelight(args: readonly string[], { input = '', cwd, node = [] }: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, PROGRAM, ...args], { cwd });
    const chunks = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => (chunks[name] += chunk));
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...chunks }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** The folder of a test file, with a pack of an invented world in it. */
export interface Bench {
  readonly dir: string;
  /** Path of the pack. */
  readonly pack: string;
  /** Writes a file into the folder. @returns its path */
  write(name: string, content: string | Uint8Array): Promise<string>;
}

/** Makes a folder before all tests of a file and removes it after them. */
export function useBench(): () => Bench {
  let bench: Bench | null = null;
  const ready = () => {
    if (bench === null) throw new Error('The folder is made before the first test');
    return bench;
  };
  beforeAll(async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'sidelight-cli-'));
    const write = async (name: string, content: string | Uint8Array) => {
      const file = path.join(dir, name);
      await writeFile(file, content);
      return file;
    };
    bench = { dir, write, pack: await write('world.pack', writePack(smallWorld(), 'Small world')) };
  });
  afterAll(() => rm(ready().dir, { recursive: true, force: true }));
  return ready;
}

/** An article on the invented world, of a day on which Ada Lind is its chancellor. */
export const STORY = {
  id: 'story',
  date: '2019-02-06',
  title: 'Harbour pact is signed in Strelsau',
  text: [
    'Harbour pact is signed in Strelsau',
    'Chancellor Ada Lind signed the harbour pact on Monday. “We have waited long enough,” Lind said. “The pier is open,” she added.',
    'Today Ruritania’s chancellor thanked Oskar Brandt. Brandt said that the ferry would sail before the autumn.',
  ].join('\n\n'),
};

/** The article as a page, with what does not belong to it. */
export function storyPage(head = ''): string {
  const [title = '', ...paragraphs] = STORY.text.split('\n\n');
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: STORY.date });
  return [
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}`,
    `<script type="application/ld+json">${data}</script></head><body><nav><a href="/">Home and abroad</a></nav>`,
    `<article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`,
    '<footer>Printed in Zenda</footer></body></html>',
  ].join('');
}

/** One line of a `.jsonl` file. */
export function line(document: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(document)}\n`;
}
