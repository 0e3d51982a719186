/** @file The passes of an update in plain JavaScript: the same arithmetic, in the same order, as wasm/assembly/kernel.ts. */
import { type AdamWCoefficients, SMALLEST_NORMAL } from "./adamw.ts";
import { BLOCK, type OptimiserArena } from "./optimiser-arena.ts";

const { fround, sqrt } = Math;

/**
 * An arena of plain arrays, for engines without WebAssembly or its SIMD and for what exceeds its 4 GiB.
 * A Float64 operation on Float32 numbers, rounded at once, is the Float32 operation: so both agree to the last bit.
 */
export class JavaScriptArena implements OptimiserArena {
  readonly name = "javascript";
  readonly threads = 1;
  readonly parameters: Float32Array;
  readonly firstMoments: Float32Array;
  readonly secondMoments: Float32Array;
  readonly gradients: Float32Array;
  #microGradients: Float32Array | undefined;

  constructor(length: number) {
    this.parameters = new Float32Array(length);
    this.firstMoments = new Float32Array(length);
    this.secondMoments = new Float32Array(length);
    this.gradients = new Float32Array(length);
  }

  get microGradients(): Float32Array {
    this.#microGradients ??= new Float32Array(this.gradients.length);
    return this.#microGradients;
  }

  sumOfSquares(): number {
    const { gradients } = this;
    let sum = 0;
    for (let at = 0; at < gradients.length; at += BLOCK) {
      sum += sumOfBlock(gradients.subarray(at, at + BLOCK));
    }
    return sum;
  }

  gather(): void {
    const { gradients, microGradients } = this;
    for (let i = 0; i < gradients.length; i += 1) gradients[i] += microGradients[i];
  }

  update(from: number, to: number, coefficients: AdamWCoefficients): void {
    const { parameters, gradients, firstMoments, secondMoments } = this;
    const { scale, beta1, rest1, beta2, rest2, step, root, epsilon, decay } = coefficients;
    for (let i = from; i < to; i += 1) {
      const g = fround(gradients[i] * scale);
      let m = fround(fround(firstMoments[i] * beta1) + fround(g * rest1));
      if (m < SMALLEST_NORMAL && m > -SMALLEST_NORMAL) m = 0;
      let v = fround(fround(secondMoments[i] * beta2) + fround(fround(g * g) * rest2));
      if (v < SMALLEST_NORMAL) v = 0;
      firstMoments[i] = m;
      secondMoments[i] = v;
      const denominator = fround(fround(fround(sqrt(v)) * root) + epsilon);
      const p = parameters[i];
      const change = fround(fround(step * fround(m / denominator)) + fround(decay * p));
      parameters[i] = p - change;
    }
  }

  [Symbol.dispose](): void {
    this.#microGradients = undefined;
  }
}

/** Four quarters side by side, four neighbours of each: sixteen sums, added up as the kernel's registers are. */
function sumOfBlock(block: Float32Array): number {
  const quarter = block.length / 4;
  const sums = new Float64Array(16); // [quarter, neighbour]
  for (let i = 0; i < quarter; i += 4) {
    for (let k = 0; k < 16; k += 1) {
      const value = block[(k >> 2) * quarter + i + (k & 3)];
      sums[k] += value * value;
    }
  }
  const lane = (l: number) => {
    const pair = (k: number) => sums[k + l] + sums[k + 2 + l];
    return pair(0) + pair(4) + (pair(8) + pair(12));
  };
  return lane(0) + lane(1);
}
