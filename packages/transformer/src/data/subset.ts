import { permutation } from "../random/permutation.ts";
import { indexDocuments } from "./document-index.ts";
import type { TokenSource } from "./token-source.ts";

/** Which part of a corpus, and the memory to find it with. */
export interface SubsetSettings {
  /** In (0, 1]: this part of the documents, rounded up, so that there is always one. */
  readonly fraction: number;
  /** Subsets of one seed are nested: each holds the documents of all smaller ones. */
  readonly seed: number;
  /** Most sums of lengths that are held; see {@link indexDocuments}. */
  readonly indexEntries?: number;
}

/**
 * The first documents of a corpus in an order that the seed shuffles: with `fraction` 1, the whole corpus with its documents
 * shuffled. A view: no token is copied, no list of documents is made.
 */
export async function subsetOf(source: TokenSource, settings: SubsetSettings): Promise<TokenSource> {
  const { fraction, seed, indexEntries } = settings;
  if (!(fraction > 0 && fraction <= 1)) throw new RangeError(`fraction must be in (0, 1], got ${fraction}`);
  const order = permutation(source.documentCount, seed, 0);
  const documentCount = Math.ceil(fraction * source.documentCount);
  const lengthOf = async (document: number) => {
    const original = order.at(document);
    return (await source.documentStart(original + 1)) - (await source.documentStart(original));
  };
  const index = await indexDocuments(documentCount, lengthOf, indexEntries);
  return {
    vocabularySize: source.vocabularySize,
    tokenCount: index.total,
    documentCount,
    documentStart: (document) => index.startOf(document),
    read: async (start, target) => {
      if (target.length === 0) return;
      let { item, start: itemStart } = await index.locate(start);
      for (let filled = 0; filled < target.length; item++) {
        const original = await source.documentStart(order.at(item));
        const length = await lengthOf(item);
        const within = start + filled - itemStart;
        const take = Math.min(length - within, target.length - filled);
        if (take > 0) await source.read(original + within, target.subarray(filled, filled + take));
        filled += Math.max(0, take);
        itemStart += length;
      }
    },
  };
}

/** The same tokens as documents of `blockLength` tokens each (the last may be shorter): for corpora of one long text. */
export function inBlocks(source: TokenSource, blockLength: number): TokenSource {
  if (!Number.isInteger(blockLength) || blockLength < 1) {
    throw new RangeError(`blockLength must be an integer of at least 1, got ${blockLength}`);
  }
  return {
    vocabularySize: source.vocabularySize,
    tokenCount: source.tokenCount,
    documentCount: Math.ceil(source.tokenCount / blockLength),
    documentStart: (document) => Math.min(document * blockLength, source.tokenCount),
    read: (start, target) => source.read(start, target),
  };
}
