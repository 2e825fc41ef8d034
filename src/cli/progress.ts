import { stat } from 'node:fs/promises';

const WIDTH = 24;
const EVERY = 100;
const MEGABYTE = 1_000_000;

/** How far the work is, as one line; `total` and `read` in bytes, `total` null where it is unknown. */
export function progressLine(documents: number, read: number, total: number | null): string {
  const count = `${documents.toLocaleString('en')} ${documents === 1 ? 'document' : 'documents'}`;
  const size = `${(read / MEGABYTE).toFixed(1)} MB`;
  if (total === null || total === 0) return `${count}, ${size}`;
  const share = Math.min(1, read / total);
  const full = Math.round(share * WIDTH);
  const percent = `${Math.floor(share * 100)} %`.padStart(5);
  return `${percent} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${count}, ${size} of ${(total / MEGABYTE).toFixed(1)} MB`;
}

/** The size of all files together in bytes; null where one has none (standard input, a missing file). */
export async function totalSize(files: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const file of files) {
    const size =
      file === '-'
        ? null
        : await stat(file).then(
            (found) => found.size,
            () => null,
          );
    if (size === null) return null;
    total += size;
  }
  return total;
}

/** A line on standard error that tells how far the work is, and the one way to write anything else there. */
export class Progress {
  readonly #shown: boolean;
  readonly #total: number | null;
  #documents = 0;
  #read = 0;
  #drawn = Date.now();
  #isDrawn = false;

  /** @param shown whether anyone watches @param total of all input, in bytes */
  constructor(shown: boolean, total: number | null) {
    this.#shown = shown;
    this.#total = total;
  }

  addBytes(count: number): void {
    this.#read += count;
  }

  addDocument(): void {
    this.#documents += 1;
    if (!this.#shown || Date.now() - this.#drawn < EVERY) return;
    this.#drawn = Date.now();
    this.#isDrawn = true;
    process.stderr.write(`\r\u001B[K${progressLine(this.#documents, this.#read, this.#total)}`);
  }

  clear(): void {
    if (this.#isDrawn) process.stderr.write('\r\u001B[K');
    this.#isDrawn = false;
  }
}
