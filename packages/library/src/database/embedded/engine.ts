import { join } from "node:path";
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

/**
 * Starts PostgreSQL on a data folder; on an empty one it is first unpacked from the template or set up from nothing.
 *
 * @throws {EngineCrash} when PostgreSQL does not start, or ends while the store is prepared
 * @throws what `prepare` throws
 */
export async function startEngine(
  dataFolder: string,
  prepare: PrepareStore,
  template?: Uint8Array,
): Promise<Engine> {
  // Only here, so that clients of a door or a server do not load 15 MB of WebAssembly.
  const { startPglite } = await import("./pglite-on-disk.ts");
  const complaints: string[] = [];
  const onComplaint = (text: string) => {
    complaints.push(text);
    if (complaints.length > 20) complaints.shift();
  };
  const crash = (cause: unknown, output = Buffer.alloc(0)) =>
    new EngineCrash(complaints.join("\n"), { cause, output });
  const pglite = await startPglite({ dataFolder, template, onComplaint }).catch((error: unknown) => {
    throw crash(error);
  });
  try {
    await pglite.transaction(prepare);
  } catch (error) {
    if (pglite.isDead()) throw crash(error);
    await pglite.close();
    throw error;
  }
  return {
    serverVersion: pglite.serverVersion,
    logFolder: join(dataFolder, "pg_wal"),
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
}
