import type { Space } from "./claim.ts";

/** What several things take that are there at the same time. */
export function addSpaces(...spaces: readonly Space[]): Space {
  return spaces.reduce((sum, { memoryBytes, diskBytes }) => ({
    memoryBytes: sum.memoryBytes + memoryBytes,
    diskBytes: sum.diskBytes + diskBytes,
  }));
}
