import { createReadStream } from 'node:fs';
import path from 'node:path';
import { type Article, articleFromText } from '../shared/article.ts';
import type { IsoDate } from '../shared/dates.ts';
import { decodePage, decodeText } from './decode.ts';
import { InputError, reasonOf } from './errors.ts';
import { type Line, linesOf } from './lines.ts';
import { isJsonObject, readRow } from './rows.ts';

/** One document: its article, a page that is none, what is wrong with it, or what was noticed on the way. */
export type Input =
  | ArticleInput
  | { readonly kind: 'refused'; readonly id: string; readonly reason: string }
  | { readonly kind: 'problem'; readonly error: InputError }
  | { readonly kind: 'note'; readonly place: string; readonly message: string };

interface ArticleInput {
  readonly kind: 'article';
  readonly id: string | number;
  readonly article: Article;
  /** Whether it was read off a page. */
  readonly isPage: boolean;
}

interface ReadOptions {
  /** Takes the place of the date that the input gives. */
  readonly date: IsoDate | null;
  /** Read a page whatever the gate says. */
  readonly force: boolean;
  /** Is told how many bytes were read. */
  readonly onBytes: (count: number) => void;
}

type FileKind = 'html' | 'text' | 'jsonl';

const KINDS: Readonly<Record<string, FileKind>> = {
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
  '.jsonl': 'jsonl',
};

/** A document may be as large as this, in bytes: an article is a thousandth of it. */
const LARGEST = 64 * 1024 * 1024;
const TOO_LARGE = 'larger than 64 MiB';
const NO_TEXT = 'there is no text to read in it';
const STANDARD_INPUT = 'standard input';
const LINE_FEED = Buffer.from('\n');
const BRACE = 0x7b;
const LESS_THAN = 0x3c;

function articleInput(id: string | number, article: Article, isPage: boolean, place: string): ArticleInput {
  if (article.text.trim() === '') throw new InputError(place, NO_TEXT);
  return { kind: 'article', id, article, isPage };
}

function problem(place: string, error: unknown): Input {
  return { kind: 'problem', error: error instanceof InputError ? error : new InputError(place, reasonOf(error)) };
}

/** What `read` gives, or its error as a problem of this one document. */
async function attempt(place: string, read: () => Input | Promise<Input>): Promise<Input> {
  try {
    return await read();
  } catch (error) {
    return problem(place, error);
  }
}

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

function isBlank({ bytes }: Line): boolean {
  return bytes !== null && bytes.every(isSpace);
}

/** How a text begins: the first byte that is no white space, after a byte order mark. */
function beginning(bytes: Uint8Array): number | undefined {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return (marked ? bytes.subarray(3) : bytes).find((byte) => !isSpace(byte));
}

/** What the first line that is not blank says of the kind of its file. */
function kindOf(first: Line | undefined): FileKind {
  if (first === undefined || first.bytes === null) return 'text';
  if (isJsonObject(first.bytes)) return 'jsonl';
  return beginning(first.bytes) === LESS_THAN ? 'html' : 'text';
}

function readLine(line: Line, place: string, { date }: ReadOptions): Promise<Input> {
  const where = `${place}:${line.number}`;
  const { bytes } = line;
  return attempt(where, () => {
    if (bytes === null) throw new InputError(where, `the line is ${TOO_LARGE}`);
    const { id, article } = readRow(bytes, where, date);
    return articleInput(id, article, false, where);
  });
}

function readText(bytes: Uint8Array, id: string, place: string, { date }: ReadOptions): Input {
  let text: string;
  try {
    text = decodeText(bytes);
  } catch {
    throw new InputError(place, 'it is not UTF-8 text');
  }
  return articleInput(id, articleFromText(text, date), false, place);
}

async function readMarkup(bytes: Uint8Array, id: string, place: string, { date, force }: ReadOptions): Promise<Input> {
  const html = decodePage(bytes);
  if (html.trim() === '') throw new InputError(place, NO_TEXT);
  // Late, as most of the program's start would be the library that reads pages.
  const { readPage } = await import('./page.ts');
  const page = readPage(html, force);
  if (page.article === null) return { kind: 'refused', id, reason: page.reason };
  return articleInput(id, date === null ? page.article : { ...page.article, date }, true, place);
}

/** Every byte of the lines, as they stood. */
async function joined(lines: AsyncIterable<Line> | readonly Line[], place: string, before: Buffer): Promise<Buffer> {
  const parts = [before];
  let size = before.length;
  for await (const { bytes } of lines) {
    size += (bytes?.length ?? LARGEST) + 1;
    if (size > LARGEST) throw new InputError(place, `it is ${TOO_LARGE}`);
    if (bytes !== null) parts.push(bytes, LINE_FEED);
  }
  return Buffer.concat(parts);
}

interface Source {
  readonly id: string;
  readonly place: string;
  /** Null: told by how it begins. */
  readonly kind: FileKind | null;
  readonly chunks: AsyncIterable<Buffer>;
}

function sourceOf(file: string): Source {
  if (file === '-') return { id: '-', place: STANDARD_INPUT, kind: null, chunks: process.stdin };
  const kind = KINDS[path.extname(file).toLowerCase()] ?? null;
  return { id: file, place: file, kind, chunks: createReadStream(file) };
}

async function* counted(chunks: AsyncIterable<Buffer>, onBytes: (count: number) => void): AsyncGenerator<Buffer, void> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The lines up to the first that is not blank, which are taken off `lines`. */
async function opening(lines: AsyncGenerator<Line, void>): Promise<Line[]> {
  const seen: Line[] = [];
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    seen.push(next.value);
    if (!isBlank(next.value)) break;
  }
  return seen;
}

async function* readSource({ id, place, kind, chunks }: Source, options: ReadOptions): AsyncGenerator<Input, void> {
  const lines = linesOf(counted(chunks, options.onBytes), LARGEST);
  const seen = kind === null ? await opening(lines) : [];
  const first = seen.at(-1);
  const known = kind ?? kindOf(first);
  if (known !== 'jsonl') {
    if (kind === null && first?.bytes?.[0] === BRACE) {
      yield { kind: 'note', place, message: 'its first line is not JSON, so it is read as plain text' };
    }
    const bytes = await joined(lines, place, await joined(seen, place, Buffer.of()));
    yield await attempt(place, () => (known === 'html' ? readMarkup : readText)(bytes, id, place, options));
    return;
  }
  let count = 0;
  for (const line of seen) {
    if (isBlank(line)) continue;
    count += 1;
    yield await readLine(line, place, options);
  }
  for await (const line of lines) {
    if (isBlank(line)) continue;
    count += 1;
    yield await readLine(line, place, options);
  }
  if (count === 0) throw new InputError(place, NO_TEXT);
}

/** Reads the documents of `files` in order, one at a time; what cannot be read is a problem, and the rest follows. */
export async function* readInputs(files: readonly string[], options: ReadOptions): AsyncGenerator<Input, void> {
  for (const file of files) {
    const source = sourceOf(file);
    try {
      yield* readSource(source, options);
    } catch (error) {
      yield problem(source.place, error);
    }
  }
}
