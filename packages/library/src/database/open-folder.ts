import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { OutsideError } from "@engram/paper";
import type { Database } from "./database.ts";
import { claimsAtAddress, pipeOfFolder } from "./embedded/exclusive-address.ts";
import { claimsInFolder } from "./embedded/folder-claim.ts";
import { FolderStore } from "./embedded/folder-store.ts";
import { makeFolder } from "./make-folder.ts";
import { migrate, pendingMigrations } from "./migrate.ts";
import { toOutsideError } from "./outside-errors.ts";
import { PooledDatabase } from "./pooled-database.ts";

export interface FolderOptions {
  /** A file made by `writeStoreTemplate`; where it is there, a new store is made from it in a third of the time. */
  readonly template?: string;
  /** How long to wait for an owner that is there and does not answer. */
  readonly patienceMs?: number;
  /** How long one process may leave a transaction idle while the others wait. */
  readonly idleInTransactionMs?: number;
}

const PATIENCE_MS = 30_000;
const IDLE_IN_TRANSACTION_MS = 30_000;
/** They take turns anyhow; several let statements queue at the door while a transaction is under way. */
const MAXIMUM_CONNECTIONS = 4;

/** Opens the store in a folder: as its owner, or through its owner's door. */
export async function openFolder(path: string, options: FolderOptions): Promise<Database> {
  let folder = path;
  try {
    await makeFolder(path);
    // The same folder by another name is the same store.
    folder = await realpath(path);
    return await openStore(folder, options);
  } catch (error) {
    throw toOutsideError(error, { folder });
  }
}

async function openStore(folder: string, options: FolderOptions): Promise<Database> {
  const store = new FolderStore({
    folder,
    claims:
      process.platform === "win32"
        ? claimsAtAddress(pipeOfFolder(folder))
        : claimsInFolder(join(folder, "door")),
    prepare: (session) => migrate(session),
    template: await readTemplate(options.template),
    idleInTransactionMs: options.idleInTransactionMs ?? IDLE_IN_TRANSACTION_MS,
  });
  const patienceMs = options.patienceMs ?? PATIENCE_MS;
  const database = new PooledDatabase({
    connection: {
      stream: () => store.createSocket(),
      // All of them, or `pg` takes what is missing from PGHOST, PGUSER, PGPASSWORD and the like.
      ...{ host: "door", port: 5432, user: "postgres", password: "", database: "postgres", ssl: false },
    },
    maximumConnections: MAXIMUM_CONNECTIONS,
    kind: () => (store.isOwner ? "embedded" : "door"),
    facts: () => ({ folder }),
    ownersChange: true,
    patienceMs,
    connectTimeoutMs: patienceMs,
    givenUp: (cause) => held(folder, store, "silent", cause),
    close: () => store.close(),
  });
  try {
    await assertOwnerIsCurrent(database, store, folder);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/**
 * The owner migrates before it opens its door, so what is still pending behind a door shows that an older program
 * owns the folder, and its tables must not change under it.
 */
async function assertOwnerIsCurrent(database: Database, store: FolderStore, folder: string): Promise<void> {
  const pending = await pendingMigrations(database);
  if (pending.length === 0) return;
  throw held(folder, store, "older-program");
}

function held(
  folder: string,
  { ownerProcessId }: FolderStore,
  reason: "silent" | "older-program",
  cause?: unknown,
): OutsideError {
  const facts =
    ownerProcessId === undefined ? { folder, reason } : { folder, reason, processId: ownerProcessId };
  return new OutsideError("store.held", { retryable: true, facts, cause });
}

/** A template that is not there or can not be read only costs time. */
async function readTemplate(path: string | undefined): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined;
  return readFile(path).catch(() => undefined);
}
