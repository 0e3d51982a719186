import { expect, test } from "vitest";
import { nodeRuntime } from "../runtime/node.ts";
import type { Feeds, Runtime } from "../runtime/runtime.ts";
import { compileTrainingStep } from "./compile-training-step.ts";
import { perceptron, setInitialValues } from "./testing/small-models.ts";

const SETTINGS = { learningRate: 0.01, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1 };
const native = await nodeRuntime({ threads: 2 });
const { loadReplicas: _, ...alone } = native;

const whole = perceptron({ examples: 16 });
const half = perceptron({ examples: 8 });

test.each<[string, Runtime]>([
  ["at the same time", native],
  ["one after the other, where a runtime has no replicas", alone],
])("two halves of a batch, %s, train as the batch does", async (_, runtime) => {
  using one = await compileTrainingStep(whole.parameters, whole.build, native);
  using two = await compileTrainingStep(half.parameters, half.build, runtime, { replicas: 2 });
  setInitialValues(one);
  setInitialValues(two);
  for (let t = 0; t < 4; t += 1) {
    // In the second half of the steps two batches make an update.
    for (let batch = 0; batch < (t < 2 ? 1 : 2); batch += 1) {
      const feeds = whole.feeds(2 * t + batch);
      const { loss } = await one.accumulate(feeds);
      const result = await two.accumulate(feeds);
      expect(Math.abs(result.loss - loss)).toBeLessThan(1e-5); // atol: Float32 of a loss about 1, after updates
    }
    const { gradientNorm } = one.update(SETTINGS);
    const updated = two.update(SETTINGS);
    expect(Math.abs(updated.gradientNorm - gradientNorm)).toBeLessThan(1e-5); // atol: the norm is about 1
  }
});

test("the losses of two halves at the same time are the same to the last bit each time", async () => {
  const losses = async (): Promise<readonly number[]> => {
    using step = await compileTrainingStep(half.parameters, half.build, native, { replicas: 2 });
    setInitialValues(step);
    const found: number[] = [];
    for (let t = 0; t < 3; t += 1) {
      found.push((await step.accumulate(whole.feeds(t))).loss);
      step.update(SETTINGS);
    }
    return found;
  };
  expect(await losses()).toEqual(await losses());
});

test("a batch of another size than two parts is refused, and nothing is gathered", async () => {
  using step = await compileTrainingStep(half.parameters, half.build, native, { replicas: 2 });
  const feeds: Feeds = half.feeds(0);
  await expect(step.accumulate(feeds)).rejects.toThrow(/expected 2 parts of \d+ numbers, got/);
  expect(() => step.update(SETTINGS)).toThrow("nothing was accumulated");
});
