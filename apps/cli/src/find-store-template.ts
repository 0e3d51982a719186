import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the empty store lies beside this program: in the repository, or in the published package. */
const CANDIDATES = ["../../../.engram/store-template", "./store-template"];

/** Path of the empty store that new ones are made from; undefined where none was prepared, which only costs time. */
export function findStoreTemplate(from: string = import.meta.url): string | undefined {
  return CANDIDATES.map((path) => fileURLToPath(new URL(path, from))).find((path) => existsSync(path));
}
