import { OutsideError } from "@engram/tensor";
import { type Permutation, permutation } from "../random/permutation.ts";
import { err, ok, type Result } from "../result.ts";
import type { Batch, BatchSource } from "../training/batch-source.ts";
import { type ContextRows, joinedRows, packedRows, randomRows, separateRows } from "./context-rows.ts";
import type { DataError } from "./data-error.ts";
import type { TokenSource } from "./token-source.ts";

/** How a corpus is cut into contexts, and in which order they come. */
export interface BatchSettings {
  /** Rows of a batch, B. */
  readonly batchSize: number;
  /** Tokens of a row, T. */
  readonly contextLength: number;
  /**
   * `joined`: the documents end to end, cut every T tokens. `separate`: each document cut by itself, its last row filled up.
   * `packed`: several documents in a row, told apart by segments. `random`: T tokens from anywhere, with replacement (nanoGPT).
   */
  readonly contexts: "joined" | "separate" | "packed" | "random";
  /** Whether rows come in an order shuffled anew each epoch; `random` is always. True unless said otherwise. */
  readonly shuffle?: boolean;
  /** Of the order and of random contexts. */
  readonly seed: number;
  /** Bounds the memory that finds documents; see `indexDocuments`. */
  readonly indexEntries?: number;
}

/** How contexts can be cut, see {@link BatchSettings}. */
export const WAYS: readonly BatchSettings["contexts"][] = ["random", "joined", "separate", "packed"];

/** A position in a corpus, with what it must be a position of to be taken up again. Plain JSON (a type, as interfaces are none). */
export type LoaderState = {
  readonly row: number;
  readonly of: Readonly<Record<string, number | string | boolean>>;
};

/**
 * Batches without end from a corpus: within an epoch each token is a target once. The place of every row is computed when it is
 * read (a permutation of row numbers that takes no memory, then a read at that place of the source), so memory is that of a
 * batch and of the index of documents, whatever the corpus, and the position is one number.
 */
export class BatchLoader implements BatchSource {
  readonly settings: BatchSettings;
  /** Rows in which each token is a target once; `undefined` for random contexts. */
  readonly rowsPerEpoch: number | undefined;
  readonly #rows: ContextRows;
  readonly #source: TokenSource;
  /** Rows given so far. */
  #row = 0;
  #order: { readonly epoch: number; readonly places: Permutation } | undefined;

  private constructor(source: TokenSource, settings: BatchSettings, rows: ContextRows) {
    this.settings = settings;
    this.rowsPerEpoch = rows.count;
    this.#rows = rows;
    this.#source = source;
  }

  /** Refuses a corpus without a single target, and where contexts need it, one shorter than a context and its last target. */
  static async open(source: TokenSource, settings: BatchSettings): Promise<Result<BatchLoader, DataError>> {
    const { contextLength, batchSize, contexts, seed, indexEntries } = settings;
    for (const [name, value] of Object.entries({ contextLength, batchSize })) {
      if (!Number.isInteger(value) || value < 1) {
        throw new RangeError(`${name} must be an integer of at least 1, got ${value}`);
      }
    }
    if (!WAYS.includes(contexts)) {
      throw new RangeError(`contexts must be one of ${WAYS.join(", ")}, got ${contexts}`);
    }
    const { tokenCount: tokens, documentCount: documents } = source;
    const empty = { code: "data.empty-corpus", documents, tokens } as const;
    if (tokens < 2) return err(empty);
    if ((contexts === "joined" || contexts === "random") && tokens < contextLength + 1) {
      return err({ code: "data.corpus-too-short", tokens, contextLength, fits: tokens - 1 });
    }
    const makers = {
      joined: () => joinedRows(source, contextLength),
      random: () => randomRows(source, contextLength, seed),
      separate: () => separateRows(source, contextLength, indexEntries),
      packed: () => packedRows(source, contextLength, indexEntries),
    };
    const rows = await makers[contexts]();
    return rows.count === 0 ? err(empty) : ok(new BatchLoader(source, settings, rows));
  }

  /** The next B rows, of this epoch and where it ends of the next. */
  next(): Promise<Batch> {
    const first = this.#row;
    this.#row += this.settings.batchSize;
    return this.#batch(first, this.settings.batchSize);
  }

  /** The batches of the first epoch, wherever `next` stands: for evaluation. The last one is filled up with rows that do not count. */
  async *once(): AsyncGenerator<Batch, void> {
    const { rowsPerEpoch } = this;
    if (rowsPerEpoch === undefined) throw new RangeError("random contexts have no epoch");
    const { batchSize } = this.settings;
    for (let first = 0; first < rowsPerEpoch; first += batchSize) {
      yield await this.#batch(first, Math.min(batchSize, rowsPerEpoch - first));
    }
  }

  async #batch(first: number, rows: number): Promise<Batch> {
    const { batchSize, contextLength, contexts } = this.settings;
    const size = batchSize * contextLength;
    const ids = new Int32Array(size); // [B, T]
    const targets = new Int32Array(size).fill(-1); // [B, T]
    const segments = contexts === "packed" ? new Int32Array(size).fill(-1) : undefined; // [B, T]
    for (let row = 0; row < rows; row++) {
      const [start, end] = [row * contextLength, (row + 1) * contextLength];
      await this.#rows.read(this.#placeOf(first + row), {
        ids: ids.subarray(start, end),
        targets: targets.subarray(start, end),
        segments: segments?.subarray(start, end),
      });
    }
    return segments === undefined ? { ids, targets } : { ids, targets, segments };
  }

  #placeOf(row: number): number {
    const { rowsPerEpoch } = this;
    if (rowsPerEpoch === undefined) return row;
    const epoch = Math.floor(row / rowsPerEpoch);
    const place = row % rowsPerEpoch;
    if (this.settings.shuffle === false) return place;
    if (this.#order?.epoch !== epoch) {
      this.#order = { epoch, places: permutation(rowsPerEpoch, this.settings.seed, 1 + epoch) };
    }
    return this.#order.places.at(place);
  }

  /** Where `next` goes on, and of which corpus and settings. */
  state(): LoaderState {
    const { contextLength, contexts, shuffle = true, seed } = this.settings;
    const { tokenCount, documentCount } = this.#source;
    return { row: this.#row, of: { contextLength, contexts, shuffle, seed, tokenCount, documentCount } };
  }

  /**
   * Goes on where a state says; then batches are, bit for bit, those that would have come. The batch size may be another.
   *
   * @throws OutsideError `data.foreign-state`, naming the field, for a state of another corpus or other settings
   */
  restore(state: unknown): void {
    const { row, of } = (state ?? {}) as Partial<LoaderState>;
    if (typeof row !== "number" || !Number.isSafeInteger(row) || row < 0) {
      throw foreignState("row", "an integer of at least 0", row);
    }
    for (const [field, expected] of Object.entries(this.state().of)) {
      const got = of?.[field];
      if (got !== expected) throw foreignState(field, expected, got);
    }
    this.#row = row;
  }
}

function foreignState(field: string, expected: unknown, got: unknown): OutsideError {
  const message = `the position in the data was saved for other data: ${field} is ${String(got)}, here ${String(expected)}`;
  return new OutsideError("data.foreign-state", { message, retryable: false });
}
