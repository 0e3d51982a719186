/**
 * The seed of the dropout masks of one micro-batch: a counter, not a generator, so that a training that is resumed at any
 * step draws the masks it would have drawn. Different (seed, step, micro-batch) never share one below 2^31 micro-batches.
 *
 * @param seed  of the training, an integer
 * @param step  updates done before
 * @param microBatch  its number within the update, below `microBatches`
 * @returns int32 [2]
 */
export function dropoutSeed(
  seed: number,
  step: number,
  microBatch: number,
  microBatches: number,
): Int32Array {
  return Int32Array.of(seed, step * microBatches + microBatch);
}
