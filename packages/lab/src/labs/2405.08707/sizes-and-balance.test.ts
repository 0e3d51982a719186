import { expect, test } from "vitest";
import type { Claim } from "../../claim.ts";
import { tableOf } from "../../csv.ts";
import { memoryExperimentStore } from "../../experiment-store.ts";
import { runExperiment } from "../../run-experiment.ts";
import { c11 } from "./c11-balance.ts";
import { c12 } from "./c12-parameters-and-data.ts";

function judged<S extends Claim["presets"]["quick"]>(claim: Claim<S>, rows: readonly (readonly number[])[]) {
  const [table] = claim.tables;
  return claim.judge({ [table.name]: tableOf(table, rows) }, claim.presets.quick);
}

async function run(claim: Claim) {
  const { tables } = await runExperiment(
    "2405.08707",
    claim,
    { preset: "quick", seed: 1, settings: claim.presets.quick },
    {
      store: memoryExperimentStore(),
      runtime: () => Promise.reject(new Error("not asked for")),
      now: () => new Date(0),
      engramVersion: "0",
      machine: "test",
      threads: 1,
      signal: new AbortController().signal,
      observe: () => undefined,
    },
  );
  return tables;
}

test("C11: at the paper's radius the volume gives sqrt(pi n), as the paper derives", async () => {
  const { columns } = (await run(c11)).balance;
  for (const [row, change] of columns.radiusChange.entries()) {
    if (change !== 0) continue;
    expect(columns.logPatternsFromVolume[row]).toBeCloseTo(columns.logPatternsClaimed[row], 2);
  }
});

test.each([
  ["neither the radius nor the integral matters", 3.1, 3.05, "confirmed"],
  ["the integral agrees and the radius matters", 9, 3.05, "open"],
  ["the radius does not matter and the integral disagrees", 3.1, 60, "open"],
  ["both matter", 9, 60, "refuted"],
] as const)("C11 where %s", (_title, fromVolume, fromIntegral, value) => {
  const rows = [
    [100, -0.01, fromVolume, fromIntegral, 3],
    [100, 0, 3, fromIntegral, 3],
  ];
  expect(judged(c11, rows).value).toBe(value);
});

const direction = (varied: number, exponent: number) =>
  [1, 2, 4].map((factor) => [varied, factor, factor ** exponent, factor]);

test.each([
  ["2 in every direction", [2, 2, 2], "confirmed"],
  ["2 in one", [2, 4, 0], "open"],
  ["2 in none", [4, 1, 0], "refuted"],
] as const)("C12 where the exponent is %s", (_title, exponents, value) => {
  expect(
    judged(
      c12,
      exponents.flatMap((exponent, varied) => direction(varied, exponent)),
    ).value,
  ).toBe(value);
});

test("C12: adding layers leaves D where it is, so that there is no exponent", async () => {
  const { columns } = (await run(c12)).sizes;
  const tokens = columns.tokens.filter((_, row) => columns.varied[row] === 1);
  expect(new Set(tokens).size).toBe(1);
  expect(
    judged(c12, [...direction(0, 4), [1, 1, 1, 5], [1, 2, 2, 5], ...direction(2, 0)]).others[1].value,
  ).toBeNaN();
});
