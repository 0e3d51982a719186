import type { KeptReplies } from "@engram/digest";
import type { Clock } from "@engram/paper";
import { z } from "zod";
import type { Session } from "../database/database.ts";
import { sql } from "../database/sql.ts";

/** A run that was given up is mostly started again on the same day; later its model may be another. */
const KEPT_MS = 86_400_000;

/** Replies of a model to the questions of one run, and of those before it with the same key. Old ones go. */
export async function createKeptReplies(
  session: Session,
  runKey: string,
  clock: Pick<Clock, "now">,
): Promise<KeptReplies> {
  const oldest = new Date(clock.now().getTime() - KEPT_MS);
  await session.query(sql`delete from model_reply where kept < ${oldest}`);
  return {
    async find(key) {
      const rows = await session.query(sql`
        select reply from model_reply where run_key = ${runKey} and reply_key = ${key}`);
      return rows[0] === undefined ? undefined : z.string().parse(rows[0].reply);
    },
    async keep(key, reply) {
      // PostgreSQL takes no null in a text; JSON writes it out, so that none comes here.
      await session.query(sql`
        insert into model_reply (run_key, reply_key, reply, kept)
        values (${runKey}, ${key}, ${reply}, ${clock.now()})
        on conflict (run_key, reply_key) do update set reply = excluded.reply, kept = excluded.kept`);
    },
  };
}

/** Their digest is stored: nobody needs them any more. */
export async function forgetReplies(session: Session, runKey: string): Promise<void> {
  await session.query(sql`delete from model_reply where run_key = ${runKey}`);
}
