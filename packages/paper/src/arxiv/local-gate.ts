import type { Clock } from "./clock.ts";
import type { RequestGate, RequestLease } from "./request-gate.ts";

interface ServiceState {
  /** Settles when the one before has been released or has given up. */
  last: Promise<void>;
  finishedAt: number;
  notBefore: number;
}

/** A gate for one process: what a program without a store uses, and what the tests of others compare with. */
export function createLocalGate(clock: Clock): RequestGate {
  const services = new Map<string, ServiceState>();

  function stateOf(service: string): ServiceState {
    const known = services.get(service);
    if (known !== undefined) return known;
    const fresh = { last: Promise.resolve(), finishedAt: Number.NEGATIVE_INFINITY, notBefore: 0 };
    services.set(service, fresh);
    return fresh;
  }

  return {
    async acquire(service, { delayMs, signal }) {
      const state = stateOf(service);
      const before = state.last;
      const mine = Promise.withResolvers<void>();
      // The next in line waits for both, so that one who gives up while waiting does not let two through.
      state.last = Promise.all([before, mine.promise]).then(() => undefined);
      try {
        await untilSettled(before, signal);
        const opensAt = Math.max(state.finishedAt + delayMs, state.notBefore);
        const wait = opensAt - clock.now().getTime();
        if (wait > 0) await clock.sleep(wait, signal);
        signal?.throwIfAborted();
      } catch (error) {
        mine.resolve();
        throw error;
      }
      return leaseOf(state, mine.resolve);
    },
  };
}

function leaseOf(state: ServiceState, giveWay: () => void): RequestLease {
  return {
    async release(finishedAt, notBefore) {
      state.finishedAt = Math.max(state.finishedAt, finishedAt.getTime());
      if (notBefore !== undefined) state.notBefore = Math.max(state.notBefore, notBefore.getTime());
      giveWay();
    },
  };
}

async function untilSettled(before: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return before;
  signal.throwIfAborted();
  const stopped = Promise.withResolvers<void>();
  const stop = (): void => stopped.resolve();
  signal.addEventListener("abort", stop, { once: true });
  await Promise.race([before, stopped.promise]);
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
}
