import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse } from 'yaml';

/** A statement of a record that a table contradicts, or should vouch for and does not. */
export interface Disagreement {
  readonly record: string;
  /** What it is about, in one word: `item`, `born`, `term`, `capital`, `member` ... with what tells it apart. */
  readonly about: string;
  readonly ours: string;
  readonly table: string;
  readonly theirs: string;
}

const Explanation = v.strictObject({
  record: v.string(),
  about: v.string(),
  /** Why the record is right all the same. */
  because: v.pipe(v.string(), v.nonEmpty()),
});

/** Why a record is right although a table says otherwise; kept with the records in `disagreements.yaml`. */
export type Explanation = v.InferOutput<typeof Explanation>;

/** @throws ValiError where the file is no list of explanations */
export async function readExplanations(file: string): Promise<Explanation[]> {
  return v.parse(v.array(Explanation), parse(await readFile(file, 'utf8')) ?? []);
}

/** Disagreements that nobody explained, and explanations of what no longer disagrees. */
export interface Outcome {
  readonly open: readonly Disagreement[];
  readonly stale: readonly Explanation[];
  readonly explained: number;
}

/** Sets explanations against disagreements: they belong together where record and subject are the same. */
export function settle(disagreements: readonly Disagreement[], explanations: readonly Explanation[]): Outcome {
  const key = ({ record, about }: Disagreement | Explanation) => `${record} ${about}`;
  const explained = new Set(explanations.map(key));
  const found = new Set(disagreements.map(key));
  const open = disagreements.filter((one) => !explained.has(key(one)));
  return {
    open,
    stale: explanations.filter((one) => !found.has(key(one))),
    explained: disagreements.length - open.length,
  };
}
