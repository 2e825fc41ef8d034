import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../src/reference/lexicon.ts';
import { Pack, PackError } from '../../../src/reference/pack-reader.ts';
import { writePack } from '../../../src/reference/pack-writer.ts';
import { tokenise } from '../../../src/shared/tokens.ts';
import { parseDataset } from '../../../src/reference/dataset.ts';
import { record, smallWorld, SOURCES } from './fixtures.ts';

const bytes = writePack(smallWorld(), 'Test');
const pack = Pack.open(bytes.buffer);
const lexicon = openLexicon(pack);

function lookUp(text: string) {
  let node = 0;
  for (const { word } of tokenise(text)) {
    node = lexicon.child(node, lexicon.word(word));
    if (node === -1) return [];
  }
  return lexicon.aliases(node).map(({ record: number, ...alias }) => ({ ...alias, id: lexicon.entry(number).id }));
}

describe('a pack', () => {
  it('is the same, byte for byte, for the same dataset', () => {
    expect(writePack(smallWorld(), 'Test')).toEqual(bytes);
  });

  it('gives back every record and its number', () => {
    expect(pack.size).toBe(4);
    for (const id of ['ada-lind', 'chancellor', 'rolf-ek', 'ruritania']) {
      const number = pack.find(id);
      expect(pack.id(number)).toBe(id);
      expect(pack.record(number).id).toBe(id);
    }
    expect(pack.find('nobody')).toBe(-1);
    expect(pack.meta).toMatchObject({ name: 'Test', asOf: '2022-07-01' });
  });

  it('finds every written form, in any case and with or without diacritics, and nothing else', () => {
    expect(lookUp('ADA LIND')).toMatchObject([{ text: 'Ada Lind', case: 'capitals', role: 'name', prior: 1 }]);
    expect(lookUp('Ruritanian')).toMatchObject([{ id: 'ruritania', role: 'demonym' }]);
    expect(lookUp('chancellor')).toMatchObject([{ id: 'chancellor', role: 'title', case: 'any' }]);
    expect(lookUp('AL')).toMatchObject([{ id: 'ada-lind', case: 'exact', prior: 0.2 }]);
    expect(lookUp('Ada')).toEqual([]);
    expect(lookUp('Ada Lind Lind')).toEqual([]);
    expect(lookUp('unheard of')).toEqual([]);
  });

  it('lets no form without its year mean an event before its first day', () => {
    const war = record('war', {
      kind: 'event',
      name: 'Salt War',
      aliases: ['2021 salt war', { text: 'the war', from: '2020' }],
      facts: [{ began: '2021-03-01', src: 'unverified' }],
    });
    const own = openLexicon(Pack.open(writePack(parseDataset([war], SOURCES), 'War').buffer));
    const from = (text: string) => {
      const node = tokenise(text).reduce((at, { word }) => own.child(at, own.word(word)), 0);
      return own.aliases(node)[0]?.from;
    };
    expect([from('Salt War'), from('2021 salt war'), from('the war')]).toEqual(['2021-03-01', undefined, '2020']);
  });

  it('knows who held an office on a day, from persons and from the office itself', () => {
    const office = lexicon.find('chancellor');
    const on = (date: string | null) => lexicon.holders(office, date).map(({ name }) => name);
    expect(on('2005')).toEqual(['Odo Vane']);
    expect(on('2015-06-01')).toEqual(['Ada Lind']);
    expect(on('2021-01-20')).toEqual(['Ada Lind', 'Rolf Ek']);
    expect(on('2030-01-01')).toEqual(['Rolf Ek']);
    expect(on(null)).toEqual(['Odo Vane', 'Ada Lind', 'Rolf Ek']);
  });

  it('tells the engine what a record belongs to and which offices a person held', () => {
    const ada = lexicon.entry(lexicon.find('ada-lind'));
    expect(ada).toMatchObject({ type: 'PER', kind: 'person', name: 'Ada Lind', cues: ['Strelsau'], of: -1 });
    expect(ada.terms).toEqual([
      { office: lexicon.find('chancellor'), from: '2010-05-01', to: '2021-01-20', acting: false },
    ]);
    expect(lexicon.entry(lexicon.find('chancellor')).of).toBe(lexicon.find('ruritania'));
  });

  it('holds the same look-ups at a hundred times the size', () => {
    const many = Array.from({ length: 400 }, (_, index) => record(`p-${index}`, { name: `Person ${index} Of Many` }));
    const large = openLexicon(Pack.open(writePack(parseDataset(many, SOURCES), 'Many').buffer));
    for (const index of [0, 57, 399]) {
      let node = 0;
      for (const { word } of tokenise(`Person ${index} Of Many`)) node = large.child(node, large.word(word));
      expect(large.aliases(node).map((alias) => large.entry(alias.record).id)).toEqual([`p-${index}`]);
    }
  });
});

describe('bytes that are no pack', () => {
  const damaged = (change: (view: DataView) => void) => {
    const copy = bytes.slice();
    change(new DataView(copy.buffer));
    return copy.buffer;
  };

  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['other bytes', new TextEncoder().encode('PK and some more bytes').buffer],
    ['another format version', damaged((view) => view.setUint32(4, 99, true))],
    ['half a pack', bytes.slice(0, bytes.length / 2).buffer],
    ['a section that points outside', damaged((view) => view.setUint32(8, 0xffff_fff0, true))],
    ['a section out of line', damaged((view) => view.setUint32(16, view.getUint32(16, true) + 1, true))],
    ['lengths that do not fill', damaged((view) => view.setUint16(view.getUint32(24, true), 99, true))],
    ['a trie that goes in circles', damaged((view) => view.setUint32(view.getUint32(48, true) + 4, 1, true))],
    ['a word that is not there', damaged((view) => view.setUint32(view.getUint32(56, true) + 4, 99_999, true))],
    ['a description that is no JSON', damaged((view) => view.setUint8(view.getUint32(8, true), 0))],
  ])('%s are refused with a reason', (_, buffer) => {
    expect(() => Pack.open(buffer)).toThrow(PackError);
  });
});
