import { builtinWriter, type Writer } from "@engram/digest";
import {
  type ArxivAddresses,
  type Clock,
  createArxivSource,
  createPoliteClient,
  hostsOf,
  type PaperSource,
  type Result,
} from "@engram/paper";
import type { Database, DatabaseKind } from "../database/database.ts";
import { openDatabase } from "../database/open-database.ts";
import type { Reading } from "../reading.ts";
import { endAllLeases } from "../runs/run-lease.ts";
import { isLoopback } from "../settings/parse-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { type RestoreError, type RestoreOptions, restoreBackup } from "../store/backup/restore-backup.ts";
import { writeBackup } from "../store/backup/write-backup.ts";
import { exportLibrary } from "../store/export-library.ts";
import { createStoredGate } from "../store/request-gate.ts";
import { createStoredCache } from "../store/response-cache.ts";
import { type StoreReport, verifyStore } from "../store/verify-store.ts";
import { createReading } from "./create-reading.ts";
import type { Log } from "./log.ts";

/** How long requests to arXiv wait for a process that was killed in the middle of one. */
const GATE_LEASE_MS = 6_000;

/** What reading needs of the outside world; only the apps hand it over. */
export interface OpenReadingPorts {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly randomUuid: () => string;
  readonly engramVersion: string;
  readonly log: Log;
  /** False where this machine has no network interface that is up, so that nobody waits for one. */
  readonly hasNetwork: () => boolean;
  /** True in a server, which works on everybody's runs. */
  readonly worker: boolean;
  /** Asks no network, whoever wants it. */
  readonly offline?: boolean;
  /** The built-in one, in this thread, where none is given. */
  readonly writer?: Writer;
  /** Beside that one, for those who ask for them by name. */
  readonly otherWriters?: readonly Writer[];
  /** A file that a new embedded store is made from in a third of the time. */
  readonly storeTemplate?: string;
}

/** Reading, and what is done with everything that is stored. */
export interface Library extends Reading {
  /** Who runs the store's engine, when it was opened: this process, another one of this machine, or a server. */
  readonly storeKind: DatabaseKind;
  /** Lines of JSON without line ends, as `exportLibrary` describes them. */
  exportLines(): AsyncIterable<string>;
  /** The whole library as it stands now, line by line, as `writeBackup` describes it. */
  backup(write: (line: string) => Promise<void>): Promise<{ readonly rows: number }>;
  /** What a backup holds, in the place of an empty library or, where that is asked for, of what is stored. */
  restore(
    open: () => AsyncIterable<string>,
    options: RestoreOptions,
  ): Promise<Result<{ readonly rows: number }, RestoreError>>;
  /** Every stored record and digest looked at, every quote compared with the text it was taken from. */
  verify(): Promise<StoreReport>;
}

/**
 * Opens the store that the settings name and everything that reads, writes and runs on it; `close` closes all of it.
 *
 * @throws {OutsideError} as `openDatabase`
 */
export async function openReading(settings: Settings, ports: OpenReadingPorts): Promise<Library> {
  const { databaseUrl, home } = settings;
  const template = ports.storeTemplate === undefined ? {} : { template: ports.storeTemplate };
  const database = await openDatabase(
    databaseUrl === null ? { folder: home } : { url: databaseUrl },
    template,
  );
  try {
    // Whoever worked on a run did so through the owner of the folder, and that is now this process.
    if (database.kind === "embedded") await endAllLeases(database);
    const reading = await createReading({
      database,
      source: arxivOver(database, settings, ports),
      writers: [ports.writer ?? builtinWriter, ...(ports.otherWriters ?? [])],
      operator: { audience: settings.audience, commercial: settings.commercial },
      votesToReopen: settings.votesToReopen,
      clock: ports.clock,
      randomUuid: ports.randomUuid,
      engramVersion: ports.engramVersion,
      log: ports.log,
      mayReachNetwork: networkCheck(settings, ports),
      worker: ports.worker,
    });
    return {
      ...reading,
      storeKind: database.kind,
      exportLines: () => exportLibrary(database),
      backup: (write) =>
        writeBackup(database, { engramVersion: ports.engramVersion, now: ports.clock.now() }, write),
      restore: (open, options) => restoreBackup(database, open, options),
      verify: () => verifyStore(database),
      async close() {
        await reading.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function addressesOf(settings: Settings): ArxivAddresses {
  return { api: settings.arxivApiUrl, oai: settings.arxivOaiUrl, site: settings.arxivUrl };
}

function arxivOver(database: Database, settings: Settings, ports: OpenReadingPorts): PaperSource {
  const addresses = addressesOf(settings);
  const client = createPoliteClient({
    gate: createStoredGate(database, ports.clock, { leaseMs: GATE_LEASE_MS }),
    cache: createStoredCache(database),
    fetch: ports.fetch,
    clock: ports.clock,
    userAgent: `Engram/${ports.engramVersion} (self-hosted reader of papers)`,
    allowedHosts: hostsOf(addresses),
    minimumDelayMs: settings.arxivDelayMs,
  });
  return createArxivSource({ client, addresses });
}

function networkCheck(settings: Settings, ports: OpenReadingPorts): () => boolean {
  if (ports.offline === true) return () => false;
  // A recording on this machine needs no interface but the loopback one.
  if (Object.values(addressesOf(settings)).some(isLoopback)) return () => true;
  return ports.hasNetwork;
}
