/**
 * @file One or more cases for each operation: what it is applied to. Gradients, second derivatives, PyTorch's values and
 * ONNX Runtime's are checked for every one of them; an operation without a case does not compile.
 */
import type { Tensor } from "../graph/tensor.ts";
import type * as operations from "../ops/index.ts";
import {
  abs,
  add,
  addAlongAxis,
  argmax,
  broadcastTo,
  cast,
  causalMask,
  concat,
  cos,
  crossEntropy,
  divide,
  dropout,
  equal,
  erf,
  exp,
  expandAxis,
  gather,
  gelu,
  greater,
  iota,
  layerNorm,
  less,
  lessOrEqual,
  log,
  logicalAnd,
  logicalNot,
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
  power,
  reciprocal,
  relu,
  reshape,
  rmsNorm,
  rope,
  scatterAdd,
  scatterAlongAxis,
  sigmoid,
  sign,
  silu,
  sin,
  slice,
  softmax,
  split,
  sqrt,
  square,
  squaredDistances,
  squeeze,
  stopGradient,
  subtract,
  sum,
  swapLastAxes,
  takeAlongAxis,
  tanh,
  tokenCrossEntropy,
  transpose,
  where,
} from "../ops/index.ts";
import { flags, floats, ids, type Sample } from "./sample.ts";

/** An operation applied to inputs by name. */
export interface OperationCase {
  readonly inputs: Readonly<Record<string, Sample>>;
  readonly build: (inputs: Readonly<Record<string, Tensor>>) => Tensor;
  /** Why PyTorch has no value to compare with. */
  readonly withoutTorch?: string;
  /** Whether ONNX Runtime has no float64 kernel. */
  readonly float32Only?: true;
  /** Gradients in float32 reach this many times the usual distance from Float64. */
  readonly roughness?: number;
}

type Cases = Readonly<Record<string, OperationCase>>;

const matrix = { x: floats([3, 4]) };
const cube = { x: floats([2, 3, 4]) };
const pair = { a: floats([2, 3, 4]), b: floats([3, 1]) };
const apart = { a: floats([2, 3, 4]), b: floats([3, 1], 0.5, 2) };
const positive = { x: floats([3, 4], 0.5, 3) };
const rows = { x: floats([2, 3, 4]), weight: floats([4], 0.5, 2), bias: floats([4]) };

