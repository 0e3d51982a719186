import {
  distanceEnergy,
  globalEnergy,
  globalGradient,
  type Layers,
  meanShiftStep,
  type Vector,
} from "@engram/memory";

/**
 * A step of 1/2 along the gradient would be the whole way to the minimum of a majoriser with curvature 2; up to 1 none
 * raises the energy, as E_global less ||x||^2 is a soft minimum of lines.
 */
const DESCENT = 0.25;

/** What becomes of the global energy on a way through the layers. */
export interface PassEnergies {
  /** E_global of the given states; l + 1 of them. */
  readonly given: readonly number[];
  /** Of a stack that goes down the gradient of E_global itself, from the first state; as many. */
  readonly descent: readonly number[];
  /** Change of eq. (4) on all patterns in one majorization-minimization step from each state but the last. */
  readonly sharedChanges: readonly number[];
}

/** The energies of a pass, beside those of two stacks that do minimise one energy. */
export function passEnergies(layers: Layers, states: readonly Vector[]): PassEnergies {
  const all = layers.flat();
  let x: Vector = states[0];
  const descent = [globalEnergy(layers, x)];
  for (let step = 1; step < states.length; step += 1) {
    const slope = globalGradient(layers, x);
    x = Float64Array.from(x, (value, i) => value - DESCENT * slope[i]);
    descent.push(globalEnergy(layers, x));
  }
  return {
    given: states.map((state) => globalEnergy(layers, state)),
    descent,
    sharedChanges: states
      .slice(0, -1)
      .map((state) => distanceEnergy(all, meanShiftStep(all, state)) - distanceEnergy(all, state)),
  };
}
