import { OutsideError } from "@engram/paper";
import { createFakeClock } from "@engram/paper/testing";
import { expect, test } from "vitest";
import { untilSleeping } from "../reading/testing/until-sleeping.ts";
import type { RunEvent, StoredRunEvent } from "../reading.ts";
import { RunFeed } from "./run-feed.ts";

const runId = "00000000-0000-4000-8000-000000000001";
const step: RunEvent = { type: "step", step: "text", state: "done" };
const done: RunEvent = { type: "done", contentHash: "h" };

function stored(...events: readonly RunEvent[]): StoredRunEvent[] {
  return events.map((event, index) => ({ id: index + 1, at: "2026-01-05T09:00:00.000Z", event }));
}

/** A feed over a store that is an array, with a count of how often the store was asked. */
function feedOver(store: StoredRunEvent[]) {
  const clock = createFakeClock();
  const reads: number[] = [];
  const feed = new RunFeed({
    clock,
    pollMs: 200,
    readEvents: async (_runId, afterId) => {
      reads.push(afterId);
      return store.slice(afterId);
    },
  });
  return { clock, feed, reads };
}

async function idsOf(events: AsyncIterable<StoredRunEvent>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of events) ids.push(id);
  return ids;
}

test("a run that has ended is told from the store, and the telling ends", async () => {
  const { feed } = feedOver(stored(step, step, done));
  expect(await idsOf(feed.follow(runId, 0, undefined))).toEqual([1, 2, 3]);
});

test("a reader who reconnects gets what comes after the last event it saw, and nothing twice", async () => {
  const { feed } = feedOver(stored(step, step, step, done));
  expect(await idsOf(feed.follow(runId, 2, undefined))).toEqual([3, 4]);
  expect(await idsOf(feed.follow(runId, 4, undefined))).toEqual([]);
  expect(await idsOf(feed.follow(runId, 99, undefined))).toEqual([]);
});

test("a thousand readers of one run cost one reading of the store", async () => {
  const all = stored(...Array.from({ length: 40 }, () => step), done);
  const store = all.slice(0, 10);
  const { feed, clock, reads } = feedOver(store);
  const readers = Array.from({ length: 1000 }, () => idsOf(feed.follow(runId, 0, undefined)));
  await untilSleeping(clock, 1);
  for (const event of all.slice(10)) {
    store.push(event);
    feed.push(runId, [event]);
    await Promise.resolve();
  }
  for (const ids of await Promise.all(readers)) expect(ids).toEqual(all.map(({ id }) => id));
  expect(reads).toEqual([0]);
});

test("events that another process stored are found within one pause, without a word from it", async () => {
  const store = stored(step);
  const { feed, clock } = feedOver(store);
  const reader = idsOf(feed.follow(runId, 0, undefined));
  await untilSleeping(clock, 1);
  store.push(...stored(step, step, done).slice(1));
  await clock.advance(200);
  expect(await reader).toEqual([1, 2, 3]);
});

test("a word of new events is enough to look at once", async () => {
  const store = stored(step);
  const { feed, clock } = feedOver(store);
  const reader = idsOf(feed.follow(runId, 0, undefined));
  await untilSleeping(clock, 1);
  store.push(...stored(step, done).slice(1));
  feed.announce(runId, 2);
  expect(await reader).toEqual([1, 2]);
});

test("a word of events that are known already asks the store nothing", async () => {
  const store = stored(step);
  const { feed, clock, reads } = feedOver(store);
  const stop = new AbortController();
  const reader = idsOf(feed.follow(runId, 0, stop.signal));
  await untilSleeping(clock, 1);
  feed.announce(runId, 1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(reads).toEqual([0]);
  stop.abort();
  expect(await reader).toEqual([1]);
});

test("events that are pushed out of order are read from the store instead, in order", async () => {
  const store = stored(step);
  const { feed, clock } = feedOver(store);
  const reader = idsOf(feed.follow(runId, 0, undefined));
  await untilSleeping(clock, 1);
  store.push(...stored(step, step, done).slice(1));
  feed.push(runId, store.slice(2));
  expect(await reader).toEqual([1, 2, 3]);
});

test("a reader who leaves ends its telling, and the last one ends the reading of the store", async () => {
  const { feed, clock, reads } = feedOver(stored(step));
  const stop = new AbortController();
  const reader = idsOf(feed.follow(runId, 0, stop.signal));
  await untilSleeping(clock, 1);
  stop.abort();
  expect(await reader).toEqual([1]);
  await clock.advance(10_000);
  await new Promise((resolve) => setImmediate(resolve));
  expect(reads).toEqual([0]);
});

test("closing ends every telling that waits", async () => {
  const { feed, clock } = feedOver(stored(step));
  const readers = [idsOf(feed.follow(runId, 0, undefined)), idsOf(feed.follow(runId, 0, undefined))];
  await untilSleeping(clock, 1);
  feed.close();
  expect(await Promise.all(readers)).toEqual([[1], [1]]);
});

test("a store that fails is told to everyone who waits", async () => {
  const failure = new OutsideError("store.unreachable", { retryable: true });
  const feed = new RunFeed({
    clock: createFakeClock(),
    pollMs: 200,
    readEvents: () => Promise.reject(failure),
  });
  const readers = [idsOf(feed.follow(runId, 0, undefined)), idsOf(feed.follow(runId, 0, undefined))];
  await expect(Promise.allSettled(readers)).resolves.toEqual([
    { status: "rejected", reason: failure },
    { status: "rejected", reason: failure },
  ]);
});
