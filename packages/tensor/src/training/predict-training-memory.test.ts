import { expect, test } from "vitest";
import { predictTrainingMemory } from "./predict-training-memory.ts";
import { gptBlock } from "./testing/small-models.ts";

const SIZES = { batch: 8, context: 64, width: 64, heads: 4, vocabulary: 100 };
const predict = (sizes: typeof SIZES, microBatches = 1) => {
  const { parameters, build } = gptBlock(sizes);
  return predictTrainingMemory(parameters, build, { microBatches });
};

test("the state is four bytes a number for parameters and gradients each and eight for both moments", () => {
  const { parameters, moments, gradients, activations, runtime, total } = predict(SIZES);
  const numbers = 64 * (100 + 64) + 12 * 64 ** 2 + (9 + 6) * 64; // tables, matrices, biases and norms
  expect(numbers % 16).toBe(0);
  expect(parameters).toBe(4 * numbers);
  expect([moments, gradients]).toEqual([2 * parameters, parameters]);
  expect(total).toBe(parameters + moments + gradients + activations + runtime);
});

test("micro-batches take the gradients once more", () => {
  expect(predict(SIZES, 4).total - predict(SIZES).total).toBe(predict(SIZES).parameters);
});

test("activations are as large as batch times context says, and attention maps grow with the context's square", () => {
  const once = predict(SIZES).activations;
  const twice = predict({ ...SIZES, batch: 16 }).activations;
  expect(twice / once).toBeGreaterThan(1.95);
  expect(twice / once).toBeLessThan(2.05);
  const long = predict({ ...SIZES, batch: 4, context: 128 }).activations;
  expect(long).toBeGreaterThan(once);
  // At least what no backward pass can do without: the hidden layer, its slope, and the attention maps.
  expect(once).toBeGreaterThan(4 * (8 * 64 * 4 * 64 * 2 + 8 * 4 * 64 * 64));
});
