import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSchedule, learningRateAt, type Schedule } from "./schedule.ts";

const cosine: Schedule = { kind: "cosine", peak: 1e-3, final: 1e-4, warmUpSteps: 100, totalSteps: 2000 };
const linear: Schedule = { kind: "linear", peak: 2, final: 0, warmUpSteps: 3, totalSteps: 11 };

test("a cosine schedule is at its peak after the warm-up, half-way in the middle and final at the end", () => {
  expect(learningRateAt(cosine, 100)).toBe(1e-3);
  expect(Math.abs(learningRateAt(cosine, 1050) - 5.5e-4)).toBeLessThan(1e-15);
  expect(learningRateAt(cosine, 2000)).toBe(1e-4);
  expect(learningRateAt(cosine, 9000)).toBe(1e-4);
});

test("a linear schedule to zero falls by equal amounts and reaches zero at its total", () => {
  const rates = Array.from({ length: 13 }, (_, step) => learningRateAt(linear, step));
  expect(rates).toEqual([0.5, 1, 1.5, 2, 1.75, 1.5, 1.25, 1, 0.75, 0.5, 0.25, 0, 0]);
});

test("a constant schedule stays at its peak for ever, and warms up when asked", () => {
  expect(learningRateAt({ kind: "constant", peak: 3 }, 1e9)).toBe(3);
  const warm: Schedule = { kind: "constant", peak: 3, warmUpSteps: 2 };
  expect([0, 1, 2].map((step) => learningRateAt(warm, step))).toEqual([1, 2, 3]);
});

test("no schedule ever leaves the range between zero and its peak, or rises after the warm-up", () => {
  const schedules = fc.record({
    kind: fc.constantFrom("linear" as const, "cosine" as const),
    peak: fc.double({ min: 1e-9, max: 10, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    warmUpSteps: fc.nat(50),
    more: fc.nat(200),
    step: fc.nat(400),
  });
  fc.assert(
    fc.property(schedules, ({ kind, peak, share, warmUpSteps, more, step }) => {
      const final = peak * share;
      const schedule: Schedule = { kind, peak, final, warmUpSteps, totalSteps: warmUpSteps + more };
      const rate = learningRateAt(schedule, step);
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(rate).toBeLessThanOrEqual(peak * (1 + 1e-12));
      if (step >= warmUpSteps) {
        expect(learningRateAt(schedule, step + 1)).toBeLessThanOrEqual(rate * (1 + 1e-12));
      }
    }),
    { seed: 11 },
  );
});

test.each([
  [{ ...linear, peak: -1 }, "peak"],
  [{ ...linear, peak: Number.NaN }, "peak"],
  [{ ...linear, final: Number.POSITIVE_INFINITY }, "final"],
  [{ ...linear, warmUpSteps: 1.5 }, "warmUpSteps"],
  [{ ...linear, warmUpSteps: 12 }, "totalSteps"],
  [{ ...linear, totalSteps: -1 }, "totalSteps"],
  [{ ...linear, kind: "sine" } as unknown as Schedule, "kind"],
])("the schedule %j is refused for its %s", (schedule, field) => {
  expect(checkSchedule(schedule)).toMatchObject({
    ok: false,
    error: { code: "schedule.bad-setting", field },
  });
});

test("a sound schedule passes the check unchanged", () => {
  expect(checkSchedule(cosine)).toEqual({ ok: true, value: cosine });
});
