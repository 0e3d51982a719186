import { counterRandom } from "@engram/transformer";
import { expect, test } from "vitest";
import { drawEditedKeys } from "./edited-keys.ts";
import { linearEdit, sumEdits } from "./linear-edit.ts";

const sizes = { dimension: 24, residualDimension: 3, correlation: 0.3 };
const keys = drawEditedKeys(counterRandom(1, "edits"), sizes);
const distance = (a: Float64Array, b: Float64Array) =>
  Math.sqrt(a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0));
const edit = async (count: number, preservation: number) =>
  linearEdit(await sumEdits(keys, count, sizes, async () => undefined), keys.secondMoment, preservation);

test("with fewer keys than dimensions and next to nothing to preserve, each key gets its residual", async () => {
  const change = await edit(12, 1e-9);
  for (let j = 0; j < 12; j += 1) {
    expect(distance(change(keys.key(j)), keys.residual(j))).toBeLessThan(1e-5);
  }
});

test("with four times as many keys as dimensions, most residuals are missed by more than half", async () => {
  const change = await edit(96, 1e-9);
  const missed = Array.from({ length: 96 }, (_, j) => distance(change(keys.key(j)), keys.residual(j)));
  expect(missed.filter((error) => error > 0.5).length).toBeGreaterThan(60);
});

test("the more there is to preserve, the less is changed", async () => {
  const norms = await Promise.all(
    [0.1, 10, 1000].map(async (preservation) =>
      distance((await edit(12, preservation))(keys.unrelated(0)), new Float64Array(3)),
    ),
  );
  expect(norms[0]).toBeGreaterThan(norms[1]);
  expect(norms[1]).toBeGreaterThan(norms[2]);
});

test("keys have the cosine that was asked for, paraphrases that of their noise", () => {
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i], 0);
  const wide = drawEditedKeys(counterRandom(2, "edits"), { ...sizes, dimension: 1024 });
  // Cosines of random vectors scatter by 1/sqrt(1024) = .031.
  expect(dot(wide.key(0), wide.key(1))).toBeCloseTo(0.3, 1);
  expect(dot(wide.key(3), wide.unrelated(3))).toBeCloseTo(0.3, 1);
  expect(dot(wide.key(5), wide.paraphrase(5, 0.75, 0))).toBeCloseTo(1 / Math.sqrt(1 + 0.75 ** 2), 1);
});
