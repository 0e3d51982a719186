import { expect, test } from "vitest";
import { createLocalGate } from "./local-gate.ts";
import { createFakeClock } from "./testing/fake-clock.ts";

const options = { delayMs: 3000 };

test("the first request goes at once and the second waits for the delay after the first has finished", async () => {
  const clock = createFakeClock();
  const gate = createLocalGate(clock);
  const start = clock.now().getTime();
  const first = await gate.acquire("arxiv", options);
  const second = gate.acquire("arxiv", options).then(() => clock.now().getTime() - start);
  await clock.advance(1000);
  await first.release(clock.now());
  await clock.advance(10_000);
  expect(await second).toBe(4000);
});

test("nobody is let through while a lease is held, however long", async () => {
  const clock = createFakeClock();
  const gate = createLocalGate(clock);
  await gate.acquire("arxiv", options);
  let passed = false;
  void gate.acquire("arxiv", options).then(() => {
    passed = true;
  });
  await clock.advance(3_600_000);
  expect(passed).toBe(false);
});

test("those who wait are let through in order, each after its own delay", async () => {
  const clock = createFakeClock();
  const gate = createLocalGate(clock);
  const start = clock.now().getTime();
  const order: string[] = [];
  const one = async (name: string) => {
    const lease = await gate.acquire("arxiv", options);
    order.push(`${name} at ${clock.now().getTime() - start}`);
    await lease.release(clock.now());
  };
  const all = Promise.all(["a", "b", "c"].map(one));
  await clock.advance(20_000);
  await all;
  expect(order).toEqual(["a at 0", "b at 3000", "c at 6000"]);
});

test("a pause that the service asked for holds everybody back", async () => {
  const clock = createFakeClock();
  const gate = createLocalGate(clock);
  const start = clock.now().getTime();
  const lease = await gate.acquire("arxiv", options);
  await lease.release(clock.now(), new Date(start + 30_000));
  const next = gate.acquire("arxiv", options).then(() => clock.now().getTime() - start);
  await clock.advance(60_000);
  expect(await next).toBe(30_000);
});

test("a waiter that gives up while queued lets neither two through nor blocks those behind it", async () => {
  const clock = createFakeClock();
  const gate = createLocalGate(clock);
  const start = clock.now().getTime();
  const first = await gate.acquire("arxiv", options);
  const stop = new AbortController();
  const second = gate.acquire("arxiv", { ...options, signal: stop.signal });
  const refused = expect(second).rejects.toThrow("given up");
  const third = gate.acquire("arxiv", options).then(() => clock.now().getTime() - start);
  stop.abort(new Error("given up"));
  await refused;
  await clock.advance(5000);
  await first.release(clock.now());
  await clock.advance(5000);
  expect(await third).toBe(8000);
});

test("a waiter that gives up during the delay leaves the turn to the next", async () => {
  const clock = createFakeClock();
  const gate = createLocalGate(clock);
  await (await gate.acquire("arxiv", options)).release(clock.now());
  const stop = new AbortController();
  const second = expect(gate.acquire("arxiv", { ...options, signal: stop.signal })).rejects.toThrow(
    "given up",
  );
  const third = gate.acquire("arxiv", options).then(() => clock.now().toISOString());
  await clock.advance(1000);
  stop.abort(new Error("given up"));
  await second;
  await clock.advance(2000);
  expect(await third).toBe("2026-01-05T00:00:03.000Z");
});

test("two services do not wait for each other", async () => {
  const clock = createFakeClock();
  const gate = createLocalGate(clock);
  await gate.acquire("arxiv", options);
  await expect(gate.acquire("elsewhere", options)).resolves.toBeDefined();
});

test("releasing a lease twice does not open the gate for the one who holds it now", async () => {
  const clock = createFakeClock();
  const gate = createLocalGate(clock);
  const first = await gate.acquire("arxiv", { delayMs: 0 });
  await first.release(clock.now());
  await gate.acquire("arxiv", { delayMs: 0 });
  await first.release(clock.now());
  let passed = false;
  void gate.acquire("arxiv", { delayMs: 0 }).then(() => {
    passed = true;
  });
  await clock.advance(1000);
  expect(passed).toBe(false);
});
