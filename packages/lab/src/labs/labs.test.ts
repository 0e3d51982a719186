import { expect, test } from "vitest";
import { findLabFaults } from "../lab-fault.ts";
import { LABS } from "./labs.ts";

test.each(LABS.map((lab) => [lab.paper, lab] as const))("the lab of %s lacks nothing", (_paper, lab) => {
  expect(findLabFaults(lab)).toEqual([]);
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
