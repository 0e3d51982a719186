import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { OutsideError } from "@engram/paper";
import type { Session } from "../database.ts";
import { EngineCrash } from "./engine-crash.ts";

/** The embedded PostgreSQL, at the level of its wire protocol: one session, one batch of messages at a time. */
export interface Engine {
  readonly serverVersion: string;
  /** Where PostgreSQL logs its writes, in segments. */
  readonly logFolder: string;
  /**
   * Runs whole messages and resolves to the engine's output.
   *
   * @throws {EngineCrash} when the engine itself broke down; it must not be used again
   */
  run(batch: Buffer): Promise<Buffer>;
  /** The whole data folder as a compressed archive that a new one can be made from. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What is done in one transaction before anyone else gets to use a store that was opened: its migrations. */
export type PrepareStore = (session: Session) => Promise<void>;

/** PostgreSQL's major version inside PGlite; a folder of another one can not be opened. */
export const ENGINE_MAJOR_VERSION = 18;

/** There while the data folder is being made: what is beside it is unfinished and holds nothing yet. */
const UNFINISHED = "unfinished";

/**
 * Opens the data folder inside `folder`, making it first where there is none: from a template if one is given,
 * which takes a third of the time. Only the folder's owner may call this: PGlite does not lock.
 */
export async function openEngine(options: {
  readonly folder: string;
  readonly prepare: PrepareStore;
  readonly template?: Uint8Array | undefined;
}): Promise<Engine> {
  const { folder } = options;
  const dataFolder = join(folder, "pgdata");
  const unfinished = join(folder, UNFINISHED);
  if (existsSync(unfinished)) await rm(dataFolder, { recursive: true, force: true });
  const isNew = !existsSync(dataFolder);
  if (isNew) await writeFile(unfinished, "");
  else await assertMajorVersion(folder, dataFolder);
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const engine = await startEngine({
    ...options,
    dataFolder,
    template: isNew ? options.template : undefined,
  });
  if (isNew) await rm(unfinished);
  return engine;
}

async function assertMajorVersion(folder: string, dataFolder: string): Promise<void> {
  const written = await readFile(join(dataFolder, "PG_VERSION"), "utf8").catch(absentAsEmpty);
  const stored = Number.parseInt(written, 10);
  if (stored === ENGINE_MAJOR_VERSION) return;
  if (stored > ENGINE_MAJOR_VERSION) {
    throw new OutsideError("store.newer", {
      retryable: false,
      facts: { folder, stored: `PostgreSQL ${stored}`, known: `PostgreSQL ${ENGINE_MAJOR_VERSION}` },
    });
  }
  const reason = Number.isNaN(stored) ? "damaged" : `made by PostgreSQL ${stored}`;
  throw new OutsideError("store.failed", { retryable: false, facts: { folder, reason } });
}

/** Without the file PGlite would make a new store on top of what is there. */
function absentAsEmpty(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "";
  throw error;
}

async function startEngine(options: {
  readonly dataFolder: string;
  readonly prepare: PrepareStore;
  readonly template: Uint8Array | undefined;
}): Promise<Engine> {
  // Only here, so that clients of a door or a server do not load 15 MB of WebAssembly.
  const { startPglite } = await import("./pglite-on-disk.ts");
  const complaints: string[] = [];
  const onComplaint = (text: string) => {
    complaints.push(text);
    if (complaints.length > 20) complaints.shift();
  };
  const crash = (cause: unknown, output = Buffer.alloc(0)) =>
    new EngineCrash(complaints.join("\n"), { cause, output });
  try {
    const pglite = await startPglite({ ...options, onComplaint });
    await pglite.transaction(options.prepare);
    return {
      serverVersion: pglite.serverVersion,
      logFolder: join(options.dataFolder, "pg_wal"),
      run: async (batch) => {
        const chunks: Buffer[] = [];
        try {
          await pglite.run(batch, (chunk) => chunks.push(chunk));
        } catch (error) {
          throw crash(error, Buffer.concat(chunks));
        }
        return Buffer.concat(chunks);
      },
      dump: () => pglite.dump(),
      close: () => pglite.close(),
    };
  } catch (error) {
    throw error instanceof OutsideError ? error : crash(error);
  }
}
