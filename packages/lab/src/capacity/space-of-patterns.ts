import type { Space } from "../claim.ts";

/** What an array of its own takes besides its numbers. */
const BYTES_OF_ARRAY = 200;

/** What so many patterns of n numbers take in memory. */
export function spaceOfPatterns(count: number, n: number): Space {
  return { memoryBytes: count * (8 * n + BYTES_OF_ARRAY), diskBytes: 0 };
}
