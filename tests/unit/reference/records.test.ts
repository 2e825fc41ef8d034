import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatRecords, readDataset, RECORDS_DIR } from '../../../scripts/records.ts';
import { Pack } from '../../../src/reference/pack-reader.ts';
import { writePack } from '../../../src/reference/pack-writer.ts';

const files = readdirSync(RECORDS_DIR);

describe('the authored records', () => {
  it('are sound, at least 1,500, and every one comes back from the pack', async () => {
    const dataset = await readDataset();
    expect(dataset.records.length).toBeGreaterThanOrEqual(1_500);
    const pack = Pack.open(writePack(dataset, 'Records').buffer);
    for (const { id, name } of dataset.records) expect(pack.record(pack.find(id)).name).toBe(name);
  });

  it.each(files)('%s is written in the one form: run `npm run data:format`', (file) => {
    const text = readFileSync(path.join(RECORDS_DIR, file), 'utf8');
    expect(formatRecords(text)).toBe(text);
  });
});

describe('the formatter', () => {
  it('sorts records and keys, puts short values on one line, and is done after once', () => {
    const formatted = formatRecords(
      '- {kind: place, id: b, cues: [x, y], facts: [{src: unverified, born: "2001"}]}\n- id: a\n  name: A\n  kind: place\n',
    );
    expect(formatted).toBe(
      '- id: a\n  kind: place\n  name: A\n\n- id: b\n  kind: place\n  facts:\n    - {src: unverified, born: "2001"}\n  cues: [x, y]\n',
    );
    expect(formatRecords(formatted)).toBe(formatted);
  });
});
