import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import type { Claim, Part, PartContext, Rows, Settings } from "../../claim.ts";
import { r1 } from "./r1-energy.ts";
import { r2 } from "./r2-one-step.ts";
import { r3 } from "./r3-fixed-points.ts";
import { r4 } from "./r4-capacity.ts";

function perform<S extends Settings>(claim: Claim<S>, settings: S, part: Part): Promise<Rows> {
  const context = { settings, random: counterRandom(1, part.key), report: () => undefined };
  return claim.perform(part, {
    ...context,
    signal: new AbortController().signal,
  } as unknown as PartContext<S>);
}

test("R1: energies end lower than they began, by no less than their largest fall less all rises", async () => {
  const settings = { ...r1.presets.quick, trials: 20 };
  const { descents } = await perform(r1, settings, { key: "beta = 1", beta: 1 });
  expect(descents).toHaveLength(20);
  for (const [beta, steps, first, last, rise, fall, move] of descents) {
    expect(beta).toBe(1);
    expect(steps).toBeGreaterThan(1);
    expect(fall).toBeLessThan(0);
    expect(rise).toBeGreaterThanOrEqual(fall);
    expect(last - first).toBeLessThanOrEqual(fall + steps * Math.max(rise, 0));
    expect(last - first).toBeGreaterThanOrEqual(steps * fall);
    expect(move).toBeLessThan(1e-6);
  }
});

test("R2: of two patterns the error from one of them is sqrt(2 Delta)/(1 + exp(beta Delta))", async () => {
  const settings = { ...r2.presets.quick, trials: 20, patterns: 2, dimension: 5, displacement: 0 };
  const { retrievals } = await perform(r2, settings, { key: "beta = .5", beta: 0.5 });
  for (const [beta, scaled, error, , decay] of retrievals) {
    const separation = scaled / beta;
    expect(separation).toBeGreaterThan(0);
    expect(error).toBeCloseTo(Math.sqrt(2 * separation) / (1 + Math.exp(scaled)), 10);
    const fall = Math.log1p(Math.exp(1.05 * scaled)) - Math.log1p(Math.exp(scaled));
    expect(decay).toBeCloseTo(fall / (0.05 * scaled), 8);
  }
});

test("R2: at a fixed point that is the pattern, the bound is 2 (N - 1) M exp(-beta Delta)", async () => {
  const settings = { ...r2.presets.quick, trials: 5, patterns: 3, dimension: 9, displacement: 0 };
  const { retrievals } = await perform(r2, settings, { key: "beta = 8", beta: 8 });
  for (const [, scaled, , bound] of retrievals) {
    if (scaled > 20) expect(bound / (2 * 2 * 3 * Math.exp(-scaled))).toBeCloseTo(1, 3);
  }
  expect(retrievals.filter(([, scaled]) => scaled > 20).length).toBeGreaterThan(0);
});

test("R2: a query at a tenth of M beside its pattern loosens the bound by exp(2 beta M^2/10)", async () => {
  const settings = { ...r2.presets.quick, trials: 5, patterns: 3, dimension: 9, displacement: 0.1 };
  const { retrievals } = await perform(r2, settings, { key: "beta = 8", beta: 8 });
  for (const [, scaled, , bound] of retrievals) {
    if (scaled > 20) expect(bound / (2 * 2 * 3 * Math.exp(2 * 8 * 0.9 - scaled))).toBeCloseTo(1, 3);
  }
});

test("R3: all patterns are averaged at a tiny beta, one at a huge one", async () => {
  const settings = { ...r3.presets.quick, groups: 2, group: 3, inverseTemperatures: [1000, 0.001] };
  const { fixedPoints } = await perform(r3, settings, { key: "all temperatures" });
  expect(fixedPoints.map(([beta]) => beta)).toEqual([...Array(6).fill(0.001), ...Array(6).fill(1000)]);
  for (const [beta, averaged, stored, group] of fixedPoints) {
    expect([stored, group]).toEqual([6, 3]);
    expect(averaged).toBeCloseTo(beta < 1 ? 6 : 1, 2);
  }
});

test("R4: the promises tried are those of the paper's examples, rounded up", async () => {
  const settings = { ...r4.presets.quick, sets: 20 };
  const rows = await Promise.all(
    [0, 1].map((example) => perform(r4, settings, { key: `promise ${example}`, example })),
  );
  // sqrt(.001) 3.1546^(19/4) = 7.41 and sqrt(.001) 1.3718^(74/4) = 10.96.
  expect(rows.map(({ promises }) => promises[0])).toEqual([
    [20, 3, 8, 0.001, 20, 0],
    [75, 1, 11, 0.001, 20, 0],
  ]);
});
