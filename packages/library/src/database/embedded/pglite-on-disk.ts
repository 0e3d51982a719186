import { fsyncSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { PGlite, type PGliteOptions, type Transaction } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import type { Row, Session } from "../database.ts";

/** PGlite on a data folder, so set up that an acknowledged commit is on the disk. */
export interface PgliteOnDisk {
  readonly serverVersion: string;
  /** For the time before the door opens; afterwards it would run inside some client's transaction. */
  transaction(work: (session: Session) => Promise<void>): Promise<void>;
  /** Rejects when PostgreSQL ended instead of answering; errors of statements are answers. */
  run(batch: Buffer, onOutput: (chunk: Buffer) => void): Promise<void>;
  /** Whether PostgreSQL has ended; then nothing may be asked of it any more, not even to close. */
  isDead(): boolean;
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * - PGlite turns fsync off, and Emscripten's file system ignores it: here it is on and reaches the disk, for .6 ms
 *   a commit, so that a power failure takes nothing either.
 * - A single process has no checkpointer; between the checkpoints that the door asks for, the log of writes grows,
 *   and what a checkpoint leaves of it is bounded by `max_wal_size`.
 */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...["-c", "wal_sync_method=fsync"],
  ...["-c", "max_wal_size=64MB", "-c", "min_wal_size=32MB"],
];

/** A folder whose files really are synchronised when PostgreSQL asks for it. */
class SynchronisedFolder extends NodeFS {
  readonly #synchronise: (file: number) => void;

  constructor(folder: string, synchronise: (file: number) => void) {
    super(folder);
    this.#synchronise = synchronise;
  }

  override async init(pglite: PGlite, options: Parameters<NodeFS["init"]>[1]): ReturnType<NodeFS["init"]> {
    const started = await super.init(pglite, options);
    const { emscriptenOpts } = started;
    const synchronise = (module: Parameters<NonNullable<typeof emscriptenOpts.preRun>[number]>[0]) => {
      const { NODEFS } = module.FS.filesystems as unknown as { NODEFS: { stream_ops: StreamOperations } };
      NODEFS.stream_ops.fsync = (stream) => {
        this.#synchronise(stream.nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), synchronise] } };
  }
}

interface StreamOperations {
  fsync?(stream: { readonly nfd: number }): number;
}

/**
 * V8 optimises WebAssembly in the background, and a process that ends waits for what was begun: .35 of 1 second of a
 * short command. With a threshold of so many bytes only the functions of a busy server are optimised; inserts and
 * searches are as fast either way.
 */
const OPTIMISE_WEBASSEMBLY_LATE = "--wasm-tiering-budget=1000000000";

/** The status with which PostgreSQL leaves its main loop after an error that it has dealt with. */
const HANDLED_ERROR = 100;

export async function startPglite(options: {
  readonly dataFolder: string;
  readonly template: Uint8Array | undefined;
  readonly onComplaint: (text: string) => void;
  readonly synchronise?: (file: number) => void;
}): Promise<PgliteOnDisk> {
  const settings: PGliteOptions = {
    fs: new SynchronisedFolder(options.dataFolder, options.synchronise ?? fsyncSync),
    startParams: START_PARAMETERS,
    onStderr: (text) => {
      options.onComplaint(text);
      return false;
    },
    ...(options.template === undefined ? {} : { loadDataDir: new Blob([Uint8Array.from(options.template)]) }),
  };
  setFlagsFromString(OPTIMISE_WEBASSEMBLY_LATE);
  const pglite = await PGlite.create(settings);
  const isDead = stopAtDeath(pglite);
  const shown = await pglite.query<{ readonly server_version: string }>("show server_version");
  return {
    serverVersion: shown.rows[0]?.server_version ?? "",
    transaction: (work) => pglite.transaction((transaction) => work(toSession(transaction))),
    run: (batch, onOutput) =>
      pglite.runExclusive(() =>
        pglite.execProtocolRawStream(batch, {
          // The bytes are a view into the engine's memory, which the next message overwrites.
          onRawData: (bytes) => onOutput(Buffer.from(bytes)),
        }),
      ),
    isDead,
    dump: async () => {
      const dump = await pglite.dumpDataDir("gzip");
      return new Uint8Array(await dump.arrayBuffer());
    },
    close: () => pglite.close(),
  };
}

function toSession(transaction: Transaction): Session {
  return {
    query: async ({ text, values }) => {
      const { rows } = await transaction.query<Row>(text, [...values]);
      return rows;
    },
    runScript: async (text) => {
      const results = await transaction.exec(text);
      return results.flatMap((result) => result.rows);
    },
  };
}

/**
 * PGlite catches whatever leaves PostgreSQL's main loop and goes on with the rest of the batch: after a panic (a full
 * disk is one) it would call a dead engine for ever and block the process. From the first end on, each way back into
 * the engine throws instead.
 */
function stopAtDeath(pglite: PGlite): () => boolean {
  const module = pglite.Module;
  const { stackRestore } = module;
  const runOnce = module._PostgresMainLoopOnce;
  let death: { readonly cause: unknown } | undefined;
  module._PostgresMainLoopOnce = () => {
    if (death !== undefined) throw death.cause;
    try {
      runOnce();
    } catch (error) {
      if ((error as { status?: unknown }).status !== HANDLED_ERROR) death ??= { cause: error };
      throw error;
    }
  };
  // The first thing that PGlite calls with what it caught, and the only one outside its own try.
  module.stackRestore = (pointer) => {
    if (death !== undefined) throw death.cause;
    return stackRestore(pointer);
  };
  const guarded = ["_PostgresSendReadyForQueryIfNecessary", "_pgl_pq_flush"] as const;
  for (const name of guarded) {
    const original = module[name];
    module[name] = () => {
      if (death === undefined) original();
    };
  }
  return () => death !== undefined;
}
