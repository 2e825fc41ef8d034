import { annotate } from '../engine/annotate.ts';
import type { Annotations } from '../shared/annotations.ts';
import type { Article } from '../shared/article.ts';
import { reasonOf } from './errors.ts';
import { type Input, readInputs } from './input.ts';
import type { Screen } from './layout.ts';
import { reportMarkdown } from './markdown.ts';
import type { AnnotateCommand, Format } from './options.ts';
import { screenOf, type Sink, writeTo } from './output.ts';
import { plain } from './plain.ts';
import { Progress, totalSize } from './progress.ts';
import { openReference, type Reference } from './reference.ts';
import { reportOf } from './report.ts';
import { reportText } from './text.ts';
import { type DocumentOut, documentOut, refusedOut } from './wire.ts';
import { jsonWriter, streamWriter, type Writer } from './writers.ts';

/** Tells what is wrong with an input, or was noticed. */
export type Complain = (place: string, message: string) => void;

type Document = Extract<Input, { kind: 'article' | 'refused' }>;

/** What documents are annotated with. */
interface Workbench {
  readonly reference: Reference;
  readonly annotate: (article: Article) => Annotations;
}

function outOf(document: Document, { reference, annotate }: Workbench, format: Format): DocumentOut {
  if (document.kind === 'refused') return refusedOut(document.id, document.reason);
  const { id, article, isPage } = document;
  const out = documentOut(id, annotate(article), reference);
  return format === 'json' && isPage ? { ...out, article } : out;
}

function notArticle(id: string, reason: string): string {
  return `${plain(id)}: not an article (${reason}). --force annotates it all the same.\n`;
}

/** How each document is written in a format. */
function formatter(format: Format, bench: Workbench, screen: Screen): (document: Document) => string {
  if (format === 'jsonl') return (document) => `${JSON.stringify(outOf(document, bench, format))}\n`;
  if (format === 'json') return (document) => JSON.stringify(outOf(document, bench, format), null, 2);
  return (document) => {
    if (document.kind === 'refused') return notArticle(document.id, document.reason);
    const { id, article } = document;
    const report = reportOf(id, article, bench.annotate(article), bench.reference);
    return format === 'text' ? reportText(report, screen) : reportMarkdown(report);
  };
}

function writerFor(format: Format, sink: Sink, { width, paint }: Screen): Writer {
  if (format === 'json') return jsonWriter(sink);
  const between = { jsonl: '', markdown: '\n---\n\n', text: `\n${paint.dim('─'.repeat(width))}\n\n` };
  return streamWriter(sink, between[format]);
}

/** Reads, annotates and writes one document after the other, so that memory does not grow with their number. */
async function annotateAll(
  command: AnnotateCommand,
  bench: Workbench,
  sink: Sink,
  complain: Complain,
): Promise<number> {
  const { files, format, date, force } = command;
  const isWatched = process.stderr.isTTY && !sink.isTerminal;
  const progress = new Progress(isWatched, isWatched ? await totalSize(files) : null);
  const screen = screenOf(sink);
  const formatted = formatter(format, bench, screen);
  const writer = writerFor(format, sink, screen);
  let done = 0;
  let failed = 0;
  const tell = (place: string, message: string) => {
    progress.clear();
    complain(place, message);
  };
  const write = (document: Document): string | null => {
    try {
      return formatted(document);
    } catch (error) {
      tell(String(document.id), reasonOf(error));
      return null;
    }
  };
  for await (const input of readInputs(files, { date, force, onBytes: (count) => progress.addBytes(count) })) {
    if (input.kind === 'note') {
      tell(input.place, input.message);
      continue;
    }
    if (input.kind === 'problem') tell(input.error.place, input.error.message);
    const text = input.kind === 'problem' ? null : write(input);
    if (text === null) failed += 1;
    else {
      done += 1;
      await writer.put(text);
    }
    progress.addDocument();
  }
  progress.clear();
  await writer.close(done + failed > 1);
  return failed;
}

/**
 * Annotates the documents of `command`; a bad one is told to `complain` and passed over.
 * @returns how many failed
 * @throws InputError where the pack is no good or the output cannot be written
 */
export async function runAnnotate(command: AnnotateCommand, complain: Complain): Promise<number> {
  const reference = await openReference(command.pack);
  // Late, as it is half of the program's start.
  const { findUnlisted } = await import('../engine/names/unlisted.ts');
  const bench = {
    reference,
    annotate: (article: Article) => annotate(article, reference.lexicon, findUnlisted, command.explain),
  };
  return writeTo(command.output, (sink) => annotateAll(command, bench, sink, complain));
}
