import { parameterCount, unwrap, vanilla } from "@engram/transformer";
import { expect, test } from "vitest";
import { addSpaces } from "./add-spaces.ts";
import { largestSpace } from "./largest-space.ts";
import { spaceOfTraining } from "./space-of-training.ts";

const sizes = { family: "vanilla", vocabularySize: 100, contextLength: 16, layers: 2, dropout: 0 } as const;
const model = (width: number) => vanilla({ ...sizes, width, heads: 4, feedForwardWidth: 4 * width });

test("a training's disk is four checkpoints of three arrays, its memory grows with model and batch", () => {
  const small = spaceOfTraining(model(32), { batch: 8, context: 16 });
  const parameters = parameterCount(unwrap(model(32)).parameters);
  expect(small.diskBytes).toBe(4 * 3 * 4 * parameters);
  const wide = spaceOfTraining(model(256), { batch: 8, context: 16 });
  const more = spaceOfTraining(model(32), { batch: 512, context: 16 });
  // At least its parameters, gradients and moments; at least one activation a token and layer.
  expect(wide.memoryBytes - small.memoryBytes).toBeGreaterThan(
    16 * (parameterCount(unwrap(model(256)).parameters) - parameters),
  );
  expect(more.memoryBytes - small.memoryBytes).toBeGreaterThan(504 * 16 * 2 * 32 * 4);
});

test("sizes of which there is no model take nothing", () => {
  expect(spaceOfTraining(model(30), { batch: 8, context: 16 })).toEqual({ memoryBytes: 0, diskBytes: 0 });
});

test("things that are there together add up, and of those one after the other the largest counts", () => {
  const [a, b] = [
    { memoryBytes: 3, diskBytes: 10 },
    { memoryBytes: 5, diskBytes: 1 },
  ];
  expect(addSpaces(a, b)).toEqual({ memoryBytes: 8, diskBytes: 11 });
  expect(largestSpace([a, b])).toEqual({ memoryBytes: 5, diskBytes: 10 });
});
