import { dropout, type Tensor } from "@engram/tensor";

/**
 * Dropout of one forward pass: each call is a mask of its own, told apart by the order of the calls. Without a seed, as
 * when the model is used, and with a rate of 0 nothing is dropped.
 *
 * @param rate share of the values that become 0, the rest being scaled by 1 / (1 - rate)
 * @param seed int32 [2], fed at each step
 */
export function dropouts(rate: number, seed: Tensor | undefined): (values: Tensor) => Tensor {
  if (seed === undefined || rate === 0) return (values) => values;
  let stream = 0;
  return (values) => {
    stream += 1;
    return dropout(values, { rate, seed, stream });
  };
}
