/** A table of figures, to be written for a terminal or in Markdown. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A share as a percentage with one decimal; a dash where there is none. */
export function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : (value * 100).toFixed(1);
}

/** Precision, recall and F1 as three cells. */
export function threeCells(measure: { p: number | null; r: number | null; f1: number | null }): string[] {
  return [measure.p, measure.r, measure.f1].map(percent);
}

/** A number with its thousands parted. */
export function thousands(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

const isFigure = (cell: string): boolean => /^[\d.,–%/ ]*$/.test(cell);

/** The columns in which every cell is a figure; those stand to the right. */
function figureColumns({ head, rows }: Table): boolean[] {
  return head.map((_, column) => rows.every((row) => isFigure(row[column] ?? '')));
}

/** The table for a terminal, its columns aligned. */
export function plainTable(table: Table): string {
  const { title, head, rows } = table;
  const isRight = figureColumns(table);
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    head
      .map((_, column) => {
        const cell = row[column] ?? '';
        const width = widths[column] ?? 0;
        return isRight[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [title, ...[head, ...rows].map((row) => `  ${line(row)}`)].join('\n');
}

/** The table in Markdown, under a heading of its own. */
export function markdownTable(table: Table): string {
  const { title, head, rows } = table;
  const isRight = figureColumns(table);
  const line = (row: readonly string[]): string => `| ${head.map((_, column) => row[column] ?? '').join(' | ')} |`;
  const rule = line(head.map((_, column) => (isRight[column] ? '--:' : '---')));
  return [`### ${title}`, '', line(head), rule, ...rows.map(line)].join('\n');
}
