import { type Writer, writerId } from "@engram/digest";
import {
  type Clock,
  err,
  type Operator,
  ok,
  type PaperId,
  type PaperSource,
  type Result,
} from "@engram/paper";
import type { Database } from "../database/database.ts";
import type {
  Language,
  LookUpError,
  PaperView,
  Reading,
  RunView,
  StartRunError,
  StoredDigest,
  StoredRunEvent,
} from "../reading.ts";
import { attendRuns } from "../runs/attend-runs.ts";
import { findWriter, performRun, scopeOf } from "../runs/perform-run.ts";
import type { RunDispatch } from "../runs/run-dispatch.ts";
import { findTally, readRunEvents, runChannelName } from "../runs/run-events.ts";
import { RunFeed } from "../runs/run-feed.ts";
import { startRunJobs } from "../runs/run-jobs.ts";
import { requestCancel } from "../runs/run-lease.ts";
import { findActiveRun, findRun, startOrJoinRun } from "../runs/run-store.ts";
import { RunWorker } from "../runs/run-worker.ts";
import { parseRunWriter, runWriter } from "../runs/run-writer.ts";
import { catchUpListings } from "../store/catch-up-listings.ts";
import { type DamagedDigest, findDigest, listDigests } from "../store/digests.ts";
import { findTakedown } from "../store/takedowns.ts";
import { renewSalt } from "../store/votes.ts";
import { createBrowsing } from "./create-browsing.ts";
import { createFeedback, newSalt } from "./create-feedback.ts";
import { type FindRecordPorts, type FoundRecord, findRecord } from "./find-record.ts";
import { createFirstLibrary } from "./first-library.ts";
import { listSummaries } from "./list-summaries.ts";
import type { Log } from "./log.ts";
import { NetworkRecords } from "./network-records.ts";
import { OpenPaperIndex } from "./open-paper-index.ts";

/** Where no word comes of new events: often where nobody sends any, seldom where it is only in case one is lost. */
const POLL_MS = { alone: 200, listening: 2_000 };

/** Told by triggers of the store (migration 3). */
const PAPER_CHANNEL = "engram_paper";

export interface ReadingPorts {
  readonly database: Database;
  readonly source: PaperSource;
  /** The first one is used where none is named. */
  readonly writers: readonly [Writer, ...Writer[]];
  readonly operator: Operator;
  readonly clock: Clock;
  readonly randomUuid: () => string;
  readonly engramVersion: string;
  readonly log: Log;
  /** So many votes against a digest, and more than for it, ask for another. */
  readonly votesToReopen: number;
  /** False where this machine has no network at all, so that nobody waits for one. */
  readonly mayReachNetwork: () => boolean;
  /** True in a server: it works on everybody's runs, as jobs. Otherwise on those that are asked for here. */
  readonly worker: boolean;
}

/** Puts the parts of reading together on a store that is open; `close` leaves the store open. */
export async function createReading(ports: ReadingPorts): Promise<Reading> {
  const { database, clock, log, randomUuid, operator } = ports;
  const feed = new RunFeed({
    clock,
    readEvents: (runId, afterId) => readRunEvents(database, runId, afterId),
    pollMs: ports.worker ? POLL_MS.listening : POLL_MS.alone,
  });
  const worker = new RunWorker({
    database,
    clock,
    randomUuid,
    log,
    publish: (runId, events) => feed.push(runId, events),
    hasWriter: (asked) => findWriter(ports.writers, parseRunWriter(asked).writer) !== undefined,
    perform: (run, telling) => performRun(ports, run, telling),
  });
  const network = new NetworkRecords(ports);
  const records = { database, network, clock, mayReachNetwork: ports.mayReachNetwork };
  const openPapers = new OpenPaperIndex(database, operator);
  const firstLibrary = createFirstLibrary({
    fetch: (id) => network.fetch(id),
    mayReachNetwork: ports.mayReachNetwork,
    report: (error) => reportBug(ports, error),
  });
  await catchUpListings(database);
  await renewSalt(database, { now: clock.now(), freshSalt: newSalt(ports) });
  const unlisten = ports.worker ? await listenForEvents(database, feed) : undefined;
  const dispatch = await (ports.worker ? startRunJobs : attendRuns)({ database, worker, clock, log });
  return {
    ...createBrowsing(ports, firstLibrary),
    ...createFeedback(ports),
    lookUp: (id, options = {}) => lookUp(ports, records, id, options),
    startRun: (id, options) => startRun(ports, records, dispatch, id, options),
    getRun: (runId) => findRunInView(database, runId),
    followRun: (runId, options = {}) => followRun(database, feed, runId, options),
    listRunEvents: async (runId, afterId = 0) =>
      (await findRunInView(database, runId)) === undefined ? [] : readRunEvents(database, runId, afterId),
    cancelRun: (runId) => cancelRun(ports, worker, runId),
    findDigest: (contentHash) => findDigestInView(ports, contentHash),
    findTally: (contentHash) => findTally(database, contentHash),
    listPapers: (options = {}) => listSummaries(database, operator, options),
    suggestOpenPapers: (record, limit) => openPapers.nearest(record, limit),
    watchPapers: (onChange) => database.listen(PAPER_CHANNEL, onChange),
    async close() {
      // The worker first: it gives back what it works on, and those who asked it to work wait for no more.
      await worker.close();
      await Promise.all([dispatch.close(), network.close(), firstLibrary.close()]);
      feed.close();
      await unlisten?.();
    },
  };
}

