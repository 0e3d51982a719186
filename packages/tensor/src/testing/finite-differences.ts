import { evaluate } from "../evaluate/evaluate.ts";
import { gradient } from "../gradient/gradient.ts";
import type { Tensor } from "../graph/tensor.ts";
import { expectClose } from "./close.ts";

/**
 * Checks the gradient of a scalar against central differences of fourth order in Float64, with h = 2e-4
 * (8 f(x + h) - 8 f(x - h) - f(x + 2h) + f(x - 2h)) / 12h: their own error is about h^4 |f^(5)| / 30 + 1e-16 |f| / h.
 */
export function expectGradientOfDifferences(
  what: string,
  loss: Tensor,
  of: Readonly<Record<string, Tensor>>,
  feeds: Readonly<Record<string, Float64Array>>,
  tolerance: { readonly atol: number; readonly rtol: number },
): void {
  const names = Object.keys(of);
  const gradients = evaluate(gradient(loss, Object.values(of)), feeds);
  names.forEach((name, i) => {
    expectClose(`${what}, d/d${name}`, gradients[i].data, centralDifferences(loss, name, feeds), tolerance);
  });
}

const STEP = 2e-4;

function centralDifferences(
  loss: Tensor,
  name: string,
  feeds: Readonly<Record<string, Float64Array>>,
): Float64Array {
  const at = (i: number, step: number): number => {
    const moved = feeds[name].with(i, feeds[name][i] + step);
    return evaluate([loss], { ...feeds, [name]: moved })[0].data[0];
  };
  return feeds[name].map((_, i) => {
    const near = at(i, STEP) - at(i, -STEP);
    const far = at(i, 2 * STEP) - at(i, -2 * STEP);
    return (8 * near - far) / (12 * STEP);
  });
}
