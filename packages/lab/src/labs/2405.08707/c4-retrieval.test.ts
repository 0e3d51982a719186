import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import type { Part, PartContext } from "../../claim.ts";
import { tableOf } from "../../csv.ts";
import { c4 } from "./c4-retrieval.ts";

const settings = { ...c4.presets.quick, sets: 3 };
const perform = (part: Part) =>
  c4.perform(part, {
    settings,
    random: counterRandom(1, "test"),
    signal: new AbortController().signal,
    report: () => undefined,
  } as unknown as PartContext<typeof settings>);

test("on Figure 1's patterns the modern Hopfield energy loses the short one, the layer energy none", async () => {
  const { retrieved } = await perform({ key: "figure 1" });
  const kept = (memory: number) => retrieved.filter((row) => row[1] === memory).map((row) => row[4]);
  expect(kept(0)).toEqual([1, 1, 1]);
  expect(kept(1)).toEqual([1, 0, 1]);
  expect(kept(2)).toEqual([1, 0, 1]);
});

test("two patterns are one minimum below sqrt(2/beta) and two well above", async () => {
  for (const beta of [1, 4]) {
    const { merged } = await perform({ key: `merging at beta = ${beta}`, beta });
    const limit = Math.sqrt(2 / beta);
    for (const [, separation, distance] of merged) {
      if (separation < 0.99 * limit) expect(distance).toBeLessThan(0.05 * separation);
      if (separation > 1.05 * limit) expect(distance).toBeGreaterThan(0.05 * separation);
    }
  }
});

/** Whether each memory keeps: Figure 1's patterns (three), and one random pattern. */
const judge = (figure: readonly [number, number, number], random: readonly [number, number, number]) => {
  const rows = figure.flatMap((kept, memory) => [0, 1, 2].map((i) => [0, memory, 1, 0, Number(i < kept)]));
  const drawn = random.flatMap((kept, memory) =>
    Array.from({ length: 10 }, (_, i) => [1, memory, 1, 0, Number(i < kept)]),
  );
  return c4.judge(
    { retrieved: tableOf(c4.tables[0], [...rows, ...drawn]), merged: tableOf(c4.tables[1], [[1, 1.5, 0.9]]) },
    settings,
  );
};

test.each([
  ["keeps all of Figure 1 and more of the random ones", [3, 2, 2], [9, 4, 5], "confirmed"],
  ["keeps all of Figure 1 but fewer of the random ones", [3, 2, 2], [3, 4, 5], "open"],
  ["keeps fewer of both", [1, 2, 2], [3, 4, 5], "refuted"],
] as const)("where the layer energy %s", (_title, figure, random, value) => {
  expect(judge(figure, random).value).toBe(value);
});

test("a confirmed claim is qualified by the distance that was measured, another not at all", () => {
  expect(judge([3, 2, 2], [9, 4, 5]).qualification?.en).toBe(
    "while patterns are at least 1.50/sqrt(beta) apart",
  );
  expect(judge([3, 2, 2], [3, 4, 5]).qualification).toBeUndefined();
});
