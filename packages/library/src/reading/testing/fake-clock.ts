import type { Clock } from "@engram/paper";

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** Moves time on and wakes whoever slept until then. */
  advance(durationMs: number): void;
  /** Resolves when at least `count` sleepers wait: what sleeps next may have work to do first. */
  untilSleeping(count: number): Promise<void>;
}

/** Stands at an hour of 5 January 2026. */
export function createFakeClock(): FakeClock {
  let now = Date.parse("2026-01-05T09:00:00.000Z");
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  return {
    now: () => new Date(now),
    async sleep(durationMs, signal) {
      signal?.throwIfAborted();
      const { promise, resolve } = Promise.withResolvers<void>();
      const wake = () => {
        sleepers.delete(sleeper);
        signal?.removeEventListener("abort", wake);
        resolve();
      };
      const sleeper = { until: now + durationMs, wake };
      sleepers.add(sleeper);
      signal?.addEventListener("abort", wake, { once: true });
      await promise;
      signal?.throwIfAborted();
    },
    advance(durationMs) {
      now += durationMs;
      for (const sleeper of sleepers) if (sleeper.until <= now) sleeper.wake();
    },
    async untilSleeping(count) {
      while (sleepers.size < count) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
