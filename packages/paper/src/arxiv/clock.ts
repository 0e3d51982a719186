import { setTimeout as sleepUntilTimeout } from "node:timers/promises";

/** Time as it passes for the network code, so that tests need no real seconds. */
export interface Clock {
  now(): Date;
  /** Resolves after `ms`; rejects with the signal's reason if it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own time. A pending `sleep` keeps the process alive, as the request that it limits does. */
export const systemClock: Clock = {
  now: () => new Date(),
  async sleep(ms, signal) {
    try {
      await sleepUntilTimeout(ms, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};
