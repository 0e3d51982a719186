import { expect, test } from "vitest";
import { input } from "../graph/leaf.ts";
import { add, mean, multiply, square, sum } from "../ops/index.ts";
import { nodeRuntime } from "../runtime/node.ts";
import { compileTrainingStep } from "./compile-training-step.ts";
import { gptBlock, perceptron, setInitialValues } from "./testing/small-models.ts";
import type { LossGraph, ParameterSpec, TrainingStep } from "./training-step.ts";

const SETTINGS = { learningRate: 0.01, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1 };
const runtime = await nodeRuntime({ threads: 2 });

/** mean((a x + b)^2) over four numbers. */
const LINE: readonly ParameterSpec[] = [
  { name: "a", shape: [4], decay: true },
  { name: "b", shape: [], decay: false },
  { name: "unused", shape: [2, 3], decay: true },
];
function line(p: Parameters<Parameters<typeof compileTrainingStep>[1]>[0]): LossGraph {
  const y = add(multiply(p.a, input("x", [4])), p.b);
  return { loss: mean(square(y)), metrics: { total: sum(y) } };
}
const X = { x: Float32Array.of(1, 2, 3, 4) };

async function lineStep(): Promise<TrainingStep> {
  const step = await compileTrainingStep(LINE, line, runtime);
  step.state.parameters.a.fill(1);
  step.state.parameters.unused.fill(1);
  return step;
}

test("a step gives loss and metrics, gathers gradients, and moves the parameters against them", async () => {
  using step = await lineStep();
  expect(await step.accumulate(X)).toEqual({ loss: 30 / 4, metrics: { total: 10 } });
  expect([...step.gradients.a]).toEqual([0.5, 2, 4.5, 8]); // x * 2 (a x + b) / 4
  expect([...step.gradients.b]).toEqual([5]);
  const { gradientNorm } = step.update({ ...SETTINGS, weightDecay: 0 });
  expect(gradientNorm).toBeCloseTo(Math.sqrt(0.25 + 4 + 20.25 + 64 + 25), 12);
  // The first update of AdamW is the sign of the gradient times the learning rate. atol 1e-6: roundings below 1.
  for (const value of step.state.parameters.a) expect(Math.abs(value - 0.99)).toBeLessThan(1e-6);
  expect(Math.abs(step.state.parameters.b[0] + 0.01)).toBeLessThan(1e-6);
  expect(step.state.updates).toBe(1);
});

test("a parameter without influence on the loss has no gradient, and decays", async () => {
  using step = await lineStep();
  await step.accumulate(X);
  step.update(SETTINGS);
  expect(new Set(step.gradients.unused)).toEqual(new Set([0]));
  expect(new Set(step.state.parameters.unused)).toEqual(new Set([Math.fround(1 - Math.fround(0.001))]));
});

test("clipping changes the update and not the norm that is reported", async () => {
  using step = await lineStep();
  await step.accumulate(X);
  const { gradientNorm } = step.update({ ...SETTINGS, clipNorm: 0.1 });
  expect(gradientNorm).toBeGreaterThan(10);
  // m = (1 - beta1) g, of norm .1 after clipping. rtol 1e-6: Float32.
  const moments = Math.hypot(...step.state.firstMoments.a, ...step.state.firstMoments.b);
  expect(Math.abs(moments / (0.1 * 0.1) - 1)).toBeLessThan(1e-6);
});

test("three micro-batches give the gradient of the batch that they are parts of", async () => {
  const whole = perceptron({ examples: 24 });
  const part = perceptron({ examples: 8 });
  using big = await compileTrainingStep(whole.parameters, whole.build, runtime);
  using small = await compileTrainingStep(part.parameters, part.build, runtime);
  setInitialValues(big);
  setInitialValues(small);
  for (let t = 0; t < 3; t += 1) {
    const { loss } = await big.accumulate(whole.feeds(t));
    let total = 0;
    for (const start of [0, 8, 16]) {
      total += (await small.accumulate(perceptron({ examples: 8, start }).feeds(t))).loss;
    }
    expect(Math.abs(total / 3 - loss)).toBeLessThan(1e-6); // atol: Float32 of a loss about 1
    for (const [name, gradient] of Object.entries(big.gradients)) {
      for (const [i, value] of gradient.entries()) {
        expect(Math.abs(small.gradients[name][i] / 3 - value), name).toBeLessThan(1e-7); // atol: gradients about .05
      }
    }
    const clipped = { ...SETTINGS, clipNorm: 0.05 };
    const [a, b] = [big.update(clipped), small.update(clipped)];
    expect(Math.abs(a.gradientNorm / b.gradientNorm - 1)).toBeLessThan(1e-5);
  }
});