/** Logs an error that nobody foresaw under a number that its reader is given. */
function reportBug({ log, randomUuid }: ReadingPorts, error: unknown): string {
  const errorId = randomUuid();
  log({ level: "error", event: "first-library-failed", errorId, error });
  return errorId;
}

async function listenForEvents(database: Database, feed: RunFeed): Promise<() => Promise<void>> {
  return database.listen(runChannelName, (payload) => {
    const [runId = "", lastEventId = ""] = payload.split(" ");
    feed.announce(runId, Number(lastEventId));
  });
}

async function lookUp(
  ports: ReadingPorts,
  records: FindRecordPorts,
  id: PaperId,
  options: { readonly language?: Language; readonly offline?: boolean; readonly signal?: AbortSignal },
): ReturnType<Reading["lookUp"]> {
  const refusal = await refuseTakenDown(ports, id);
  if (refusal !== undefined) return err(refusal);
  const found = await findRecord(records, id, options);
  return found.ok ? ok(await viewOf(ports, found.value, options.language)) : found;
}

async function refuseTakenDown(
  { database }: ReadingPorts,
  { id }: PaperId,
): Promise<LookUpError | undefined> {
  const takedown = await findTakedown(database, id);
  if (takedown === undefined) return undefined;
  const { paperId: _paperId, ...facts } = takedown;
  return { code: "paper.taken-down", id, ...facts };
}

async function findRunInView(database: Database, runId: string): Promise<RunView | undefined> {
  const run = await findRun(database, runId);
  if (run === undefined) return undefined;
  return (await findTakedown(database, run.paperId)) === undefined ? run : undefined;
}

async function findDigestInView(
  { database, log }: ReadingPorts,
  contentHash: string,
): Promise<StoredDigest | undefined> {
  const stored = await findDigest(database, contentHash, tellDamaged(log));
  if (stored === undefined) return undefined;
  return (await findTakedown(database, stored.digest.paper.id)) === undefined ? stored : undefined;
}

/** A digest that is left out is no failure for the reader, who gets another; the operator should know of it. */
function tellDamaged(log: Log): (damaged: DamagedDigest) => void {
  return ({ contentHash }) => log({ level: "warn", event: "digest-damaged", facts: { contentHash } });
}

async function viewOf(
  { database, operator, log }: ReadingPorts,
  found: FoundRecord,
  language: Language | undefined,
): Promise<PaperView> {
  const { record, latestVersion, offline, unlisted } = found;
  const wanted = {
    paperId: record.id,
    version: record.version,
    ...(language === undefined ? {} : { language }),
  };
  const activeRunId = await findActiveRun(database, wanted);
  return {
    record,
    latestVersion,
    scope: scopeOf(record, operator),
    digests: await listDigests(database, wanted, tellDamaged(log)),
    ...(activeRunId === undefined ? {} : { activeRunId }),
    offline,
    ...(unlisted === undefined ? {} : { unlisted }),
  };
}

async function startRun(
  ports: ReadingPorts,
  records: FindRecordPorts,
  dispatch: RunDispatch,
  id: PaperId,
  options: Parameters<Reading["startRun"]>[1],
): Promise<Result<{ readonly runId: string; readonly joined: boolean }, StartRunError>> {
  const [usual] = ports.writers;
  const chosen = options.writer === undefined ? usual : findWriter(ports.writers, options.writer);
  if (chosen === undefined) return err({ code: "run.writer-unknown", writer: options.writer ?? "" });
  const refusal = await refuseTakenDown(ports, id);
  if (refusal !== undefined) return err(refusal);
  const found = await findRecord(records, id, options);
  if (!found.ok) return found;
  const { record } = found.value;
  if (record.abstract === "") return err({ code: "run.abstract-empty", id: record.id });
  const started = await startOrJoinRun(
    ports.database,
    {
      runId: ports.randomUuid(),
      paperId: record.id,
      version: record.version,
      language: options.language,
      writer: runWriter(writerId(chosen), options.article === true),
      scope: scopeOf(record, ports.operator).used,
    },
    ports.clock.now(),
  );
  await dispatch.request({ runId: started.runId, writer: writerId(chosen) });
  return ok(started);
}

async function* followRun(
  database: Database,
  feed: RunFeed,
  runId: string,
  options: { readonly afterId?: number; readonly signal?: AbortSignal },
): AsyncGenerator<StoredRunEvent, void, undefined> {
  if ((await findRunInView(database, runId)) === undefined) return;
  yield* feed.follow(runId, options.afterId ?? 0, options.signal);
}

async function cancelRun(ports: ReadingPorts, worker: RunWorker, runId: string): Promise<boolean> {
  const run = await findRun(ports.database, runId);
  if (run === undefined) return false;
  const cancelled = await requestCancel(ports.database, runId, ports.clock.now());
  if (cancelled) worker.cancel(runId);
  return cancelled;
}
