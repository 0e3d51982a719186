import { addScaled, dot, type Vector } from "../energy/vector.ts";

/** A memory that can be asked: an energy, and a step that goes down in it. */
export interface AssociativeMemory {
  energy(x: Vector): number;
  /** The next state; the same state where it is a fixed point. */
  step(x: Vector): Float64Array;
}

export interface RetrieveOptions {
  /** Steps after which to give up; 1000 if left out. */
  readonly maxSteps?: number;
  /** A step shorter than this (Euclidean norm) ends the retrieval; 1e-10 if left out. */
  readonly tolerance?: number;
}

/** The way of a state through the energy. */
export interface Trace {
  /** The start, then the state after each step; steps + 1 of them. */
  readonly states: readonly Float64Array[];
  /** The energy at each of the states. */
  readonly energies: readonly number[];
  readonly steps: number;
  /** True if the last step was shorter than the tolerance; false if steps ran out. */
  readonly converged: boolean;
}

/** Steps from `start` to a fixed point of `memory`. */
export function retrieve(memory: AssociativeMemory, start: Vector, options: RetrieveOptions = {}): Trace {
  const { maxSteps = 1000, tolerance = 1e-10 } = options;
  let state = Float64Array.from(start);
  const states = [state];
  const energies = [memory.energy(state)];
  let converged = false;
  while (!converged && states.length <= maxSteps) {
    const next = Float64Array.from(memory.step(state));
    const move = addScaled(next, -1, state);
    converged = Math.sqrt(dot(move, move)) <= tolerance;
    state = next;
    states.push(state);
    energies.push(memory.energy(state));
  }
  return { states, energies, steps: states.length - 1, converged };
}
