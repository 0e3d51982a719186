import { expect, test } from "vitest";
import { column } from "../../claim.ts";
import { tableOf } from "../../csv.ts";
import { memoryExperimentStore } from "../../experiment-store.ts";
import { runExperiment } from "../../run-experiment.ts";
import { TRIALS } from "./bound-trials.ts";
import { c1 } from "./c1-nearest-distance.ts";
import { c2 } from "./c2-mchn.ts";
import { c3 } from "./c3-printed-interval.ts";

const settings = { trials: 1_000, patterns: 12, dimension: 6, spread: 1 };
const surroundings = () => ({
  store: memoryExperimentStore(),
  runtime: () => Promise.reject(new Error("not asked for")),
  now: () => new Date(0),
  engramVersion: "0",
  machine: "test",
  threads: 1,
  signal: new AbortController().signal,
  observe: () => undefined,
});

/** A table of one trial: d patterns, spread Delta, gap, g, E and 2 E_MCHN. */
const oneTrial = (
  values: readonly [d: number, spread: number, gap: number, g: number, energy: number, mchn: number],
) => {
  const [d, spread, gap, g, energy, mchn] = values;
  return {
    trials: tableOf(TRIALS, [[0, 2, Math.log(d), spread, gap, g, energy, mchn, 0, 0, mchn - g]]),
  };
};

test("trials cover equal and unequal norms, near and far states, small and large gaps", async () => {
  const { tables } = await runExperiment(
    "2405.08707",
    c1,
    { preset: "quick", seed: 1, settings },
    surroundings(),
  );
  const gaps = column(tables, "trials", "gap");
  expect(gaps).toHaveLength(1_000);
  expect(gaps.filter((gap) => gap < 0.1).length).toBeGreaterThan(50);
  expect(gaps.filter((gap) => gap > 3).length).toBeGreaterThan(50);
  expect(column(tables, "trials", "nearestDistance").filter((g) => g === 0).length).toBe(500);
});

test("what is plotted is the difference that each interval is about", async () => {
  const { tables } = await runExperiment(
    "2405.08707",
    c3,
    { preset: "quick", seed: 1, settings },
    surroundings(),
  );
  const of = (name: string) => column(tables, "trials", name);
  for (const [row, energy] of of("energy").entries()) {
    const [g, mchn] = [of("nearestDistance")[row], of("doubledMchnEnergy")[row]];
    const [logPatterns, spread] = [of("logPatterns")[row], of("normSpread")[row]];
    expect(of("shareOfLogPatterns")[row]).toBe((g - energy) / logPatterns);
    expect(of("shareOfSpread")[row]).toBe((mchn - logPatterns - energy) / spread);
    expect(of("mchnAboveNearest")[row]).toBe(mchn - g);
  }
});

// d = 2 patterns: log 2 = .693. Spread 1.
const verdicts = [
  ["C1 holds where E lies just below g", c1, oneTrial([2, 1, 4, 3, 2.9, 0]), "confirmed"],
  ["C1 falls where E exceeds g", c1, oneTrial([2, 1, 4, 3, 3.1, 0]), "refuted"],
  ["C1 falls where E is more than log d below g", c1, oneTrial([2, 1, 4, 3, 2.3, 0]), "refuted"],
  [
    "C2 holds where the energies differ by less than Delta",
    c2,
    oneTrial([2, 1, 4, 3, 2.5, 3.5]),
    "confirmed",
  ],
  ["C2 falls where they differ by more", c2, oneTrial([2, 1, 4, 3, 2.5, 4.5]), "refuted"],
  ["C3 holds inside the printed interval", c3, oneTrial([2, 1, 4, 3, 2.5, 3.5]), "confirmed"],
  ["C3 falls below it", c3, oneTrial([2, 1, 4, 3, 2.5, 4.5]), "refuted"],
  ["C3 falls above it", c3, oneTrial([2, 1, 4, 3, 2.5, 1.2]), "refuted"],
] as const;

test.each(verdicts)("%s", (_title, claim, tables, value) => {
  expect(claim.judge(tables, settings).value).toBe(value);
});

test("C2 is called sharpened only where the difference is never above 0", () => {
  expect(c2.judge(oneTrial([2, 1, 4, 3, 2.5, 3.5]), settings).qualification?.en).toMatch(/sharpened/);
  expect(c2.judge(oneTrial([2, 1, 4, 3, 3.1, 3.5]), settings)).toMatchObject({ value: "confirmed" });
  expect(c2.judge(oneTrial([2, 1, 4, 3, 3.1, 3.5]), settings).qualification).toBeUndefined();
});

test("C3 is called corrected only where the corrected interval holds", () => {
  expect(c3.judge(oneTrial([2, 1, 4, 3, 2.5, 4.5]), settings).qualification?.en).toMatch(/corrected/);
  expect(c3.judge(oneTrial([2, 1, 4, 3, 2.5, 1.2]), settings).qualification).toBeUndefined();
});
