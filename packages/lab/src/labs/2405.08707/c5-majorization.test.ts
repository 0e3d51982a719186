import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import type { PartContext } from "../../claim.ts";
import { tableOf } from "../../csv.ts";
import { c5 } from "./c5-majorization.ts";

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
  expect(Math.max(...steps.map((row) => row[5]))).toBeLessThanOrEqual(1e-12);
});

/** Rows of one stack of two layers with these changes. */
const judge = (changes: readonly number[]) =>
  c5.judge(
    {
      steps: tableOf(
        c5.tables[0],
        changes.map((change, t) => [2, 0, t + 1, change, 0, -1]),
      ),
    },
    settings,
  );

test.each([
  ["never rises", [-1, -0.5, -0.2], "confirmed"],
  ["rises by rounding alone", [-1, 1e-12], "confirmed"],
  ["rises in some steps", [...Array<number>(20).fill(-1), ...Array<number>(20).fill(0.5)], "refuted"],
] as const)("where E_global %s", (_title, changes, value) => {
  expect(judge(changes).value).toBe(value);
});

test("passes are counted once, whatever their number of layers", () => {
  expect(judge([-1, -1]).others[0].value).toBe(0);
});
