/** @file A state's way through the layers of a stack, arXiv:2405.08707 (version 2), section 4.2. */
import { globalEnergy, type Layers, layerEnergy } from "../energy/layered.ts";
import {
  addScaled,
  indexOfSmallest,
  type Patterns,
  squaredDistances,
  type Vector,
} from "../energy/vector.ts";
import { assertLength } from "../shape-error.ts";

/**
 * x^(t) = argmin of E_t over X_t = {x : ||x - x^(t-1)||^2 <= delta_t}, for E_t = g_t: from x towards its nearest pattern
 * of the layer, by at most sqrt(delta_t). A layer without patterns moves nothing.
 *
 * @param layer  D_t; shape [d_t, n]
 * @param x      x^(t-1); shape [n], unit u
 * @param delta  delta_t >= 0, in u^2; Infinity lets the state reach the pattern
 * @see          arXiv:2405.08707, eq. (6)
 */
export function stackStep(layer: Patterns, x: Vector, delta: number): Float64Array {
  if (!(delta >= 0)) throw new RangeError(`delta must be at least 0, got ${delta}`);
  if (layer.length === 0) return Float64Array.from(x);
  const distances = squaredDistances(layer, x); // [d_t]
  const nearest = indexOfSmallest(distances);
  const pattern = layer[nearest];
  if (distances[nearest] <= delta) return Float64Array.from(pattern);
  const share = Math.sqrt(delta / distances[nearest]);
  return addScaled(x, share, addScaled(pattern, -1, x));
}

/** One pass through a stack of l layers. */
export interface StackTrace {
  /** x^(0) ... x^(l). */
  readonly states: readonly Float64Array[];
  /** E_global at each state: it may rise from one layer to the next, as the layers do not majorise it. */
  readonly globalEnergies: readonly number[];
  /** g_t(x^(t)) of the layer that made the move, which never exceeds g_t(x^(t-1)); l of them. */
  readonly layerEnergies: readonly number[];
}

/** A pass of `start` through the layers; `delta` is one step bound for all, or one a layer. */
export function runStack(layers: Layers, start: Vector, delta: number | Vector): StackTrace {
  const deltas = typeof delta === "number" ? layers.map(() => delta) : delta;
  assertLength("delta", deltas, layers.length);
  const states: Float64Array[] = [Float64Array.from(start)];
  for (const [t, layer] of layers.entries()) states.push(stackStep(layer, states[t], deltas[t]));
  return {
    states,
    globalEnergies: states.map((state) => globalEnergy(layers, state)),
    layerEnergies: layers.map((layer, t) => layerEnergy(layer, states[t + 1])),
  };
}
