import { expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import { constant, input } from "../graph/leaf.ts";
import type { Shape } from "../graph/shape.ts";
import type { Tensor } from "../graph/tensor.ts";
import { expectClose } from "../testing/close.ts";
import {
  add,
  argmax,
  broadcastTo,
  cast,
  causalMask,
  concat,
  crossEntropy,
  dropout,
  erf,
  gather,
  gelu,
  iota,
  layerNorm,
  logSumExp,
  matmul,
  max,
  multiply,
  negate,
  pad,
  power,
  reshape,
  rmsNorm,
  rope,
  scatterAdd,
  softmax,
  squaredDistances,
  subtract,
  sum,
  swapLastAxes,
  takeAlongAxis,
  tokenCrossEntropy,
  transpose,
} from "./index.ts";

function floats(values: readonly number[], shape: Shape): Tensor {
  return constant(Float64Array.from(values), shape, "float64");
}

function ids(values: readonly number[], shape: Shape = [values.length]): Tensor {
  return constant(Int32Array.from(values), shape, "int32");
}

function valuesOf(tensor: Tensor): number[] {
  return [...evaluate([tensor], {})[0].data];
}

test("erf is what Abramowitz & Stegun's table 7.1 says, and odd", () => {
  const points = floats([0, 0.5, 1, 1.5, 2, -1, 7, -Infinity], [8]);
  const table = [0, 0.5204998778, 0.8427007929, 0.9661051465, 0.995322265, -0.8427007929, 1, -1];
  expectClose("erf", valuesOf(erf(points)), table, { atol: 5e-11, rtol: 0 });
  expect(valuesOf(erf(floats([Number.NaN], [1])))).toEqual([Number.NaN]);
});

test("gelu is x where x is large, 0 where it is very negative, and gelu(x) - gelu(-x) = x", () => {
  const points = [20, -20, 1.3, -1.3];
  for (const approximate of ["none", "tanh"] as const) {
    const [large, small, positive, negative] = valuesOf(gelu(floats(points, [4]), { approximate }));
    expectClose(approximate, [large, small, positive - negative], [20, 0, 1.3], { atol: 1e-15, rtol: 1e-15 });
  }
});

test("logSumExp of equal numbers is the number plus the logarithm of their count, also where exp overflows", () => {
  for (const number of [0, 1e4, -1e4]) {
    const equal = floats(Array(6).fill(number), [2, 3]);
    expectClose("all", valuesOf(logSumExp(equal)), [number + Math.log(6)], { atol: 0, rtol: 1e-15 });
    const ofRows = Array(2).fill(number + Math.log(3));
    expectClose("rows", valuesOf(logSumExp(equal, { axes: 1 })), ofRows, { atol: 0, rtol: 1e-15 });
  }
});

test("softmax of logarithms gives back their proportions, and temperature 1/2 squares them", () => {
  const logits = floats([1, 2, 5].map(Math.log), [3]);
  expectClose("shares", valuesOf(softmax(logits)), [1 / 8, 2 / 8, 5 / 8], { atol: 1e-15, rtol: 0 });
  const squares = [1 / 30, 4 / 30, 25 / 30];
  expectClose("squares", valuesOf(softmax(logits, { temperature: 0.5 })), squares, { atol: 1e-15, rtol: 0 });
});

test("masked scores leave exactly nothing to later places", () => {
  const weights = valuesOf(softmax(add(floats(Array(9).fill(3), [3, 3]), causalMask(3, "float64"))));
  expectClose("row 1", weights.slice(3, 6), [0.5, 0.5, 0], { atol: 0, rtol: 0 });
  expectClose("rows 0 and 2", [...weights.slice(0, 3), ...weights.slice(6)], [1, 0, 0, 1 / 3, 1 / 3, 1 / 3], {
    atol: 1e-15,
    rtol: 0,
  });
});

test("cross-entropy of a uniform guess is log V, of logits thousands apart their difference", () => {
  const uniform = floats(Array(8).fill(-700), [2, 4]);
  expectClose("log 4", valuesOf(crossEntropy(uniform, ids([3, 0]))), [Math.log(4)], { atol: 1e-13, rtol: 0 });
  const far = floats([5000, 0], [1, 2]);
  expect(valuesOf(tokenCrossEntropy(far, ids([1])))).toEqual([5000]);
});

test("the mean cross-entropy counts only the targets that are not ignored, and is 0 where none is left", () => {
  const logits = floats([0, Math.log(3), 9, -9, 0, 0], [3, 2]);
  const targets = ids([1, -100, 0]);
  const expected = (Math.log(4 / 3) + Math.log(2)) / 2;
  expectClose("mean", valuesOf(crossEntropy(logits, targets, { ignoreIndex: -100 })), [expected], {
    atol: 1e-15,
    rtol: 0,
  });
  expect(valuesOf(tokenCrossEntropy(logits, targets, { ignoreIndex: -100 }))[1]).toBe(0);
  expect(valuesOf(crossEntropy(logits, ids([7, 7, 7]), { ignoreIndex: 7 }))).toEqual([0]);
});

test("layerNorm gives mean 0 and variance 1 before its weights, rmsNorm mean square 1", () => {
  const x = floats([1, 4, -2, 9], [1, 4]);
  const ones = floats([1, 1, 1, 1], [4]);
  const normed = valuesOf(layerNorm(x, ones, floats([0, 0, 0, 0], [4]), { epsilon: 0 }));
  const squares = normed.reduce((total, value) => total + value * value, 0);
  expectClose("moments", [normed.reduce((a, b) => a + b), squares], [0, 4], { atol: 1e-14, rtol: 0 });
  const roots = valuesOf(rmsNorm(x, ones, { epsilon: 0 }));
  expectClose("squares", [roots.reduce((total, value) => total + value * value, 0)], [4], {
    atol: 1e-14,
    rtol: 0,
  });
});

test("rope keeps lengths, leaves position 0 alone, and makes products depend on distances alone", () => {
  const row = [0.3, -1.2, 0.7, 2];
  for (const interleaved of [true, false]) {
    const turned = rope(floats([...row, ...row, ...row, ...row], [4, 4]), { base: 10, interleaved });
    const data = valuesOf(turned);
    expect(data.slice(0, 4)).toEqual(row);
    const products = valuesOf(matmul(turned, turned, { transposeB: true }));
    const at = (i: number, j: number): number => products[i * 4 + j];
    expectClose("lengths", [at(3, 3)], [at(0, 0)], { atol: 1e-14, rtol: 0 });
    expectClose("distances", [at(1, 2), at(2, 3), at(1, 3)], [at(0, 1), at(0, 1), at(0, 2)], {
      atol: 1e-14,
      rtol: 0,
    });
  }
  const quarter = rope(floats([1, 0], [1, 2]), { positions: ids([1]) });
  expectClose("one radian", valuesOf(quarter), [Math.cos(1), Math.sin(1)], { atol: 1e-15, rtol: 0 });
});

test("squared distances are 0 at a pattern and symmetric", () => {
  const patterns = floats([0, 0, 3, 4, -1, 2], [3, 2]);
  expect(valuesOf(squaredDistances(patterns, patterns))).toEqual([0, 25, 5, 25, 0, 20, 5, 20, 0]);
});

test("rows that are added by one number add up; the others of a table stay", () => {
  const rows = floats([1, 2, 10, 20, 100, 200], [3, 2]);
  expect(valuesOf(scatterAdd(rows, ids([2, 0, 2]), [3, 2]))).toEqual([10, 20, 0, 0, 101, 202]);
  const table = floats([1, 1, 2, 2, 3, 3], [3, 2]);
  expect(valuesOf(scatterAdd(rows, ids([0, 0, 0]), [3, 2], table))).toEqual([112, 223, 2, 2, 3, 3]);
  expect(valuesOf(gather(table, ids([2, 0], [2, 1])))).toEqual([3, 3, 1, 1]);
});

test("the first of equal largest elements is the argmax; negative axes count from the back", () => {
  const x = floats([1, 5, 5, 7, 0, 7], [2, 3]);
  expect(valuesOf(argmax(x))).toEqual([1, 0]);
  expect(valuesOf(argmax(x, { axis: -2 }))).toEqual([1, 0, 1]);
  expect(valuesOf(max(x, { axes: -1 }))).toEqual([5, 7]);
  expect(valuesOf(takeAlongAxis(x, ids([1, 0], [2, 1]), { axis: 1 }))).toEqual([5, 7]);
});

test("int32 arithmetic wraps around as in ONNX Runtime", () => {
  const large = ids([2 ** 31 - 1, 65536]);
  expect(valuesOf(add(large, 1))).toEqual([-(2 ** 31), 65537]);
  expect(valuesOf(multiply(large, large))).toEqual([1, 0]);
  expect(valuesOf(subtract(negate(large), 2))).toEqual([2 ** 31 - 1, -65538]);
  expect(valuesOf(cast(floats([-1.9, 2.9], [2]), "int32"))).toEqual([-1, 2]);
});

test("margins are zeros, joints stand in order, iota counts one axis", () => {
  const x = floats([1, 2], [1, 2]);
  expect(valuesOf(pad(x, { axis: 1, before: 1 }))).toEqual([0, 1, 2]);
  expect(valuesOf(concat([x, multiply(x, 10)], { axis: -1 }))).toEqual([1, 2, 10, 20]);
  expect(valuesOf(iota([2, 3], 1))).toEqual([0, 1, 2, 0, 1, 2]);
  expect(valuesOf(iota([2, 2], -2, "float64"))).toEqual([0, 0, 1, 1]);
});

test("a repetition that an operation makes by itself is left out, and one that gives the shape is not", () => {
  const x = input("x", [2, 3]);
  const row = input("row", [3]);
  const repeated = broadcastTo(row, [2, 3]);
  expect(multiply(x, repeated).node.inputs[1]).toBe(row);
  expect(multiply(repeated, x).node.inputs[0]).toBe(row);
  expect(add(repeated, repeated).shape).toEqual([2, 3]);
  expect(add(repeated, broadcastTo(input("column", [2, 1]), [2, 3])).shape).toEqual([2, 3]);
  expect(add(repeated, 1).shape).toEqual([2, 3]);
});

test("what changes nothing adds no node", () => {
  const x = input("x", [2, 3]);
  const seed = input("seed", [2], "int32");
  expect(reshape(reshape(x, [6]), [2, 3])).toBe(x);
  expect(swapLastAxes(swapLastAxes(x))).toBe(x);
  expect(transpose(transpose(input("y", [2, 3, 4]), [1, 2, 0]), [1, 2, 0]).node.inputs[0].node.name).toBe(
    "y",
  );
  expect(negate(negate(x))).toBe(x);
  expect(sum(x, { axes: [] })).toBe(x);
  expect(power(x, 1)).toBe(x);
  expect(dropout(x, { rate: 0, seed, stream: 1 })).toBe(x);
});
