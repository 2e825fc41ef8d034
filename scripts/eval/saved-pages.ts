import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

const Meta = v.object({
  url: v.nullish(v.string()),
  title: v.nullish(v.string()),
  date: v.nullish(v.string()),
  /** Where title and date were taken from; the page's own tags are no gold. */
  metaSource: v.nullish(v.string()),
  charset: v.nullish(v.string()),
  expectedText: v.nullish(v.string()),
  expectedTextKind: v.nullish(v.string()),
  mustContain: v.optional(v.array(v.string()), []),
  mustNotContain: v.optional(v.array(v.string()), []),
});
type Meta = v.InferOutput<typeof Meta>;

/** One saved page with what is known of it. */
export interface SavedPage {
  /** The folder that it lies in: `not-article` holds pages that are none. */
  readonly group: string;
  readonly name: string;
  readonly html: string;
  readonly meta: Meta;
}

function decode(bytes: Uint8Array, charset: string | null | undefined): string {
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * The folders with a `page.html` and a `meta.json` in and under `root`, in order of their paths.
 * @throws where `root` is no folder
 */
export async function findPages(root: string): Promise<string[]> {
  const files = await readdir(root, { recursive: true });
  return files
    .filter((file) => path.basename(file) === 'page.html')
    .map((file) => path.join(root, path.dirname(file)))
    .sort();
}

/** @throws Error saying in a few words what is wrong with the page's folder */
export async function readPage(folder: string): Promise<SavedPage> {
  const json: unknown = JSON.parse(await readFile(path.join(folder, 'meta.json'), 'utf8'));
  const meta = v.parse(Meta, json);
  const html = decode(await readFile(path.join(folder, 'page.html')), meta.charset);
  return { group: path.basename(path.dirname(folder)), name: path.basename(folder), html, meta };
}
