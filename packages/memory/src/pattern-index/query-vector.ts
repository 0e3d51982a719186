import { err, ok, type Result } from "../result.ts";
import type { InBatch, VectorError } from "./index-error.ts";

function findNotFinite(vector: ArrayLike<number>): VectorError | undefined {
  for (let position = 0; position < vector.length; position += 1) {
    const value: unknown = vector[position];
    if (!Number.isFinite(value)) {
      return { code: "vector.not-finite", position, value };
    }
  }
  return undefined;
}

/** Why the numbers can not be stored in Float32 as they are, but for rounding; undefined where they can. */
export function checkVector(vector: ArrayLike<number>, dimension: number): VectorError | undefined {
  if (vector.length !== dimension) {
    return { code: "vector.wrong-length", expected: dimension, actual: vector.length };
  }
  const notFinite = findNotFinite(vector);
  if (notFinite !== undefined) return notFinite;
  for (let position = 0; position < dimension; position += 1) {
    const value = vector[position];
    if (!Number.isFinite(Math.fround(value))) return { code: "vector.out-of-range", position, value };
  }
  return undefined;
}

/** Queries as they are compared: rounded to Float32, like what is stored. Refuses all if one is refused. */
export function roundQueries(
  queries: readonly ArrayLike<number>[],
  dimension: number,
): Result<readonly Float32Array[], InBatch<VectorError>> {
  const rounded: Float32Array[] = [];
  for (const [item, query] of queries.entries()) {
    const error = checkVector(query, dimension);
    if (error !== undefined) return err({ ...error, item });
    rounded.push(Float32Array.from(query));
  }
  return ok(rounded);
}

/**
 * The vector divided by its Euclidean norm: between unit vectors the inner product is the cosine, and the squared
 * distance is 2 - 2 cosine.
 */
export function unitVector(
  vector: ArrayLike<number>,
): Result<Float32Array, VectorError | { readonly code: "vector.zero" }> {
  const error = findNotFinite(vector);
  if (error !== undefined) return err(error);
  const numbers = Float64Array.from(vector);
  // Scaled first: the squares of very small or very large numbers would leave Float64.
  const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return err({ code: "vector.zero" });
  const norm = Math.sqrt(numbers.reduce((sum, value) => sum + (value / largest) ** 2, 0));
  return ok(Float32Array.from(numbers, (value) => value / largest / norm));
}
