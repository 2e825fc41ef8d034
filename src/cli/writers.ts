import type { Sink } from './output.ts';

/** Puts documents one after the other into one output. */
export interface Writer {
  put(document: string): Promise<void>;
  /** @param several whether there were several inputs, good or bad */
  close(several: boolean): Promise<void>;
}

/** Documents parted by `between`, each written at once. */
export function streamWriter(sink: Sink, between: string): Writer {
  let first = true;
  return {
    async put(document) {
      await sink.write(first ? document : `${between}${document}`);
      first = false;
    },
    async close() {},
  };
}

/** One JSON value for one input, an array of values for several: so the first is held back until there is a second. */
export function jsonWriter(sink: Sink): Writer {
  let held: string | null = null;
  let isOpen = false;
  return {
    async put(document) {
      if (isOpen) await sink.write(`,\n${document}`);
      else if (held === null) held = document;
      else {
        await sink.write(`[\n${held},\n${document}`);
        isOpen = true;
      }
    },
    async close(several) {
      if (isOpen) await sink.write('\n]\n');
      else if (held !== null) await sink.write(several ? `[\n${held}\n]\n` : `${held}\n`);
      else if (several) await sink.write('[]\n');
    },
  };
}
