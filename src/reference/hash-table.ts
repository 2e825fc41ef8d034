/** The mean number of places looked at for one item beyond which a table must have been made to be slow. */
const MOST_PROBES = 32;

/** The smallest power of two that leaves a table of `count` items at most half full. */
function sizeFor(count: number): number {
  let size = 4;
  while (size < count * 2) size *= 2;
  return size;
}

/** A hash of one edge of a trie: the node that it leaves and the word that it bears. */
export function edgeHash(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e37_79b1) ^ Math.imul(word, 0x85eb_ca6b);
  return mixed ^ (mixed >>> 15);
}

/** Numbers by a hash, with open addressing: for items that are kept elsewhere and known by their index. */
export class HashTable {
  /** The index of an item plus one; 0 is free. */
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #budget: number;
  #probes = 0;

  /** @param count how many items there will be */
  constructor(count: number) {
    this.#slots = new Uint32Array(sizeFor(count));
    this.#mask = this.#slots.length - 1;
    this.#budget = MOST_PROBES * (count + 1);
  }

  /** How many places {@link add} looked at: a measure of how well the hash spreads. */
  get probes(): number {
    return this.#probes;
  }

  /** @throws RangeError where so many items fall on the same place that they must be made to */
  add(hash: number, index: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0) {
      slot = (slot + 1) & this.#mask;
      this.#probes += 1;
      if (this.#probes > this.#budget) throw new RangeError('too many items share a place');
    }
    this.#probes += 1;
    this.#slots[slot] = index + 1;
  }

  /** The index of the item that `is` accepts among those with this hash, or -1. */
  find(hash: number, is: (index: number) => boolean): number {
    let slot = hash & this.#mask;
    for (;;) {
      const item = this.#slots[slot] ?? 0;
      if (item === 0) return -1;
      if (is(item - 1)) return item - 1;
      slot = (slot + 1) & this.#mask;
    }
  }
}
