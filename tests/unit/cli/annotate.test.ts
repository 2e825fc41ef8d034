import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/reference/dataset.ts';
import { writePack } from '../../../src/reference/pack-writer.ts';
import { record, SOURCES } from '../reference/fixtures.ts';
import { line, sidelight, STORY, storyPage, useBench } from './support.ts';

const bench = useBench();

const Span = { start: v.number(), end: v.number(), surface: v.string() };
const Entity = v.strictObject({
  ...Span,
  type: v.picklist(['PER', 'ORG', 'LOC', 'EVENT', 'MISC']),
  kind: v.optional(v.string()),
  record: v.optional(v.string()),
  wikidata: v.optional(v.string()),
  wikipedia: v.optional(v.string()),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  why: v.object({ code: v.string() }),
  rivals: v.optional(
    v.array(v.looseObject({ record: v.string(), name: v.string(), score: v.number(), prior: v.number() })),
  ),
});
const Role = v.strictObject({
  ...Span,
  office: v.string(),
  holder: v.optional(v.strictObject({ name: v.string(), record: v.optional(v.string()) })),
  basis: v.picklist(['text', 'date', 'none']),
});
const Quote = v.strictObject({
  ...Span,
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  group: v.optional(v.number()),
  cue: v.optional(v.strictObject({ start: v.number(), end: v.number() })),
  speaker: v.nullable(v.strictObject({ ...Span, name: v.optional(v.string()), record: v.optional(v.string()) })),
});
/** The contract that other tools rely on. */
const Answer = v.strictObject({
  id: v.union([v.string(), v.number()]),
  entities: v.array(Entity),
  roles: v.array(Role),
  quotes: v.array(Quote),
});
const Page = v.object({
  id: v.string(),
  article: v.nullable(v.object({ title: v.string(), date: v.nullable(v.string()), text: v.string() })),
  reason: v.optional(v.string()),
  entities: v.array(Entity),
});

const parseLines = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((one) => v.parse(Answer, JSON.parse(one)));
const surfaces = (list: readonly { readonly surface: string }[]) => list.map(({ surface }) => surface);

