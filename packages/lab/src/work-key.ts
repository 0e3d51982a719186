import type { Work } from "./claim.ts";

/** The same text for equal work, in whatever order its properties are written. */
export function workKey(work: Work): string {
  return JSON.stringify(Object.entries(work).sort(([a], [b]) => (a < b ? -1 : 1)));
}
