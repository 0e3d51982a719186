import { expect, test } from "vitest";
import { highestLearningRate, readTabTraining, TAB_SETTINGS, tabTrainingQuery } from "./training-settings.ts";

const read = (query: string) => readTabTraining(new URLSearchParams(query));

test("an address without settings is the usual training, and its query reads back as itself", () => {
  const { training, refused } = read("");
  expect(refused).toEqual([]);
  for (const [name, { standard }] of Object.entries(TAB_SETTINGS))
    expect(training).toHaveProperty(name, standard);
  const other = { ...training, lines: 20_000, seed: 4_294_967_295 };
  expect(read(tabTrainingQuery(other)).training).toEqual(other);
});

test.each([
  ["lines=63", "lines"],
  ["lines=100001", "lines"],
  ["lines=500.5", "lines"],
  ["lines=-500", "lines"],
  ["lines=5e2", "lines"],
  ["lines=NaN", "lines"],
  ["width=100", "width"],
  ["determiners=2", "determiners"],
  ["seed=4294967296", "seed"],
  [`steps=${"9".repeat(400)}`, "steps"],
])("%s is refused, told in 20 letters at most, and replaced by what is usual", (query, name) => {
  const { training, refused } = read(query);
  expect(refused.map((each) => each.name)).toEqual([name]);
  expect(refused[0]?.written.length).toBeLessThanOrEqual(20);
  expect(training).toEqual(read("").training);
});

test("a wide model has a smaller rate, and none more than C7's quick preset", () => {
  expect(highestLearningRate({ width: 96 })).toBe(2e-3);
  expect(highestLearningRate({ width: 16 })).toBe(2e-3);
  // Proportional to 1 / width above 96.
  expect(highestLearningRate({ width: 192 })).toBe(1e-3);
});
