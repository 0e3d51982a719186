import fc from "fast-check";
import { test } from "vitest";
import { input } from "../graph/leaf.ts";
import type { Shape } from "../graph/shape.ts";
import type { Tensor } from "../graph/tensor.ts";
import { weighted } from "../testing/applied-case.ts";
import { expectGradientOfDifferences } from "../testing/finite-differences.ts";
import { drawSample, floats, uniform } from "../testing/sample.ts";
import {
  abs,
  add,
  concat,
  cos,
  divide,
  exp,
  gelu,
  layerNorm,
  log,
  logSoftmax,
  logSumExp,
  matmul,
  max,
  maximum,
  mean,
  minimum,
  multiply,
  negate,
  pad,
  reciprocal,
  relu,
  rmsNorm,
  sigmoid,
  silu,
  sin,
  slice,
  softmax,
  split,
  sqrt,
  square,
  subtract,
  sum,
  tanh,
  transpose,
} from "./index.ts";

const length = fc.integer({ min: 1, max: 3 });
const shapes = fc.array(length, { maxLength: 4 });
const shapesWithAxis = fc
  .array(length, { minLength: 1, maxLength: 4 })
  .chain((shape) =>
    fc.record({ shape: fc.constant(shape), axis: fc.integer({ min: -shape.length, max: shape.length - 1 }) }),
  );
/** Two shapes that broadcast: axes of either may be 1 or, in front, missing. */
const pairs = fc
  .record({
    whole: shapes,
    ones: fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 4, maxLength: 4 }),
    missing: fc.tuple(fc.nat(4), fc.nat(4)),
  })
  .map(({ whole, ones, missing }) =>
    [0, 1].map((side) => whole.map((one, axis) => (ones[axis][side] ? 1 : one)).slice(missing[side])),
  );

/** The gradient of a sum of the results, over inputs x0, x1, ... of these shapes between .2 and 2. */
function expectGradient(of: readonly Shape[], build: (...inputs: readonly Tensor[]) => Tensor): void {
  const draw = uniform(of.flat().reduce((seed, one) => seed * 7 + one, 1) % 1e6);
  const inputs = of.map((shape, i) => input(`x${i}`, shape));
  const feeds = Object.fromEntries(of.map((shape, i) => [`x${i}`, drawSample(floats(shape, 0.2, 2), draw)]));
  const named = Object.fromEntries(inputs.map((tensor, i) => [`x${i}`, tensor]));
  const tolerance = { atol: 1e-8, rtol: 1e-7 };
  expectGradientOfDifferences(JSON.stringify(of), weighted(build(...inputs), 3), named, feeds, tolerance);
}

const binary = { add, divide, maximum, minimum, multiply, subtract };

test.each(Object.entries(binary))("%s has its gradient at any two shapes that broadcast", (_name, apply) => {
  fc.assert(
    fc.property(pairs, ([a, b]) => expectGradient([a, b], apply)),
    { seed: 1, numRuns: 60 },
  );
});

const unary = { abs, cos, exp, gelu, log, negate, reciprocal, relu, sigmoid, silu, sin, sqrt, square, tanh };

test.each(Object.entries(unary))("%s has its gradient at any shape", (_name, apply) => {
  fc.assert(
    fc.property(shapes, (shape) => expectGradient([shape], (x) => apply(x))),
    { seed: 2, numRuns: 15 },
  );
});

const reductions = { logSumExp, max, mean, sum };

test.each(Object.entries(reductions))("%s has its gradient over any axes of any shape", (_name, apply) => {
  const some = fc.record({ shape: shapes, bits: fc.nat(15), keepAxes: fc.boolean() });
  fc.assert(
    fc.property(some, ({ shape, bits, keepAxes }) => {
      const axes = [...shape.keys()].filter((axis) => bits & (1 << axis));
      expectGradient([shape], (x) => apply(x, { axes, keepAxes }));
    }),
    { seed: 3, numRuns: 60 },
  );
});

test.each(Object.entries({ softmax, logSoftmax }))("%s has its gradient along any axis", (_name, apply) => {
  fc.assert(
    fc.property(shapesWithAxis, ({ shape, axis }) => {
      expectGradient([shape], (x) => apply(x, { axis }));
    }),
    { seed: 4, numRuns: 40 },
  );
});

test("matmul has its gradient with any flags, leading axes, scale and bias", () => {
  const some = fc.record({
    leading: pairs,
    sizes: fc.tuple(length, length, length),
    transposeA: fc.boolean(),
    transposeB: fc.boolean(),
    scale: fc.constantFrom(1, -0.7),
    biased: fc.boolean(),
  });
  fc.assert(
    fc.property(
      some,
      ({ leading: [front, other], sizes: [m, k, n], transposeA, transposeB, scale, biased }) => {
        const a = [...front.slice(-2), ...(transposeA ? [k, m] : [m, k])];
        const b = [...other.slice(-2), ...(transposeB ? [n, k] : [k, n])];
        expectGradient([a, b, [n]], (x, y, z) =>
          matmul(x, y, { transposeA, transposeB, scale, ...(biased ? { bias: z } : {}) }),
        );
      },
    ),
    { seed: 5, numRuns: 120 },
  );
});

test("transposes have their gradient for any permutation, also of transposes", () => {
  const some = shapes.chain((shape) => {
    const axes = [...shape.keys()];
    const permutation = fc.shuffledSubarray(axes, { minLength: axes.length });
    return fc.record({ shape: fc.constant(shape), first: permutation, second: permutation });
  });
  fc.assert(
    fc.property(some, ({ shape, first, second }) => {
      expectGradient([shape], (x) => transpose(transpose(x, first), second));
    }),
    { seed: 6, numRuns: 60 },
  );
});

test("slices, margins, parts and joints have their gradient along any axis", () => {
  fc.assert(
    fc.property(shapesWithAxis, fc.nat(2), fc.nat(2), ({ shape, axis }, before, after) => {
      expectGradient([shape, shape], (x, y) => {
        const padded = pad(x, { axis, before, after: after + 1 });
        const sliced = slice(padded, { axis, start: before, end: -1 });
        const joined = concat([sliced, y], { axis });
        return split(joined, { axis, parts: [1, (joined.shape.at(axis) ?? 0) - 1] })[1];
      });
    }),
    { seed: 7, numRuns: 60 },
  );
});

test("norms have their gradient at any shape with a last axis", () => {
  fc.assert(
    fc.property(fc.array(length, { maxLength: 3 }), fc.integer({ min: 1, max: 5 }), (front, width) => {
      expectGradient([[...front, width], [width], [width]], (x, weight, bias) =>
        add(layerNorm(x, weight, bias, { epsilon: 0.1 }), rmsNorm(x, weight, { epsilon: 0.1 })),
      );
    }),
    { seed: 8, numRuns: 60 },
  );
});
