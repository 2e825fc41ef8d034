import { readFileSync } from 'node:fs';
import path from 'node:path';
import { by } from '../../src/shared/order.ts';
import { tokenise } from '../../src/shared/tokens.ts';
import { isIsoDate, type IsoDate } from '../../src/shared/dates.ts';

/** A line of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** Gives the rows of a table by its name without `.tsv`; none where the folder does not have it. */
export type Tables = (name: string) => readonly Row[];

/** Reads tab-separated text: lines that begin with `#` are notes, the first other line names the columns. */
export function parseTable(text: string): Row[] {
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** The fact tables (`*.tsv`) of a folder, each read when it is first asked for. */
export function openTables(dir: string): Tables {
  const known = new Map<string, readonly Row[]>();
  return (name) => {
    let rows = known.get(name);
    if (rows === undefined) known.set(name, (rows = readRows(path.join(dir, `${name}.tsv`))));
    return rows;
  };
}

function readRows(file: string): Row[] {
  try {
    return parseTable(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** A name as it is compared: its words without case, diacritics and punctuation. */
export function plainName(name: string): string {
  return tokenise(name)
    .map(({ word }) => word)
    .join(' ');
}

/** Whether two dates can be the same: the coarser one holds the finer. */
export function agree(a: IsoDate, b: IsoDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Rows by a column; those without a value are left out. */
export function byColumn(rows: readonly Row[], column: string): Map<string, Row[]> {
  return Map.groupBy(
    rows.filter((row) => row[column] !== undefined && row[column] !== ''),
    (row) => row[column] ?? '',
  );
}

/** One line of a table of terms of office. */
export interface TermRow {
  readonly table: string;
  readonly scope: string;
  /** As {@link plainName} gives it. */
  readonly position: string;
  readonly item: string;
  readonly from: IsoDate;
  /** Absent where the term was open when the table was frozen. */
  readonly to: IsoDate | undefined;
}

const TERM_TABLES = ['officeholders_21c', 'us_cabinet_21c', 'uk_ministers_21c', 'world_bodies_heads'];

/** All terms of office of the tables that give them by item, in order of time. */
export function termRows(tables: Tables): TermRow[] {
  const rows = TERM_TABLES.flatMap((table) =>
    tables(table).map(({ scope = '', position = '', qid = '', start = '', end = '' }) => ({
      table,
      scope,
      position: plainName(position),
      item: qid,
      from: start,
      to: isIsoDate(end) ? end : undefined,
    })),
  );
  return rows.filter(({ item, from }) => item !== '' && isIsoDate(from)).sort(by(({ from }) => from));
}