test("the same start gives the same losses bit for bit, however many threads the optimiser has", async () => {
  const sizes = { batch: 4, context: 16, width: 96, heads: 4, vocabulary: 40 };
  const model = gptBlock(sizes);
  const runs: string[] = [];
  for (const threads of [2, 2, 1]) {
    using step = await compileTrainingStep(model.parameters, model.build, runtime, { threads });
    expect(step.optimiser).toEqual({ engine: "webassembly", threads });
    setInitialValues(step);
    const losses: number[] = [];
    for (let t = 0; t < 8; t += 1) {
      losses.push((await step.accumulate(model.feeds(t))).loss);
      losses.push(step.update({ ...SETTINGS, clipNorm: 1 }).gradientNorm);
    }
    runs.push(losses.join());
  }
  expect(runs[1]).toBe(runs[0]);
  expect(runs[2]).toBe(runs[0]);
});

test("a weight that is NaN is named by the first report, and nothing is changed", async () => {
  using step = await lineStep();
  step.state.parameters.b[0] = Number.NaN;
  await step.accumulate(X);
  expect(step.update(SETTINGS)).toEqual({
    gradientNorm: Number.NaN,
    notFinite: "b",
    notFiniteIn: "parameter",
  });
  expect([...step.state.parameters.a]).toEqual([1, 1, 1, 1]);
  expect([...step.state.secondMoments.a]).toEqual([0, 0, 0, 0]);
  expect(step.state.updates).toBe(0);
});

test("a gradient that overflows is named, and the next batch trains on", async () => {
  using step = await lineStep();
  await step.accumulate({ x: Float32Array.of(1e30, 0, 0, 0) });
  const report = step.update(SETTINGS);
  expect(report).toMatchObject({ notFinite: "a", notFiniteIn: "gradient" });
  expect(Number.isFinite(report.gradientNorm)).toBe(false);
  await step.accumulate(X);
  expect(step.update(SETTINGS).notFinite).toBeUndefined();
  expect(step.state.updates).toBe(1);
});

test("an update with nothing accumulated is refused, also after one that used it up", async () => {
  using step = await lineStep();
  expect(() => step.update(SETTINGS)).toThrow("nothing was accumulated");
  await step.accumulate(X);
  step.update(SETTINGS);
  expect(() => step.update(SETTINGS)).toThrow("nothing was accumulated");
});

test("one call at a time: an update while a batch is computed is refused", async () => {
  using step = await lineStep();
  const running = step.accumulate(X);
  expect(() => step.update(SETTINGS)).toThrow("update: expected one call at a time");
  await expect(step.accumulate(X)).rejects.toThrow("accumulate: expected one call at a time");
  await running;
  step.update(SETTINGS);
});

test("a batch that does not fit is refused by name, and the step goes on", async () => {
  using step = await lineStep();
  await expect(step.accumulate({ x: new Float32Array(3) })).rejects.toThrow("input x");
  await expect(step.accumulate({})).rejects.toThrow("input x");
  await expect(step.accumulate({ ...X, a: new Float32Array(4) })).rejects.toThrow("a is a parameter");
  expect(() => step.update(SETTINGS)).toThrow("nothing was accumulated");
  expect((await step.accumulate(X)).loss).toBe(7.5);
});

test("disposing twice is once, and afterwards every call is refused", async () => {
  const step = await lineStep();
  step[Symbol.dispose]();
  step[Symbol.dispose]();
  await expect(step.accumulate(X)).rejects.toThrow("was disposed");
  expect(() => step.update(SETTINGS)).toThrow("was disposed");
});

test("a step without parameters computes its loss", async () => {
  using step = await compileTrainingStep([], () => ({ loss: mean(input("x", [4])) }), runtime);
  expect(await step.accumulate(X)).toEqual({ loss: 2.5, metrics: {} });
  expect(step.update(SETTINGS)).toEqual({ gradientNorm: 0 });
});

test("parameters and losses that can not be are refused before anything is compiled", async () => {
  const twice = [LINE[0], LINE[0]];
  await expect(compileTrainingStep(twice, line, runtime)).rejects.toThrow("got two of a");
  const uneven = [{ name: "a", shape: [1.5], decay: true }];
  await expect(compileTrainingStep(uneven, line, runtime)).rejects.toThrow("parameter a");
  const vector = compileTrainingStep(LINE, (p) => ({ loss: p.a }), runtime);
  await expect(vector).rejects.toThrow("the loss must be float32 [], got float32 [4]");
  const metric = compileTrainingStep(LINE, (p) => ({ ...line(p), metrics: { a: p.a } }), runtime);
  await expect(metric).rejects.toThrow("the metric a must be a scalar [], got float32 [4]");
});
