import { expect, it } from 'vitest';
import { zip } from '../../scripts/zip.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);

it('gives the same zip whatever the order of the files, the day and the place', () => {
  const entries = [
    { name: 'b/two.js', bytes: bytes('let two = 2;\n'.repeat(50)) },
    { name: 'a.txt', bytes: bytes('one'), isProgram: true },
  ];
  const zone = process.env['TZ'];
  const first = zip(entries);
  process.env['TZ'] = 'Pacific/Auckland';
  const second = zip([...entries].reverse());
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  expect(first.length).toBeLessThan(500);
  const text = Buffer.from(first).toString('latin1');
  expect(text.lastIndexOf('a.txt')).toBeLessThan(text.lastIndexOf('b/two.js'));
});
