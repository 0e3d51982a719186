import type { Space } from "./claim.ts";

/** What several things take that are there one after the other. */
export function largestSpace(spaces: readonly Space[]): Space {
  return {
    memoryBytes: Math.max(0, ...spaces.map(({ memoryBytes }) => memoryBytes)),
    diskBytes: Math.max(0, ...spaces.map(({ diskBytes }) => diskBytes)),
  };
}
