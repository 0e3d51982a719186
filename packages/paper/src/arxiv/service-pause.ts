import { OutsideError } from "../outside-error.ts";
import type { Clock } from "./clock.ts";

/** Pauses when a service is busy and does not say for how long; after the last one it is let be. */
const PAUSES_MS = [5000, 15_000] as const;
/** No answer may hold everybody back for longer, whatever its `Retry-After` says. */
const LONGEST_HOLD_MS = 3_600_000;

/** What a busy service asked for, remembered by this process; the gate tells the others. */
export interface ServicePause {
  /** @throws {OutsideError} source.busy while the service asked for a longer pause than callers wait for */
  assertBearable(host: string): void;
  /**
   * After an answer that says "busy": until when nobody may ask, and whether it is worth waiting for.
   *
   * @param answeredAt when the answer came: the pause counts from then
   * @param earlierPauses how often the same caller has been told so before
   */
  begin(
    answeredAt: Date,
    retryAfterMs: number | undefined,
    earlierPauses: number,
  ): { readonly until: Date; readonly isLast: boolean };
}

export function createServicePause(clock: Clock, maximumPauseMs: number): ServicePause {
  let untilMs = 0;
  return {
    assertBearable(host) {
      const leftMs = untilMs - clock.now().getTime();
      if (leftMs > maximumPauseMs) throw busyError(host, leftMs);
    },
    begin(answeredAt, retryAfterMs, earlierPauses) {
      const askedMs = retryAfterMs ?? PAUSES_MS[earlierPauses] ?? PAUSES_MS[1];
      const pauseMs = Math.min(askedMs, LONGEST_HOLD_MS);
      untilMs = Math.max(untilMs, answeredAt.getTime() + pauseMs);
      const isLast = earlierPauses >= PAUSES_MS.length || pauseMs > maximumPauseMs;
      return { until: new Date(untilMs), isLast };
    },
  };
}

/** The service wants to be left alone; `retryAfterMs` says for how long. */
export function busyError(host: string, retryAfterMs: number, status?: number): OutsideError {
  const facts = { host, retryAfterMs, ...(status === undefined ? {} : { status }) };
  return new OutsideError("source.busy", { retryable: true, facts });
}
