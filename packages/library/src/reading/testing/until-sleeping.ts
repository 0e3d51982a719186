import type { FakeClock } from "@engram/paper/testing";

/** Resolves when at least `count` sleepers wait: what sleeps next may have work to do first. */
export async function untilSleeping(clock: FakeClock, count: number): Promise<void> {
  while (clock.sleeping < count) await new Promise((resolve) => setImmediate(resolve));
}
