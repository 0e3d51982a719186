import { beforeEach, expect, test } from "vitest";
import type { Database } from "../database/database.ts";
import { describeEngines } from "../database/testing/describe-engines.ts";
import type { LogEntry } from "../reading/log.ts";
import { openJobQueue } from "./job-queue.ts";

describeEngines("the job queue", (engine) => {
  let database: Database;
  beforeEach(() => {
    database = engine.database();
  });

  /** A queue whose handler hands over what it is given. */
  async function openQueue(handle: (runId: string) => Promise<void>) {
    const log: LogEntry[] = [];
    const queue = await openJobQueue({
      database,
      log: (entry) => log.push(entry),
      handlers: { "digest-run": ({ runId }) => handle(runId), "model-run": ({ runId }) => handle(runId) },
    });
    return { queue, log };
  }

  test("a job reaches its handler long before the next poll, sent by this process or by another", async () => {
    const arrived: string[] = [];
    let next = Promise.withResolvers<void>();
    const { queue } = await openQueue(async (runId) => {
      arrived.push(runId);
      next.resolve();
    });
    const { queue: other } = await openQueue(async (runId) => {
      arrived.push(runId);
      next.resolve();
    });
    for (const [index, sender] of [queue, other].entries()) {
      next = Promise.withResolvers();
      const sent = performance.now();
      await sender.send("digest-run", { runId: `run ${index}` }, `run ${index}`);
      await next.promise;
      expect(performance.now() - sent).toBeLessThan(5_000);
    }
    expect(arrived).toEqual(["run 0", "run 1"]);
    await queue.close();
    await other.close();
  });

  test("a job that waits is not sent twice, one that is being worked on may be", async () => {
    const arrived: string[] = [];
    const goOn = Promise.withResolvers<void>();
    const { queue } = await openQueue(async (runId) => {
      arrived.push(runId);
      await goOn.promise;
    });
    const send = (runId: string) => queue.send("digest-run", { runId }, runId);
    // Two jobs at a time keep this process busy; the rest waits.
    for (const runId of ["a", "b", "c", "c", "c", "d"]) await send(runId);
    await expect.poll(() => arrived.length).toBe(2);
    await send("c");
    goOn.resolve();
    await expect.poll(() => [...arrived].sort()).toEqual(["a", "b", "c", "d"]);
    await send("c");
    await expect.poll(() => arrived.filter((runId) => runId === "c")).toHaveLength(2);
    await queue.close();
  });

  test("who waits for the built-in writer does not stand in line behind models", async () => {
    const arrived: string[] = [];
    const goOn = Promise.withResolvers<void>();
    const { queue } = await openQueue(async (runId) => {
      arrived.push(runId);
      if (runId.startsWith("slow")) await goOn.promise;
    });
    for (const runId of ["slow 1", "slow 2", "slow 3"]) await queue.send("model-run", { runId }, runId);
    await expect.poll(() => arrived.length).toBe(2);
    await queue.send("digest-run", { runId: "quick" }, "quick");
    await expect.poll(() => arrived).toContain("quick");
    expect(arrived).toHaveLength(3);
    goOn.resolve();
    await expect.poll(() => arrived.length).toBe(4);
    await queue.close();
  });

  test("what a server that was killed left waiting is worked off at once by the next, not job by job at each poll", async () => {
    const never = Promise.withResolvers<void>();
    const { queue: killed } = await openQueue(() => never.promise);
    for (let job = 0; job < 20; job += 1) await killed.send("digest-run", { runId: `${job}` }, `${job}`);
    await killed.close();
    const arrived = new Set<string>();
    const { queue } = await openQueue(async (runId) => {
      arrived.add(runId);
    });
    // Two may have been taken by the one that was killed: theirs is found by the look for unattended runs.
    await expect.poll(() => arrived.size, { timeout: 4_000 }).toBeGreaterThanOrEqual(18);
    await queue.close();
  });

  test("a handler that fails is logged with its stack, and the next job is handled all the same", async () => {
    const bug = new TypeError("no such thing");
    const arrived: string[] = [];
    const { queue, log } = await openQueue(async (runId) => {
      arrived.push(runId);
      if (runId === "bad") throw bug;
    });
    await queue.send("digest-run", { runId: "bad" }, "bad");
    await queue.send("digest-run", { runId: "good" }, "good");
    await expect.poll(() => arrived).toContain("good");
    await expect.poll(() => log.map(({ event, error }) => [event, error])).toEqual([["job-failed", bug]]);
    await queue.close();
  });

  test("a store with a queue that this program has no handler for is refused at the start", async () => {
    const { queue } = await openQueue(async () => undefined);
    const name = "later-feature";
    await database.query({
      text: "select pgboss.create_queue($1, $2)",
      values: [name, JSON.stringify({ policy: "standard" })],
    });
    await queue.close();
    await expect(openQueue(async () => undefined)).rejects.toMatchObject({
      code: "store.newer",
      facts: { queues: name },
    });
  });
});
