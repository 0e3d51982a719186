import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { describeEngines } from "../database/testing/describe-engines.ts";
import { readRunEvents } from "./run-events.ts";
import { appendRunEvents, claimRun, endRun, LEASE_MS, releaseRun, requestCancel } from "./run-lease.ts";
import { findActiveRun, findRun, listUnattendedRuns, startOrJoinRun } from "./run-store.ts";

const start = new Date("2026-01-05T09:00:00.000Z");
const later = (ms: number) => new Date(start.getTime() + ms);
let papers = 0;

/** A run of a paper that no other test uses. */
function newRun() {
  papers += 1;
  return {
    runId: randomUUID(),
    paperId: `2601.${String(papers).padStart(5, "0")}`,
    version: 1,
    language: "en" as const,
    writer: "builtin",
    scope: "metadata",
  };
}

describeEngines("runs in the store", (engine) => {
  let database: Database;
  beforeEach(() => {
    database = engine.database();
  });

  test("of twenty requests for one key at the same time one starts the run and nineteen join it", async () => {
    const run = newRun();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => startOrJoinRun(database, { ...run, runId: randomUUID() }, start)),
    );
    expect(new Set(answers.map(({ runId }) => runId)).size).toBe(1);
    expect(answers.filter(({ joined }) => !joined)).toHaveLength(1);
  });

  test.each([
    ["version", { version: 2 }],
    ["language", { language: "fr" as const }],
    ["writer", { writer: "local:tiny" }],
    ["scope", { scope: "full-text" }],
    ["paper", { paperId: "2601.99999" }],
  ])("a request of another %s is another run", async (_what, difference) => {
    const run = newRun();
    await startOrJoinRun(database, run, start);
    const other = { ...run, ...difference, runId: randomUUID() };
    expect(await startOrJoinRun(database, other, start)).toEqual({ runId: other.runId, joined: false });
  });

  test("once a run has ended, the next request of its key starts another", async () => {
    const run = newRun();
    await startOrJoinRun(database, run, start);
    expect(await requestCancel(database, run.runId, start)).toBe(true);
    const next = { ...run, runId: randomUUID() };
    expect(await startOrJoinRun(database, next, start)).toEqual({ runId: next.runId, joined: false });
  });

  test("a run in progress is found by version, in its language or in any", async () => {
    const run = newRun();
    await startOrJoinRun(database, run, start);
    const { paperId, version, runId } = run;
    expect(await findActiveRun(database, { paperId, version })).toBe(runId);
    expect(await findActiveRun(database, { paperId, version, language: "en" })).toBe(runId);
    expect(await findActiveRun(database, { paperId, version, language: "fr" })).toBeUndefined();
    expect(await findActiveRun(database, { paperId, version: 2 })).toBeUndefined();
  });

  test.each([
    "",
    "42",
    "../../etc/passwd",
    "\u0000",
    "00000000-0000-4000-8000-000000000000",
    "x".repeat(10_000),
  ])("%j is the id of no run, and no error", async (runId) => {
    expect(await findRun(database, runId)).toBeUndefined();
  });

  test("of ten workers that claim one run at the same time one gets it", async () => {
    const run = newRun();
    await startOrJoinRun(database, run, start);
    const leases = await Promise.all(
      Array.from({ length: 10 }, (_, index) => claimRun(database, run.runId, `worker ${index}`, start)),
    );
    expect(leases.filter((lease) => lease !== undefined)).toHaveLength(1);
  });

  test("a run can be claimed again when its lease is over and not a moment before", async () => {
    const run = newRun();
    await startOrJoinRun(database, run, start);
    expect(await claimRun(database, run.runId, "first", start)).toMatchObject({
      attempt: 1,
      takenOver: false,
    });
    expect(await claimRun(database, run.runId, "second", later(LEASE_MS))).toBeUndefined();
    expect(await claimRun(database, run.runId, "second", later(LEASE_MS + 1))).toMatchObject({
      attempt: 2,
      takenOver: true,
    });
  });

  test("a worker that has lost its lease stores nothing more, and can neither end nor give back the run", async () => {
    const run = newRun();
    await startOrJoinRun(database, run, start);
    const lost = await claimRun(database, run.runId, "first", start);
    const held = await claimRun(database, run.runId, "second", later(2 * LEASE_MS));
    if (lost === undefined || held === undefined) throw new Error("not claimed");
    const event = { id: 1, at: start.toISOString(), event: { type: "cancelled" as const } };
    expect(await appendRunEvents(database, lost, [event], later(2 * LEASE_MS))).toBe("lost");
    expect(await endRun(database, lost, { events: [event], ending: { state: "cancelled" } }, start)).toBe(
      false,
    );
    await releaseRun(database, lost);
    expect(await readRunEvents(database, run.runId, 0)).toEqual([]);
    expect(await findRun(database, run.runId)).toMatchObject({ state: "running" });
    expect(await appendRunEvents(database, held, [event], later(2 * LEASE_MS))).toBe("held");
  });

  test("stored events are read back as they were told, characters that databases dislike included", async () => {
    const run = newRun();
    await startOrJoinRun(database, run, start);
    const lease = await claimRun(database, run.runId, "first", start);
    if (lease === undefined) throw new Error("not claimed");
    const events = ["a", "\u0000", "\ud800", "é $x_1$ \\u0000 '; drop table run; --"].map((code, index) => ({
      id: index + 1,
      at: later(index).toISOString(),
      event: { type: "failed" as const, code, retryable: false },
    }));
    expect(await appendRunEvents(database, lease, events, start)).toBe("held");
    expect(await readRunEvents(database, run.runId, 0)).toEqual(events);
    expect(await readRunEvents(database, run.runId, 2)).toEqual(events.slice(2));
  });

  test("a queued run is cancelled on the spot, one that is worked on is told with its next write", async () => {
    const queued = newRun();
    const running = newRun();
    await startOrJoinRun(database, queued, start);
    await startOrJoinRun(database, running, start);
    const lease = await claimRun(database, running.runId, "first", start);
    if (lease === undefined) throw new Error("not claimed");
    expect(await requestCancel(database, queued.runId, start)).toBe(true);
    expect(await requestCancel(database, running.runId, start)).toBe(true);
    expect(await findRun(database, queued.runId)).toMatchObject({
      state: "cancelled",
      finished: start.toISOString(),
    });
    expect((await readRunEvents(database, queued.runId, 0)).map(({ event }) => event.type)).toEqual([
      "cancelled",
    ]);
    expect(await findRun(database, running.runId)).toMatchObject({ state: "running" });
    expect(await appendRunEvents(database, lease, [], start)).toBe("cancel-requested");
  });

  test("a run that has ended can not be cancelled, nor one that never was", async () => {
    const run = newRun();
    await startOrJoinRun(database, run, start);
    await requestCancel(database, run.runId, start);
    expect(await requestCancel(database, run.runId, start)).toBe(false);
    expect(await requestCancel(database, randomUUID(), start)).toBe(false);
  });

  test("unattended are the runs that are queued or whose lease is over, and no others", async () => {
    const [queued, working, left, ended] = [newRun(), newRun(), newRun(), newRun()];
    for (const run of [queued, working, left, ended]) await startOrJoinRun(database, run, start);
    await claimRun(database, left.runId, "killed", start);
    await claimRun(database, working.runId, "alive", later(LEASE_MS));
    await requestCancel(database, ended.runId, start);
    const unattended = await listUnattendedRuns(database, later(LEASE_MS + 1));
    const named = unattended.map(({ runId }) => runId);
    const ours = [queued, working, left, ended].map(({ runId }) => named.includes(runId));
    expect(ours).toEqual([true, false, true, false]);
  });

  test("the store itself refuses two active runs of one key", async () => {
    const run = newRun();
    await startOrJoinRun(database, run, start);
    const copy = sql`
      insert into run (run_id, key, paper_id, version, language, writer, scope, state)
      select gen_random_uuid(), key, paper_id, version, language, writer, scope, state from run
      where run_id = ${run.runId}`;
    await expect(database.query(copy)).rejects.toMatchObject({ code: "23505" });
  });
});
