/** @file Matrix products. Transposes and a scale are flags of the kernel, so no gradient here ever transposes in memory. */
import { constant } from "../graph/leaf.ts";
import { broadcastShapes, type Shape, sameShape } from "../graph/shape.ts";
import {
  applyOne,
  formatType,
  type GraphNode,
  inputOf,
  type Operation,
  type Tensor,
  type TensorType,
  type Values,
} from "../graph/tensor.ts";
import type { Emitter } from "../onnx/emitter.ts";
import { ShapeError } from "../shape-error.ts";
import { add, multiply } from "./arithmetic.ts";
import { assertSameType, FLOATS } from "./element-wise.ts";
import { reshape } from "./reshape.ts";
import { broadcastIndices } from "./strided.ts";
import { sumTo } from "./sum.ts";
import { isSwapOfLastAxes } from "./transpose.ts";

/** Settings of {@link matmul}. */
export interface MatmulOptions {
  /** Whether the last two axes of `a` are swapped before the product. */
  readonly transposeA?: boolean;
  readonly transposeB?: boolean;
  /** The product is multiplied by this. */
  readonly scale?: number;
  /** Added to each row of the (scaled) product; shape [n]. Of two axes each, also to the product: [m, n]. */
  readonly bias?: Tensor;
}

type Flags = { readonly transposeA: boolean; readonly transposeB: boolean; readonly scale: number };

/** Rows and columns of an operand as the product sees it. */
function matrixOf(shape: Shape, transposed: boolean): readonly [rows: number, columns: number] {
  const [rows, columns] = shape.slice(-2);
  return transposed ? [columns, rows] : [rows, columns];
}

function assertBias(
  what: string,
  bias: TensorType,
  { type, rows, columns }: { readonly type: string; readonly rows: number; readonly columns: number },
): void {
  const fits = sameShape(bias.shape, [columns]) || sameShape(bias.shape, [rows, columns]);
  if (fits && bias.type === type) return;
  throw new ShapeError(
    `${what}: bias must be ${type} [${columns}] or [${rows}, ${columns}], got ${formatType(bias)}`,
  );
}

/** Inputs a [.., m, k], b [.., k, n] before transposes; with two axes each also bias [n] or [m, n]. */
const matmulOperation: Operation<Flags> = {
  kind: "matmul",
  infer: ([a, b, bias], { transposeA, transposeB }) => {
    assertSameType("matmul", a, b, FLOATS);
    const what = `matmul of ${formatType(a)}${transposeA ? " transposed" : ""} and ${formatType(b)}${transposeB ? " transposed" : ""}`;
    if (a.shape.length < 2 || b.shape.length < 2) {
      throw new ShapeError(`${what}: each must have two axes or more`);
    }
    const [rows, inner] = matrixOf(a.shape, transposeA);
    const [other, columns] = matrixOf(b.shape, transposeB);
    if (inner !== other)
      throw new ShapeError(`${what}: ${inner} columns must meet as many rows, got ${other}`);
    if (bias !== undefined) assertBias(what, bias, { type: a.type, rows, columns });
    const batch = broadcastShapes(what, a.shape.slice(0, -2), b.shape.slice(0, -2));
    return [{ shape: [...batch, rows, columns], type: a.type }];
  },
  // With A' = op(A), B' = op(B), C = s A' B': dA' = s dC B'^T and dB' = s A'^T dC, each written through flags.
  gradient: (node, [upstream]) => {
    if (upstream === undefined) return [];
    const { transposeA, transposeB, scale } = node.attributes;
    const [a, b, bias] = node.inputs;
    const toA = transposeA
      ? matmul(b, upstream, { transposeA: transposeB, transposeB: true, scale })
      : matmul(upstream, b, { transposeB: !transposeB, scale });
    const toB = transposeB
      ? matmul(upstream, a, { transposeA: true, transposeB: transposeA, scale })
      : matmul(a, upstream, { transposeA: !transposeA, scale });
    return [sumTo(toA, a.shape), sumTo(toB, b.shape), bias && sumTo(upstream, bias.shape)];
  },
  evaluate: (inputs, node) => [evaluateProduct(inputs, node)],
  emit: (emitter, node, inputs) =>
    node.results[0].shape.length === 2 && node.inputs.every(({ shape }) => shape.length <= 2)
      ? emitGemm(emitter, node, inputs)
      : emitBatched(emitter, node, inputs),
};

/** Rows of a product from which on the processor's kernel is helped; with fewer, another node costs more than it saves. */
const MANY_ROWS = 64;

function emitGemm(emitter: Emitter, node: GraphNode<Flags>, inputs: readonly string[]): readonly string[] {
  const { transposeA, transposeB, scale } = node.attributes;
  const [rows, columns] = node.results[0].shape;
  const [a, b, ...bias] = inputs;
  const isHelped = emitter.target === "onnxruntime-cpu" && rows >= MANY_ROWS;
  // The kernel transposes A anew for each panel of B, which takes longer than doing it once where A is the narrower.
  const isTransposedFirst = isHelped && transposeA && !transposeB && rows <= columns;
  const left = isTransposedFirst ? emitter.node("Transpose", [a], { perm: [1, 0] })[0] : a;
  // It also writes the rows of a bias slowly, and on one thread.
  const isAddedAfter = isHelped && node.inputs[2]?.shape.length === 1;
  const [product] = emitter.node("Gemm", isAddedAfter ? [left, b] : [left, b, ...bias], {
    transA: Number(transposeA && !isTransposedFirst),
    transB: Number(transposeB),
    ...(scale === 1 ? {} : { alpha: { float: scale } }),
  });
  return isAddedAfter ? emitter.node("Add", [product, ...bias]) : [product];
}

