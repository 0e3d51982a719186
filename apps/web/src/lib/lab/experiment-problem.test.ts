import type { Claim, RunError } from "@engram/lab";
import { expect, test } from "vitest";
import { experimentProblem } from "./experiment-problem.ts";

const space = { quick: 1, standard: 10, full: 100 };
const claim = {
  presets: { quick: { size: 1 }, standard: { size: 10 }, full: { size: 100 } },
  predictSpace: ({ size }: { readonly size: number }) => ({ memoryBytes: size, diskBytes: size * 1000 }),
} as unknown as Claim;
const tooLarge = (resource: "memory" | "disk", freeBytes: number): RunError => ({
  code: "experiment.too-large",
  resource,
  neededBytes: 1e9,
  freeBytes,
});

test.each([
  ["memory", space.full, ["full", "standard", "quick"]],
  ["memory", space.standard, ["standard", "quick"]],
  ["memory", 0, []],
  ["disk", space.full, []],
  ["disk", 1000, ["quick"]],
] as const)("where so much %s as %i is free, the presets that fit are %j", (resource, freeBytes, fits) => {
  expect(experimentProblem(tooLarge(resource, freeBytes), claim)).toMatchObject({ fits, resource });
});

test.each(["experiment.storage", "experiment.failed"] as const)("of %s nobody is told the cause", (code) => {
  expect(experimentProblem({ code, cause: "EACCES /home/ada" }, claim)).toEqual({ code });
});

test("the other problems stay as they are", () => {
  const error: RunError = { code: "experiment.queue-full", most: 20 };
  expect(experimentProblem(error, claim)).toEqual(error);
});
