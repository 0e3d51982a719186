export type {
  CreateError,
  InBatch,
  IndexFileError,
  IndexFileField,
  InsertError,
  QueryError,
  SizeError,
  VectorError,
} from "./index/index-error.ts";
export { readPatternIndex, savedBytes, writePatternIndex } from "./index/index-file.ts";
export { MAX_INDEX_BYTES, predictIndexBytes } from "./index/index-size.ts";
export {
  createPatternIndex,
  type Neighbour,
  type PatternIndex,
  type PatternIndexOptions,
} from "./index/pattern-index.ts";
export { unitVector } from "./index/query-vector.ts";
export type { Metric } from "./index/score-kernel.ts";
export { err, ok, type Result, unwrap } from "./result.ts";
