import { describe, expect, it } from 'vitest';
import { columnsOf, hang, paintFor, wrap } from '../../../src/cli/layout.ts';
import { linesOf } from '../../../src/cli/lines.ts';
import { progressLine } from '../../../src/cli/progress.ts';

describe('layout', () => {
  it('counts columns, not code units', () => {
    expect(['Ada', 'Zoe\u0308', '東京', '𝒜'].map(columnsOf)).toEqual([3, 3, 4, 1]);
  });

  it('wraps at spaces and leaves a longer word whole', () => {
    expect(wrap('one two three seventeenletters x', 8)).toEqual(['one two', 'three', 'seventeenletters', 'x']);
    expect(wrap('', 8)).toEqual(['']);
  });

  it('hangs every line but the first, and paints each', () => {
    expect(hang('some words that are long enough', 24, 4, paintFor(true).bold)).toBe(
      '\u001B[1msome words that are\u001B[22m\n    \u001B[1mlong enough\u001B[22m',
    );
  });
});

describe('progress', () => {
  it('draws a bar where the size is known, else counts', () => {
    expect(progressLine(1234, 5_000_000, 20_000_000)).toBe(
      ' 25 % ██████░░░░░░░░░░░░░░░░░░ 1,234 documents, 5.0 MB of 20.0 MB',
    );
    expect(progressLine(1, 100_000, null)).toBe('1 document, 0.1 MB');
  });
});

describe('lines of a stream', () => {
  async function linesFrom(parts: readonly string[], limit = 100): Promise<(string | null)[]> {
    async function* chunks() {
      for (const part of parts) yield Buffer.from(part);
    }
    const lines: (string | null)[] = [];
    for await (const { number, bytes } of linesOf(chunks(), limit)) {
      lines.push(bytes === null ? null : `${number} ${bytes.toString()}`);
    }
    return lines;
  }

  it('are put together wherever the stream is cut', async () => {
    const text = 'one\ntwo\r\n\nfour';
    const expected = ['1 one', '2 two\r', '3 ', '4 four'];
    for (let cut = 0; cut <= text.length; cut++) {
      expect(await linesFrom([text.slice(0, cut), text.slice(cut)])).toEqual(expected);
    }
  });

  it('are given up where they are too long, and the next is whole', async () => {
    expect(await linesFrom(['abc', 'def\nxy', '\nabcdefg'], 5)).toEqual([null, '2 xy', null]);
  });
});
