import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe } from '../reference/describe.ts';
import { openLexicon } from '../reference/lexicon.ts';
import type { StoredRecord } from '../reference/pack-format.ts';
import { Pack, PackError } from '../reference/pack-reader.ts';
import type { CardModel } from '../shared/card.ts';
import type { IsoDate } from '../shared/dates.ts';
import type { Lexicon } from '../shared/lexicon.ts';
import { InputError, reasonOf } from './errors.ts';

/** An opened reference dataset. */
export interface Reference {
  readonly pack: Pack;
  readonly bytes: number;
  readonly lexicon: Lexicon;
  /** Null where the pack has no such record. */
  record(id: string): StoredRecord | null;
  card(id: string, date: IsoDate | null): CardModel | null;
}

/** The build puts the bundled pack beside the program. */
const BUNDLED = fileURLToPath(new URL('reference.pack', import.meta.url));

/** Parses every entry and record of a pack, so that none can fail later. @throws PackError where one is damaged */
function checkPack(pack: Pack): void {
  for (let number = 0; number < pack.size; number += 1) {
    pack.entry(number);
    if (pack.record(number).id !== pack.id(number)) throw new PackError(`record ${pack.id(number)} bears another id`);
  }
}

/**
 * Opens a reference dataset, and checks it whole where it is not the bundled one.
 * @param file path of a pack; null: the bundled one
 * @throws InputError where the file is no usable pack
 */
export async function openReference(file: string | null): Promise<Reference> {
  const place = file ?? BUNDLED;
  try {
    const bytes = new Uint8Array(await readFile(place));
    const pack = Pack.open(bytes.buffer);
    if (file !== null) checkPack(pack);
    return referenceOf(pack, bytes.length);
  } catch (error) {
    throw new InputError(place, reasonOf(error));
  }
}

function referenceOf(pack: Pack, bytes: number): Reference {
  const records = new Map<string, StoredRecord | null>();
  const record = (id: string): StoredRecord | null => {
    let found = records.get(id);
    if (found === undefined) {
      const number = pack.find(id);
      found = number === -1 ? null : pack.record(number);
      records.set(id, found);
    }
    return found;
  };
  const context = {
    nameOf(id: string): string {
      const found = record(id);
      return found === null ? id : (found.short ?? found.name);
    },
    sources: new Map(pack.meta.sources.map((source) => [source.id, source])),
  };
  const today = new Date().toISOString().slice(0, 10);
  return {
    pack,
    bytes,
    lexicon: openLexicon(pack),
    record,
    card(id, date) {
      const found = record(id);
      return found === null ? null : describe(found, date, today, context);
    },
  };
}
