/** @file When a pattern counts as retrieved, for states of signs and on the sphere. */
import { type AssociativeMemory, dot, mchnStep, squaredDistance } from "@engram/memory";

/** Signs that are retrieved agree with their pattern in at least this cosine: 95 % of the signs. */
const RETRIEVED_COSINE = 0.9;

/** On the sphere: a fixed point nearer to its pattern than half of the pattern's norm. */
const RETRIEVED_DISTANCE = 0.5;

/** Steps after which a state that still moves is taken as it is. */
const MOST_STEPS = 50;

/**
 * Whether signs fall back to their pattern when its first `flipped` signs are turned.
 *
 * @param memory   over the stored patterns
 * @param pattern  shape [n], of -1 and 1
 */
export function retrievesSigns(memory: AssociativeMemory, pattern: Float64Array, flipped = 0): boolean {
  let state: Float64Array = pattern.map((value, j) => (j < flipped ? -value : value)); // [n]
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = memory.step(state);
    if (next.every((value, j) => value === state[j])) break;
    state = next;
  }
  return dot(state, pattern) >= RETRIEVED_COSINE * pattern.length;
}

/**
 * Whether attention with the stored patterns falls back to one of them from a state beside it.
 *
 * @param displaced  what is added to the pattern before; shape [n]
 */
export function retrievesPoint(
  patterns: readonly Float64Array[],
  pattern: Float64Array,
  displaced: Float64Array,
  beta: number,
): boolean {
  let state: Float64Array = pattern.map((value, j) => value + displaced[j]); // [n]
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = mchnStep(patterns, state, beta);
    const moved = squaredDistance(next, state);
    state = next;
    if (moved <= 1e-12 * dot(pattern, pattern)) break;
  }
  return squaredDistance(state, pattern) <= RETRIEVED_DISTANCE ** 2 * dot(pattern, pattern);
}
