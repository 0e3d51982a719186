import { createPatternIndex, unwrap } from "@engram/memory";

/**
 * The distance of each vector from its nearest neighbour among the others: L2, in Float64.
 *
 * @param vectors at least two, equally long
 */
export function nearestDistances(vectors: readonly ArrayLike<number>[]): Float64Array {
  if (vectors.length < 2) throw new RangeError(`vectors must be at least 2, got ${vectors.length}`);
  const index = unwrap(
    createPatternIndex({
      dimension: vectors[0].length,
      metric: "squared-distance",
      capacity: vectors.length,
    }),
  );
  unwrap(index.insertMany(vectors));
  const nearest = unwrap(index.nearestBatch(vectors, 2));
  // Of two equal vectors either may come first: what is sought is the one that is not the query itself.
  return Float64Array.from(nearest, (two, id) => Math.sqrt(two.find((each) => each.id !== id)?.score ?? 0));
}

/** Root of the mean squared distance of vectors from their mean: how large the cloud is, whatever its unit. */
export function spreadOf(vectors: readonly ArrayLike<number>[]): number {
  const [{ length }] = vectors;
  const mean = Float64Array.from({ length }, (_, i) => {
    return vectors.reduce((sum, vector) => sum + vector[i], 0) / vectors.length;
  });
  const squares = vectors.reduce(
    (sum, vector) => sum + mean.reduce((of, centre, i) => of + (vector[i] - centre) ** 2, 0),
    0,
  );
  return Math.sqrt(squares / vectors.length);
}
