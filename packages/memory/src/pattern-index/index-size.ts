/** A row is padded with zeros to a multiple of this many numbers: one SIMD register. */
const LANES = 4;
/** The kernel reads rows four at a time. */
const ROWS_AT_ONCE = 4;
/** Queries that the kernel takes at once. */
export const QUERIES_AT_ONCE = 4;

const PAGE_BYTES = 65_536;
/** WebAssembly's 4 GiB less one page, so that the address after the last byte still fits 32 bits. */
export const MAX_INDEX_BYTES = 2 ** 32 - PAGE_BYTES;

/** A block stays in a core's second-level cache while several queries pass over it. */
const BLOCK_BYTES = 2 ** 20;
const MAX_BLOCK_ROWS = 2048;

/** Where things stand in the memory of a kernel: queries, then the scores of one block, then the rows. */
export interface IndexLayout {
  readonly dimension: number;
  /** Numbers from one row (or query) to the next. */
  readonly stride: number;
  /** Rows scored at a time; a multiple of four. */
  readonly blockRows: number;
  /** Byte addresses, multiples of 64. */
  readonly scoresAt: number;
  readonly rowsAt: number;
}

export function layoutFor(dimension: number): IndexLayout {
  const stride = Math.ceil(dimension / LANES) * LANES;
  const fitting = Math.floor(BLOCK_BYTES / (stride * 4) / ROWS_AT_ONCE) * ROWS_AT_ONCE;
  const blockRows = Math.min(MAX_BLOCK_ROWS, Math.max(ROWS_AT_ONCE, fitting));
  const scoresAt = QUERIES_AT_ONCE * stride * 4;
  return { dimension, stride, blockRows, scoresAt, rowsAt: scoresAt + QUERIES_AT_ONCE * blockRows * 4 };
}

/** Rows that are allocated for `count` patterns: a multiple of four, at least four. */
export function paddedRows(count: number): number {
  return Math.max(ROWS_AT_ONCE, Math.ceil(count / ROWS_AT_ONCE) * ROWS_AT_ONCE);
}

/** The bytes of a kernel's memory with room for `count` rows. */
export function layoutBytes(layout: IndexLayout, count: number): number {
  return layout.rowsAt + paddedRows(count) * layout.stride * 4;
}

/**
 * Bytes of pattern memory that an index of `count` vectors of `dimension` numbers needs; more than
 * {@link MAX_INDEX_BYTES} is refused. Not counted: about 100 bytes a vector for its id and norm.
 */
export function predictIndexBytes(dimension: number, count: number): number {
  return layoutBytes(layoutFor(dimension), count);
}

/** The most rows for which there are addresses. */
export function maxRows(layout: IndexLayout): number {
  const rows = Math.floor((MAX_INDEX_BYTES - layout.rowsAt) / (layout.stride * 4));
  return Math.max(0, Math.floor(rows / ROWS_AT_ONCE) * ROWS_AT_ONCE);
}
