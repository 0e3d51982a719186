import { evaluate } from "../evaluate/evaluate.ts";
import { gradient } from "../gradient/gradient.ts";
import type { Tensor } from "../graph/tensor.ts";
import { expectClose } from "./close.ts";

/**
 * Checks the gradient of a scalar against central differences in Float64, (f(x + h) - f(x - h)) / 2h with h = 1e-5: their
 * own error is about h^2 |f'''| / 6 + 1e-16 |f| / h, below 1e-9 for what is tested.
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

const STEP = 1e-5;

function centralDifferences(
  loss: Tensor,
  name: string,
  feeds: Readonly<Record<string, Float64Array>>,
): Float64Array {
  const at = (i: number, step: number): number => {
    const moved = feeds[name].with(i, feeds[name][i] + step);
    return evaluate([loss], { ...feeds, [name]: moved })[0].data[0];
  };
  return feeds[name].map((_, i) => (at(i, STEP) - at(i, -STEP)) / (2 * STEP));
}
