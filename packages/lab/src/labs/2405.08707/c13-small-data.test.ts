import { expect, test } from "vitest";
import { tableOf } from "../../csv.ts";
import { c13b } from "./c13-separation.ts";
import { c13a } from "./c13-small-data.ts";
import { EQUAL_PATTERNS, SHARE_LOSSES, SHARE_PATTERNS, sharesOf } from "./sentences/train-on-share.ts";

const settings = c13a.presets.quick;

/** Two shares, of which log n a sentence is 0.46 and .92 nats a token; entropy 2. Losses scatter by .02. */
function losses(small: readonly [training: number, test: number], large: readonly [number, number]) {
  const batches = (sentences: number, isTest: number, mean: number) =>
    [-0.02, 0, 0.02].map((off, batch) => [sentences, isTest, batch, 100, mean + off, 2, 10]);
  return tableOf(SHARE_LOSSES, [
    ...batches(100, 0, small[0]),
    ...batches(100, 1, small[1]),
    ...batches(10_000, 0, large[0]),
    ...batches(10_000, 1, large[1]),
  ]);
}

test.each([
  ["small vanishes and unseen stays, large stays at entropy", [0.5, 4], [2, 2.05], "confirmed"],
  ["small goes a third of the way", [1.5, 3], [2, 2.05], "open"],
  ["small vanishes and so does large", [0.5, 4], [1, 3], "open"],
  ["small vanishes and unseen sentences cost as little", [0.5, 0.5], [2, 2.05], "open"],
  ["small does not fall below large", [2, 2.1], [2, 2.05], "refuted"],
] as const)("C13a where %s", (_title, small, large, value) => {
  expect(c13a.judge({ losses: losses(small, large) }, settings).value).toBe(value);
});

/** Separations around these medians for the small share and the large one. */
function patterns(spec: typeof SHARE_PATTERNS, small: number, large: number) {
  const rows = (sentences: number, middle: number) =>
    Array.from({ length: 60 }, (_, pattern) => {
      const separation = middle * (1 + 0.1 * Math.sin(pattern));
      return [sentences, pattern, 10 * separation, separation];
    });
  return tableOf(spec, [...rows(10_000, large), ...rows(100, small)]);
}

const vanished = losses([0.5, 4], [2, 2.05]);

test.each([
  ["small shares are further apart", vanished, [0.6, 0.3], [0.6, 0.1], "refuted"],
  ["there is no difference among equally many", vanished, [0.3, 0.3], [0.2, 0.3], "refuted"],
  ["small shares are closer in both", vanished, [0.2, 0.3], [0.2, 0.3], "confirmed"],
  ["small shares are closer among equally many alone", vanished, [0.2, 0.3], [0.4, 0.3], "open"],
  ["no loss vanished", losses([1.9, 2], [2, 2]), [0.6, 0.3], [0.6, 0.1], "open"],
] as const)("C13b where %s", (_title, lossTable, equal, all, value) => {
  const tables = {
    losses: lossTable,
    equalPatterns: patterns(EQUAL_PATTERNS, equal[0], equal[1]),
    patterns: patterns(SHARE_PATTERNS, all[0], all[1]),
  };
  const verdict = c13b.judge(tables, settings);
  expect(verdict.value).toBe(value);
  expect(verdict.figure.value).toBeCloseTo(equal[0] / equal[1], 6);
});

test("shares are planned smallest first, and those of equally many sentences once", () => {
  const plan = sharesOf({ ...settings, sentences: 1000, shares: [1, 0.01, 0.1, 0.1] });
  expect(plan.map(({ sentences }) => sentences)).toEqual([10, 100, 1000]);
});
