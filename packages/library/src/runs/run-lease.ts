import { z } from "zod";
import type { Database, Session } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import type { RunEvent, StoredRunEvent } from "../reading.ts";
import { runChannelName } from "./run-events.ts";

/** How long a worker may be silent before another may take its run up. */
export const LEASE_MS = 6_000;

/** A claim on a run. Every write names worker and attempt, so that one who lost the run can not write to it. */
export interface RunLease {
  readonly runId: string;
  readonly worker: string;
  /** 1 the first time that anyone takes the run up. */
  readonly attempt: number;
  /** True where the worker before left without a word: it was killed, or lost its store. */
  readonly takenOver: boolean;
  /** Of the last event that is stored. */
  readonly lastEventId: number;
}

/** What a write found: the run is no longer ours, or it is and perhaps someone wants it to stop. */
export type LeaseState = "lost" | "held" | "cancel-requested";

/** How a run ends. */
export type RunEnding =
  | { readonly state: "done"; readonly contentHash: string }
  | { readonly state: "failed" }
  | { readonly state: "cancelled" };

/** Takes a run up where nobody works on it; undefined where somebody does, or it has ended. */
export async function claimRun(
  database: Database,
  runId: string,
  worker: string,
  now: Date,
): Promise<RunLease | undefined> {
  const rows = await database.query(sql`
    with before as (
      select run_id, state from run where run_id = ${runId} and state in ('queued', 'running')
        and (lease_until is null or lease_until < ${now})
      for update
    )
    update run set state = 'running', worker = ${worker}, attempt = attempt + 1,
      lease_until = ${leaseEnd(now)}, started = coalesce(started, ${now})
    from before where run.run_id = before.run_id
    returning run.attempt, before.state = 'running' as taken_over,
      (select coalesce(max(event_id), 0) from run_event where run_id = ${runId}) as last_event_id`);
  if (rows[0] === undefined) return undefined;
  const row = z.object({ attempt: z.int(), taken_over: z.boolean(), last_event_id: z.int() }).parse(rows[0]);
  return {
    runId,
    worker,
    attempt: row.attempt,
    takenOver: row.taken_over,
    lastEventId: row.last_event_id,
  };
}

/**
 * Stores events and renews the lease, in one statement; stores nothing where the lease is lost. Events travel as
 * text and become `json` whole: PostgreSQL's functions on JSON refuse the `\u0000` that a paper's text may hold.
 */
export async function appendRunEvents(
  session: Session,
  lease: RunLease,
  events: readonly StoredRunEvent[],
  now: Date,
): Promise<LeaseState> {
  const rows = await session.query(sql`
    with held as (
      update run set lease_until = ${leaseEnd(now)}
      where run_id = ${lease.runId} and state = 'running' and worker = ${lease.worker}
        and attempt = ${lease.attempt}
      returning run_id, cancel_requested
    ), stored as (
      insert into run_event (run_id, event_id, at, event)
      select held.run_id, given.id, given.at, given.event::json
      from held, unnest(${events.map(({ id }) => id)}::int[], ${events.map(({ at }) => at)}::timestamptz[],
        ${events.map(({ event }) => JSON.stringify(event))}::text[]) as given(id, at, event)
      returning event_id
    )
    select cancel_requested, (select pg_notify(${runChannelName}, ${lease.runId} || ' ' || max(event_id))
      from stored having count(*) > 0) from held`);
  const [row] = rows;
  if (row === undefined) return "lost";
  return z.boolean().parse(row.cancel_requested) ? "cancel-requested" : "held";
}

/** Stores the last events and the end of a run together. False where the lease is lost. */
export async function endRun(
  database: Database,
  lease: RunLease,
  last: { readonly events: readonly StoredRunEvent[]; readonly ending: RunEnding },
  now: Date,
): Promise<boolean> {
  return database.transaction(async (session) => {
    if ((await appendRunEvents(session, lease, last.events, now)) === "lost") return false;
    const contentHash = last.ending.state === "done" ? last.ending.contentHash : null;
    await session.query(sql`
      update run set state = ${last.ending.state}, content_hash = ${contentHash}, finished = ${now},
        worker = null, lease_until = null
      where run_id = ${lease.runId}`);
    return true;
  });
}

/** Gives a run back unfinished, for whoever takes it up next. */
export async function releaseRun(database: Database, lease: RunLease): Promise<void> {
  await database.query(sql`
    update run set state = 'queued', worker = null, lease_until = null
    where run_id = ${lease.runId} and state = 'running' and worker = ${lease.worker}
      and attempt = ${lease.attempt}`);
}

/**
 * Ends every lease at once. Only for the one process that owns an embedded store, before it works: whoever held
 * a lease did so through the owner before, and that one is gone.
 */
export async function endAllLeases(database: Database): Promise<void> {
  await database.query(sql`update run set lease_until = null where state = 'running'`);
}

/**
 * Asks for a run to be cancelled. One that nobody works on is cancelled on the spot; otherwise its worker
 * finds the request with its next write. False where the run had ended.
 */
export async function requestCancel(database: Database, runId: string, now: Date): Promise<boolean> {
  return database.transaction(async (session) => {
    const rows = await session.query(sql`
      update run set cancel_requested = true where run_id = ${runId} and state in ('queued', 'running')
      returning lease_until is null or lease_until < ${now} as unattended`);
    const [row] = rows;
    if (row === undefined) return false;
    if (!z.boolean().parse(row.unattended)) return true;
    const event: RunEvent = { type: "cancelled" };
    await session.query(sql`
      with stored as (
        insert into run_event (run_id, event_id, at, event)
        select ${runId}, coalesce(max(event_id), 0) + 1, ${now}, ${JSON.stringify(event)}::json
        from run_event where run_id = ${runId} returning event_id
      ), ended as (
        update run set state = 'cancelled', finished = ${now}, worker = null, lease_until = null
        where run_id = ${runId}
      )
      select pg_notify(${runChannelName}, ${runId} || ' ' || event_id) from stored`);
    return true;
  });
}

function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}
