import type { Digest } from "../digest.ts";

/** A digest as JSON for people and programs: two spaces, a line feed at the end. */
export function toJson(digest: Digest): string {
  return `${JSON.stringify(digest, null, 2)}\n`;
}
