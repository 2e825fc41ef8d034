import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { line, sidelight, STORY, storyPage, useBench } from './support.ts';

const bench = useBench();

describe('bad usage ends with code 2 and one line that says what is wrong', () => {
  it.each([
    [[], 'say what to do: annotate, lookup or pack'],
    [['explain'], 'there is no command explain'],
    [['annotate', '--colour'], "Unknown option '--colour'"],
    [['annotate', '--format', 'xml'], '--format xml: not one of text, json, jsonl, markdown'],
    [['annotate', '--date', '2019-02-30'], '--date 2019-02-30: not a day of the form YYYY-MM-DD'],
    [['annotate', '--date', 'yesterday'], '--date yesterday: not a day of the form YYYY-MM-DD'],
    [['annotate', '--name', 'x'], 'annotate has no option --name'],
    [['annotate', '-', '-'], 'standard input (-) can be read only once'],
    [['lookup'], 'lookup needs a name'],
    [['lookup', 'Ada', '--date', '6 Feb'], '--date 6 Feb: not a day of the form YYYY-MM-DD'],
    [['pack'], 'say what to do with a pack: build, check, dump or stats'],
    [['pack', 'open'], 'there is no pack open'],
    [['pack', 'build', 'records'], 'pack build needs a folder of records and -o FILE'],
    [['pack', 'check'], 'pack check needs a file'],
  ])('%j', async (args, message) => {
    expect(await sidelight(args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `sidelight: ${message}\nTry: sidelight --help\n`,
    });
  });
});

describe('bad input ends with code 1 and one line with its place', () => {
  const cases: readonly (readonly [string, string | Uint8Array | null, string])[] = [
    ['missing.txt', null, 'there is no such file'],
    ['empty.txt', ' \n', 'there is no text to read in it'],
    ['empty.html', '', 'there is no text to read in it'],
    ['empty.jsonl', '\n\n', 'there is no text to read in it'],
    ['wordless.html', '<html><body><img src="x"></body></html>', 'there is no text to read in it'],
    ['binary.txt', Uint8Array.of(0x41, 0xff, 0xfe), 'it is not UTF-8 text'],
    ['deep.html', `<html><body>${'<div>'.repeat(20_000)}x`, 'there is no text to read in it'],
  ];
  it.each(cases)('%s', async (name, content, message) => {
    const file = content === null ? path.join(bench().dir, name) : await bench().write(name, content);
    expect(await sidelight(['annotate', '--force', '--format', 'jsonl', file])).toEqual({
      code: 1,
      stdout: '',
      stderr: `sidelight: ${file}: ${message}\n`,
    });
  });

  it('a folder in place of a file', async () => {
    const { code, stderr } = await sidelight(['annotate', bench().dir]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `sidelight: ${bench().dir}: this is a folder, not a file\n` });
  });

  it('lines that are no documents, each by its number, while the rest is done', async () => {
    const rows = [
      line({ ...STORY, id: 'first' }),
      'not json\n',
      '\n',
      '[1]\n',
      line({ text: 'No id.' }),
      line({ id: 'no text' }),
      line({ id: 'wrong date', text: 'Ada spoke.', date: '2019-13-01' }),
      line({ id: 'blank', text: ' \n ' }),
      line({ ...STORY, id: 'last' }),
    ];
    const file = await bench().write('mixed.jsonl', rows.join(''));
    const { code, stdout, stderr } = await sidelight(['annotate', '--format', 'jsonl', file]);
    expect(code).toBe(1);
    expect(stdout.match(/^\{"id":"\w+"/gm)).toEqual(['{"id":"first"', '{"id":"last"']);
    expect(stderr.split('\n')).toEqual([
      `sidelight: ${file}:2: the line is not JSON`,
      `sidelight: ${file}:4: the line is not a JSON object`,
      `sidelight: ${file}:5: it has no "id"`,
      `sidelight: ${file}:6: it has no "text"`,
      `sidelight: ${file}:7: "date" 2019-13-01: not a day of the form YYYY-MM-DD`,
      `sidelight: ${file}:8: there is no text to read in it`,
      '',
    ]);
  });

  it('a missing file among others, which are done; JSON stays whole', async () => {
    const good = await bench().write('good.html', storyPage());
    const missing = path.join(bench().dir, 'nowhere.html');
    const { code, stdout, stderr } = await sidelight(['annotate', '--format', 'json', missing, good]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `sidelight: ${missing}: there is no such file\n` });
    expect(JSON.parse(stdout)).toMatchObject([{ id: good, article: { title: STORY.title } }]);
  });

  it('a first line on standard input that is nearly JSON is noticed', async () => {
    const { code, stderr } = await sidelight(['annotate'], { input: '{"id": "a", "text": ' });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'sidelight: standard input: its first line is not JSON, so it is read as plain text\n',
    });
  });
});

describe('a damaged pack ends with code 1, and nothing is written', () => {
  it.each([
    ['cut short', (pack: Buffer) => pack.subarray(0, 900), 'it is cut short'],
    ['no pack at all', () => Buffer.from('{"some": "json"}'), 'it does not begin like one'],
    [
      'a damaged record',
      (pack: Buffer) => pack.fill('#', pack.lastIndexOf('"id":"rolf-ek"'), pack.lastIndexOf('"id":"rolf-ek"') + 4),
      'record rolf-ek is damaged',
    ],
  ])('%s', async (name, damage, reason) => {
    const file = await bench().write(`${name}.pack`, damage(await readFile(bench().pack)));
    const output = path.join(bench().dir, `${name}.jsonl`);
    const expected = {
      code: 1,
      stdout: '',
      stderr: `sidelight: ${file}: This is not a usable reference pack: ${reason}.\n`,
    };
    const args = ['annotate', '--pack', file, '--format', 'jsonl', '-o', output];
    expect(await sidelight(args, { input: line(STORY) })).toEqual(expected);
    expect(await sidelight(['pack', 'check', file])).toEqual(expected);
    expect(await readdir(bench().dir)).not.toContain(path.basename(output));
  });
});

describe('an output file', () => {
  it('that cannot be made is told', async () => {
    const file = path.join(bench().dir, 'nowhere', 'out.txt');
    expect(await sidelight(['annotate', '-o', file], { input: STORY.text })).toEqual({
      code: 1,
      stdout: '',
      stderr: `sidelight: ${file}: it cannot be written: there is no such folder\n`,
    });
  });

  it('is not begun, and what was there stays, where the work ends early', async () => {
    const records = path.join(bench().dir, 'records');
    const output = await bench().write('kept.pack', 'as it was');
    const { code, stderr } = await sidelight(['pack', 'build', records, '-o', output]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `sidelight: ${records}: there is no such file\n` });
    expect(await readFile(output, 'utf8')).toBe('as it was');
    expect((await readdir(bench().dir)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
