/** @file What a landscape says of its query and its patterns: numbers and codes, no words yet. */
import {
  hasValleys,
  type PlanarEnergy,
  type PlanarOptions,
  patternAt,
  planarMemory,
  type Recall,
  recallTolerances,
  retrieve,
  SAME_PLACE,
  type Trace,
} from "@engram/memory";
import { type LandscapeState, type Point, SIDE } from "./landscape-state.ts";

/** What the query ended at. */
export type Ending =
  | { readonly at: "pattern"; readonly pattern: number }
  /** A minimum that several patterns flow to and none is. */
  | { readonly at: "shared"; readonly patterns: readonly number[] }
  | { readonly at: "mirror"; readonly pattern: number }
  | { readonly at: "corner" }
  | { readonly at: "ridge" }
  | { readonly at: "nowhere" }
  /** A minimum that no pattern flows to. */
  | { readonly at: "stray" };

export interface Answer {
  readonly trace: Trace;
  readonly end: Point;
  readonly ending: Ending;
}

/** What becomes of a pattern that is lost. */
export interface Loss {
  readonly pattern: number;
  /** The pattern that it flows to; undefined where it ends at none. */
  readonly to: number | undefined;
}

/** A step shorter than this counts as rest; a thousandth of it would add steps that nobody sees. */
const REST = 1e-4;
const MOST_STEPS = 2000;

export function optionsOf(state: LandscapeState, energy: PlanarEnergy): PlanarOptions {
  return { energy, beta: state.beta, delta: state.delta, side: SIDE };
}

/** The way of the query; undefined where nothing is stored. */
export function answerQuery(state: LandscapeState, energy: PlanarEnergy, recall: Recall): Answer | undefined {
  if (state.patterns.length === 0) return undefined;
  const memory = planarMemory(state.patterns, optionsOf(state, energy));
  const trace = retrieve(memory, state.query, { tolerance: REST, maxSteps: MOST_STEPS });
  const [x = 0, y = 0] = trace.states.at(-1) ?? [];
  const end: Point = [x, y];
  return { trace, end, ending: endingAt(state, energy, recall, end, memory.energy) };
}

function endingAt(
  state: LandscapeState,
  energy: PlanarEnergy,
  recall: Recall,
  [x, y]: Point,
  energyAt: (point: Point) => number,
): Ending {
  if (state.delta === 0) return { at: "nowhere" };
  if (hasValleys(energy) && isRidge(energyAt, [x, y])) return { at: "ridge" };
  const tolerances = recallTolerances(state.patterns);
  const pattern = patternAt(state.patterns, tolerances, x, y);
  if (pattern !== undefined) return { at: "pattern", pattern };
  if (!hasValleys(energy)) {
    const mirrored = patternAt(state.patterns, tolerances, -x, -y);
    return mirrored === undefined ? { at: "corner" } : { at: "mirror", pattern: mirrored };
  }
  const attractor = recall.attractors.find((one) => Math.hypot(one.x - x, one.y - y) < SAME_END);
  if (attractor === undefined || attractor.from.length === 0) return { at: "stray" };
  return { at: "shared", patterns: attractor.from };
}

/** As near as ends of two ways to the same minimum may be. */
const SAME_END = 0.05;
const NUDGE = 0.01;
/** What a nudge must lower the energy by to count: far above rounding, far below a slope that moves a state. */
const LOWER = 1e-6;

/** Whether a state rests where it would not if it were touched: on a saddle between two valleys. */
function isRidge(energyAt: (point: Point) => number, [x, y]: Point): boolean {
  const own = energyAt([x, y]);
  const directions = Array.from({ length: 8 }, (_, k) => (k * Math.PI) / 4);
  return directions.some((angle) => {
    const [moveX, moveY] = [NUDGE * Math.cos(angle), NUDGE * Math.sin(angle)];
    // Lower on both sides: on a slope that is nearly flat only one is.
    const there = energyAt([x + moveX, y + moveY]);
    const opposite = energyAt([x - moveX, y - moveY]);
    const limit = own - LOWER * (1 + Math.abs(own));
    return there < limit && opposite < limit;
  });
}

/** The patterns that are lost, in their order. */
export function lossesOf(recall: Recall): readonly Loss[] {
  return recall.isKept.flatMap((isKept, pattern) => {
    if (isKept) return [];
    return [{ pattern, to: recall.attractors[recall.endOf[pattern] ?? -1]?.pattern }];
  });
}

/** What is special about a state, and better said than left to be wondered at. */
export type Remark =
  | "none"
  | "single"
  | "all-equal"
  | "some-equal"
  | "beta-zero"
  | "beta-huge"
  | "delta-zero"
  | "equal-norms"
  | "square";

/** From here on the energy differs from g by less than a picture shows. */
const HUGE_BETA = 1e4;

export function remarksOn(state: LandscapeState, energy: PlanarEnergy): readonly Remark[] {
  const { patterns, beta, delta } = state;
  if (patterns.length === 0) return ["none"];
  const remarks: Remark[] = [];
  const isSame = (one: Point, other: Point): boolean =>
    Math.hypot(one[0] - other[0], one[1] - other[1]) <= SAME_PLACE;
  const places = patterns.filter((one, i) => patterns.findIndex((other) => isSame(one, other)) === i).length;
  if (patterns.length === 1) remarks.push("single");
  else if (places === 1) remarks.push("all-equal");
  else if (places < patterns.length) remarks.push("some-equal");
  if (delta === 0) remarks.push("delta-zero");
  if (!hasValleys(energy)) return [...remarks, "square"];
  if (beta === 0) remarks.push("beta-zero");
  if (beta >= HUGE_BETA) remarks.push("beta-huge");
  if (energy === "mchn" && beta > 0 && places > 1 && areEquallyLong(patterns)) remarks.push("equal-norms");
  return remarks;
}

function areEquallyLong(patterns: readonly Point[]): boolean {
  const lengths = patterns.map(([x, y]) => Math.hypot(x, y));
  // Places are rounded to hundredths, and so are the corners of a ring.
  return Math.max(...lengths) - Math.min(...lengths) < 0.02;
}
