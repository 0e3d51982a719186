import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WorkerProgress } from "./experiment-worker.ts";
import { ProgressBatch } from "./progress-batch.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function batch() {
  const told: WorkerProgress[] = [];
  const progress = new ProgressBatch(
    (one) => told.push(one),
    () => Date.now(),
  );
  progress.observe({ kind: "experiment-started", id: "x", parts: 4, done: 1 });
  return { told, progress };
}

test("thousands of events a second are told at most four times, and no row is lost", () => {
  const { told, progress } = batch();
  for (let index = 0; index < 2000; index += 1) {
    vi.advanceTimersByTime(1);
    progress.observe({ kind: "part-progress", part: "a", fraction: index / 4000, rows: { t: [[index]] } });
  }
  vi.advanceTimersByTime(250);
  expect(told.length).toBeLessThanOrEqual(9);
  expect(told.flatMap(({ live }) => live.t ?? [])).toEqual(Array.from({ length: 2000 }, (_, i) => [i]));
});

test("what is said right before a long silence is told while it lasts", () => {
  const { told, progress } = batch();
  progress.observe({ kind: "part-progress", part: "a", fraction: 0.3 });
  progress.observe({ kind: "part-progress", part: "a", fraction: 0.4 });
  expect(told.map(({ fraction }) => fraction)).toEqual([0.3]);
  vi.advanceTimersByTime(250);
  expect(told.map(({ fraction }) => fraction)).toEqual([0.3, 0.4]);
  progress.observe({ kind: "part-progress", part: "a", fraction: 0.5 });
  progress.end();
  vi.advanceTimersByTime(1000);
  expect(told).toHaveLength(2);
});

test("rows of a finished part take the place of its live ones, which are not told any more", () => {
  const { told, progress } = batch();
  progress.observe({ kind: "part-progress", part: "a", fraction: 0.3, rows: { t: [[1]] } });
  progress.observe({ kind: "part-progress", part: "a", fraction: 0.4, rows: { t: [[2]] } });
  progress.observe({ kind: "part-finished", part: "a", fraction: 0.5, rows: { t: [[1], [2]] } });
  progress.observe({ kind: "part-progress", part: "b", fraction: 0.6, rows: { t: [[3]] } });
  vi.advanceTimersByTime(250);
  expect(told[1]).toMatchObject({ part: "b", finished: { t: [[1], [2]] }, live: { t: [[3]] } });
});

test("the rest takes as long as what was done, in proportion; what was found done took no time", () => {
  const { told, progress } = batch();
  vi.advanceTimersByTime(10_000);
  progress.observe({ kind: "part-progress", part: "b", fraction: 0.5 });
  // A quarter took ten seconds, a half is left.
  expect(told[0].secondsLeft).toBe(20);
  vi.advanceTimersByTime(1000);
  progress.observe({ kind: "part-finished", part: "d", fraction: 1, rows: {} });
  expect(told[1]).not.toHaveProperty("secondsLeft");
});

test("how far a part had come before an interruption tells nothing of how fast it goes", () => {
  const { told, progress } = batch();
  vi.advanceTimersByTime(1000);
  progress.observe({ kind: "part-progress", part: "a", fraction: 0.4, isRestored: true });
  expect(told.at(-1)?.secondsLeft).toBeUndefined();
  vi.advanceTimersByTime(10_000);
  progress.observe({ kind: "part-progress", part: "a", fraction: 0.5 });
  expect(told.at(-1)?.secondsLeft).toBeCloseTo(50, 9);
});
