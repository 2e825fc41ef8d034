import { performance } from 'node:perf_hooks';
import { type CaseScores, scoreCases } from './cases.ts';
import { type Corpus, countWords, type GoldDocument, type GoldSet } from './corpus.ts';
import { type Note, share } from './measure.ts';
import { type Miss, takeNotes } from './misses.ts';
import { type NameScores, scoreNames } from './names.ts';
import { articleOf, type Engine, type Prediction } from './predict.ts';
import { type QuotationClass, type QuotationScores, scoreQuotations } from './quotations.ts';
import { type RecordScores, scoreRecords } from './records-found.ts';
import references from './references.json' with { type: 'json' };
import { type RoleScores, scoreRoles } from './roles.ts';
import { scoreStrangers, type StrangerScores } from './strangers.ts';

/** Words per second of one thread: the first answer without unlisted names, and the full one. */
interface Speed {
  readonly first: number;
  readonly full: number;
}

/** The figures of one set; a layer that the set does not have is null. */
export interface SetFigures {
  readonly set: string;
  readonly documents: number;
  readonly words: number;
  readonly entities: NameScores | null;
  readonly records: RecordScores | null;
  readonly quotes: Readonly<Record<QuotationClass, QuotationScores>> | null;
  readonly strangers: StrangerScores | null;
  readonly roles: RoleScores | null;
  readonly wordsPerSecond: Speed | null;
}

/** Links of several sets counted together. */
interface PooledLinks {
  readonly sets: readonly string[];
  readonly linkable: number | null;
  readonly made: number | null;
}

export interface Evaluation {
  readonly records: number;
  readonly sets: readonly SetFigures[];
  readonly pooled: PooledLinks | null;
  readonly cases: readonly { readonly set: string; readonly scores: CaseScores }[];
  readonly misses: readonly Miss[];
  /** What the engine said, by set. */
  readonly predictions: ReadonlyMap<string, readonly Prediction[]>;
}

/** So many words are read before the clock starts, so that no set pays for the compiler. */
const WARM_UP = 3000;

function timeWords(engine: Engine, documents: readonly GoldDocument[], words: number, full: boolean): number {
  const articles = documents.map(articleOf);
  let warm = 0;
  for (const article of articles) {
    if (warm > WARM_UP) break;
    warm += countWords(article.text);
    engine.annotate(article, full);
  }
  const start = performance.now();
  for (const article of articles) engine.annotate(article, full);
  return Math.round((words * 1000) / (performance.now() - start));
}

/** What the engine says of each document, by its id. */
export function predictAll(engine: Engine, documents: readonly GoldDocument[]): Map<string, Prediction> {
  return new Map(
    documents.map((document) => [document.id, engine.predict(document, engine.annotate(articleOf(document), true))]),
  );
}

/** Scores one set on what the engine said of it. Texts about strangers are scored as such alone. */
export function scoreSet(
  { name, documents }: GoldSet,
  predictions: ReadonlyMap<string, Prediction>,
  engine: Engine,
  note: Note,
  wordsPerSecond: Speed | null,
): SetFigures {
  const strangers = scoreStrangers(documents, predictions, note);
  const isPlain = strangers === null;
  return {
    set: name,
    documents: documents.length,
    words: documents.reduce((sum, { text }) => sum + countWords(text), 0),
    entities: isPlain ? scoreNames(documents, predictions, note) : null,
    records: scoreRecords(documents, predictions, (link) => engine.lists(link), note),
    quotes: isPlain ? scoreQuotations(documents, predictions, note) : null,
    strangers,
    roles: scoreRoles(documents, predictions, note),
    wordsPerSecond,
  };
}

/** The reference of a set, whatever follows its name. */
export function referenceOf<T>(of: Readonly<Record<string, T>>, set: string): T | undefined {
  return Object.entries(of).find(([key]) => set.startsWith(key))?.[1];
}

function poolLinks(sets: readonly SetFigures[]): PooledLinks | null {
  const pooled = sets.filter(({ set }) => references.pooled.sets.some((key) => set.startsWith(key)));
  const links = pooled.flatMap(({ entities }) => entities?.linking ?? []);
  if (links.length < 2) return null;
  const sum = (key: 'right' | 'wrongEntity' | 'linksMade') => links.reduce((total, scores) => total + scores[key], 0);
  const right = sum('right');
  return {
    sets: pooled.map(({ set }) => set),
    linkable: share(right, right + sum('wrongEntity')),
    made: share(right, sum('linksMade')),
  };
}

/**
 * Runs the engine over a corpus and scores it.
 * @param timed whether to measure how fast it is, which takes two runs more
 * @param tell is told each set before it is run
 */
export function evaluate(corpus: Corpus, engine: Engine, timed: boolean, tell: (set: string) => void): Evaluation {
  const misses: Miss[] = [];
  const predictions = new Map<string, readonly Prediction[]>();
  const documents = new Map<string, GoldDocument>();
  const byId = new Map<string, Prediction>();
  const sets = corpus.sets.map((set) => {
    tell(set.name);
    const predicted = predictAll(engine, set.documents);
    predictions.set(set.name, [...predicted.values()]);
    for (const document of set.documents) documents.set(document.id, document);
    for (const [id, prediction] of predicted) byId.set(id, prediction);
    const words = set.documents.reduce((sum, { text }) => sum + countWords(text), 0);
    const time = (full: boolean) => timeWords(engine, set.documents, words, full);
    const speed = timed ? { first: time(false), full: time(true) } : null;
    return scoreSet(set, predicted, engine, takeNotes(set.name, misses), speed);
  });
  const cases = corpus.caseSets.map(({ name, cases: list }) => ({
    set: name,
    scores: scoreCases(list, byId, documents, takeNotes(name, misses)),
  }));
  return { records: engine.records, sets, pooled: poolLinks(sets), cases, misses, predictions };
}
