import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { record, SOURCES } from '../reference/fixtures.ts';
import { sidelight, useBench } from './support.ts';

const bench = useBench();

describe('lookup', () => {
  it('tells the role on a day, and what came after', async () => {
    const args = ['lookup', 'ada', 'LIND', '--pack', bench().pack, '--date', '2015-03-01'];
    const { code, stdout } = await sidelight(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ada Lind · Person · ada-lind\n/);
    expect(stdout).toContain('ON 1 MAR 2015\n  1 May 2010 – 20 Jan 2021           Ruritanian chancellor [1]\n');
    expect(stdout).toContain('SINCE THEN\n  Jun 2015                           Signed the Treaty of Hentzau [2]\n');
    expect(stdout).toContain('  [1] the table of terms, Jul 2022\n  [2] Not independently checked\n');
    expect(Math.max(...stdout.split('\n').map((one) => one.length))).toBeLessThanOrEqual(80);
  });

  it('finds by id, and by a part of a name that only one record bears', async () => {
    const runs = await Promise.all(
      ['rolf-ek', 'Ek'].map((name) => sidelight(['lookup', name, '--pack', bench().pack])),
    );
    for (const { stdout } of runs) {
      expect(stdout).toMatch(/LATEST ROLE KNOWN\n {2}since 20 Jan 2021, as of Jul 2022 +Ruritanian chancellor/);
    }
  });

  it('says so where the dataset has nothing of a name', async () => {
    expect(await sidelight(['lookup', 'Nobody', '--pack', bench().pack])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'sidelight: Nobody: the dataset has nothing of this name\n',
    });
  });
});

describe('pack', () => {
  async function folder(name: string, records: readonly Record<string, unknown>[]): Promise<string> {
    const dir = path.join(bench().dir, name);
    await mkdir(dir);
    await writeFile(path.join(dir, 'people.yaml'), stringify(records));
    await writeFile(path.join(dir, 'sources.yaml'), stringify(SOURCES));
    return dir;
  }

  it('build compiles a folder of records, check and stats tell what it holds', async () => {
    const dir = await folder('good', [record('ina-holm', { name: 'Ina Holm' }), record('per-dahl')]);
    const file = path.join(bench().dir, 'built.pack');
    const again = path.join(bench().dir, 'again.pack');
    expect(await sidelight(['pack', 'build', dir, '-o', file, '--name', 'Two people'])).toMatchObject({ code: 0 });
    expect(await sidelight(['pack', 'build', dir, '-o', again, '--name', 'Two people'])).toMatchObject({ code: 0 });
    expect(await readFile(again)).toEqual(await readFile(file));
    expect(await sidelight(['pack', 'check', file])).toEqual({
      code: 0,
      stdout: `${file}: sound. Two people, 2 records.\n`,
      stderr: '',
    });
    const { stdout } = await sidelight(['pack', 'stats', file]);
    expect(stdout).toMatch(/^data as of {12}1 Jul 2022$/m);
    expect(stdout).toMatch(/^ {2}person {14}2$/m);
  });

  it('build tells every problem of the records on a line of its own and writes nothing', async () => {
    const dir = await folder('bad', [record('ina-holm', { gloss: '' }), record('per-dahl', { asOf: 'soon' })]);
    const file = path.join(bench().dir, 'never.pack');
    const { code, stderr } = await sidelight(['pack', 'build', dir, '-o', file]);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/: record ina-holm: gloss: /),
      expect.stringMatching(/: record per-dahl: asOf: a date is YYYY/),
    ]);
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  it('build names the file that is not YAML', async () => {
    const dir = await folder('broken', []);
    await writeFile(path.join(dir, 'people.yaml'), '- id: [');
    const { code, stderr } = await sidelight(['pack', 'build', dir, '-o', path.join(bench().dir, 'never.pack')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^sidelight: .*broken: people\.yaml: .+\n$/);
  });

  it('dump gives every record as a line of JSON', async () => {
    const { code, stdout } = await sidelight(['pack', 'dump', bench().pack]);
    expect(code).toBe(0);
    const records: unknown[] = stdout
      .trimEnd()
      .split('\n')
      .map((one): unknown => JSON.parse(one));
    expect(records).toHaveLength(4);
    expect(Object.keys(v.parse(v.looseObject({}), records[0])).slice(0, 10)).toEqual([
      'id',
      'kind',
      'name',
      'aliases',
      'wikidata',
      'wikipedia',
      'gloss',
      'explainer',
      'facts',
      'asOf',
    ]);
    expect(records[0]).toMatchObject({
      id: 'ada-lind',
      kind: 'person',
      name: 'Ada Lind',
      aliases: ['AL'],
      wikidata: 'Q2',
      wikipedia: 'Ada Lind (politician)',
      facts: [{ born: '1960-02-03' }, { office: 'chancellor' }, {}, {}],
    });
    expect(records[3]).toMatchObject({ id: 'ruritania', aliases: [], wikipedia: null });
  });

  it('dump of the bundled pack holds every record of the project', async () => {
    const [dump, stats] = await Promise.all([sidelight(['pack', 'dump']), sidelight(['pack', 'stats'])]);
    const lines = dump.stdout.trimEnd().split('\n').length;
    expect(lines).toBeGreaterThan(60);
    expect(stats.stdout).toMatch(new RegExp(`^records {15}${lines.toLocaleString('en')}$`, 'm'));
  });
});

it('prints its help and its version', async () => {
  const [help, version] = await Promise.all([sidelight(['--help']), sidelight(['--version'])]);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toMatch(/^Usage\n/);
  expect(Math.max(...help.stdout.split('\n').map((one) => one.length))).toBeLessThanOrEqual(80);
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
