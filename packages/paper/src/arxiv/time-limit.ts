import type { Clock } from "./clock.ts";

/** The work took longer than its limit. */
export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
  readonly limitMs: number;

  constructor(limitMs: number) {
    super(`not done within ${limitMs} ms`);
    this.limitMs = limitMs;
  }
}

/**
 * Runs `work` with a signal that aborts when `limitMs` are over (reason: a `TimeLimitError`) or when `outer`
 * does. The work must honour its signal.
 */
export async function withTimeLimit<T>(
  clock: Clock,
  limitMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const done = new AbortController();
  const signal = outer === undefined ? limit.signal : AbortSignal.any([outer, limit.signal]);
  const timer = clock.sleep(limitMs, done.signal).then(
    () => limit.abort(new TimeLimitError(limitMs)),
    (reason: unknown) => {
      // The sleep ends early because the work is done; anything else is a broken clock.
      if (!done.signal.aborted) throw reason;
    },
  );
  try {
    return await work(signal);
  } finally {
    done.abort();
    await timer;
  }
}
