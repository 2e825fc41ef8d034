import { type GoldDocument, parseLines } from '../../../scripts/eval/corpus.ts';
import type { Prediction } from '../../../scripts/eval/predict.ts';

/** The span of the first `surface` in `text` at or after `from`. */
export function at(text: string, surface: string, from = 0): { start: number; end: number; surface: string } {
  const start = text.indexOf(surface, from);
  if (start < 0) throw new Error(`“${surface}” is not in the text`);
  return { start, end: start + surface.length, surface };
}

/** A document as a line of a corpus gives it. */
export function documentOf(line: object): GoldDocument {
  const { documents, problems } = parseLines(JSON.stringify(line), 'test');
  const [document] = documents;
  if (document === undefined) throw new Error(problems.join());
  return document;
}

/** What an engine might say of one document. */
export function said(
  id: string,
  { entities = [], quotes = [], roles = [] }: Partial<Prediction>,
): Map<string, Prediction> {
  return new Map([[id, { id, entities, quotes, roles }]]);
}

/** A note taker that keeps only the causes. */
export function causes() {
  const list: string[] = [];
  return { list, note: (cause: string) => void list.push(cause) };
}
