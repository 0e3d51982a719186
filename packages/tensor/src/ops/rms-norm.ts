import type { Tensor } from "../graph/tensor.ts";
import { add, multiply } from "./arithmetic.ts";
import { assertLastAxis } from "./layer-norm.ts";
import { mean } from "./mean.ts";
import { reciprocal, sqrt, square } from "./powers.ts";

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
  const r = reciprocal(sqrt(add(mean(square(x), { axes: -1, keepAxes: true }), epsilon))); // [.., 1]
  return multiply(multiply(x, r), weight);
}
