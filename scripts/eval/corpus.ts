import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Pair = v.tuple([Offset, Offset]);
const Surface = { start: Offset, end: Offset, surface: v.string() };
const Link = { wikidata: v.nullish(v.string()), wikipedia: v.nullish(v.string()) };

const GoldName = v.object({
  ...Surface,
  type: v.nullish(v.string()),
  ...Link,
  /** Known to have no article or record anywhere. */
  nil: v.nullish(v.boolean()),
  /** Other links that are as right. */
  also: v.nullish(v.array(v.object(Link))),
});
export type GoldName = v.InferOutput<typeof GoldName>;

const GoldQuotation = v.object({
  ...Surface,
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  speaker: v.nullish(v.object(Surface)),
  cue: v.nullish(v.object(Surface)),
  /** The full name of the speaker, where somebody resolved it. */
  speakerEntity: v.nullish(v.string()),
  speakerUnknown: v.nullish(v.boolean()),
});
export type GoldQuotation = v.InferOutput<typeof GoldQuotation>;

/** A layer of our own cases: which office a span names and who held it, `null` where nobody can tell. */
const GoldRole = v.object({
  ...Surface,
  office: v.string(),
  holder: v.nullable(v.string()),
  basis: v.picklist(['text', 'date', 'none']),
});

const GoldDocument = v.object({
  id: v.string(),
  text: v.string(),
  date: v.nullish(v.string()),
  title: v.nullish(v.string()),
  /** The layers that were annotated; all where absent. */
  has: v.nullish(v.array(v.string())),
  /** Only some of the names were annotated. */
  partial: v.nullish(v.boolean()),
  /** The part of the text whose names were annotated. */
  evalSpan: v.nullish(Pair),
  /** Spans outside of the task: what is found there counts for nothing. */
  ignore: v.optional(v.array(Pair), []),
  /** Of texts about strangers: which experiment it belongs to. */
  group: v.nullish(v.string()),
  traps: v.optional(v.array(v.object(Surface)), []),
  entities: v.optional(v.array(GoldName), []),
  quotes: v.optional(v.array(GoldQuotation), []),
  roles: v.optional(v.array(GoldRole), []),
});
export type GoldDocument = v.InferOutput<typeof GoldDocument>;

const SpeakerCase = v.object({
  id: v.string(),
  start: Offset,
  end: Offset,
  speakerSurface: v.string(),
  /** Who is meant; null where the article leaves it open. */
  speakerEntity: v.nullable(v.string()),
  pronoun: v.boolean(),
});
export type SpeakerCase = v.InferOutput<typeof SpeakerCase>;

/** One file of annotated documents. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

/** One file of quotations in documents of other files, and who says each. */
export interface CaseSet {
  readonly name: string;
  readonly cases: readonly SpeakerCase[];
}

/** All that was given to measure by, and one line for each thing that could not be read. */
export interface Corpus {
  readonly sets: readonly GoldSet[];
  readonly caseSets: readonly CaseSet[];
  readonly problems: readonly string[];
}

/** Whether the names (`entities`), quotations (`quotes`) or roles of a document were annotated. */
export function hasLayer(document: GoldDocument, layer: 'entities' | 'quotes' | 'roles'): boolean {
  return document.has === null || document.has === undefined ? layer !== 'roles' : document.has.includes(layer);
}

/** The words of a text as the corpora count them: whatever white space parts. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

type Lines = { readonly documents: GoldDocument[]; readonly cases: SpeakerCase[]; readonly problems: string[] };

/** The documents or speaker cases of a JSONL text; what is wrong with a line is said with its place. */
export function parseLines(jsonl: string, place: string): Lines {
  const lines: Lines = { documents: [], cases: [], problems: [] };
  for (const [index, line] of jsonl.split('\n').entries()) {
    if (line.trim() === '') continue;
    const problem = addLine(line, lines);
    if (problem !== null) lines.problems.push(`${place}:${index + 1}: ${problem}`);
  }
  return lines;
}

function addLine(line: string, { documents, cases }: Lines): string | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not a line of JSON';
  }
  const speakerCase = v.safeParse(SpeakerCase, value);
  if (speakerCase.success) {
    cases.push(speakerCase.output);
    return null;
  }
  const document = v.safeParse(GoldDocument, value);
  if (!document.success) {
    const [issue] = document.issues;
    return `not an annotated document: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`;
  }
  documents.push(document.output);
  return null;
}

async function jsonlFiles(place: string): Promise<string[]> {
  if (!(await stat(place)).isDirectory()) return [place];
  const names = await readdir(place, { recursive: true });
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => path.join(place, name));
}

/** Reads every `*.jsonl` in and under the given folders, and the given files. */
export async function readCorpus(places: readonly string[]): Promise<Corpus> {
  const sets: GoldSet[] = [];
  const caseSets: CaseSet[] = [];
  const problems: string[] = [];
  for (const place of places) {
    let files: string[];
    try {
      files = await jsonlFiles(place);
    } catch {
      problems.push(`${place}: there is no such file or folder`);
      continue;
    }
    if (files.length === 0) problems.push(`${place}: no *.jsonl in it`);
    for (const file of files) {
      const name = path.basename(file, '.jsonl');
      const { documents, cases, problems: wrong } = parseLines(await readFile(file, 'utf8'), file);
      problems.push(...wrong);
      if (documents.length > 0) sets.push({ name, documents });
      if (cases.length > 0) caseSets.push({ name, cases });
    }
  }
  return { sets, caseSets, problems };
}
