import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import type { PartContext } from "../../claim.ts";
import { tableOf } from "../../csv.ts";
import { c5 } from "./c5-majorization.ts";
import { ENERGIES, PROFILE, TRAINED } from "./layer-energies/trained-layers.ts";
import { risesOf, trainedOutcome } from "./layer-energies/trained-verdict.ts";

const settings = { ...c5.presets.quick, stacks: 40, layers: [3] };

test("a pass is the sum of its steps, and shared steps never rise", async () => {
  const { steps } = await c5.perform({ key: "3 layers", depth: 3 }, {
    settings,
    random: counterRandom(1, "test"),
    signal: new AbortController().signal,
    report: () => undefined,
  } as unknown as PartContext<typeof settings>);
  expect(steps).toHaveLength(40 * 3);
  for (let stack = 0; stack < 40; stack += 1) {
    const rows = steps.filter((row) => row[1] === stack);
    const sum = rows.reduce((total, row) => total + row[3], 0);
    expect(sum).toBeCloseTo(rows[0][4], 9);
  }
  // Neither control rises by more than rounding.
  for (const control of [5, 6])
    expect(Math.max(...steps.map((row) => row[control]))).toBeLessThanOrEqual(1e-9);
});

/** Energies of queries before the first layer and after each, one list a query; the same in both architectures. */
type Energies = readonly (readonly number[])[];
const FALLING: Energies = [
  [9, 5, 1],
  [8, 7, 7 + 1e-9],
];
const RISING: Energies = [
  [9, 10, 11],
  [8, 9, 10],
];

/** Rows of one stack with these changes, and of trained models with these energies. */
function judge(changes: readonly number[], vanilla: Energies, gpt2 = vanilla) {
  const energies = [vanilla, gpt2].flatMap((queries, architecture) =>
    queries.flatMap((query, index) =>
      query.map((energy, layer) => [architecture, 0, index, layer, energy, 9 - layer, -1]),
    ),
  );
  return c5.judge(
    {
      steps: tableOf(
        c5.tables[0],
        changes.map((change, t) => [2, 0, t + 1, change, 0, -1, -1]),
      ),
      energies: tableOf(ENERGIES, energies),
      profile: tableOf(PROFILE, []),
      trained: tableOf(TRAINED, [[0, 10, 2]]),
    },
    settings,
  );
}

const BREAKS = [-1, 0.5];
const HOLDS = [-1, 1e-12];

test.each([
  ["never rises", HOLDS, FALLING, "confirmed", undefined],
  ["rises in stacks and in trained models", BREAKS, RISING, "refuted", undefined],
  ["rises in trained models alone", HOLDS, RISING, "refuted", /trained Transformers/],
  ["rises in stacks alone", BREAKS, FALLING, "not-supported", /does fall/],
  ["rises in trained models now and then", BREAKS, [...FALLING, [9, 10, 1]], "open", undefined],
  ["is not known of trained models", BREAKS, [], "open", undefined],
] as const)("where E_global %s", (_title, changes, energies, value, qualification) => {
  const verdict = judge(changes, energies);
  expect(verdict.value).toBe(value);
  if (qualification === undefined) expect(verdict.qualification).toBeUndefined();
  else expect(verdict.qualification?.en).toMatch(qualification);
});

test("one architecture in which it rises is enough, and for the other verdict both must fall", () => {
  expect(judge(BREAKS, FALLING, RISING).value).toBe("refuted");
  expect(judge(HOLDS, RISING, FALLING).value).toBe("refuted");
});

test("the last tokens of chunks do not decide", () => {
  const energies = RISING.flatMap((query, index) =>
    query.map((energy, layer) => [0, 1, index, layer, energy, 0, -1]),
  );
  expect(trainedOutcome(risesOf({ energies: tableOf(ENERGIES, energies) }))).toBe("unclear");
});

test("a step is compared with the layer before it, of the same chunk", () => {
  const figures = judge(HOLDS, [
    [9, 5, 6, 1],
    [100, 50, 60, 10],
  ]).others;
  expect(figures[0].value).toBeCloseTo(1 / 3, 12);
  const first = figures.find(({ name }) => name.en.startsWith("the same of its first layer"));
  expect(first?.value).toBe(0);
});

test("passes are counted once, whatever their number of layers", () => {
  const { others } = judge(HOLDS, FALLING);
  expect(others.find(({ name }) => name.en.includes("whole passes"))?.value).toBe(0);
});
