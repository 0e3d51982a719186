import { applyOne, type Tensor } from "../graph/tensor.ts";
import { multiply, negate } from "./arithmetic.ts";
import { unaryOperation } from "./element-wise.ts";
import { exp } from "./exponential.ts";
import { square } from "./powers.ts";

/**
 * erf by its series of positive terms, 2/sqrt(pi) exp(-x^2) sum_n 2^n x^(2n+1) / (2n+1)!!, which loses no digits (Abramowitz
 * & Stegun, eq. 7.1.6); beyond 6 it is 1 in Float64.
 */
function erfAt(x: number): number {
  if (Math.abs(x) > 6) return Math.sign(x);
  let term = x;
  let total = x;
  for (let n = 1; Math.abs(term) > Math.abs(total) * 1e-17; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    total += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * total;
}

const erfOperation = unaryOperation({
  kind: "erf",
  onnx: "Erf",
  at: erfAt,
  gradient: (x, _y, upstream) => multiply(upstream, multiply(exp(negate(square(x))), 2 / Math.sqrt(Math.PI))),
});

/** The error function: 2/sqrt(pi) times the integral of exp(-t^2) from 0 to x. ONNX Runtime runs it in float32 alone. */
export function erf(x: Tensor): Tensor {
  return applyOne(erfOperation, [x], {});
}
