import { counterRandom } from "../random/counter-random.ts";
import { type DocumentIndex, indexDocuments } from "./document-index.ts";
import type { TokenSource } from "./token-source.ts";

/** One row of a batch, to be filled: views on [T] of the batch's arrays, handed over as ids 0, targets -1, segments -1. */
export interface Row {
  readonly ids: Int32Array;
  readonly targets: Int32Array;
  readonly segments: Int32Array | undefined;
}

/** A corpus cut into rows that can be read in any order. */
export interface ContextRows {
  /** Rows that together hold each target once; `undefined` where rows are drawn with replacement. */
  readonly count: number | undefined;
  read(index: number, row: Row): Promise<void>;
}

/** Row i holds the targets iT + 1 ... iT + T of the documents laid end to end: contexts cross documents. */
export function joinedRows(source: TokenSource, contextLength: number): ContextRows {
  const targets = source.tokenCount - 1;
  return {
    count: Math.ceil(targets / contextLength),
    read: async (index, row) => {
      const start = index * contextLength;
      await readSpan(source, start, Math.min(contextLength, targets - start), row, 0);
    },
  };
}

/**
 * Row i starts at a token drawn uniformly from all that have a whole context and a target after them, with replacement, as
 * nanoGPT's `get_batch` does; a function of seed and i alone.
 */
export function randomRows(source: TokenSource, contextLength: number, seed: number): ContextRows {
  const random = counterRandom(seed, "random contexts");
  return {
    count: undefined,
    read: async (index, row) => {
      await readSpan(source, random.below(index, source.tokenCount - contextLength), contextLength, row, 0);
    },
  };
}

/** Each document is cut into rows of its own: no context crosses documents, and the last row of a document is filled up with -1. */
export async function separateRows(
  source: TokenSource,
  contextLength: number,
  indexEntries: number | undefined,
): Promise<ContextRows> {
  const rowsOf = async (document: number) => Math.ceil((await targetsOf(source, document)) / contextLength);
  const index = await indexDocuments(source.documentCount, rowsOf, indexEntries);
  return {
    count: index.total,
    read: async (place, row) => {
      const { item: document, start } = await index.locate(place);
      const skipped = (place - start) * contextLength;
      const first = (await source.documentStart(document)) + skipped;
      const length = Math.min(contextLength, (await targetsOf(source, document)) - skipped);
      await readSpan(source, first, length, row, 0);
    },
  };
}

/**
 * Documents are packed end to end into full rows: row i holds the targets iT ... iT + T - 1 of all targets that have their
 * input in the same document. Within a row each document is a segment of its own, counted from 0, to which attention and
 * positions are confined; a document that is cut goes on in the next row as that row's segment 0.
 */
export async function packedRows(
  source: TokenSource,
  contextLength: number,
  indexEntries: number | undefined,
): Promise<ContextRows> {
  const index = await indexDocuments(
    source.documentCount,
    (document) => targetsOf(source, document),
    indexEntries,
  );
  return {
    count: Math.ceil(index.total / contextLength),
    read: (place, row) => readPacked(source, index, place * contextLength, row),
  };
}

async function readPacked(source: TokenSource, index: DocumentIndex, start: number, row: Row): Promise<void> {
  const wanted = Math.min(row.ids.length, index.total - start);
  let { item: document, start: documentPlace } = await index.locate(start);
  let segment = 0;
  for (let filled = 0; filled < wanted; document++) {
    const targets = await targetsOf(source, document);
    const within = start + filled - documentPlace;
    const length = Math.min(targets - within, wanted - filled);
    documentPlace += targets;
    if (length <= 0) continue; // a document of one token has no target
    await readSpan(source, (await source.documentStart(document)) + within, length, row, filled);
    row.segments?.fill(segment++, filled, filled + length);
    filled += length;
  }
}

/** Tokens of a document that have one before them. */
async function targetsOf(source: TokenSource, document: number): Promise<number> {
  const length = (await source.documentStart(document + 1)) - (await source.documentStart(document));
  return Math.max(0, length - 1);
}

/** Inputs [first, first + length) and the targets one further, from place `at` of the row on. */
async function readSpan(
  source: TokenSource,
  first: number,
  length: number,
  row: Row,
  at: number,
): Promise<void> {
  const tokens = new Int32Array(length + 1);
  await source.read(first, tokens);
  row.ids.set(tokens.subarray(0, length), at);
  row.targets.set(tokens.subarray(1), at);
}
