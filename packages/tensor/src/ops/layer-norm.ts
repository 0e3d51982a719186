import { evaluateGraph } from "../evaluate/evaluate-graph.ts";
import { formatShape } from "../graph/shape.ts";
import {
  applyOperation,
  formatType,
  type GraphNode,
  type Operation,
  resultOf,
  type Tensor,
  type TensorType,
} from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import { add, divide, multiply, subtract } from "./arithmetic.ts";
import { assertType, FLOATS } from "./element-wise.ts";
import { matmul } from "./matmul.ts";
import { mean } from "./mean.ts";
import { reciprocal, sqrt, square } from "./powers.ts";
import { reshape } from "./reshape.ts";
import { broadcastTo, sum, sumTo } from "./sum.ts";

type Attributes = { readonly epsilon: number };

const lastAxis = { axes: -1, keepAxes: true } as const;

/** Throws unless each of `weights` has one element for each of the last axis of `x`. */
export function assertLastAxis(what: string, x: TensorType, ...weights: readonly TensorType[]): void {
  assertType(what, x, FLOATS);
  const last = x.shape.slice(-1);
  for (const weight of weights) {
    const fits = weight.type === x.type && weight.shape.length === 1 && weight.shape[0] === last[0];
    if (!fits) {
      throw new ShapeError(
        `${what}: weights of ${formatType(x)} must be ${x.type} ${formatShape(last)}, got ${formatType(weight)}`,
      );
    }
  }
}

/** Results: y, and what the kernel has at hand for the gradient, m = mean(x) and r = 1 / sqrt(variance + epsilon), [.., 1]. */
const layerNormOperation: Operation<Attributes> = {
  kind: "layerNorm",
  infer: ([x, weight, bias]) => {
    assertLastAxis("layerNorm", x, weight, bias);
    const row = { shape: [...x.shape.slice(0, -1), 1], type: x.type };
    return [{ shape: x.shape, type: x.type }, row, row];
  },
  gradient: gradientOfLayerNorm,
  evaluate: (inputs, node) =>
    evaluateGraph(inputs, node, (x, weight, bias) =>
      plainLayerNorm(x, weight, bias, node.attributes.epsilon),
    ),
  emit: (emitter, { attributes }, inputs) =>
    emitter.node(
      "LayerNormalization",
      inputs,
      { axis: -1, epsilon: { float: attributes.epsilon } },
      { outputs: 3 },
    ),
};

/**
 * With c = x - m and g = dy r: dx = g w - mean(g w) - c r^2 mean(g c w), dw = sum(g c), db = sum(dy). The means over D are
 * products with w / D, so that five passes over [N, D] are left. A second derivative also reaches m and r:
 * dm/dx = 1/D, dr/dx = -r^3 c / D.
 */
function gradientOfLayerNorm(
  node: GraphNode<Attributes>,
  [upstream, upstreamMean, upstreamScale]: readonly (Tensor | undefined)[],
): readonly (Tensor | undefined)[] {
  const [x, weight, bias] = node.inputs;
  const [width] = weight.shape;
  const r = reshape(resultOf(node, 2), [-1, 1]); // [N, 1]
  const centred = subtract(reshape(x, [-1, width]), reshape(resultOf(node, 1), [-1, 1])); // [N, D]
  const parts: Tensor[] = [];
  let ofWeight: Tensor | undefined;
  if (upstream !== undefined) {
    const g = multiply(reshape(upstream, [-1, width]), r); // [N, D]
    const product = multiply(g, centred); // [N, D]
    const shares = reshape(divide(weight, width), [width, 1]);
    const along = multiply(matmul(product, shares), square(r)); // [N, 1]
    parts.push(subtract(subtract(multiply(g, weight), multiply(centred, along)), matmul(g, shares)));
    ofWeight = sum(product, { axes: 0 });
  }
  if (upstreamScale !== undefined) {
    const cubes = multiply(reshape(upstreamScale, [-1, 1]), multiply(square(r), r)); // [N, 1]
    parts.push(multiply(centred, divide(cubes, -width)));
  }
  if (upstreamMean !== undefined) parts.push(divide(reshape(upstreamMean, [-1, 1]), width));
  if (parts.length === 0) return [];
  return [
    reshape(broadcastTo(parts.reduce(add), centred.shape), x.shape),
    ofWeight,
    upstream && sumTo(upstream, bias.shape),
  ];
}

function plainLayerNorm(x: Tensor, weight: Tensor, bias: Tensor, epsilon: number): readonly Tensor[] {
  const m = mean(x, lastAxis); // [.., 1]
  const centred = subtract(x, m); // [.., D]
  const r = reciprocal(sqrt(add(mean(square(centred), lastAxis), epsilon))); // [.., 1]
  return [add(multiply(multiply(centred, r), weight), bias), m, r];
}

/**
 * Layer normalisation over the last axis: `(x - mean) / sqrt(variance + epsilon) * weight + bias`, the variance being the
 * mean of squared deviations. `x` [.., D], `weight` and `bias` [D].
 *
 * @see Ba, Kiros & Hinton 2016, arXiv:1607.06450, eq. (4)
 */
export function layerNorm(
  x: Tensor,
  weight: Tensor,
  bias: Tensor,
  { epsilon = 1e-5 }: { readonly epsilon?: number } = {},
): Tensor {
  assertLastAxis("layerNorm", x, weight, bias);
  // The kernel keeps its statistics in float32, too few digits for float64.
  const [y] =
    x.type === "float32"
      ? applyOperation(layerNormOperation, [x, weight, bias], { epsilon })
      : plainLayerNorm(x, weight, bias, epsilon);
  return y;
}
