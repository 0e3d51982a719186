import { constant } from "../graph/leaf.ts";
import { broadcastShapes, type Shape, sameShape, sizeOf } from "../graph/shape.ts";
import {
  applyOne,
  formatType,
  type GraphNode,
  inputOf,
  type Operation,
  type Tensor,
} from "../graph/tensor.ts";
import type { Emitter } from "../onnx/emitter.ts";
import { ShapeError } from "../shape-error.ts";
import { multiply, negate } from "./arithmetic.ts";
import { cast } from "./cast.ts";
import { assertSameType, assertType, FLOATS } from "./element-wise.ts";
import { cos, sin } from "./exponential.ts";
import { iota } from "./iota.ts";
import { expandAxis } from "./reshape.ts";
import { broadcastIndices } from "./strided.ts";

type Pairing = { readonly interleaved: boolean };

/** Inputs x [.., T, d], cosines and sines [.., T, d/2], broadcast: each pair (p, q) becomes (p cos - q sin, q cos + p sin). */
const rotatePairsOperation: Operation<Pairing> = {
  kind: "rotatePairs",
  infer: ([x, cosines, sines]) => {
    assertSameType("rope", x, cosines, FLOATS);
    assertSameType("rope", cosines, sines, FLOATS);
    const pairs = pairsOf(x.shape);
    if (x.shape.length < 2 || !sameShape(broadcastShapes("rope", cosines.shape, pairs), pairs)) {
      throw new ShapeError(
        `rope: x [.., T, d] with even d needs angles [T, d/2], got ${formatType(x)} and ${formatType(cosines)}`,
      );
    }
    return [{ shape: x.shape, type: x.type }];
  },
  // A rotation's transpose turns back. The angles are made of integers: nothing flows to them.
  gradient: ({ inputs: [, cosines, sines], attributes }, [upstream]) => [
    upstream && applyOne(rotatePairsOperation, [upstream, cosines, negate(sines)], attributes),
  ],
  evaluate: ([x, cosines, sines], { attributes: { interleaved } }) => {
    const half = x.shape[x.shape.length - 1] / 2;
    const data = new Float64Array(x.data.length);
    broadcastIndices(cosines.shape, pairsOf(x.shape)).forEach((angle, i) => {
      const start = Math.floor(i / half) * 2 * half;
      const p = start + (interleaved ? 2 * (i % half) : i % half);
      const q = p + (interleaved ? 1 : half);
      data[p] = x.data[p] * cosines.data[angle] - x.data[q] * sines.data[angle];
      data[q] = x.data[q] * cosines.data[angle] + x.data[p] * sines.data[angle];
    });
    return [{ shape: x.shape, data }];
  },
  emit: (emitter, node, inputs) =>
    emitter.target !== "portable" && inputOf(node).type === "float32" && inputOf(node, 1).shape.length === 2
      ? emitKernel(emitter, node, inputs)
      : emitPlain(emitter, node, inputs),
};

function pairsOf(shape: Shape): Shape {
  return shape.with(-1, shape[shape.length - 1] / 2);
}

/** ONNX Runtime's kernel takes [batch, heads, T, d], and the place of the first row among the angles. */
function emitKernel(
  emitter: Emitter,
  node: GraphNode<Pairing>,
  [x, cosines, sines]: readonly string[],
): readonly string[] {
  const { shape } = inputOf(node);
  const batch = sizeOf(shape.slice(0, -2));
  const [stacked] = emitter.node("Reshape", [x, emitter.integers([1, batch, ...shape.slice(-2)])]);
  const [rotated] = emitter.node(
    "RotaryEmbedding",
    [stacked, emitter.integers([0]), cosines, sines],
    { interleaved: Number(node.attributes.interleaved) },
    { domain: "com.microsoft" },
  );
  return emitter.node("Reshape", [rotated, emitter.integers(shape)]);
}

function emitPlain(
  emitter: Emitter,
  node: GraphNode<Pairing>,
  [x, cosines, sines]: readonly string[],
): readonly string[] {
  const { interleaved } = node.attributes;
  const { shape } = inputOf(node);
  // [.., T, d/2, 2] or [.., T, 2, d/2]: the two of a pair lie along `axis`.
  const paired = (pairs: Shape, length: number): Shape =>
    pairs.toSpliced(interleaved ? pairs.length : pairs.length - 1, 0, length);
  const axis = interleaved ? shape.length : shape.length - 1;
  const reshaped = (name: string, to: Shape): string =>
    emitter.node("Reshape", [name, emitter.integers(to)])[0];
  const whole = reshaped(x, paired(pairsOf(shape), 2));
  const [p, q] = emitter.node("Split", [whole, emitter.integers([1, 1])], { axis }, { outputs: 2 });
  const c = reshaped(cosines, paired(inputOf(node, 1).shape, 1));
  const s = reshaped(sines, paired(inputOf(node, 2).shape, 1));
  const product = (left: string, right: string): string => emitter.node("Mul", [left, right])[0];
  const [first] = emitter.node("Sub", [product(p, c), product(q, s)]);
  const [second] = emitter.node("Add", [product(q, c), product(p, s)]);
  const [joined] = emitter.node("Concat", [first, second], { axis });
  return [reshaped(joined, shape)];
}

/** Settings of {@link rope}. */
export interface RopeOptions {
  /** Pair i turns by `position / base ** (2 i / d)`. 10,000 unless given. */
  readonly base?: number;
  /** The place of each row in its text, int32 [T], or [.., T] broadcast to the axes of x; 0, 1, 2, ... unless given. */
  readonly positions?: Tensor;
  /** Pairs are neighbours (0, 1), (2, 3), ... as in the paper, or else (0, d/2), (1, d/2 + 1), ... Default: true. */
  readonly interleaved?: boolean;
}

/**
 * Rotary position embedding: each pair of the elements of a row is turned by an angle in proportion to the row's position.
 * `x` [.., T, d] with even d.
 *
 * @see Su et al. 2021, arXiv:2104.09864, eq. (15) and (34)
 */
export function rope(x: Tensor, { base = 10_000, positions, interleaved = true }: RopeOptions = {}): Tensor {
  assertType("rope", x, FLOATS);
  const [length, width] = x.shape.slice(-2);
  if (x.shape.length < 2 || width % 2 !== 0) {
    throw new ShapeError(`rope: x must be [.., T, d] with even d, got ${formatType(x)}`);
  }
  const places = cast(positions ?? iota([length], 0), x.type); // [.., T]
  const speeds = Float64Array.from({ length: width / 2 }, (_, i) => base ** ((-2 * i) / width));
  const turns = constant(x.type === "float64" ? speeds : Float32Array.from(speeds), [width / 2], x.type);
  const angles = multiply(expandAxis(places, -1), turns); // [.., T, d/2]
  return applyOne(rotatePairsOperation, [x, cos(angles), sin(angles)], { interleaved });
}
