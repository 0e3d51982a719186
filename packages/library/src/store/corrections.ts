import { z } from "zod";
import type { Session } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import type { Correction, CorrectionState, ShownCorrection } from "../feedback.ts";

const MOST_SHOWN = 100;

const CorrectionRow = z.object({
  number: z.int(),
  contentHash: z.string(),
  paperId: z.string(),
  statement: z.string(),
  quote: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  text: z.string(),
  state: z.enum(["pending", "approved", "rejected"]),
  sent: z.date(),
});

const ShownRow = CorrectionRow.pick({ statement: true, name: true, text: true, sent: true });

/** Keeps a correction; undefined where `mostPending` wait already. */
export async function saveCorrection(
  session: Session,
  correction: Omit<Correction, "number" | "state" | "sent">,
  { now, mostPending }: { readonly now: Date; readonly mostPending: number },
): Promise<{ readonly number: number } | undefined> {
  const { contentHash, paperId, statement, quote, name, email, text } = correction;
  const rows = await session.query(sql`
    insert into correction (content_hash, paper_id, statement, quote, name, email, body, sent)
    select ${contentHash}, ${paperId}, ${statement}, ${quote}, ${name}, ${email}, ${text}, ${now}::timestamptz
    where (select count(*) from correction where state = 'pending') < ${mostPending}
    returning correction_id as number`);
  return z.array(z.object({ number: z.int() })).parse(rows)[0];
}

/** In the order in which they were sent. */
export async function listCorrections(
  session: Session,
  state?: CorrectionState,
): Promise<readonly Correction[]> {
  const rows = await session.query(sql`
    select correction_id as number, content_hash as "contentHash", paper_id as "paperId", statement, quote, name,
      email, body as text, state, sent
    from correction where ${state ?? null}::text is null or state = ${state ?? null}::text
    order by correction_id`);
  return z
    .array(CorrectionRow)
    .parse(rows)
    .map((row) => ({ ...row, sent: row.sent.toISOString() }));
}

/** Those of a digest that everybody may see. */
export async function listApproved(
  session: Session,
  contentHash: string,
): Promise<readonly ShownCorrection[]> {
  const rows = await session.query(sql`
    select statement, name, body as text, sent from correction
    where content_hash = ${contentHash} and state = 'approved' order by correction_id limit ${MOST_SHOWN}`);
  return z
    .array(ShownRow)
    .parse(rows)
    .map((row) => ({ ...row, sent: row.sent.toISOString() }));
}

/** False where there is none of this number. The address of whoever is refused is forgotten. */
export async function decideCorrection(
  session: Session,
  number: number,
  decision: Exclude<CorrectionState, "pending">,
  now: Date,
): Promise<boolean> {
  const rows = await session.query(sql`
    update correction set state = ${decision}, decided = ${now}::timestamptz,
      email = case when ${decision}::text = 'rejected' then null else email end
    where correction_id = ${number}::bigint returning correction_id`);
  return rows.length > 0;
}
