import { formatType, type Tensor } from "../graph/tensor.ts";
import { ShapeError } from "../shape-error.ts";
import { add } from "./arithmetic.ts";
import { matmul } from "./matmul.ts";
import { square } from "./powers.ts";
import { sum } from "./sum.ts";

/**
 * `||x - pattern||^2` for each pattern: `x` [.., d], `patterns` [N, d] -> [.., N], as ||x||^2 - 2 x . pattern + ||pattern||^2
 * in one product. The three terms cancel near a pattern: the error is about the machine's epsilon times ||x||^2, and
 * a distance that is 0 may come out slightly negative.
 */
export function squaredDistances(x: Tensor, patterns: Tensor): Tensor {
  const width = x.shape.at(-1);
  if (patterns.shape.length !== 2 || width === undefined || patterns.shape[1] !== width) {
    throw new ShapeError(
      `squaredDistances: x [.., d] and patterns [N, d] must agree, got ${formatType(x)} and ${formatType(patterns)}`,
    );
  }
  const lengths = sum(square(patterns), { axes: -1 }); // [N]
  const cross = matmul(x, patterns, { transposeB: true, scale: -2, bias: lengths }); // [.., N]
  return add(cross, sum(square(x), { axes: -1, keepAxes: true }));
}
