import { parseArgs } from 'node:util';
import { isIsoDate, type IsoDate } from '../shared/dates.ts';
import { UsageError } from './errors.ts';

const FORMATS = ['text', 'json', 'jsonl', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | AnnotateCommand
  | { readonly name: 'lookup'; readonly query: string; readonly date: IsoDate | null; readonly pack: string | null }
  | { readonly name: 'build'; readonly source: string; readonly output: string; readonly title: string | null }
  | { readonly name: 'check'; readonly pack: string }
  | { readonly name: 'dump' | 'stats'; readonly pack: string | null };

export interface AnnotateCommand {
  readonly name: 'annotate';
  /** Files in order; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: Format;
  /** Takes the place of what the input says; null: the input's own. */
  readonly date: IsoDate | null;
  readonly pack: string | null;
  readonly output: string | null;
  readonly force: boolean;
  readonly explain: boolean;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

const OPTIONS = {
  format: { type: 'string' },
  date: { type: 'string' },
  pack: { type: 'string' },
  output: { type: 'string', short: 'o' },
  name: { type: 'string' },
  force: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  annotate: ['format', 'date', 'pack', 'output', 'force', 'explain'],
  lookup: ['date', 'pack'],
  'pack build': ['output', 'name'],
  'pack check': [],
  'pack dump': [],
  'pack stats': [],
};

function parse(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split(/\.\s|\n/, 1)[0] ?? message);
  }
}

function textOf(values: Values, name: string): string | null {
  const value = values[name];
  if (value === '') throw new UsageError(`--${name} needs a value`);
  return typeof value === 'string' ? value : null;
}

function dateOf(values: Values): IsoDate | null {
  const date = textOf(values, 'date');
  if (date !== null && !isIsoDate(date)) throw new UsageError(`--date ${date}: not a day of the form YYYY-MM-DD`);
  return date;
}

function formatOf(values: Values): Format {
  const wanted = textOf(values, 'format') ?? 'text';
  const format = FORMATS.find((name) => name === wanted);
  if (format === undefined) throw new UsageError(`--format ${wanted}: not one of ${FORMATS.join(', ')}`);
  return format;
}

function checkAllowed(command: string, values: Values): void {
  const allowed = ALLOWED[command] ?? [];
  const stray = Object.keys(values).find((name) => !allowed.includes(name));
  if (stray !== undefined) throw new UsageError(`${command} has no option --${stray}`);
}

function annotateCommand(values: Values, files: readonly string[]): AnnotateCommand {
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  return {
    name: 'annotate',
    files: files.length === 0 ? ['-'] : files,
    format: formatOf(values),
    date: dateOf(values),
    pack: textOf(values, 'pack'),
    output: textOf(values, 'output'),
    force: values['force'] === true,
    explain: values['explain'] === true,
  };
}

function packCommand(action: string, values: Values, files: readonly string[]): Command {
  const [file = null, ...more] = files;
  if (more.length > 0) throw new UsageError(`pack ${action} takes one file, not ${files.length}`);
  if (action === 'build') {
    const output = textOf(values, 'output');
    if (file === null || output === null) throw new UsageError('pack build needs a folder of records and -o FILE');
    return { name: 'build', source: file, output, title: textOf(values, 'name') };
  }
  if (action === 'check') {
    if (file === null) throw new UsageError('pack check needs a file');
    return { name: 'check', pack: file };
  }
  if (action !== 'dump' && action !== 'stats') throw new UsageError(`there is no pack ${action}`);
  return { name: action, pack: file };
}

/**
 * Reads the command line, without the program's own name.
 * @throws UsageError with one line on what is wrong
 */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values['help'] === true) return { name: 'help' };
  if (values['version'] === true) return { name: 'version' };
  const [first, ...rest] = positionals;
  if (first === undefined) throw new UsageError('say what to do: annotate, lookup or pack');
  const [second, ...files] = rest;
  if (first === 'pack') {
    if (second === undefined) throw new UsageError('say what to do with a pack: build, check, dump or stats');
    checkAllowed(`pack ${second}`, values);
    return packCommand(second, values, files);
  }
  if (ALLOWED[first] === undefined) throw new UsageError(`there is no command ${first}`);
  checkAllowed(first, values);
  if (first === 'annotate') return annotateCommand(values, rest);
  if (second === undefined) throw new UsageError('lookup needs a name');
  return { name: 'lookup', query: rest.join(' '), date: dateOf(values), pack: textOf(values, 'pack') };
}
