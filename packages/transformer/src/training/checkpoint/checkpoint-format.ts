/**
 * @file The checkpoint file. All numbers little-endian; a digest is SHA-256, 32 bytes.
 *
 * | offset | bytes | what |
 * |---|---|---|
 * | 0 | 8 | `ENGRAMCP` |
 * | 8 | 4 | version of this format, uint32: 1 |
 * | 12 | 4 | H, the length of the header, uint32 |
 * | 16 | H | the header: JSON in UTF-8, a `CheckpointHeader` |
 * | 16 + H | 32 | digest of all bytes before it |
 *
 * Then the arrays, in the header's order, each of them in blocks of at most 4 MiB of float32 values. A block is followed
 * by the digest of (the digest before it, the block): so each digest vouches for everything before it, and no block can
 * have come from another place or another file. The file ends with the last digest.
 */
import { lengthOf, type StoredArray } from "./checkpoint-header.ts";

/** How each file begins. */
export const MAGIC = "ENGRAMCP";
/** The version that is written, and the newest that is read. */
export const FORMAT_VERSION = 1;
/** Magic, version and the header's length. */
export const PREFIX_BYTES = 16;
/** Of a SHA-256. */
export const DIGEST_BYTES = 32;
/** Above any tokenizer's vocabulary in JSON, and small enough to read at once. */
export const MAXIMUM_HEADER_BYTES = 64 * 2 ** 20;
/** Values of one block. */
export const BLOCK_VALUES = 2 ** 20;

/** Size of the whole file. */
export function fileBytes(headerBytes: number, arrays: readonly StoredArray[]): number {
  return arrays.reduce(
    (size, array) => {
      const values = lengthOf(array);
      return size + values * 4 + Math.ceil(values / BLOCK_VALUES) * DIGEST_BYTES;
    },
    PREFIX_BYTES + headerBytes + DIGEST_BYTES,
  );
}

/** SHA-256. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
