import { expect, test } from "vitest";
import type { PartContext } from "../../claim.ts";
import { tableOf } from "../../csv.ts";
import { ae } from "./ae-parameter-count.ts";

const settings = ae.presets.quick;
const rowsOf = async () => {
  const parts = ae
    .plan(settings)
    .map((part) => ae.perform(part, { settings } as PartContext<typeof settings>));
  return (await Promise.all(parts)).flatMap(({ counts }) => counts);
};

test("with 3 d the formulas give what the appendix prints", async () => {
  const [[, attention, dense, feedForward]] = await rowsOf();
  expect([attention, dense, feedForward]).toEqual([75_497_472, 25_214_976, 151_093_248]);
});

test("the model's layers hold 12 d^2 + 13 d parameters each", async () => {
  for (const row of await rowsOf()) expect(row[5]).toBe(24 * (12 * 1024 ** 2 + 13 * 1024));
});

const judge = (threefold: number, fourfold: number) =>
  ae.judge(
    {
      counts: tableOf(ae.tables[0], [
        [3, 1, 1, 1, threefold, 1000, 100],
        [4, 1, 1, 1, fourfold, 1000, 100],
      ]),
    },
    settings,
  );

test.each([
  ["the printed count is the model's", 995, 1200, "confirmed"],
  ["only the count with 4 d is", 800, 1005, "refuted"],
  ["neither is", 800, 1200, "open"],
] as const)("where %s", (_title, threefold, fourfold, value) => {
  expect(judge(threefold, fourfold).value).toBe(value);
  expect(judge(threefold, fourfold).qualification === undefined).toBe(value !== "refuted");
});