/** All cases by operation, then by what is special. `cachedAttention` has no gradient and is tested in its own file. */
export const operationCases: Readonly<Record<Exclude<keyof typeof operations, "cachedAttention">, Cases>> = {
  abs: { plain: { inputs: matrix, build: ({ x }) => abs(x) } },
  add: {
    broadcast: { inputs: pair, build: ({ a, b }) => add(a, b) },
    scalar: { inputs: { x: floats([]) }, build: ({ x }) => add(x, 2.5) },
    itself: { inputs: matrix, build: ({ x }) => add(x, x) },
  },
  addAlongAxis: {
    plain: {
      inputs: { x: floats([3, 4]), places: ids([3, 5], 4), values: floats([3, 5]) },
      build: ({ x, places, values }) => addAlongAxis(x, places, values, { axis: 1 }),
    },
  },
  argmax: { middle: { inputs: cube, build: ({ x }) => argmax(x, { axis: 1 }) } },
  broadcastTo: { rows: { inputs: { x: floats([3, 1]) }, build: ({ x }) => broadcastTo(x, [2, 3, 4]) } },
  cast: { truncates: { inputs: matrix, build: ({ x }) => cast(x, "int32") } },
  causalMask: {
    scores: {
      inputs: { x: floats([2, 4, 4]) },
      build: ({ x }) => softmax(add(x, causalMask(4, x.type === "float64" ? "float64" : "float32"))),
    },
  },
  concat: {
    middle: {
      inputs: { a: floats([2, 1, 3]), b: floats([2, 4, 3]), c: floats([2, 2, 3]) },
      build: ({ a, b, c }) => concat([a, b, c], { axis: 1 }),
    },
  },
  cos: { plain: { inputs: matrix, build: ({ x }) => cos(x) } },
  crossEntropy: {
    plain: {
      inputs: { x: floats([3, 5], -4, 4), targets: ids([3], 5) },
      build: ({ x, targets }) => crossEntropy(x, targets),
    },
    ignoring: {
      inputs: { x: floats([2, 4, 3], -4, 4), targets: ids([2, 4], 3) },
      build: ({ x, targets }) => crossEntropy(x, targets, { ignoreIndex: 1 }),
    },
  },
  divide: {
    broadcast: { inputs: apart, build: ({ a, b }) => divide(a, b) },
    number: { inputs: positive, build: ({ x }) => divide(2, x) },
  },
  dropout: {
    plain: {
      inputs: { x: floats([4, 6]), seed: ids([2], 1e9) },
      build: ({ x, seed }) => dropout(x, { rate: 0.3, seed, stream: 7 }),
      withoutTorch: "its masks are of its own generator",
    },
  },
  equal: {
    ids: {
      inputs: { a: ids([3, 4], 3), b: ids([4], 3) },
      build: ({ a, b }) => equal(a, b),
    },
  },
  erf: { plain: { inputs: matrix, build: ({ x }) => erf(x), float32Only: true } },
  exp: { plain: { inputs: matrix, build: ({ x }) => exp(x) } },
  expandAxis: { middle: { inputs: matrix, build: ({ x }) => expandAxis(x, 1) } },
  gather: {
    rows: {
      inputs: { x: floats([5, 3]), places: ids([2, 4], 5) },
      build: ({ x, places }) => gather(x, places),
    },
    elements: {
      inputs: { x: floats([5]), places: ids([4], 5) },
      build: ({ x, places }) => gather(x, places),
    },
  },
  gelu: {
    exact: { inputs: { x: floats([3, 4], -4, 4) }, build: ({ x }) => gelu(x), float32Only: true },
    tanh: { inputs: { x: floats([3, 4], -4, 4) }, build: ({ x }) => gelu(x, { approximate: "tanh" }) },
  },
  greater: { broadcast: { inputs: pair, build: ({ a, b }) => greater(a, b) } },
  iota: {
    middle: {
      inputs: cube,
      build: ({ x }) => multiply(x, iota([2, 3, 4], 1, x.type)),
    },
  },
  layerNorm: {
    plain: { inputs: rows, build: ({ x, weight, bias }) => layerNorm(x, weight, bias), roughness: 4 },
  },
  less: { broadcast: { inputs: pair, build: ({ a, b }) => less(a, b) } },
  lessOrEqual: {
    ids: { inputs: { a: ids([3, 4], 3), b: ids([4], 3) }, build: ({ a, b }) => lessOrEqual(a, b) },
  },
  log: { plain: { inputs: positive, build: ({ x }) => log(x) } },
  logicalAnd: {
    broadcast: { inputs: { a: flags([3, 4]), b: flags([4]) }, build: ({ a, b }) => logicalAnd(a, b) },
  },
  logicalNot: { plain: { inputs: { a: flags([3, 4]) }, build: ({ a }) => logicalNot(a) } },
  logSoftmax: {
    last: { inputs: cube, build: ({ x }) => logSoftmax(x) },
    first: { inputs: cube, build: ({ x }) => logSoftmax(x, { axis: 0, temperature: 0.5 }) },
  },
  logSumExp: {
    all: { inputs: cube, build: ({ x }) => logSumExp(x) },
    kept: { inputs: cube, build: ({ x }) => logSumExp(x, { axes: [0, 2], keepAxes: true }) },
  },
  matmul: {
    plain: { inputs: { a: floats([3, 4]), b: floats([4, 2]) }, build: ({ a, b }) => matmul(a, b) },
    transposed: {
      inputs: { a: floats([4, 3]), b: floats([2, 4]) },
      build: ({ a, b }) => matmul(a, b, { transposeA: true, transposeB: true, scale: 0.5 }),
    },
    linear: {
      inputs: { a: floats([2, 3, 4]), b: floats([4, 5]), bias: floats([5]) },
      build: ({ a, b, bias }) => matmul(a, b, { bias }),
    },
    residual: {
      inputs: { a: floats([3, 4]), b: floats([4, 2]), bias: floats([3, 2]) },
      build: ({ a, b, bias }) => matmul(a, b, { bias, scale: 0.5 }),
    },
    batched: {
      inputs: { a: floats([2, 1, 4, 3]), b: floats([3, 4, 2]) },
      build: ({ a, b }) => matmul(a, b, { transposeA: true, scale: 0.3 }),
    },
    attention: {
      inputs: { a: floats([2, 3, 4, 2]), b: floats([2, 3, 4, 2]) },
      build: ({ a, b }) => matmul(a, swapLastAxes(b), { scale: 0.7 }),
    },
    shared: {
      inputs: { a: floats([3, 4]), b: floats([2, 4, 2]), bias: floats([2]) },
      build: ({ a, b, bias }) => matmul(a, b, { bias }),
    },
  },
  max: { axes: { inputs: cube, build: ({ x }) => max(x, { axes: [0, 2] }) } },
  maximum: { broadcast: { inputs: pair, build: ({ a, b }) => maximum(a, b) } },
  mean: {
    all: { inputs: cube, build: ({ x }) => mean(x) },
    axes: { inputs: cube, build: ({ x }) => mean(x, { axes: [0, -1], keepAxes: true }) },
  },
  minimum: { broadcast: { inputs: pair, build: ({ a, b }) => minimum(a, b) } },
  multiply: {
    broadcast: { inputs: pair, build: ({ a, b }) => multiply(a, b) },
    itself: { inputs: matrix, build: ({ x }) => multiply(x, x) },
  },
  negate: { plain: { inputs: matrix, build: ({ x }) => negate(x) } },
  pad: { plain: { inputs: cube, build: ({ x }) => pad(x, { axis: 1, before: 1, after: 2 }) } },
  power: {
    fraction: { inputs: positive, build: ({ x }) => power(x, 1.7) },
    cube: { inputs: matrix, build: ({ x }) => power(x, 3) },
  },
  reciprocal: { plain: { inputs: positive, build: ({ x }) => reciprocal(x) } },
  relu: { plain: { inputs: matrix, build: ({ x }) => relu(x) } },
  reshape: { flat: { inputs: cube, build: ({ x }) => reshape(x, [4, -1]) } },
  rmsNorm: {
    plain: {
      inputs: { x: floats([2, 3, 4]), weight: floats([4], 0.5, 2) },
      build: ({ x, weight }) => rmsNorm(x, weight),
      roughness: 4,
    },
  },
  rope: {
    interleaved: { inputs: { x: floats([2, 5, 4]) }, build: ({ x }) => rope(x, { base: 100 }) },
    halves: {
      inputs: { x: floats([2, 5, 4]) },
      build: ({ x }) => rope(x, { base: 100, interleaved: false }),
    },
    positions: {
      inputs: { x: floats([2, 3, 5, 4]), places: ids([2, 1, 5], 9) },
      build: ({ x, places }) => rope(x, { positions: places }),
    },
  },
  scatterAdd: {
    duplicates: {
      inputs: { x: floats([2, 4, 3]), places: ids([2, 4], 5) },
      build: ({ x, places }) => scatterAdd(x, places, [5, 3]),
    },
    table: {
      inputs: { x: floats([4, 3]), places: ids([4], 5), table: floats([5, 3]) },
      build: ({ x, places, table }) => scatterAdd(x, places, [5, 3], table),
    },
  },
  scatterAlongAxis: {
    duplicates: {
      inputs: { x: floats([3, 5]), places: ids([3, 5], 4) },
      build: ({ x, places }) => scatterAlongAxis(x, places, { axis: 1, length: 4 }),
    },
  },
  sigmoid: { plain: { inputs: matrix, build: ({ x }) => sigmoid(x) } },
  sign: { plain: { inputs: matrix, build: ({ x }) => sign(x) } },
  silu: { plain: { inputs: { x: floats([3, 4], -4, 4) }, build: ({ x }) => silu(x) } },
  sin: { plain: { inputs: matrix, build: ({ x }) => sin(x) } },
  slice: { middle: { inputs: cube, build: ({ x }) => slice(x, { axis: 1, start: 1, end: -1 }) } },
  softmax: {
    last: { inputs: cube, build: ({ x }) => softmax(x) },
    middle: { inputs: cube, build: ({ x }) => softmax(x, { axis: 1, temperature: 2 }) },
    "learned temperature": {
      inputs: { x: floats([2, 3]), temperature: floats([], 0.5, 2) },
      build: ({ x, temperature }) => softmax(x, { temperature }),
    },
  },
  split: {
    unequal: {
      inputs: { x: floats([2, 6]) },
      build: ({ x }) => {
        const [first, , third] = split(x, { axis: 1, parts: [1, 3, 2] });
        return multiply(first, third);
      },
    },
  },
  sqrt: { plain: { inputs: positive, build: ({ x }) => sqrt(x) } },
  square: { plain: { inputs: matrix, build: ({ x }) => square(x) } },
  squaredDistances: {
    plain: {
      inputs: { x: floats([2, 3, 4]), patterns: floats([5, 4]) },
      build: ({ x, patterns }) => squaredDistances(x, patterns),
      roughness: 4,
    },
  },
  squeeze: { middle: { inputs: { x: floats([3, 1, 2]) }, build: ({ x }) => squeeze(x, 1) } },
  stopGradient: { product: { inputs: matrix, build: ({ x }) => multiply(x, stopGradient(x)) } },
  subtract: { broadcast: { inputs: pair, build: ({ a, b }) => subtract(b, a) } },
  sum: {
    all: { inputs: cube, build: ({ x }) => sum(x) },
    axes: { inputs: cube, build: ({ x }) => sum(x, { axes: [0, 2], keepAxes: true }) },
  },
  swapLastAxes: { plain: { inputs: cube, build: ({ x }) => swapLastAxes(x) } },
  takeAlongAxis: {
    plain: {
      inputs: { x: floats([3, 4]), places: ids([3, 5], 4) },
      build: ({ x, places }) => takeAlongAxis(x, places, { axis: 1 }),
    },
  },
  tanh: { plain: { inputs: matrix, build: ({ x }) => tanh(x) } },
  tokenCrossEntropy: {
    plain: {
      inputs: { x: floats([2, 4, 3], -4, 4), targets: ids([2, 4], 3) },
      build: ({ x, targets }) => tokenCrossEntropy(x, targets),
    },
    ignoring: {
      inputs: { x: floats([5, 3], -4, 4), targets: ids([5], 3) },
      build: ({ x, targets }) => tokenCrossEntropy(x, targets, { ignoreIndex: 0 }),
    },
  },
  transpose: { three: { inputs: cube, build: ({ x }) => transpose(x, [2, 0, 1]) } },
  where: {
    broadcast: {
      inputs: { holds: flags([3, 1]), a: floats([2, 1, 4]), b: floats([4]) },
      build: ({ holds, a, b }) => where(holds, a, b),
    },
  },
};

/** Each case with its name, `operation, what is special`. */
export const allCases: readonly (readonly [name: string, OperationCase])[] = Object.entries(
  operationCases,
).flatMap(([operation, cases]) =>
  Object.entries(cases).map(([special, each]) => [`${operation}, ${special}`, each] as const),
);
