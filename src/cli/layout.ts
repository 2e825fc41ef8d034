/** Colours of a terminal, or none. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly accent: (text: string) => string;
}

/** Columns to fill, and colours. */
export interface Screen {
  readonly width: number;
  readonly paint: Paint;
}

const wrapped = (on: number, off: number) => (text: string) =>
  text === '' ? '' : `\u001B[${on}m${text}\u001B[${off}m`;
const same = (text: string) => text;

/** How to paint; without colours where nobody sees them or they are not wanted. */
export function paintFor(colours: boolean): Paint {
  if (!colours) return { bold: same, dim: same, accent: same };
  return { bold: wrapped(1, 22), dim: wrapped(2, 22), accent: wrapped(36, 39) };
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u;
const ZERO = /\p{M}/u;

/** Columns that `text` takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** `text` in lines of at most `width` columns; a longer word has a line to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.split(' ')) {
    const size = columnsOf(word);
    if (line !== '' && columns + 1 + size > width) {
      lines.push(line);
      line = word;
      columns = size;
    } else {
      columns += size + (line === '' ? 0 : 1);
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** `text` wrapped to `width` columns, every line but the first led by `indent` spaces. */
export function hang(text: string, width: number, indent: number, paint: (line: string) => string = same): string {
  return wrap(text, Math.max(20, width - indent))
    .map((line, index) => `${index === 0 ? '' : ' '.repeat(indent)}${paint(line)}`)
    .join('\n');
}

/** `text` with spaces up to `width` columns. */
export function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}