describe('--format jsonl', () => {
  it('gives names, roles and quotations of a document by the contract', async () => {
    const args = ['annotate', '--pack', bench().pack, '--format', 'jsonl', '-'];
    const { code, stdout, stderr } = await sidelight(args, { input: line(STORY) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [answer, ...more] = parseLines(stdout);
    if (answer === undefined) throw new Error('There is no line');
    expect(more).toEqual([]);
    for (const { start, end, surface } of [...answer.entities, ...answer.roles, ...answer.quotes]) {
      expect(STORY.text.slice(start, end)).toBe(surface);
    }
    expect(answer.id).toBe('story');
    expect(answer.entities.find(({ surface }) => surface === 'Ada Lind')).toMatchObject({
      type: 'PER',
      kind: 'person',
      record: 'ada-lind',
      wikidata: 'Q2',
      wikipedia: 'Ada Lind (politician)',
    });
    expect(answer.entities.find(({ surface }) => surface === 'Ruritania')).toMatchObject({ record: 'ruritania' });
    expect(answer.entities.find(({ surface }) => surface === 'Oskar Brandt')).not.toHaveProperty('record');
    expect(surfaces(answer.entities).filter((surface) => /chancellor/i.test(surface))).toEqual([]);
    expect(answer.roles[0]).toMatchObject({
      surface: 'Chancellor',
      office: 'chancellor',
      holder: { name: 'Ada Lind', record: 'ada-lind' },
      basis: 'text',
    });
    expect(answer.quotes.filter(({ kind }) => kind === 'direct')).toMatchObject([
      { surface: 'We have waited long enough,', speaker: { surface: 'Lind', name: 'Ada Lind', record: 'ada-lind' } },
      { surface: 'The pier is open,', speaker: { surface: 'she', name: 'Ada Lind', record: 'ada-lind' } },
    ]);
  });

  it('names the holder of an office by the date, and nobody without one', async () => {
    const text = 'The chancellor of Ruritania opened the pier.';
    const input = [
      line({ id: 1, text, date: '2005-06-01' }),
      line({ id: 2, text, date: '2019-02-06' }),
      line({ id: 3, text }),
    ].join('');
    const args = ['annotate', '--pack', bench().pack, '--format', 'jsonl'];
    const { stdout } = await sidelight(args, { input });
    const roles = parseLines(stdout).map(({ id, roles: [role] }) => [id, role?.basis, role?.holder?.name]);
    expect(roles).toEqual([
      [1, 'date', 'Odo Vane'],
      [2, 'date', 'Ada Lind'],
      [3, 'none', undefined],
    ]);
    const later = await sidelight([...args, '--date', '2022-01-01'], { input });
    expect(parseLines(later.stdout).map(({ roles: [role] }) => role?.holder?.name)).toEqual(
      Array.from({ length: 3 }, () => 'Rolf Ek'),
    );
  });

  it('answers each line before it has read the next', async () => {
    const many = line(STORY).repeat(500);
    const { code, stdout } = await sidelight(['annotate', '--format', 'jsonl'], {
      input: many,
      node: ['--max-old-space-size=64'],
    });
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(500);
  });

  it('tells rivals only with --explain', async () => {
    const holm = (id: string, prior: number) =>
      record(id, { aliases: [{ text: 'Holm', prior }], cues: ['Zenda'], wikidata: `Q${prior * 10}` });
    const world = writePack(parseDataset([holm('ina-holm', 0.6), holm('per-holm', 0.2)], SOURCES), 'Two of a name');
    const pack = await bench().write('two.pack', world);
    const input = line({ id: 'a', text: 'Holm spoke in Zenda.' });
    const args = ['annotate', '--pack', pack, '--format', 'jsonl'];
    const [without, withRivals] = await Promise.all([
      sidelight(args, { input }),
      sidelight([...args, '--explain'], { input }),
    ]);
    expect(without.stdout).not.toContain('rivals');
    const [answer] = parseLines(withRivals.stdout);
    expect(answer?.entities[0]).toMatchObject({ surface: 'Holm', record: 'ina-holm' });
    expect(answer?.entities[0]?.rivals).toMatchObject([
      { record: 'per-holm', name: 'Name of per-holm', wikidata: 'Q2', prior: 0.2, evidence: { surface: 'Zenda' } },
    ]);
  });
});

describe('terms written as common nouns', () => {
  it('are no entities', async () => {
    const levy = record('bridge-levy', { kind: 'concept', aliases: [{ text: 'bridge levy', case: 'any' }] });
    const world = writePack(parseDataset([levy], SOURCES), 'A term');
    const pack = await bench().write('term.pack', world);
    const input = line({ id: 'a', text: 'A bridge levy is to come. The Bridge Levy starts in May.' });
    const { stdout } = await sidelight(['annotate', '--pack', pack, '--format', 'jsonl'], { input });
    expect(parseLines(stdout)[0]?.entities.map(({ surface }) => surface)).toEqual([]);
  });
});

describe('pages', () => {
  it('are read by the gate and the reader, without what lies around the article', async () => {
    const file = await bench().write('story.html', storyPage());
    const { code, stdout } = await sidelight(['annotate', '--pack', bench().pack, '--format', 'json', file]);
    expect(code).toBe(0);
    const page = v.parse(Page, JSON.parse(stdout));
    expect(page).toMatchObject({ id: file, article: { title: STORY.title, date: STORY.date, text: STORY.text } });
    for (const { start, end, surface } of page.entities) expect(STORY.text.slice(start, end)).toBe(surface);
  });

  it('that are no articles say why, unless --force is given', async () => {
    const canonical = '<link rel="canonical" href="https://news.example/search">';
    const file = await bench().write('search.html', storyPage(canonical));
    const [refused, forced] = await Promise.all([
      sidelight(['annotate', '--format', 'json', file]),
      sidelight(['annotate', '--format', 'json', '--force', file]),
    ]);
    expect(refused.code).toBe(0);
    expect(v.parse(Page, JSON.parse(refused.stdout))).toMatchObject({ article: null, reason: 'a list or a form' });
    expect(v.parse(Page, JSON.parse(forced.stdout))).toMatchObject({ article: { text: STORY.text } });
  });

  it('are read in the encoding that they name', async () => {
    const page = storyPage('<meta charset="windows-1252">').replaceAll('Oskar', 'Zoë');
    const file = await bench().write('latin.html', Buffer.from(page.replace(/[“”]/g, '"'), 'latin1'));
    const { stdout } = await sidelight(['annotate', '--format', 'json', file]);
    expect(v.parse(Page, JSON.parse(stdout)).article?.text).toContain('Zoë Brandt');
  });
});

describe('standard input', () => {
  it.each([
    ['JSONL where its first line is a JSON object', `\n \n${line(STORY)}`, 'story'],
    ['a page where it begins with <', `\n${storyPage()}`, '-'],
    ['plain text otherwise', STORY.text, '-'],
  ])('is %s', async (_, input, id) => {
    const { code, stdout } = await sidelight(['annotate', '--pack', bench().pack, '--format', 'jsonl', '-'], { input });
    const [answer, ...more] = parseLines(stdout);
    expect({ code, id: answer?.id, more }).toEqual({ code: 0, id, more: [] });
    expect(surfaces(answer?.entities ?? [])).toContain('Ada Lind');
  });
});

describe('--format json', () => {
  it('is one object for one input and an array for several', async () => {
    const file = await bench().write('one.txt', STORY.text);
    const one = await sidelight(['annotate', '--format', 'json', file]);
    const two = await sidelight(['annotate', '--format', 'json', file, '-'], { input: line(STORY) });
    expect(v.parse(Answer, JSON.parse(one.stdout)).id).toBe(file);
    expect(v.parse(v.array(Answer), JSON.parse(two.stdout)).map(({ id }) => id)).toEqual([file, 'story']);
  });
});

describe('reports', () => {
  it('fit into 80 columns and say who was what, what changed and who said what', async () => {
    const { stdout } = await sidelight(['annotate', '--pack', bench().pack], { input: line(STORY) });
    expect(Math.max(...stdout.split('\n').map((one) => one.length))).toBeLessThanOrEqual(80);
    expect(stdout).toBe(
      [
        'Harbour pact is signed in Strelsau',
        '6 Feb 2019 · 44 words',
        '',
        'CAST ON 6 FEB 2019',
        '  People',
        '  Ada Lind ×2               Ruritanian chancellor, 1 May 2010 – 20 Jan 2021',
        '',
        '  Places',
        '  Ruritania                 a gloss',
        '',
        '  Named, not in the dataset',
        '  Strelsau, Oskar Brandt ×2',
        '',
        'OFFICES',
        '  Chancellor                Ada Lind (named in the text)',
        '',
        'SINCE PUBLICATION',
        '  Ada Lind',
        '  20 Jan 2021  Left office as Ruritanian chancellor',
        '  4 Mar 2022   Died',
        '',
        'QUOTATIONS BY SPEAKER',
        '  Ada Lind, Ruritanian chancellor',
        '    “We have waited long enough,”',
        '    “The pier is open,”',
        '',
        '  Oskar Brandt',
        '    the ferry would sail before the autumn (paraphrased)',
        '',
        'Sidelight’s data is of 1 Jul 2022.',
        '',
      ].join('\n'),
    );
  });

  it('come in Markdown that shows the words as they are', async () => {
    const text = `${STORY.text}\n\nShe runs <b>one</b> *party* and [another](x).`;
    const { stdout } = await sidelight(['annotate', '--pack', bench().pack, '--format', 'markdown'], {
      input: line({ ...STORY, title: 'A *new* <pact>', text }),
    });
    expect(stdout).toContain('# A \\*new\\* \\<pact\\>');
    expect(stdout).toContain('- **Ada Lind** ×2: Ruritanian chancellor, 1 May 2010 – 20 Jan 2021 ([Wikipedia](https');
    expect(stdout).toContain('## Since publication\n\n- **Ada Lind**\n  - 20 Jan 2021: Left office');
    expect(stdout).toContain('### Oskar Brandt\n\n> the ferry would sail before the autumn *(paraphrased)*');
  });

  it('never pass on what would steer a terminal', async () => {
    const title = 'Red \u001B[31malert\u0007 \u202Eback';
    const { stdout } = await sidelight(['annotate'], { input: line({ ...STORY, title, date: undefined }) });
    expect(stdout).toContain('Red [31malert back\ndate not given');
    for (const steering of ['\u001B', '\u0007', '\u202E']) expect(stdout).not.toContain(steering);
  });
});

describe('-o', () => {
  it('writes the file whole, in place of what was there', async () => {
    const file = await bench().write('out.jsonl', 'old');
    const args = ['annotate', '--format', 'jsonl', '-o', file];
    const { code, stdout } = await sidelight(args, { input: line(STORY) });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(parseLines(await readFile(file, 'utf8'))).toHaveLength(1);
  });
});

it('runs on a Node without the functions that Node 20 lacks', async () => {
  const without = 'data:text/javascript,delete URL.parse; delete Map.groupBy;';
  const file = path.resolve(import.meta.dirname, '../../fixtures/sample/article.html');
  const { code, stdout, stderr } = await sidelight(['annotate', file], { node: ['--import', without] });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('QUOTATIONS BY SPEAKER');
});
