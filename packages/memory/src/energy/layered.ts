/** @file Layers of patterns and their global energy, arXiv:2405.08707 (version 2), section 4.2. */
import { assertLength } from "../shape-error.ts";
import {
  type DistanceOptions,
  distanceEnergy,
  distanceGradient,
  nearestDistance,
  nearestDistanceGradient,
} from "./distance.ts";
import { logSumExp, softmax } from "./log-sum-exp.ts";
import type { Patterns, Vector } from "./vector.ts";

/** D_1 ... D_l, the patterns of each layer. */
export type Layers = readonly Patterns[];

/**
 * What E_t means. The paper prints E_t(x) = exp(-g_t(x))/Z_t, which is a density, and uses E_t as an energy elsewhere.
 * - `energy`: E_t = g_t, the squared distance to the nearest pattern of the layer; with `soft`, E_t is eq. (4) on D_t
 * - `literal`: E_t as printed; it is largest at the patterns. `logPartition` is log Z_t.
 */
export type LayerReading =
  | { readonly reading: "energy"; readonly soft?: Pick<DistanceOptions, "beta"> }
  | { readonly reading: "literal"; readonly logPartition: number };

const ENERGY: LayerReading = { reading: "energy" };

/** E_t(x). A layer without patterns has energy Infinity, or 0 when read literally. */
export function layerEnergy(layer: Patterns, x: Vector, reading: LayerReading = ENERGY): number {
  if (reading.reading === "literal") return Math.exp(-nearestDistance(layer, x) - reading.logPartition);
  return reading.soft === undefined ? nearestDistance(layer, x) : distanceEnergy(layer, x, reading.soft);
}

/** grad E_t(x); shape [n]. Where E_t does not depend on x, as without patterns, it is 0. */
export function layerGradient(layer: Patterns, x: Vector, reading: LayerReading = ENERGY): Float64Array {
  if (layer.length === 0) return new Float64Array(x.length);
  if (reading.reading === "energy" && reading.soft !== undefined) {
    return distanceGradient(layer, x, reading.soft);
  }
  const gradient = nearestDistanceGradient(layer, x);
  if (reading.reading === "energy") return gradient;
  const slope = -layerEnergy(layer, x, reading);
  return gradient.map((value) => slope * value);
}

function readingOf(
  readings: LayerReading | readonly LayerReading[],
  layers: Layers,
): (t: number) => LayerReading {
  if (!("length" in readings)) return () => readings;
  assertLength("readings", readings, layers.length);
  return (t) => readings[t];
}

/**
 * E_global(x) = -log sum_t exp(-E_t(x)): a soft minimum over layers, in [min_t E_t - log l, min_t E_t].
 *
 * With E_t = g_t it lies in [g - log l, g]. With the soft E_t of beta = 1 it is eq. (4) on all patterns: how they are
 * divided into layers can not be seen in it. Infinity for no layers.
 *
 * @param layers    D_t; l of them
 * @param x         state; shape [n]
 * @param readings  one for all layers, or one a layer (log Z_t differs from layer to layer)
 * @see             arXiv:2405.08707, eqs (7) and (8)
 */
export function globalEnergy(
  layers: Layers,
  x: Vector,
  readings: LayerReading | readonly LayerReading[] = ENERGY,
): number {
  const reading = readingOf(readings, layers);
  return -logSumExp(layers.map((layer, t) => -layerEnergy(layer, x, reading(t))));
}

/** grad E_global(x) = sum_t softmax(-E)_t grad E_t(x), 0 where no layer has a pattern; shape [n]. */
export function globalGradient(
  layers: Layers,
  x: Vector,
  readings: LayerReading | readonly LayerReading[] = ENERGY,
): Float64Array {
  const reading = readingOf(readings, layers);
  const sum = new Float64Array(x.length); // [n]
  if (layers.every((layer) => layer.length === 0)) return sum;
  const weights = softmax(layers.map((layer, t) => -layerEnergy(layer, x, reading(t)))); // [l]
  for (const [t, layer] of layers.entries()) {
    const gradient = layerGradient(layer, x, reading(t));
    for (let j = 0; j < sum.length; j += 1) sum[j] += weights[t] * gradient[j];
  }
  return sum;
}
