import { randomUUID } from "node:crypto";
import {
  type Clock,
  createLocalGate,
  OutsideError,
  type RequestGate,
  type RequestLease,
} from "@engram/paper";
import { z } from "zod";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";

export interface StoredGateOptions {
  /** How long a lease lasts whose holder is not heard of any more. */
  readonly leaseMs?: number;
  /** How long until one who waits for another process's lease looks again. */
  readonly pollMs?: number;
}

const AttemptRow = z.object({ taken: z.boolean(), held: z.boolean(), wait_ms: z.number() });

/**
 * One request at a time for every process that shares the store. All times are the store's own, so that processes on
 * machines with differing clocks agree; a lease is renewed while it is held and lapses when its holder is killed.
 */
export function createStoredGate(
  database: Database,
  clock: Clock,
  { leaseMs = 15_000, pollMs = 200 }: StoredGateOptions = {},
): RequestGate {
  // Within a process, order of arrival; only the first in line asks the store.
  const line = createLocalGate(clock);
  return {
    async acquire(service, { delayMs, signal }) {
      const options = signal === undefined ? {} : { signal };
      const place = await line.acquire(service, { delayMs: 0, ...options });
      try {
        const holder = randomUUID();
        await waitForLease(database, clock, { service, holder, delayMs, leaseMs, pollMs, ...options });
        return heldLease(database, clock, { service, holder, leaseMs, place });
      } catch (error) {
        await place.release(clock.now());
        throw error;
      }
    },
  };
}

async function waitForLease(
  database: Database,
  clock: Clock,
  wanted: {
    readonly service: string;
    readonly holder: string;
    readonly delayMs: number;
    readonly leaseMs: number;
    readonly pollMs: number;
    readonly signal?: AbortSignal;
  },
): Promise<void> {
  await database.query(
    sql`insert into request_gate (service) values (${wanted.service}) on conflict (service) do nothing`,
  );
  for (;;) {
    wanted.signal?.throwIfAborted();
    const attempt = await tryLease(database, wanted);
    if (attempt.taken) break;
    const waitMs = attempt.held ? Math.min(attempt.wait_ms, wanted.pollMs) : attempt.wait_ms;
    await clock.sleep(Math.max(1, Math.ceil(waitMs)), wanted.signal);
  }
  if (wanted.signal?.aborted !== true) return;
  await giveBack(database, { ...wanted, sinceFinishedMs: 0, untilOpenMs: 0 });
  throw wanted.signal.reason;
}

async function tryLease(
  database: Database,
  {
    service,
    holder,
    delayMs,
    leaseMs,
  }: {
    readonly service: string;
    readonly holder: string;
    readonly delayMs: number;
    readonly leaseMs: number;
  },
): Promise<z.infer<typeof AttemptRow>> {
  // A lease that lapsed counts as a request that ended when it lapsed.
  const opensAt = sql`greatest(released + ${delayMs} * interval '1 ms', lease_until + ${delayMs} * interval '1 ms',
    not_before, '-infinity')`;
  const [row] = await database.query(sql`
    with taken as (
      update request_gate
      set holder = ${holder}::uuid, lease_until = clock_timestamp() + ${leaseMs} * interval '1 ms'
      where service = ${service} and ${opensAt} <= clock_timestamp()
      returning service
    )
    select exists (select from taken) as taken, holder is not null as held,
      extract(epoch from greatest(${opensAt}, clock_timestamp()) - clock_timestamp())::float8 * 1000 as wait_ms
    from request_gate where service = ${service}`);
  return AttemptRow.parse(row);
}

function heldLease(
  database: Database,
  clock: Clock,
  held: {
    readonly service: string;
    readonly holder: string;
    readonly leaseMs: number;
    readonly place: RequestLease;
  },
): RequestLease {
  const released = new AbortController();
  const renewing = keepRenewing(database, clock, held, released.signal);
  return {
    async release(finishedAt, notBefore) {
      if (released.signal.aborted) return;
      released.abort();
      const now = clock.now().getTime();
      try {
        await renewing;
        await giveBack(database, {
          ...held,
          sinceFinishedMs: Math.max(0, now - finishedAt.getTime()),
          untilOpenMs: notBefore === undefined ? 0 : Math.max(0, notBefore.getTime() - now),
        });
      } finally {
        await held.place.release(finishedAt);
      }
    },
  };
}

async function keepRenewing(
  database: Database,
  clock: Clock,
  {
    service,
    holder,
    leaseMs,
  }: { readonly service: string; readonly holder: string; readonly leaseMs: number },
  released: AbortSignal,
): Promise<void> {
  while (!released.aborted) {
    try {
      await clock.sleep(leaseMs / 4, released);
      await database.query(sql`
        update request_gate set lease_until = clock_timestamp() + ${leaseMs} * interval '1 ms'
        where service = ${service} and holder = ${holder}::uuid`);
    } catch (error) {
      // A store that is out of reach for a moment is tried again; at worst the lease lapses.
      if (!(error instanceof OutsideError)) return;
    }
  }
}

/** Also where the lease lapsed meanwhile: the request was made, and the delay counts from its end. */
async function giveBack(
  database: Database,
  lease: {
    readonly service: string;
    readonly holder: string;
    readonly sinceFinishedMs: number;
    readonly untilOpenMs: number;
  },
): Promise<void> {
  await database.query(sql`
    update request_gate set
      released = greatest(released, clock_timestamp() - ${lease.sinceFinishedMs} * interval '1 ms'),
      not_before = greatest(not_before, clock_timestamp() + ${lease.untilOpenMs} * interval '1 ms'),
      lease_until = case when holder = ${lease.holder}::uuid then null else lease_until end,
      holder = case when holder = ${lease.holder}::uuid then null else holder end
    where service = ${lease.service}`);
}
