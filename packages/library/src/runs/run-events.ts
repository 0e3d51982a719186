import type { WritingTally } from "@engram/digest";
import { z } from "zod";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import type { RunEvent, StoredRunEvent } from "../reading.ts";

/** Names the runs that have new events, to every process that shares the store: `<run id> <last event id>`. */
export const runChannelName = "engram_run";

const EventRow = z.object({
  event_id: z.int(),
  at: z.date(),
  // Written by `RunLease` alone, from the type; looked at here only as far as everyone relies on it.
  event: z.looseObject({ type: z.enum(["step", "statement", "tally", "done", "failed", "cancelled"]) }),
});

/** The stored events of a run after `afterId`, in order. */
export async function readRunEvents(
  database: Database,
  runId: string,
  afterId: number,
): Promise<readonly StoredRunEvent[]> {
  const rows = await database.query(sql`
    select event_id, at, event from run_event
    where run_id = ${runId} and event_id > ${afterId} order by event_id`);
  return rows.map((row) => {
    const { event_id, at, event } = EventRow.parse(row);
    return { id: event_id, at: at.toISOString(), event: event as unknown as RunEvent };
  });
}

/** Whether nothing comes after this event. */
export function isLastEvent(event: RunEvent): boolean {
  return event.type === "done" || event.type === "failed" || event.type === "cancelled";
}

const TallyRow = z.object({
  tally: z.object({
    planned: z.number(),
    kept: z.number(),
    keptAfterRetry: z.number(),
    replaced: z.number(),
    tokens: z.object({ prompt: z.number(), completion: z.number() }).nullable(),
    cost: z.object({ amount: z.number(), currency: z.string() }).optional(),
  }),
});

/** The last tally of the newest run that made a digest. */
export async function findTally(database: Database, contentHash: string): Promise<WritingTally | undefined> {
  const rows = await database.query(sql`
    select event from run join run_event using (run_id)
    where run.content_hash = ${contentHash} and run.state = 'done' and event->>'type' = 'tally'
    order by run.finished desc, run_id, event_id desc limit 1`);
  const found = TallyRow.safeParse(rows[0]?.event);
  if (!found.success) return undefined;
  const { cost, ...tally } = found.data.tally;
  return cost === undefined ? tally : { ...tally, cost };
}
