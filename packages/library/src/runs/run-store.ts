import { z } from "zod";
import type { Database, Row } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import type { Language, RunView } from "../reading.ts";

/** What makes two requests one run. */
export interface RunKey {
  readonly paperId: string;
  readonly version: number;
  readonly language: Language;
  /** As `writerId` names it: two models are two writers. */
  readonly writer: string;
  /** `metadata` or `full-text`: what the licence lets this instance use. */
  readonly scope: string;
}

/** A run that has not ended, as whoever may take it up needs to know it. */
export interface ActiveRun extends RunKey {
  readonly runId: string;
}

const ViewRow = z.object({
  run_id: z.string(),
  paper_id: z.string(),
  version: z.int(),
  language: z.enum(["en", "fr"]),
  writer: z.string(),
  scope: z.string(),
  state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
  created: z.date(),
  finished: z.date().nullable(),
  content_hash: z.string().nullable(),
});
const columns = sql`run_id, paper_id, version, language, writer, scope, state, created, finished, content_hash`;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** One text per key, for the index that lets one run per key be active. */
export function keyText(key: RunKey): string {
  return JSON.stringify([key.paperId, key.version, key.language, key.writer, key.scope]);
}

/** Inserts a run, or finds the one of the same key that has not ended. The index decides, so two can not both win. */
export async function startOrJoinRun(
  database: Database,
  run: ActiveRun,
  now: Date,
): Promise<{ readonly runId: string; readonly joined: boolean }> {
  const key = keyText(run);
  for (;;) {
    const inserted = await database.query(sql`
      insert into run (run_id, key, paper_id, version, language, writer, scope, state, created)
      values (${run.runId}, ${key}, ${run.paperId}, ${run.version}, ${run.language}, ${run.writer}, ${run.scope},
        'queued', ${now})
      on conflict (key) where state in ('queued', 'running') do nothing
      returning run_id`);
    if (inserted.length > 0) return { runId: run.runId, joined: false };
    const active = await database.query(sql`
      select run_id from run where key = ${key} and state in ('queued', 'running')`);
    const [row] = active;
    if (row !== undefined) return { runId: z.string().parse(row.run_id), joined: true };
    // The run that was in the way ended between the two statements: try again.
  }
}

/** The id of the run in progress for a version, in a language or in any, if there is one. */
export async function findActiveRun(
  database: Database,
  paper: { readonly paperId: string; readonly version: number; readonly language?: Language },
): Promise<string | undefined> {
  const rows = await database.query(sql`
    select run_id from run
    where paper_id = ${paper.paperId} and version = ${paper.version} and state in ('queued', 'running')
      and (${paper.language ?? null}::text is null or language = ${paper.language ?? null}::text)
    order by created desc, run_id limit 1`);
  return rows[0] === undefined ? undefined : z.string().parse(rows[0].run_id);
}

/** A run by its id; undefined where there is none, or the text is no run id at all. */
export async function findRun(database: Database, runId: string): Promise<(RunView & ActiveRun) | undefined> {
  if (!UUID.test(runId)) return undefined;
  const rows = await database.query(sql`select ${columns} from run where run_id = ${runId}`);
  return rows[0] === undefined ? undefined : runOf(rows[0]);
}

/** How many are named at a time; the others are older by then. */
const UNATTENDED_AT_ONCE = 20;

/** The oldest runs that nobody works on: queued, or left behind by a worker whose lease is over. */
export async function listUnattendedRuns(
  database: Database,
  now: Date,
): Promise<readonly { readonly runId: string; readonly writer: string }[]> {
  const rows = await database.query(sql`
    select run_id as "runId", writer from run
    where state in ('queued', 'running') and (lease_until is null or lease_until < ${now})
    order by created, run_id limit ${UNATTENDED_AT_ONCE}`);
  return z.array(z.object({ runId: z.string(), writer: z.string() })).parse(rows);
}

/** How long a run waits for a process that has its writer: one that was being worked on, and one that stands in line. */
const WAIT_FOR_WRITER_MS = { running: 30_000, queued: 600_000 };

/** Whether a run has waited so long for a process that has its writer that none is to be expected. */
export async function isForsaken(database: Database, runId: string, now: Date): Promise<boolean> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const rows = await database.query(sql`
    select run_id from run where run_id = ${runId} and (
      (state = 'running' and (lease_until is null or lease_until < ${before(WAIT_FOR_WRITER_MS.running)}))
      or (state = 'queued' and created < ${before(WAIT_FOR_WRITER_MS.queued)}))`);
  return rows.length > 0;
}

function runOf(row: Row): RunView & ActiveRun {
  const run = ViewRow.parse(row);
  return {
    runId: run.run_id,
    paperId: run.paper_id,
    version: run.version,
    language: run.language,
    writer: run.writer,
    scope: run.scope,
    state: run.state,
    created: run.created.toISOString(),
    ...(run.finished === null ? {} : { finished: run.finished.toISOString() }),
    ...(run.content_hash === null ? {} : { contentHash: run.content_hash }),
  };
}
