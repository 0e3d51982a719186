import { evaluateGraph } from "../evaluate/evaluate-graph.ts";
import { applyOperation, type GraphNode, type Operation, resultOf, type Tensor } from "../graph/tensor.ts";
import type { Emitter } from "../onnx/emitter.ts";
import { add, divide, multiply, subtract } from "./arithmetic.ts";
import { assertLastAxis } from "./layer-norm.ts";
import { mean } from "./mean.ts";
import { power, reciprocal, sqrt, square } from "./powers.ts";
import { sumTo } from "./sum.ts";

type Attributes = { readonly epsilon: number };

const lastAxis = { axes: -1, keepAxes: true } as const;

/** Results: y, and what the kernel has at hand for the gradient, r = 1 / sqrt(mean(x^2) + epsilon), [.., 1]. */
const rmsNormOperation: Operation<Attributes> = {
  kind: "rmsNorm",
  infer: ([x, weight]) => {
    assertLastAxis("rmsNorm", x, weight);
    return [
      { shape: x.shape, type: x.type },
      { shape: [...x.shape.slice(0, -1), 1], type: x.type },
    ];
  },
  gradient: gradientOfRmsNorm,
  evaluate: (inputs, node) =>
    evaluateGraph(inputs, node, (x, weight) => plainRmsNorm(x, weight, node.attributes.epsilon)),
  emit: (emitter, node, inputs) =>
    emitter.target === "portable" ? emitPlain(emitter, node, inputs) : emitKernel(emitter, node, inputs),
};

/**
 * With d = dy w: dx = r (d - x r^2 mean(d x)), dw = sum(dy x r). A second derivative also reaches r: dr/dx = -r^3 x / D.
 */
function gradientOfRmsNorm(
  node: GraphNode<Attributes>,
  [upstream, upstreamScale]: readonly (Tensor | undefined)[],
): readonly (Tensor | undefined)[] {
  const [x, weight] = node.inputs;
  const r = resultOf(node, 1); // [.., 1]
  const parts: Tensor[] = [];
  if (upstream !== undefined) {
    const d = multiply(upstream, weight); // [.., D]
    const along = multiply(mean(multiply(d, x), lastAxis), square(r)); // [.., 1]
    parts.push(multiply(r, subtract(d, multiply(x, along))));
  }
  if (upstreamScale !== undefined) {
    const slope = divide(multiply(upstreamScale, power(r, 3)), -x.shape[x.shape.length - 1]); // [.., 1]
    parts.push(multiply(x, slope));
  }
  return [
    parts.length === 0 ? undefined : parts.reduce(add),
    upstream && sumTo(multiply(multiply(upstream, x), r), weight.shape),
  ];
}

function plainRmsNorm(x: Tensor, weight: Tensor, epsilon: number): readonly [Tensor, Tensor] {
  const r = reciprocal(sqrt(add(mean(square(x), lastAxis), epsilon))); // [.., 1]
  return [multiply(multiply(x, r), weight), r];
}

/** ONNX Runtime's kernel. */
function emitKernel(
  emitter: Emitter,
  { attributes }: GraphNode<Attributes>,
  inputs: readonly string[],
): readonly string[] {
  const settings = { axis: -1, epsilon: { float: attributes.epsilon } };
  const [y, r] = emitter.node("SimplifiedLayerNormalization", inputs, settings, { outputs: 2 });
  return [y, r];
}

function emitPlain(
  emitter: Emitter,
  { attributes }: GraphNode<Attributes>,
  [x, weight]: readonly string[],
): readonly string[] {
  const run = (opType: string, operands: readonly string[]) => emitter.node(opType, operands)[0];
  const [squares] = emitter.node("ReduceMean", [run("Mul", [x, x]), emitter.integers([-1])], { keepdims: 1 });
  const root = run("Sqrt", [run("Add", [squares, emitter.scalar(attributes.epsilon, "float32")])]);
  const r = run("Reciprocal", [root]);
  return [run("Mul", [run("Mul", [x, r]), weight]), r];
}

/**
 * Root-mean-square normalisation over the last axis: `x / sqrt(mean(x^2) + epsilon) * weight`. `x` [.., D], `weight` [D].
 *
 * @see Zhang & Sennrich 2019, arXiv:1910.07467, eq. (4)
 */
export function rmsNorm(
  x: Tensor,
  weight: Tensor,
  { epsilon = 1e-5 }: { readonly epsilon?: number } = {},
): Tensor {
  assertLastAxis("rmsNorm", x, weight);
  // The kernel keeps r in float32, too few digits for float64.
  const [y] =
    x.type === "float32"
      ? applyOperation(rmsNormOperation, [x, weight], { epsilon })
      : plainRmsNorm(x, weight, epsilon);
  return y;
}
