import { sizeOf } from "@engram/tensor";
import { counterRandom } from "../random/counter-random.ts";
import type { ModelParameter } from "./language-model.ts";

/**
 * Initial values of a model, float32 each. Every parameter draws from a stream of its own name, so its values depend on
 * nothing but the seed, its name and its distribution: a model with one more layer begins the same in the others.
 *
 * @param seed an integer of [0, 2^53)
 * @param into where the values go (a training step's memory); default: arrays of their own
 */
export function initialise(
  parameters: readonly ModelParameter[],
  seed: number,
  into: Readonly<Record<string, Float32Array>> = {},
): Record<string, Float32Array> {
  const values: Record<string, Float32Array> = {};
  for (const parameter of parameters) {
    const array = into[parameter.name] ?? new Float32Array(sizeOf(parameter.shape));
    fill(array, parameter, seed);
    values[parameter.name] = array;
  }
  return values;
}

function fill(array: Float32Array, { name, initial }: ModelParameter, seed: number): void {
  switch (initial.kind) {
    case "zeros":
      array.fill(0);
      break;
    case "ones":
      array.fill(1);
      break;
    case "normal":
      counterRandom(seed, name).fillNormal(array, 0, initial.deviation);
      break;
    case "uniform":
      counterRandom(seed, name).fillUniform(array, -initial.bound, initial.bound);
      break;
  }
}
