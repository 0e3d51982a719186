/** Why a vector was refused. Positions count from 0. */
export type VectorError =
  | { readonly code: "vector.wrong-length"; readonly expected: number; readonly actual: number }
  /** NaN, an infinity, or no number at all. */
  | { readonly code: "vector.not-finite"; readonly position: number; readonly value: unknown }
  /** Finite in Float64, but beyond the largest Float32 (about 3.4e38). */
  | { readonly code: "vector.out-of-range"; readonly position: number; readonly value: number };

/** Why there is no room. */
export type SizeError =
  | { readonly code: "index.too-large"; readonly bytes: number; readonly limitBytes: number }
  | { readonly code: "index.out-of-memory"; readonly bytes: number };

export type CreateError =
  | { readonly code: "index.bad-dimension"; readonly dimension: number }
  | { readonly code: "index.bad-capacity"; readonly capacity: number }
  | { readonly code: "index.no-webassembly" }
  | SizeError;

export type InsertError =
  | VectorError
  | { readonly code: "id.invalid"; readonly id: number }
  | { readonly code: "id.taken"; readonly id: number }
  | { readonly code: "ids.wrong-length"; readonly expected: number; readonly actual: number }
  | SizeError;

export type QueryError =
  | VectorError
  | { readonly code: "query.bad-count"; readonly count: number }
  | { readonly code: "query.bad-limit"; readonly limit: number }
  | { readonly code: "query.bad-beta"; readonly beta: number };

/** An error of one item of a batch, and which item it was, counted from 0. Nothing of the batch was done. */
export type InBatch<E> = E & { readonly item: number };

/** The part of a saved index that was found wrong. */
export type IndexFileField =
  | "magic"
  | "version"
  | "header"
  | "metric"
  | "dimension"
  | "count"
  | "next-id"
  | "ids"
  | "rows"
  | "length";

/** Why bytes are not accepted as a saved index; `field` names the part that is wrong. */
export type IndexFileError =
  | { readonly code: "index-file.foreign"; readonly field: "magic" }
  | {
      readonly code: "index-file.unsupported-version";
      readonly field: "version";
      readonly found: number;
      readonly supported: number;
    }
  | {
      readonly code: "index-file.truncated";
      readonly field: IndexFileField;
      readonly expectedBytes: number;
      readonly actualBytes: number;
    }
  | {
      readonly code: "index-file.too-long";
      readonly field: "length";
      readonly expectedBytes: number;
      readonly actualBytes: number;
    }
  /** The checksum of this part does not match its bytes. */
  | { readonly code: "index-file.altered"; readonly field: "header" | "ids" | "rows" }
  /** The checksums match, but no index can have written this value. */
  | { readonly code: "index-file.bad-value"; readonly field: IndexFileField; readonly found: number };
