export {
  type Interval,
  logSumExpBounds,
  mergeDistance,
  normSpread,
  proposition1,
  proposition2,
  proposition3,
  softMinimumBounds,
} from "./energy/bounds.ts";
export { type DenseOptions, denseEnergy, denseGradient, denseOverlapEnergy } from "./energy/dense.ts";
export {
  type DistanceOptions,
  distanceEnergy,
  distanceGradient,
  distanceSurrogate,
  distanceWeights,
  meanShiftStep,
  nearestDistance,
  nearestDistanceGradient,
} from "./energy/distance.ts";
export {
  type ExponentialReading,
  exponentialEnergy,
  exponentialGradient,
  exponentialOverlapEnergy,
} from "./energy/exponential.ts";
export { hopfieldEnergy, hopfieldGradient, hopfieldOverlapEnergy } from "./energy/hopfield.ts";
export {
  globalEnergy,
  globalGradient,
  type LayerReading,
  type Layers,
  layerEnergy,
  layerGradient,
} from "./energy/layered.ts";
export { logSumExp, softmax } from "./energy/log-sum-exp.ts";
export { mchnEnergy, mchnGradient, mchnStep } from "./energy/mchn.ts";
export {
  dot,
  overlaps,
  type Patterns,
  squaredDistance,
  squaredDistances,
  type Vector,
  weightedSum,
} from "./energy/vector.ts";
export type {
  CreateError,
  InBatch,
  IndexFileError,
  IndexFileField,
  InsertError,
  QueryError,
  SizeError,
  VectorError,
} from "./pattern-index/index-error.ts";
export { readPatternIndex, savedBytes, writePatternIndex } from "./pattern-index/index-file.ts";
export { MAX_INDEX_BYTES, predictIndexBytes } from "./pattern-index/index-size.ts";
export {
  createPatternIndex,
  type Neighbour,
  type PatternIndex,
  type PatternIndexOptions,
} from "./pattern-index/pattern-index.ts";
export { unitVector } from "./pattern-index/query-vector.ts";
export type { Metric } from "./pattern-index/score-kernel.ts";
export { type BasinOptions, type Basins, findBasins, refineBasins } from "./planar/basins.ts";
export { contourLines, type Segment } from "./planar/contour-lines.ts";
export { type EnergyField, energyField } from "./planar/energy-field.ts";
export { energyGrid, type Grid, nodeAt } from "./planar/energy-grid.ts";
export { lineProfile, type ProfilePoint } from "./planar/line-profile.ts";
export {
  DENSE_DEGREE,
  hasValleys,
  PLANAR_ENERGIES,
  type PlanarEnergy,
  type PlanarOptions,
  planarMemory,
} from "./planar/planar-memory.ts";
export { type Attractor, patternAt, type Recall, recallTolerances, SAME_PLACE } from "./planar/recall.ts";
export {
  INKS,
  type Paint,
  pictureSide,
  RAMP_LENGTH,
  relativeHeights,
  SHADES,
  shadeLandscape,
} from "./planar/shade.ts";
export { err, ok, type Result, unwrap } from "./result.ts";
export {
  denseMemory,
  distanceMemory,
  exponentialMemory,
  hopfieldMemory,
  mchnMemory,
} from "./retrieval/memories.ts";
export { type AssociativeMemory, type RetrieveOptions, retrieve, type Trace } from "./retrieval/retrieve.ts";
export { type SignUpdateOptions, signSweep } from "./retrieval/sign-update.ts";
export { runStack, type StackTrace, stackStep } from "./retrieval/stack.ts";
export { ShapeError } from "./shape-error.ts";
