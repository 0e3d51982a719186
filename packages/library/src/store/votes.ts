import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Database, Session } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import type { Vote, VoteCounts } from "../feedback.ts";
import { IN_VIEW } from "./takedowns.ts";

const CountsRow = z.object({ up: z.int(), down: z.int() });
const SaltRow = z.object({ salt: z.string() });
const SALT_DAYS = 30;

export interface CastVote {
  readonly contentHash: string;
  readonly vote: Vote;
  /** Whoever votes; not stored. */
  readonly client: string;
  readonly now: Date;
  /** Used where the stored salt is too old, or there is none. */
  readonly freshSalt: string;
}

/** Counts a vote, in the place of an earlier one of the same client. False where there is no such digest in view. */
export async function castVote(database: Database, cast: CastVote): Promise<boolean> {
  return database.transaction(async (session) => {
    await renewSalt(session, cast);
    const [row] = z.array(SaltRow).parse(await session.query(sql`select salt from voter_salt`));
    if (row === undefined) throw new Error("there is no salt after it was renewed");
    const { contentHash, vote, client } = cast;
    const voter = createHmac("sha256", row.salt).update(client).digest("base64url");
    const found = await session.query(sql`
      with voted_on as (
        select content_hash, paper_id from digest where content_hash = ${contentHash} and ${IN_VIEW} limit 1
      ), kept as (
        insert into digest_vote (content_hash, paper_id, voter, vote)
        select content_hash, paper_id, ${voter}, ${vote} from voted_on
        on conflict (content_hash, voter) do update set vote = excluded.vote
        where digest_vote.vote <> excluded.vote
      )
      select content_hash from voted_on`);
    return found.length > 0;
  });
}

/** Replaces a salt that is older than 30 days; from then on nobody can tell who cast the votes before. */
export async function renewSalt(
  session: Session,
  { now, freshSalt }: Pick<CastVote, "now" | "freshSalt">,
): Promise<void> {
  const oldest = new Date(now.getTime() - SALT_DAYS * 86_400_000);
  await session.query(sql`
    insert into voter_salt (salt, made) values (${freshSalt}, ${now}::timestamptz)
    on conflict (only_one) do update set salt = excluded.salt, made = excluded.made
    where voter_salt.made <= ${oldest}::timestamptz`);
}

export async function countVotes(session: Session, contentHash: string): Promise<VoteCounts> {
  const [row] = await session.query(sql`
    select count(*) filter (where vote = 'up') as up, count(*) filter (where vote = 'down') as down
    from digest_vote where content_hash = ${contentHash}`);
  return CountsRow.parse(row);
}
