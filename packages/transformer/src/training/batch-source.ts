import type { Json } from "./checkpoint/checkpoint-header.ts";

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
  /** Where it stands, as plain data. */
  state(): Json;
  restore(state: Json): void;
}
