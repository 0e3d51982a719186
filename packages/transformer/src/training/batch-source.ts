/** One micro-batch: row-major [B, T]. */
export interface Batch {
  readonly ids: Int32Array;
  /** -1: does not count. */
  readonly targets: Int32Array;
  /** Tokens attend only within their own segment. */
  readonly segments?: Int32Array;
}

/** Batches without end, which can be continued at any place. */
export interface BatchSource {
  next(): Promise<Batch>;
  /** Where it stands, as plain JSON data. */
  state(): unknown;
  /** Goes on where a state says. Throws where it is none of this source's. */
  restore(state: unknown): void;
}
