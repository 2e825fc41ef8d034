import { once } from 'node:events';
import { unlinkSync } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { InputError, isMissing, reasonOf } from './errors.ts';
import { paintFor, type Screen } from './layout.ts';

/** Where a command's answer goes. */
export interface Sink {
  readonly isTerminal: boolean;
  write(data: string | Uint8Array): Promise<void>;
  /** What was written counts from here on. */
  finish(): Promise<void>;
  /** Leaves no trace of what was written, as far as that can be taken back. */
  discard(): Promise<void>;
}

const WIDEST = 80;
const NARROWEST = 40;

const standardOutput: Sink = {
  isTerminal: process.stdout.isTTY,
  async write(data) {
    if (!process.stdout.write(data)) await once(process.stdout, 'drain');
  },
  async finish() {},
  async discard() {},
};

/** The screen that a report is laid out for. */
export function screenOf(sink: Sink): Screen {
  // A terminal that does not know its width says 0.
  const columns = (sink.isTerminal ? process.stdout.columns : WIDEST) || WIDEST;
  const width = Math.max(NARROWEST, Math.min(WIDEST, columns));
  return { width, paint: paintFor(sink.isTerminal && process.stdout.hasColors()) };
}

/** The file that `file` stands for, through links; null where it is a device or a pipe, which cannot be replaced. */
async function replaceable(file: string): Promise<string | null> {
  try {
    return (await stat(file)).isFile() ? await realpath(file) : null;
  } catch {
    return file;
  }
}

/** A file that appears whole under its name when it is finished: until then it is written beside it. */
async function openFile(file: string): Promise<Sink> {
  const target = await replaceable(file);
  const temporary = `${target ?? file}.${process.pid}.tmp`;
  const handle = await (target === null ? open(file, 'w') : open(temporary, 'wx'));
  const remove = () => {
    if (target !== null) unlinkSync(temporary);
  };
  process.once('exit', remove);
  return {
    isTerminal: false,
    async write(data) {
      await handle.writeFile(data);
    },
    async finish() {
      await handle.close();
      if (target !== null) await rename(temporary, target);
      process.off('exit', remove);
    },
    async discard() {
      await handle.close();
      process.off('exit', remove);
      if (target !== null) await rm(temporary, { force: true });
    },
  };
}

/**
 * Runs `work` with a place to write to; what it writes to a file counts only when `work` ends without an error.
 * @param file null: standard output
 * @throws InputError where the file cannot be written
 */
export async function writeTo<T>(file: string | null, work: (sink: Sink) => Promise<T>): Promise<T> {
  if (file === null) return work(standardOutput);
  const sink = await openFile(file).catch((error: unknown) => {
    throw new InputError(
      file,
      `it cannot be written: ${isMissing(error) ? 'there is no such folder' : reasonOf(error)}`,
    );
  });
  try {
    const result = await work(sink);
    await sink.finish();
    return result;
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

/** Lets a reader of our output that wants no more (`| head`) and a signal end the program quietly. */
export function endQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
