import { z } from "zod";
import type { Session } from "../database/database.ts";
import { type Sql, sql } from "../database/sql.ts";
import type { Takedown } from "../feedback.ts";

/** Holds for rows of papers that were not taken down, in any query whose innermost tables have one `paper_id`. */
export const IN_VIEW: Sql = sql`paper_id not in (select takedown.paper_id from takedown)`;

const TakedownRow = z.object({
  paperId: z.string(),
  takenDown: z.date(),
  requestedBy: z.string().nullable(),
  reason: z.string().nullable(),
});

/** Takes a paper out of view, stored or not. Done again it says anew on whose request, and when it was first done. */
export async function saveTakedown(
  session: Session,
  { paperId, requestedBy, reason }: Pick<Takedown, "paperId" | "requestedBy" | "reason">,
  now: Date,
): Promise<Takedown> {
  const rows = await session.query(sql`
    insert into takedown (paper_id, taken_down, requested_by, reason)
    values (${paperId}, ${now}::timestamptz, ${requestedBy ?? null}, ${reason ?? null})
    on conflict (paper_id) do update set requested_by = excluded.requested_by, reason = excluded.reason
    returning paper_id as "paperId", taken_down as "takenDown", requested_by as "requestedBy", reason`);
  const [kept] = z.array(TakedownRow).parse(rows).map(toTakedown);
  if (kept === undefined) throw new Error("a takedown was kept and not returned");
  return kept;
}

/** False where the paper was not taken down. */
export async function deleteTakedown(session: Session, paperId: string): Promise<boolean> {
  const rows = await session.query(sql`delete from takedown where paper_id = ${paperId} returning paper_id`);
  return rows.length > 0;
}

export async function findTakedown(session: Session, paperId: string): Promise<Takedown | undefined> {
  const rows = await session.query(sql`
    select paper_id as "paperId", taken_down as "takenDown", requested_by as "requestedBy", reason
    from takedown where paper_id = ${paperId}`);
  return z.array(TakedownRow).parse(rows).map(toTakedown)[0];
}

/** Latest first. */
export async function listTakedowns(session: Session): Promise<readonly Takedown[]> {
  const rows = await session.query(sql`
    select paper_id as "paperId", taken_down as "takenDown", requested_by as "requestedBy", reason
    from takedown order by taken_down desc, paper_id collate "C"`);
  return z.array(TakedownRow).parse(rows).map(toTakedown);
}

function toTakedown({ paperId, takenDown, requestedBy, reason }: z.infer<typeof TakedownRow>): Takedown {
  return {
    paperId,
    takenDown: takenDown.toISOString(),
    ...(requestedBy === null ? {} : { requestedBy }),
    ...(reason === null ? {} : { reason }),
  };
}
