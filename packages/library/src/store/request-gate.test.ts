import { systemClock } from "@engram/paper";
import { expect, test } from "vitest";
import type { Database } from "../database/database.ts";
import { describeEngines } from "../database/testing/describe-engines.ts";
import { createStoredGate } from "./request-gate.ts";

const clock = systemClock;

describeEngines("the request gate", (engine) => {
  const gateOf = (database: Database, leaseMs = 15_000) =>
    createStoredGate(database, clock, { leaseMs, pollMs: 10 });
  const elapsedSince = (start: number) => performance.now() - start;

  test("requests of two processes never overlap and keep their distance from end to start", async () => {
    const gates = [gateOf(engine.database()), gateOf(await engine.openAnother())];
    const stays: { start: number; end: number }[] = [];
    const visit = async (gate: ReturnType<typeof gateOf>) => {
      for (let count = 0; count < 3; count += 1) {
        const lease = await gate.acquire("arxiv", { delayMs: 60 });
        const start = performance.now();
        await clock.sleep(20);
        stays.push({ start, end: performance.now() });
        await lease.release(clock.now());
      }
    };
    await Promise.all([...gates, ...gates].map(visit));
    const ordered = stays.toSorted((a, b) => a.start - b.start);
    expect(ordered).toHaveLength(12);
    for (const [index, { start }] of ordered.slice(1).entries()) {
      // The store's clock has microseconds; 1 ms allows for what lies between its looking and ours.
      expect(start - (ordered[index]?.end ?? 0)).toBeGreaterThanOrEqual(59);
    }
  });

  test("within a process those who wait are let through in order of arrival", async () => {
    const gate = gateOf(engine.database());
    const order: string[] = [];
    await Promise.all(
      ["a", "b", "c", "d"].map(async (name) => {
        const lease = await gate.acquire("arxiv", { delayMs: 1 });
        order.push(name);
        await lease.release(clock.now());
      }),
    );
    expect(order).toEqual(["a", "b", "c", "d"]);
  });

  test("a lease whose holder is gone lapses, and the delay counts from then", async () => {
    const other = await engine.openAnother();
    const dead = { ...clock, sleep: () => new Promise<void>(() => undefined) };
    const start = performance.now();
    await createStoredGate(other, dead, { leaseMs: 300 }).acquire("arxiv", { delayMs: 0 });
    await gateOf(engine.database()).acquire("arxiv", { delayMs: 100 });
    expect(elapsedSince(start)).toBeGreaterThanOrEqual(399);
    expect(elapsedSince(start)).toBeLessThan(5_000);
  });

  test("a lease that is held for longer than it lasts is renewed", async () => {
    const lease = await gateOf(engine.database(), 400).acquire("arxiv", { delayMs: 0 });
    let hasPassed = false;
    const next = gateOf(await engine.openAnother())
      .acquire("arxiv", { delayMs: 0 })
      .then((acquired) => {
        hasPassed = true;
        return acquired;
      });
    await clock.sleep(1_200);
    expect(hasPassed).toBe(false);
    await lease.release(clock.now());
    await (await next).release(clock.now());
  });

  test("a pause that the service asked for holds every process back", async () => {
    const start = performance.now();
    const lease = await gateOf(engine.database()).acquire("arxiv", { delayMs: 0 });
    await lease.release(clock.now(), new Date(clock.now().getTime() + 400));
    await gateOf(await engine.openAnother()).acquire("arxiv", { delayMs: 0 });
    expect(elapsedSince(start)).toBeGreaterThanOrEqual(399);
  });

  test("the end of a request counts, not when it was reported", async () => {
    const gate = gateOf(engine.database());
    const lease = await gate.acquire("arxiv", { delayMs: 0 });
    await lease.release(new Date(clock.now().getTime() - 60_000));
    const start = performance.now();
    await gate.acquire("arxiv", { delayMs: 30_000 });
    expect(elapsedSince(start)).toBeLessThan(5_000);
  });

  test("a waiter that gives up holds nothing", async () => {
    const gate = gateOf(engine.database());
    const first = await gate.acquire("arxiv", { delayMs: 0 });
    const other = gateOf(await engine.openAnother());
    const reason = new Error("given up");
    const stop = new AbortController();
    const second = other.acquire("arxiv", { delayMs: 0, signal: stop.signal });
    const third = other.acquire("arxiv", { delayMs: 0 });
    setTimeout(() => stop.abort(reason), 50);
    await expect(second).rejects.toBe(reason);
    await first.release(clock.now());
    await (await third).release(clock.now());
  });

  test("releasing a lease twice does not open the gate for the one who holds it now", async () => {
    const gate = gateOf(engine.database());
    const first = await gate.acquire("arxiv", { delayMs: 0 });
    await first.release(clock.now());
    await gate.acquire("arxiv", { delayMs: 0 });
    await first.release(clock.now());
    const stop = AbortSignal.timeout(100);
    await expect(
      gateOf(await engine.openAnother()).acquire("arxiv", { delayMs: 0, signal: stop }),
    ).rejects.toThrow();
  });

  test("two services do not wait for each other", async () => {
    const gate = gateOf(engine.database());
    await gate.acquire("arxiv", { delayMs: 0 });
    await expect(gate.acquire("elsewhere", { delayMs: 0 })).resolves.toBeDefined();
  });
});
