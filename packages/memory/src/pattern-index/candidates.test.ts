import fc from "fast-check";
import { expect, test } from "vitest";
import { evenNumber } from "../testing/arbitraries.ts";
import { type CandidateCollector, NearestCandidates, RadiusCandidates } from "./candidates.ts";
import type { ScoreError } from "./score-error.ts";

interface Row {
  /** The score that the kernel gave, and the norm of the row. */
  readonly score: number;
  readonly norm: number;
  /** Where between its bounds the true cost lies: -1 lower, 1 upper. */
  readonly place: number;
}

const ROWS = fc.array(
  fc.record({
    score: evenNumber(4).map((value) => Math.abs(Math.fround(value))),
    norm: evenNumber(2).map(Math.abs),
    // Mostly as bad as the bounds allow, which real rounding almost never is.
    place: fc.oneof(fc.constantFrom(-1, 1), evenNumber(1)),
  }),
  { minLength: 1, maxLength: 40 },
);
const PER_NORM: ScoreError = { relative: 0, perNorm: 0.3, absolute: 0.01 };
const SETTINGS: readonly { readonly error: ScoreError; readonly sign: 1 | -1 }[] = [
  { error: PER_NORM, sign: 1 },
  { error: PER_NORM, sign: -1 },
  // An error that is a share of the score is that of distances, whose costs are never below 0.
  { error: { relative: 0.2, perNorm: 0, absolute: 0.01 }, sign: 1 },
];

function trueCost({ score, norm, place }: Row, sign: 1 | -1, error: ScoreError): number {
  const width = error.relative * score + error.perNorm * norm + error.absolute;
  return sign * score + place * width;
}

function offerAll(collector: CandidateCollector, rows: readonly Row[], sign: 1 | -1): number[] {
  const scores = Float32Array.from(rows, ({ score }) => score);
  const half = rows.length >> 1;
  collector.offer({ scores, from: 0, firstSlot: 0, count: half, sign });
  collector.offer({ scores, from: half, firstSlot: half, count: rows.length - half, sign });
  return collector.slots();
}

const norms = (rows: readonly Row[]) => Float64Array.from(rows, ({ norm }) => norm);
const largest = (rows: readonly Row[]) => Math.max(...norms(rows));

test.each(SETTINGS)(
  "whatever the errors within their bounds, the k nearest are candidates ($error, $sign)",
  ({ error, sign }) => {
    fc.assert(
      fc.property(ROWS, fc.integer({ min: 1, max: 8 }), (rows, wanted) => {
        const k = Math.min(wanted, rows.length);
        const collector = new NearestCandidates(k, error, norms(rows), largest(rows));
        const slots = offerAll(collector, rows, sign);
        const costs = rows.map((row) => trueCost(row, sign, error));
        const bound = costs.toSorted((a, b) => a - b)[k - 1];
        for (const [slot, cost] of costs.entries()) if (cost < bound - 1e-9) expect(slots).toContain(slot);
        expect(slots.length).toBeGreaterThanOrEqual(k);
      }),
      { seed: 151, numRuns: 1500 },
    );
  },
);

test.each(SETTINGS)(
  "whatever the errors within their bounds, all within a radius are candidates ($error, $sign)",
  ({ error, sign }) => {
    fc.assert(
      fc.property(ROWS, evenNumber(4), (rows, limit) => {
        const bound = sign * Math.abs(limit);
        const slots = offerAll(new RadiusCandidates(bound, error, norms(rows), largest(rows)), rows, sign);
        for (const [slot, row] of rows.entries()) {
          if (trueCost(row, sign, error) <= bound - 1e-9) expect(slots).toContain(slot);
        }
      }),
      { seed: 152, numRuns: 1500 },
    );
  },
);

test("of many rows in falling order of cost, only those that may be near are kept", () => {
  const count = 20_000;
  const scores = Float32Array.from({ length: count }, (_, i) => count - i);
  const error = { relative: 0, perNorm: 0, absolute: 0.25 };
  const collector = new NearestCandidates(3, error, new Float64Array(count), 0);
  collector.offer({ scores, from: 0, firstSlot: 0, count, sign: 1 });
  expect(collector.slots()).toEqual([count - 3, count - 2, count - 1]);
});
