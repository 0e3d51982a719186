import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import { gradient } from "../gradient/gradient.ts";
import { constant, input } from "../graph/leaf.ts";
import { reachableNodes } from "../graph/reachable-nodes.ts";
import type { Tensor } from "../graph/tensor.ts";
import { compile } from "../onnx/compile.ts";
import { add, divide, multiply, negate, subtract } from "../ops/arithmetic.ts";
import { sigmoid } from "../ops/exponential.ts";
import { matmul } from "../ops/matmul.ts";
import { reshape } from "../ops/reshape.ts";
import { softmax } from "../ops/softmax.ts";
import { sum } from "../ops/sum.ts";
import { transpose } from "../ops/transpose.ts";
import { nodeRuntime } from "../runtime/node.ts";
import { expectClose } from "../testing/close.ts";
import { optimise } from "./optimise.ts";

/** One step of a random graph: which operation, of which of the tensors so far. */
interface Step {
  readonly operation: number;
  readonly a: number;
  readonly b: number;
}

const x = input("x", [3, 3]);
const y = input("y", [3, 3]);
const START = [
  x,
  y,
  constant(Float32Array.of(1), [], "float32"),
  constant(Float32Array.of(0), [], "float32"),
  constant(Float32Array.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9), [3, 3], "float32"),
];
/** Operations that keep numbers of moderate size, so that tolerances mean something; a and b are [3, 3] or []. */
const OPERATIONS: readonly ((a: Tensor, b: Tensor) => Tensor)[] = [
  add,
  subtract,
  (a, b) => multiply(sigmoid(a), b),
  (a) => divide(a, 1),
  (a) => multiply(add(a, 0), 1),
  negate,
  sigmoid,
  (a) => softmax(square(a)),
  (a, b) => matmul(softmax(square(a)), transpose(square(b), [1, 0])),
  (a) => reshape(reshape(a, [-1]), a.shape),
  (a) => multiply(sum(a), 0.1),
];

/** [3, 3], whatever was given. */
function square(a: Tensor): Tensor {
  return a.shape.length === 0 ? add(a, x) : a;
}

function graphOf(steps: readonly Step[]): Readonly<Record<string, Tensor>> {
  const tensors = [...START];
  for (const { operation, a, b } of steps) {
    const apply = OPERATIONS[operation % OPERATIONS.length];
    tensors.push(apply(tensors[a % tensors.length], tensors[b % tensors.length]));
  }
  const loss = sum(multiply(square(tensors[tensors.length - 1]), tensors[tensors.length - 2]));
  const [dx, dy] = gradient(loss, [x, y]);
  return { loss, dx, dy };
}

const steps = fc.array(fc.record({ operation: fc.nat(), a: fc.nat(), b: fc.nat() }), {
  minLength: 2,
  maxLength: 14,
});
const feeds = {
  x: Float32Array.of(0.3, -0.7, 1.1, 0.2, -0.4, 0.9, -1.2, 0.5, 0.1),
  y: Float32Array.of(-0.2, 0.8, 0.6, -0.9, 0.4, -0.1, 0.7, -0.5, 1.3),
};

test("an optimised graph has the same values and gradients, by the reference interpreter", () => {
  fc.assert(
    fc.property(steps, (given) => {
      const graph = graphOf(given);
      const before = evaluate(Object.values(graph), feeds);
      const after = evaluate(Object.values(optimise(graph)), feeds);
      Object.keys(graph).forEach((name, i) => {
        // Folded constants are rounded to float32 once; the rest is the same Float64 arithmetic.
        expectClose(name, after[i].data, before[i].data, { atol: 1e-6, rtol: 1e-6 });
      });
    }),
    { seed: 6, numRuns: 200 },
  );
});

test("an optimised graph has the same values and gradients in ONNX Runtime", async () => {
  const runtime = await nodeRuntime({ threads: 1 });
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const graph = graphOf(given);
      const [before, after] = [false, true].map((optimise) =>
        compile(graph, { target: runtime.target, optimise }),
      );
      using plain = await runtime.load(before);
      using optimised = await runtime.load(after);
      const fed = (names: readonly { readonly name: string }[]) =>
        Object.fromEntries(
          Object.entries(feeds).filter(([name]) => names.some((port) => port.name === name)),
        );
      const expected = await plain.run(fed(before.inputs));
      const got = await optimised.run(fed(after.inputs));
      for (const name of Object.keys(graph)) {
        // float32 sums in another order
        expectClose(name, got[name], Float64Array.from(expected[name], Number), { atol: 1e-5, rtol: 1e-5 });
      }
    }),
    { seed: 7, numRuns: 60 },
  );
});

test("outputs keep their names, and no graph grows", () => {
  fc.assert(
    fc.property(steps, (given) => {
      const graph = graphOf(given);
      const optimised = optimise(graph);
      expect(Object.keys(optimised)).toEqual(Object.keys(graph));
      const count = (outputs: typeof graph) => reachableNodes(Object.values(outputs)).length;
      expect(count(optimised)).toBeLessThanOrEqual(count(graph));
    }),
    { seed: 8, numRuns: 200 },
  );
});
