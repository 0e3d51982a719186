import { err, ok, type Result } from "../result.ts";

/**
 * How the learning rate goes, as plain data: it is kept in checkpoints and sent to workers. All rates rise linearly over
 * the first `warmUpSteps` updates; then they stay, fall linearly, or fall along half a cosine (Loshchilov & Hutter 2017,
 * arXiv:1608.03983, eq. 5 with one period), and from `totalSteps` on they are `final`.
 */
export type Schedule =
  | { readonly kind: "constant"; readonly peak: number; readonly warmUpSteps?: number }
  | {
      readonly kind: "linear" | "cosine";
      readonly peak: number;
      /** 0: "linear to zero". */
      readonly final: number;
      readonly warmUpSteps?: number;
      /** The update at which `final` is reached. */
      readonly totalSteps: number;
    };

/** A setting of a schedule that makes no sense. */
export interface ScheduleError {
  readonly code: "schedule.bad-setting";
  readonly field: "kind" | "peak" | "final" | "warmUpSteps" | "totalSteps";
  readonly got: unknown;
  readonly expected: string;
}

/**
 * The learning rate of one update.
 *
 * With W warm-up steps and T in all: `peak (s + 1) / (W + 1)` for s < W, so that the first update is not lost; then with
 * `p = min(1, (s - W) / (T - W))`, linear `peak + (final - peak) p`, cosine `final + (peak - final) (1 + cos(pi p)) / 2`.
 *
 * @param step  updates done before this one, 0 for the first
 */
export function learningRateAt(schedule: Schedule, step: number): number {
  const { kind, peak, warmUpSteps = 0 } = schedule;
  if (step < warmUpSteps) return (peak * (step + 1)) / (warmUpSteps + 1);
  if (kind === "constant") return peak;
  const { final, totalSteps } = schedule;
  const done = Math.min(1, (step - warmUpSteps) / Math.max(1, totalSteps - warmUpSteps));
  return kind === "linear"
    ? peak + (final - peak) * done
    : final + ((peak - final) * (1 + Math.cos(Math.PI * done))) / 2;
}

/** Refuses rates that are negative or not finite, and steps that are no whole numbers or end before the warm-up does. */
export function checkSchedule(schedule: Schedule): Result<Schedule, ScheduleError> {
  const bad = (field: ScheduleError["field"], got: unknown, expected = "a finite number of at least 0") =>
    err({ code: "schedule.bad-setting", field, got, expected } as const);
  const { peak, warmUpSteps = 0 } = schedule;
  if (!isRate(peak)) return bad("peak", peak);
  if (!isCount(warmUpSteps)) return bad("warmUpSteps", warmUpSteps, "a whole number of at least 0");
  if (schedule.kind === "constant") return ok(schedule);
  // Settings come as plain data from files and other threads.
  if (!["linear", "cosine"].includes(schedule.kind)) {
    return bad("kind", schedule.kind, "constant, linear or cosine");
  }
  const { final, totalSteps } = schedule;
  if (!isRate(final)) return bad("final", final);
  if (!isCount(totalSteps) || totalSteps < warmUpSteps) {
    return bad("totalSteps", totalSteps, `a whole number of at least the warm-up, ${warmUpSteps}`);
  }
  return ok(schedule);
}

function isRate(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