function emitBatched(emitter: Emitter, node: GraphNode<Flags>, [a, b]: readonly string[]): readonly string[] {
  const { transposeA, transposeB, scale } = node.attributes;
  const [{ type }] = node.results;
  if (!transposeA && !transposeB && scale === 1) return emitter.node("MatMul", [a, b]);
  // ONNX Runtime's fused kernel takes the flags, in float32 alone.
  if (emitter.target !== "portable" && type === "float32") {
    const flags = { transA: Number(transposeA), transB: Number(transposeB), alpha: { float: scale } };
    return emitter.node("FusedMatMul", [a, b], flags, { domain: "com.microsoft" });
  }
  const [product] = emitter.node("MatMul", [
    transposeA ? emitSwapped(emitter, a, inputOf(node, 0)) : a,
    transposeB ? emitSwapped(emitter, b, inputOf(node, 1)) : b,
  ]);
  if (scale === 1) return [product];
  return emitter.node("Mul", [product, emitter.scalar(scale, type === "float64" ? type : "float32")]);
}

/** The product's flag is a float32, and ONNX Runtime folds a scalar factor into it: only an array keeps all digits. */
function timesExactly(product: Tensor, scale: number): Tensor {
  const columns = product.shape[product.shape.length - 1];
  return multiply(product, constant(new Float64Array(columns).fill(scale), [columns], "float64"));
}

function emitSwapped(emitter: Emitter, name: string, { shape }: Tensor): string {
  const rank = shape.length;
  const axes = shape.map((_, axis) => axis);
  return emitter.node("Transpose", [name], { perm: [...axes.slice(0, -2), rank - 1, rank - 2] })[0];
}

function evaluateProduct([a, b, bias]: readonly Values[], node: GraphNode<Flags>): Values {
  const { transposeA, transposeB, scale } = node.attributes;
  const [{ shape }] = node.results;
  const batch = shape.slice(0, -2);
  const [rows, inner] = matrixOf(a.shape, transposeA);
  const columns = shape[shape.length - 1];
  const ofA = broadcastIndices(a.shape.slice(0, -2), batch); // [batch]
  const ofB = broadcastIndices(b.shape.slice(0, -2), batch); // [batch]
  const data = new Float64Array(ofA.length * rows * columns);
  for (let i = 0; i < data.length; i += 1) {
    const matrix = Math.floor(i / (rows * columns));
    const row = Math.floor(i / columns) % rows;
    const column = i % columns;
    let total = 0;
    for (let k = 0; k < inner; k += 1) {
      const inA = ofA[matrix] * rows * inner + (transposeA ? k * rows + row : row * inner + k);
      const inB = ofB[matrix] * inner * columns + (transposeB ? column * inner + k : k * columns + column);
      total += a.data[inA] * b.data[inB];
    }
    // A bias of a row is repeated; one of the whole product is as long as that.
    data[i] = scale * total + (bias === undefined ? 0 : bias.data[i % bias.data.length]);
  }
  return { shape, data };
}

/**
 * `scale * A B + bias` over the last two axes, leading axes broadcast: `a` [.., m, k], `b` [.., k, n] -> [.., m, n]; a
 * transposed operand is given as [.., k, m] or [.., n, k]. A `b` of two axes makes one product of all the rows of `a`.
 */
export function matmul(a: Tensor, b: Tensor, options: MatmulOptions = {}): Tensor {
  const { transposeA = false, transposeB = false, scale = 1, bias } = options;
  if (isSwapOfLastAxes(a)) {
    return matmul(inputOf(a.node), b, { ...options, transposeA: !transposeA });
  }
  if (isSwapOfLastAxes(b)) {
    return matmul(a, inputOf(b.node), { ...options, transposeB: !transposeB });
  }
  if (a.type === "float64" && Math.fround(scale) !== scale) {
    const scaled = timesExactly(matmul(a, b, { transposeA, transposeB }), scale);
    return bias ? add(scaled, bias) : scaled;
  }
  const flags = { transposeA, transposeB, scale };
  if (a.shape.length > 2 && b.shape.length === 2 && !transposeA) {
    const rows = reshape(a, [-1, a.shape[a.shape.length - 1]]); // [.. m, k]
    const product = applyOne(matmulOperation, bias ? [rows, b, bias] : [rows, b], flags);
    return reshape(product, [...a.shape.slice(0, -1), product.shape[1]]);
  }
  if (a.shape.length === 2 && b.shape.length === 2) {
    return applyOne(matmulOperation, bias ? [a, b, bias] : [a, b], flags);
  }
  const product = applyOne(matmulOperation, [a, b], flags);
  return bias ? add(product, bias) : product;
}
