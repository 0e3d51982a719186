import fc from "fast-check";
import { test } from "vitest";
import { constant, input } from "../graph/leaf.ts";
import type { Tensor } from "../graph/tensor.ts";
import {
  add,
  concat,
  divide,
  exp,
  expandAxis,
  gather,
  gelu,
  layerNorm,
  logSoftmax,
  logSumExp,
  matmul,
  mean,
  multiply,
  reshape,
  rmsNorm,
  rope,
  scatterAdd,
  silu,
  slice,
  softmax,
  split,
  square,
  squaredDistances,
  subtract,
  sum,
  swapLastAxes,
  tanh,
  where,
} from "../ops/index.ts";
import { weighted } from "../testing/applied-case.ts";
import { expectGradientOfDifferences } from "../testing/finite-differences.ts";
import { drawSample, floats, uniform } from "../testing/sample.ts";
import { gradient } from "./gradient.ts";

const chosen = constant(Uint8Array.of(1, 0, 0, 1), [4], "bool");
const places = constant(Int32Array.of(2, 0, 0), [3], "int32");

/** Steps of a random graph. Each takes tensors [3, 4] and makes another one, so that any can follow any other.
 * None has a kink, which a small step might cross. */
const steps: readonly ((a: Tensor, b: Tensor, c: Tensor) => Tensor)[] = [
  (a, b) => add(a, b),
  (a, b) => subtract(a, multiply(b, 0.5)),
  (a, b) => multiply(tanh(a), b),
  (a, b) => divide(a, add(square(b), 1)),
  (a) => gelu(a, { approximate: "tanh" }),
  (a) => gelu(silu(a)),
  (a) => exp(multiply(tanh(a), 0.5)),
  (a, b, c) => matmul(matmul(a, b, { transposeB: true, scale: 0.3 }), c),
  (a, b) => matmul(a, matmul(b, b, { transposeA: true, scale: 0.1 })),
  (a, b) => swapLastAxes(matmul(b, matmul(a, a, { transposeB: true, scale: 0.1 }), { transposeA: true })),
  (a) => softmax(a),
  (a, b) => multiply(logSoftmax(a, { axis: 0 }), mean(b, { axes: 1, keepAxes: true })),
  (a, b, c) => layerNorm(a, mean(b, { axes: 0 }), sum(c, { axes: 0 }), { epsilon: 0.1 }),
  (a, b) => rmsNorm(a, mean(b, { axes: 0 }), { epsilon: 0.1 }),
  (a, b) => add(a, logSumExp(b, { axes: 1, keepAxes: true })),
  (a, b) => concat([multiply(squaredDistances(a, b), 0.1), slice(b, { axis: 1, end: 1 })], { axis: 1 }),
  (a, b) => swapLastAxes(reshape(add(expandAxis(reshape(a, [2, 6]), 1), reshape(b, [2, 1, 6])), [4, 3])),
  (a) => gather(a, places),
  (a, b) => add(scatterAdd(a, places, [3, 4]), b),
  (a, b) => {
    const [left, , right] = split(a, { axis: 1, parts: [1, 1, 2] });
    return concat([right, left, slice(b, { axis: 1, start: 3 })], { axis: 1 });
  },
  (a) => rope(a, { base: 10 }),
  (a, b) => where(chosen, a, b),
];

/** A graph of up to 8 steps on inputs x, y, z [3, 4]; each takes any of the tensors before it. */
function randomGraph(choices: readonly (readonly number[])[], inputs: readonly Tensor[]): Tensor {
  const made = [...inputs];
  for (const [step, a, b, c] of choices) {
    made.push(
      steps[step % steps.length](made[a % made.length], made[b % made.length], made[c % made.length]),
    );
  }
  // Every tensor counts, so that gradients arrive along many ways at once.
  return made.map((tensor, i) => weighted(tensor, i)).reduce(add);
}

const choice = fc.array(fc.nat(999), { minLength: 4, maxLength: 4 });
const graphs = fc.array(choice, { minLength: 1, maxLength: 8 });
const names = ["x", "y", "z"];

function feedsOf(seed: number): Record<string, Float64Array> {
  const draw = uniform(seed);
  return Object.fromEntries(names.map((name) => [name, drawSample(floats([3, 4]), draw)]));
}

test("the gradient of any graph of operations is what small steps change", () => {
  fc.assert(
    fc.property(graphs, fc.nat(2 ** 30), (choices, seed) => {
      const inputs = names.map((name) => input(name, [3, 4]));
      const loss = randomGraph(choices, inputs);
      const of = Object.fromEntries(inputs.map((tensor, i) => [names[i], tensor]));
      expectGradientOfDifferences("graph", loss, of, feedsOf(seed), { atol: 1e-6, rtol: 1e-6 });
    }),
    { seed: 20261122, numRuns: 150 },
  );
});

test("so is the gradient of its gradient", () => {
  fc.assert(
    fc.property(fc.array(choice, { minLength: 1, maxLength: 3 }), fc.nat(2 ** 30), (choices, seed) => {
      const inputs = names.map((name) => input(name, [3, 4]));
      const slopes = gradient(randomGraph(choices, inputs), inputs);
      const loss = slopes.map((tensor, i) => weighted(tensor, i)).reduce(add);
      const of = Object.fromEntries(inputs.map((tensor, i) => [names[i], tensor]));
      expectGradientOfDifferences("gradient", loss, of, feedsOf(seed), { atol: 1e-6, rtol: 1e-6 });
    }),
    { seed: 20261123, numRuns: 100 },
  );
});
