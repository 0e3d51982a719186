import {
  bundledRecords,
  type Clock,
  err,
  ok,
  type PaperId,
  type PaperRecord,
  type Result,
} from "@engram/paper";
import type { Database } from "../database/database.ts";
import type { LookUpError } from "../reading.ts";
import { findPaper, markLookedAt, type StoredPaper, savePaper } from "../store/papers.ts";
import { type Fetched, isSourceFailure, type NetworkRecords } from "./network-records.ts";

/** A record that the source gave less than this ago is not asked for again. */
const FRESH_MS = 24 * 3_600_000;
/** How long a reader waits for the network who can be shown something older. */
const PATIENCE_MS = 2_000;
/** The order of "last looked at" need not be finer than this; it saves a write on every view of a page. */
const LOOKED_AT_GRAIN_MS = 60_000;

/** A record, the newest version known, and whether the network could not be asked. */
export interface FoundRecord {
  readonly record: PaperRecord;
  readonly latestVersion: number;
  readonly offline: boolean;
  /** There when the source answered that it has no such paper, and what is stored is shown all the same. */
  readonly unlisted?: true;
}

export interface FindRecordPorts {
  readonly database: Database;
  readonly network: NetworkRecords;
  readonly clock: Clock;
  /** False where this machine has no network at all, so that nobody waits for one. */
  readonly mayReachNetwork: () => boolean;
}

/** What the caller wants: no network at all, or not to wait any longer. */
export interface FindRecordOptions {
  readonly offline?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * A record from the store where it is fresh, else from the network, else whatever is stored or bundled.
 *
 * @throws {OutsideError} when nothing is stored and the network, which was asked, gave no answer that can be used
 */
export async function findRecord(
  ports: FindRecordPorts,
  id: PaperId,
  options: FindRecordOptions,
): Promise<Result<FoundRecord, LookUpError>> {
  const now = ports.clock.now();
  const first = await findPaper(ports.database, id);
  // Another reader's answer may have come while this one was told that there is nothing.
  const isHereNow = first === undefined && wasAnswered(ports, id, now);
  const stored = isHereNow ? await findPaper(ports.database, id) : first;
  if (stored !== undefined && now.getTime() - Date.parse(stored.lookedAt) >= LOOKED_AT_GRAIN_MS) {
    await markLookedAt(ports.database, id.id, now);
  }
  if (stored !== undefined && (isFresh(stored, id, now) || wasAnswered(ports, id, now)))
    return ok({ ...known(stored), offline: false });
  const fallback = stored ?? (await storeBundled(ports, id));
  if (options.offline === true || !ports.mayReachNetwork()) return offlineAnswer(fallback, id);
  if (fallback === undefined) return fetchWithoutFallback(ports, id, options.signal);
  if (ports.network.distrusted) return offlineAnswer(fallback, id);
  const fetched = await fetchInTime(ports, id, options.signal);
  if (fetched === undefined) return offlineAnswer(fallback, id);
  return ok(
    fetched.ok
      ? { ...known(fetched.value), offline: false }
      : { ...known(fallback), offline: false, unlisted: true },
  );
}

function isFresh(stored: StoredPaper, id: PaperId, now: Date): boolean {
  // Its date is that of the product, not one at which a source was asked.
  if (stored.record.from === "bundled") return false;
  const ageMs = now.getTime() - Date.parse(stored.fetchedAt);
  // Without a version the latest one is meant, and we may have been told of a later one than is stored.
  return ageMs < FRESH_MS && (id.version !== undefined || stored.record.version >= stored.latestVersion);
}

/** A source that gives an older version than it once named as the latest is not asked again at each view. */
function wasAnswered({ network }: FindRecordPorts, id: PaperId, now: Date): boolean {
  const answeredAt = network.answeredAt(id);
  return answeredAt !== undefined && now.getTime() - answeredAt < FRESH_MS;
}

type Known = Pick<FoundRecord, "record" | "latestVersion">;

function known({ record, latestVersion }: Known): Known {
  // A source may know that there is a newer version without saying which.
  const atLeast = record.superseded === true ? record.version + 1 : record.version;
  return { record, latestVersion: Math.max(latestVersion, atLeast) };
}

function offlineAnswer(fallback: Known | undefined, id: PaperId): Result<FoundRecord, LookUpError> {
  if (fallback === undefined) return err({ code: "paper.not-stored-offline", id: id.id });
  return ok({ ...known(fallback), offline: true });
}

/** The record that travels with the product, kept like any other from now on. */
async function storeBundled(ports: FindRecordPorts, id: PaperId): Promise<Known | undefined> {
  const record = bundledRecords.find(
    (bundled) => bundled.id === id.id && (id.version === undefined || bundled.version === id.version),
  );
  if (record === undefined) return undefined;
  const paper = known({ record, latestVersion: record.version });
  await savePaper(ports.database, { ...paper, lookedAt: ports.clock.now() });
  return paper;
}

async function fetchWithoutFallback(
  ports: FindRecordPorts,
  id: PaperId,
  signal: AbortSignal | undefined,
): Promise<Result<FoundRecord, LookUpError>> {
  try {
    const fetched = await unlessAborted(ports.network.fetch(id), signal);
    return fetched.ok ? ok({ ...known(fetched.value), offline: false }) : fetched;
  } catch (error) {
    // Asked and not reached is another thing than not asked: only the second is told as "offline".
    if (isSourceFailure(error) && error.code === "network.offline") return offlineAnswer(undefined, id);
    throw error;
  }
}

/** Undefined where the answer did not come in time, or the network failed: there is something older to show. */
async function fetchInTime(
  ports: FindRecordPorts,
  id: PaperId,
  signal: AbortSignal | undefined,
): Promise<Fetched | undefined> {
  const answered = new AbortController();
  const patience = ports.clock.sleep(PATIENCE_MS, answered.signal).then(
    () => {
      ports.network.distrust();
      return undefined;
    },
    // Only the answer wakes it early, and then nobody looks at it any more.
    () => undefined,
  );
  const fetched = ports.network.fetch(id).catch((error: unknown) => {
    if (isSourceFailure(error)) return undefined;
    throw error;
  });
  try {
    return await unlessAborted(Promise.race([fetched, patience]), signal);
  } finally {
    answered.abort();
  }
}

async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
