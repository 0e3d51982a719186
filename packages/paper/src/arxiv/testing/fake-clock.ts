import type { Clock } from "../clock.ts";

/** A clock that stands still until it is advanced; its sleepers wake in order of time. */
export interface FakeClock extends Clock {
  /** Moves time on, waking sleepers one by one and letting what they started run before the next. */
  advance(ms: number): Promise<void>;
  /** How many sleeps are pending. */
  readonly sleeping: number;
}

/** A clock for tests; real input and output go on as they do, only the waiting is fake. */
export function createFakeClock(start = "2026-01-05T00:00:00.000Z"): FakeClock {
  let now = Date.parse(start);
  const sleepers = new Set<{ readonly wakesAt: number; wake(): void }>();

  async function advance(ms: number): Promise<void> {
    const end = now + ms;
    for (;;) {
      await runPending();
      const next = [...sleepers].sort((a, b) => a.wakesAt - b.wakesAt)[0];
      if (next === undefined || next.wakesAt > end) break;
      now = Math.max(now, next.wakesAt);
      next.wake();
    }
    now = end;
    await runPending();
  }

  return {
    now: () => new Date(now),
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      if (ms <= 0) return;
      const woken = Promise.withResolvers<void>();
      const sleeper = { wakesAt: now + ms, wake: () => stop() };
      const stop = (): void => {
        sleepers.delete(sleeper);
        signal?.removeEventListener("abort", stop);
        woken.resolve();
      };
      sleepers.add(sleeper);
      signal?.addEventListener("abort", stop, { once: true });
      await woken.promise;
      signal?.throwIfAborted();
    },
    advance,
    get sleeping() {
      return sleepers.size;
    },
  };
}

/** Lets promises settle and the loopback sockets of tests deliver what they have. */
async function runPending(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
