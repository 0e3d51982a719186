import { sizeOf } from "@engram/tensor";
import type { ModelParameter } from "../language-model.ts";

/** Weights by formula, the same as in eval/transformer-models.py: gains near 1, everything else within .4. */
export function waveWeights(parameters: readonly ModelParameter[]): Record<string, Float32Array> {
  return Object.fromEntries(
    parameters.map(({ name, shape }, order) => {
      const gain = name.endsWith("orm.weight");
      const value = (_: unknown, i: number) => {
        const wave = Math.sin(1 + 7.3 * order + 1.7 * i + 0.013 * i * i);
        return gain ? 1 + 0.2 * wave : 0.4 * wave;
      };
      return [name, Float32Array.from({ length: sizeOf(shape) }, value)];
    }),
  );
}
