import { describe, expect, it } from 'vitest';
import { edgeHash, HashTable } from '../../../src/reference/hash-table.ts';

describe('a hash table', () => {
  it('finds what was added, and nothing else', () => {
    const table = new HashTable(3);
    for (const [index, hash] of [5, 5, 1 << 20].entries()) table.add(hash, index);
    expect(table.find(5, (index) => index === 1)).toBe(1);
    expect(table.find(1 << 20, () => true)).toBe(2);
    expect(table.find(6, (index) => index === 7)).toBe(-1);
  });

  it('gives up on items that were made to fall on one place', () => {
    const table = new HashTable(1000);
    const addAll = () => {
      for (let index = 0; index < 1000; index += 1) table.add(42, index);
    };
    expect(addAll).toThrow(RangeError);
  });

  it.each([60, 1_500, 100_000])(
    'spreads the edges of a trie of %i names: a look-up costs the same in each',
    (names) => {
      const table = new HashTable(names * 2);
      let added = 0;
      // Half of the names begin at the root, each is of two words, and a word comes again in every tenth name.
      for (let name = 0; name < names; name += 1) {
        table.add(edgeHash(0, name), (added += 1));
        table.add(edgeHash(added, name - (name % 10)), (added += 1));
      }
      expect(table.probes / added).toBeLessThan(2);
    },
  );
});
