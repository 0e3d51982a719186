import {
  type Basins,
  type EnergyField,
  energyField,
  energyGrid,
  findBasins,
  type Grid,
  type PlanarEnergy,
  refineBasins,
  relativeHeights,
} from "@engram/memory";
import { type LandscapeState, SIDE, VIEW } from "./landscape-state.ts";
import { type Answer, answerQuery } from "./read-landscape.ts";

/** While something is dragged, and when it is let go. */
export const QUICK_GRID: Grid = { half: VIEW, nodes: 128 };
export const FINE_GRID: Grid = { half: VIEW, nodes: 255 };

/** One energy of a state, evaluated. */
export interface LandscapeModel {
  readonly energy: PlanarEnergy;
  readonly grid: Grid;
  readonly heights: Float32Array;
  readonly basins: Basins;
  readonly answer: Answer | undefined;
  readonly field: EnergyField;
}

/** Undefined where nothing is stored. */
export function modelLandscape(
  state: LandscapeState,
  energy: PlanarEnergy,
  grid: Grid,
): LandscapeModel | undefined {
  if (state.patterns.length === 0) return undefined;
  const field = energyField(state.patterns, energy, state.beta);
  const energies = energyGrid(field, grid);
  const basins = findBasins(state.patterns, field, energies, grid, { delta: state.delta, side: SIDE });
  const answer = answerQuery(state, energy, basins);
  return { energy, grid, heights: relativeHeights(energies), basins, answer, field };
}

/** The edges of the basins, made right in pieces of a few milliseconds. */
export function refineModel(model: LandscapeModel, state: LandscapeState): Generator<void, void, void> {
  return refineBasins(model.basins, model.field, { delta: state.delta, side: SIDE }, 60);
}
