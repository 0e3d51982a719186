import { expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import { input } from "../graph/leaf.ts";
import { ShapeError } from "../shape-error.ts";
import {
  add,
  addAlongAxis,
  argmax,
  broadcastTo,
  concat,
  crossEntropy,
  divide,
  exp,
  gather,
  gelu,
  iota,
  layerNorm,
  logicalAnd,
  logSumExp,
  matmul,
  max,
  multiply,
  pad,
  power,
  reshape,
  rmsNorm,
  rope,
  scatterAdd,
  slice,
  softmax,
  split,
  squaredDistances,
  squeeze,
  sum,
  swapLastAxes,
  takeAlongAxis,
  transpose,
  where,
} from "./index.ts";

const x = input("x", [2, 3]);
const y = input("y", [4, 3]);
const vector = input("vector", [3]);
const wide = input("wide", [2, 3], "float64");
const ids = input("ids", [2], "int32");
const holds = input("holds", [2, 3], "bool");
const scalarOf = input("s", []);

/** What is refused, and the words that say why. */
const refusals: readonly (readonly [string, () => unknown])[] = [
  ["add: shapes must broadcast, got [2, 3] and [4, 3]", () => add(x, y)],
  ["add: types must be equal, got float32 [2, 3] and float64 [2, 3]", () => add(x, wide)],
  ["add: needs a tensor, got the numbers 1 and 2", () => add(1, 2)],
  ["divide: type must be float32 or float64, got int32 [2]", () => divide(ids, ids)],
  ["exp: type must be float32 or float64, got int32 [2]", () => exp(ids)],
  ["multiply: type must be float32 or float64 or int32, got bool [2, 3]", () => multiply(holds, holds)],
  ["power: type must be float32 or float64, got int32 [2]", () => power(ids, 3)],
  ["logicalAnd: type must be bool, got float32 [2, 3]", () => logicalAnd(x, x)],
  ["gelu: type must be float32 or float64, got int32 [2]", () => gelu(ids)],
  [
    "matmul of float32 [2, 3] and float32 [4, 3]: 3 columns must meet as many rows, got 4",
    () => matmul(x, y),
  ],
  [
    "matmul of float32 [2, 3] transposed and float32 [4, 3] transposed: 2 columns must meet as many rows, got 3",
    () => matmul(x, y, { transposeA: true, transposeB: true }),
  ],
  ["matmul of float32 [3] and float32 [2, 3]: each must have two axes or more", () => matmul(vector, x)],
  [
    "bias must be float32 [4] or [2, 4], got float32 [3]",
    () => matmul(x, y, { transposeB: true, bias: vector }),
  ],
  ["reshape: [4, 2] has 8 elements, got float32 [2, 3] with 6", () => reshape(x, [4, 2])],
  ["reshape: [4, -1] does not divide float32 [2, 3]", () => reshape(x, [4, -1])],
  ["reshape: [-1, -1] does not divide float32 [2, 3]", () => reshape(x, [-1, -1])],
  ["transpose: [0, 0] is no permutation of the axes of float32 [2, 3]", () => transpose(x, [0, 0])],
  ["swapLastAxes: needs two axes, got float32 [3]", () => swapLastAxes(vector)],
  ["squeeze: axis 0 must have length 1, got float32 [2, 3]", () => squeeze(x, 0)],
  ["sum: axis must be within -2..1 of [2, 3], got 2", () => sum(x, { axes: 2 })],
  ["max: axis must be within -2..1 of [2, 3], got -3", () => max(x, { axes: [0, -3] })],
  ["logSumExp: axis must be within -2..1 of [2, 3], got 0.5", () => logSumExp(x, { axes: 0.5 })],
  ["softmax: axis must be within 0..-1 of [], got -1", () => softmax(scalarOf)],
  ["argmax: type must be float32 or float64 or int32, got bool [2, 3]", () => argmax(holds)],
  ["broadcastTo: shapes must broadcast, got [2, 3] and [2, 4]", () => broadcastTo(x, [2, 4])],
  ["broadcastTo: float32 [2, 3] does not broadcast to [1, 3]", () => broadcastTo(x, [1, 3])],
  [
    "concat: all but axis 0 must be equal, got float32 [2, 3] and float32 [3]",
    () => concat([x, vector], { axis: 0 }),
  ],
  ["concat: needs a tensor, got none", () => concat([], { axis: 0 })],
  ["split: parts [1, 1] must make up axis 1 of float32 [2, 3]", () => split(x, { axis: 1, parts: [1, 1] })],
  ["split: axis 1 of float32 [2, 3] can not make 2 parts", () => split(x, { axis: 1, parts: 2 })],
  ["slice: 2..5 is no stretch of axis 1 of float32 [2, 3]", () => slice(x, { axis: 1, start: 2, end: 5 })],
  ["slice: 2..2 is no stretch of axis 1 of float32 [2, 3]", () => slice(x, { axis: 1, start: -1, end: 2 })],
  ["pad: margins must be counts, got -1 and 0 of float32 [2, 3]", () => pad(x, { axis: 0, before: -1 })],
  [
    "layerNorm: weights of float32 [2, 3] must be float32 [3], got float32 [2, 3]",
    () => layerNorm(x, x, vector),
  ],
  ["rmsNorm: weights of float64 [2, 3] must be float64 [3], got float32 [3]", () => rmsNorm(wide, vector)],
  ["gather: type must be int32, got float32 [3]", () => gather(x, vector)],
  ["gather: the table has no rows, got float32 []", () => gather(scalarOf, ids)],
  [
    "scatterAdd: rows for int32 [2] of a table [5, 4] must have shape [2, 4], got [2, 3]",
    () => scatterAdd(x, ids, [5, 4]),
  ],
  ["scatterAdd: the table must be float32 [5, 3], got float32 [4, 3]", () => scatterAdd(x, ids, [5, 3], y)],
  [
    "takeAlongAxis: all but axis 1 must be equal, got float32 [2, 3] and ids int32 [2]",
    () => takeAlongAxis(x, ids, { axis: 1 }),
  ],
  [
    "addAlongAxis: values for float32 [3] by int32 [2] must agree with both, got float32 [3]",
    () => addAlongAxis(vector, ids, vector, { axis: 0 }),
  ],
  [
    "crossEntropy: logits [.., V] and targets [..] must agree, got float32 [4, 3] and int32 [2]",
    () => crossEntropy(y, ids),
  ],
  ["crossEntropy: type must be int32, got float32 [3]", () => crossEntropy(x, vector)],
  ["where: type must be bool, got float32 [2, 3]", () => where(x, x, x)],
  ["where: shapes must broadcast, got [2, 3] and [4, 3]", () => where(holds, y, y)],
  ["iota: type must be a number's, got bool", () => iota([2], 0, "bool")],
  ["rope: x must be [.., T, d] with even d, got float32 [2, 3]", () => rope(x)],
  ["rope: shapes must broadcast, got [2, 2] and [4, 2]", () => rope(input("q", [4, 4]), { positions: ids })],
  [
    "squaredDistances: x [.., d] and patterns [N, d] must agree, got float32 [3] and float32 [3]",
    () => squaredDistances(vector, vector),
  ],
];

test.each(refusals)("%s", (message, build) => {
  expect(build).toThrow(ShapeError);
  expect(build).toThrow(message);
});

test("ids outside the table are refused when values are known", () => {
  expect(() => evaluate([gather(x, ids)], { x: new Float64Array(6), ids: [0, 2] })).toThrow(
    "gather: ids must be within 0..1, got 2",
  );
  expect(() => evaluate([scatterAdd(x, ids, [5, 3])], { x: new Float64Array(6), ids: [-1, 2] })).toThrow(
    "scatterAdd: ids must be within 0..4, got -1",
  );
  expect(() => evaluate([crossEntropy(x, ids)], { x: new Float64Array(6), ids: [0, 3] })).toThrow(
    "ids along axis 1 must be within 0..2, got 3",
  );
});
