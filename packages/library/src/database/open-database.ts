import type { Database } from "./database.ts";
import { type FolderOptions, openFolder } from "./open-folder.ts";
import { openServer } from "./open-server.ts";

/** Where the store is: a folder that one process owns, or a PostgreSQL server (15 or later). */
export type DatabaseTarget = { readonly folder: string } | { readonly url: string };

/**
 * Opens the store and brings its structure up to date.
 *
 * In a folder, the first process to open it owns it and runs PostgreSQL inside itself; every other one is served
 * through the owner's door. When the owner leaves, a statement under way fails with `store.unreachable` (retryable),
 * and the next one finds the new owner or makes this process the owner: nobody has to open the store again.
 *
 * @throws {OutsideError} `disk.read-only`, `disk.full`, `disk.failed` (facts: `folder`); `store.held` (facts: `folder`,
 *   `processId`, `reason`: `silent` or `older-program`); `store.unreachable` (facts: `host`, `database`, or `folder`);
 *   `store.newer` (facts: `stored`, `known`); `store.failed`. Facts have `reason`, a system error or an SQLSTATE,
 *   where there is one.
 */
export function openDatabase(target: DatabaseTarget, options: FolderOptions = {}): Promise<Database> {
  return "url" in target ? openServer(target.url) : openFolder(target.folder, options);
}
