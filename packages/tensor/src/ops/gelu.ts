import { evaluateGraph } from "../evaluate/evaluate-graph.ts";
import { applyOne, inputOf, type Operation, resultOf, type Tensor } from "../graph/tensor.ts";
import { add, multiply, subtract } from "./arithmetic.ts";
import { assertType, FLOATS } from "./element-wise.ts";
import { erf } from "./erf.ts";
import { exp, sigmoid } from "./exponential.ts";
import { square } from "./powers.ts";

/** `tanh` is what GPT-2 was trained with; `none` is the exact unit. */
type Approximate = "none" | "tanh";

// Phi(x) is about sigmoid(2 u), u = sqrt(2/pi) (x + .044715 x^3): (1 + tanh u) / 2 is that sigmoid.
const LINEAR = 2 * Math.sqrt(2 / Math.PI);
const CUBIC = LINEAR * 0.044715;

const geluOperation: Operation<{ readonly approximate: Approximate }> = {
  kind: "gelu",
  infer: ([x]) => {
    assertType("gelu", x, ["float32"]);
    return [{ shape: x.shape, type: x.type }];
  },
  gradient: (node, [upstream]) => [
    upstream && multiply(upstream, slope(inputOf(node), resultOf(node), node.attributes.approximate)),
  ],
  evaluate: ([x], node) =>
    evaluateGraph([x], node, (symbol) => [plainGelu(symbol, node.attributes.approximate)]),
  emit: (emitter, { attributes }, [x]) => emitter.node("Gelu", [x], { approximate: attributes.approximate }),
};

/** x times Phi(x) or its approximation. */
function plainGelu(x: Tensor, approximate: Approximate): Tensor {
  return multiply(x, approximate === "tanh" ? sigmoid(doubleU(x)) : normal(x));
}

function doubleU(x: Tensor): Tensor {
  return multiply(x, add(multiply(square(x), CUBIC), LINEAR));
}

/** Phi(x) = (1 + erf(x / sqrt 2)) / 2. */
function normal(x: Tensor): Tensor {
  return multiply(add(erf(multiply(x, Math.SQRT1_2)), 1), 0.5);
}

/** dy/dx: with s = sigmoid(2u) it is s + (1 - s) y 2u'; exactly, Phi(x) + x phi(x). */
function slope(x: Tensor, y: Tensor, approximate: Approximate): Tensor {
  if (approximate === "tanh") {
    const s = sigmoid(doubleU(x));
    const steep = multiply(y, add(multiply(square(x), 3 * CUBIC), LINEAR)); // y 2u'
    return add(s, subtract(steep, multiply(steep, s)));
  }
  const density = multiply(exp(multiply(square(x), -0.5)), 1 / Math.sqrt(2 * Math.PI));
  return add(normal(x), multiply(x, density));
}

/**
 * The Gaussian error linear unit: `x Phi(x)`, Phi being the standard normal distribution; with `approximate: "tanh"`
 * `x (1 + tanh(sqrt(2/pi) (x + .044715 x^3))) / 2`. ONNX Runtime runs the exact one in float32 alone.
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415, section 2
 */
export function gelu(
  x: Tensor,
  { approximate = "none" }: { readonly approximate?: Approximate } = {},
): Tensor {
  assertType("gelu", x, FLOATS);
  // ONNX Runtime has the kernel in float32 alone.
  return x.type === "float32" ? applyOne(geluOperation, [x], { approximate }) : plainGelu(x, approximate);
}
