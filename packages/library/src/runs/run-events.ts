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
  event: z.looseObject({ type: z.enum(["step", "statement", "done", "failed", "cancelled"]) }),
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
