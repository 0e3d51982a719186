/** The words that the weights know by themselves; others are known by their endings. */
export interface Lexicon {
  /** Entry of a word by its hash, from 1; 0 where it has none. */
  readonly find: (hash: number) => number;
  /** By entry: the fine tag that the word has wherever it was seen, or 0. */
  readonly onlyTags: Uint8Array;
}

/** Makes the look-up of entries from their hashes, all different: entry i + 1 belongs to hash i. */
export function createLexicon(hashes: Int32Array, tags: Uint8Array): Lexicon {
  let size = 1024;
  while (size < hashes.length * 4) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const entries = new Int32Array(size);
  const onlyTags = new Uint8Array(hashes.length + 1);
  onlyTags.set(tags, 1);
  for (const [index, hash] of hashes.entries()) {
    let slot = slotOf(hash) & mask;
    while (entries[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = hash;
    entries[slot] = index + 1;
  }
  const find = (hash: number): number => {
    const wanted = hash | 0;
    for (let slot = slotOf(wanted) & mask; ; slot = (slot + 1) & mask) {
      const entry = entries[slot] as number;
      if (entry === 0 || keys[slot] === wanted) return entry;
    }
  };
  return { find, onlyTags };
}

function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e_37_79_b1) >>> 11;
}
