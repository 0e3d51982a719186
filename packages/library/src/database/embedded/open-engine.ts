import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { OutsideError } from "@engram/paper";
import { type Engine, type PrepareStore, startEngine } from "./engine.ts";
import { EngineCrash } from "./engine-crash.ts";

/** PostgreSQL's major version inside PGlite; a folder of another one can not be opened. */
const ENGINE_MAJOR_VERSION = 18;

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
  const { folder, prepare, template } = options;
  const dataFolder = join(folder, "pgdata");
  const unfinished = join(folder, UNFINISHED);
  if (existsSync(unfinished)) await rm(dataFolder, { recursive: true, force: true });
  if (existsSync(dataFolder)) {
    await assertMajorVersion(folder, dataFolder);
    return startEngine(dataFolder, prepare);
  }
  await writeFile(unfinished, "");
  await mkdir(dataFolder, { mode: 0o700 });
  const engine = await makeStore(dataFolder, prepare, template);
  await rm(unfinished);
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

/** A template of another version, or half a file, is no reason to have no store: then it is made from nothing. */
async function makeStore(
  dataFolder: string,
  prepare: PrepareStore,
  template: Uint8Array | undefined,
): Promise<Engine> {
  if (template === undefined) return startEngine(dataFolder, prepare);
  try {
    return await startEngine(dataFolder, prepare, template);
  } catch (error) {
    const isOfTemplate = error instanceof EngineCrash ? error.sqlState === "58000" : isNewer(error);
    if (!isOfTemplate) throw error;
    await rm(dataFolder, { recursive: true, force: true });
    await mkdir(dataFolder, { mode: 0o700 });
    return startEngine(dataFolder, prepare);
  }
}

function isNewer(error: unknown): boolean {
  return error instanceof OutsideError && error.code === "store.newer";
}
