import * as v from 'valibot';
import { type Article, articleFromText } from '../shared/article.ts';
import { isIsoDate, type IsoDate } from '../shared/dates.ts';
import { decodeText } from './decode.ts';
import { InputError } from './errors.ts';

/** A document of a `.jsonl` file. */
export interface Row {
  readonly id: string | number;
  readonly article: Article;
}

const Optional = v.optional(v.nullable(v.string()));
const RowSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  date: Optional,
  title: Optional,
});

const PROBLEMS: Readonly<Record<string, string>> = {
  id: 'it has no "id"',
  text: 'it has no "text"',
  date: '"date" is not a text of the form YYYY-MM-DD',
  title: '"title" is not a text',
};

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes));
  } catch {
    return undefined;
  }
}

/** Whether the bytes of a line are one JSON object. */
export function isJsonObject(bytes: Uint8Array): boolean {
  return isObject(parseJson(bytes));
}

/**
 * Reads one line of a `.jsonl` file.
 * @param date takes the place of the line's own; null: the line's own
 * @throws InputError at `place` where the line is no document
 */
export function readRow(bytes: Uint8Array, place: string, date: IsoDate | null): Row {
  const value = parseJson(bytes);
  if (value === undefined) throw new InputError(place, 'the line is not JSON');
  if (!isObject(value)) throw new InputError(place, 'the line is not a JSON object');
  const row = v.safeParse(RowSchema, value);
  if (!row.success) {
    const key = v.getDotPath(row.issues[0]) ?? '';
    throw new InputError(place, PROBLEMS[key] ?? row.issues[0].message);
  }
  const { id, text, title } = row.output;
  const day = date ?? row.output.date ?? null;
  if (day !== null && !isIsoDate(day)) throw new InputError(place, `"date" ${day}: not a day of the form YYYY-MM-DD`);
  return { id, article: articleFromText(text, day, title ?? '') };
}
