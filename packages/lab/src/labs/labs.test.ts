import { expect, test } from "vitest";
import { findLabFaults } from "../lab-fault.ts";
import { predictTotalSeconds } from "../predict-total-seconds.ts";
import { LABS } from "./labs.ts";

test.each(LABS.map((lab) => [lab.paper, lab] as const))("the lab of %s lacks nothing", (_paper, lab) => {
  expect(findLabFaults(lab)).toEqual([]);
});

test.each([
  ["quick", 10],
  ["standard", 90],
] as const)(
  "all claims of all labs with the preset %s are predicted to take at most %d minutes",
  (preset, minutes) => {
    const experiments = LABS.flatMap(({ claims }) =>
      claims.map((claim) => ({ claim, request: { seed: 1, settings: claim.presets[preset] } })),
    );
    expect(predictTotalSeconds(experiments)).toBeLessThanOrEqual(60 * minutes);
  },
);

test("work that several claims rest on is counted once, unless their seeds differ", () => {
  const claims = LABS[0].claims.filter(({ id }) => id === "C13a" || id === "C13b");
  const total = (...seeds: readonly number[]) =>
    predictTotalSeconds(
      claims.map((claim, index) => ({
        claim,
        request: { seed: seeds[index], settings: claim.presets.quick },
      })),
    );
  const alone = claims[0].predictSeconds(claims[0].presets.quick);
  expect(total(1, 1)).toBe(alone);
  expect(total(1, 2)).toBe(2 * alone);
});

test("a lab with a missing piece is told so, by claim", () => {
  const [lab] = LABS;
  const [claim] = lab.claims;
  const broken = {
    ...lab,
    claims: [
      claim,
      { ...claim, rule: { ...claim.rule, fr: " " }, plots: [{ ...claim.plots[0], x: "nothing" }] },
    ],
  };
  expect(findLabFaults(broken).map(({ fault }) => fault)).toEqual([
    "has the id of another claim",
    "lacks its rule in fr",
    "plots trials.nothing, which it does not record",
  ]);
});
