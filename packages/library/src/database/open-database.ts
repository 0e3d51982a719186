import type { Database } from "./database.ts";

/** Where the store is: a folder that one process owns, or a PostgreSQL server (15 or later). */
export type DatabaseTarget = { readonly folder: string } | { readonly url: string };

/**
 * Opens the store and brings its structure up to date.
 *
 * @throws {OutsideError} `disk.read-only`, `disk.full`, `disk.failed`; `store.unreachable` (facts: `host`),
 *   `store.newer` (facts: `stored`, `known`), `store.held`, `store.failed`
 */
export function openDatabase(_target: DatabaseTarget): Promise<Database> {
  throw new Error("not yet joined to its engines");
}
