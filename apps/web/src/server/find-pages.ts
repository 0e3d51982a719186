import { existsSync } from "node:fs";

/** Where the built pages lie beside this program: in the repository, or in the published package. */
const CANDIDATES = ["../../build/handler.js", "./pages/handler.js"];

/** Address of the built handler; undefined where the pages were never built. */
export function findPages(from: string = import.meta.url): URL | undefined {
  return CANDIDATES.map((path) => new URL(path, from)).find((candidate) => existsSync(candidate));
}
