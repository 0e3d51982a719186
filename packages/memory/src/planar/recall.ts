import { type Patterns, squaredDistance } from "../energy/vector.ts";
import { type FieldStep, follow } from "./field-step.ts";

/** A point where states come to rest, and what it is to the patterns. */
export interface Attractor {
  readonly x: number;
  readonly y: number;
  /** Numbers of the patterns that flow here. */
  readonly from: readonly number[];
  /** The pattern whose place this is; undefined for a minimum between patterns, or of none. */
  readonly pattern: number | undefined;
}

/** What becomes of each pattern when it is asked for by itself. */
export interface Recall {
  readonly attractors: readonly Attractor[];
  /** For each pattern the attractor that it flows to. */
  readonly endOf: readonly number[];
  /** Whether each pattern comes back: it is where it ends, up to its own tolerance. */
  readonly isKept: readonly boolean[];
}

const FOLLOW = { maxSteps: 300, tolerance: 1e-5 };
/** Ends closer than this are one. */
const SAME_END = 0.02;
/** Patterns closer than this are equal: one memory stored twice. */
export const SAME_PLACE = 1e-6;
const LARGEST_TOLERANCE = 0.5;

/**
 * How far from a pattern a state may rest and still be that pattern: a quarter of the way to the nearest other place
 * that holds one, at most 1/2. Half the way, as the disjoint balls of Definition 1 allow, would call a minimum in the
 * middle of two patterns one of them.
 */
export function recallTolerances(patterns: Patterns): Float64Array {
  return Float64Array.from(patterns, (pattern) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const other of patterns) {
      const distance = squaredDistance(pattern, other);
      if (distance > SAME_PLACE ** 2 && distance < nearest) nearest = distance;
    }
    return Math.min(Math.sqrt(nearest) / 4, LARGEST_TOLERANCE);
  });
}

/** The pattern whose place a point is; of several the nearest. */
export function patternAt(
  patterns: Patterns,
  tolerances: Float64Array,
  x: number,
  y: number,
): number | undefined {
  let found: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < patterns.length; i += 1) {
    const distance = squaredDistance(patterns[i], [x, y]);
    if (distance < nearest && distance <= tolerances[i] ** 2) {
      nearest = distance;
      found = i;
    }
  }
  return found;
}

/** Follows every pattern to where it ends. `others` are further points to find attractors from; their labels come last. */
export function recallPatterns(
  patterns: Patterns,
  step: FieldStep,
  others: readonly (readonly [number, number])[] = [],
): Recall & { readonly endOfOthers: readonly number[] } {
  const tolerances = recallTolerances(patterns);
  const ends: { x: number; y: number; from: number[] }[] = [];
  const endFrom = (x: number, y: number): number => {
    follow(step, x, y, FOLLOW);
    const known = ends.findIndex((end) => Math.hypot(end.x - step.x, end.y - step.y) < SAME_END);
    return known >= 0 ? known : ends.push({ x: step.x, y: step.y, from: [] }) - 1;
  };
  const endOf = patterns.map((pattern, i) => {
    const end = endFrom(pattern[0], pattern[1]);
    ends[end].from.push(i);
    return end;
  });
  const endOfOthers = others.map(([x, y]) => endFrom(x, y));
  const attractors = ends.map((end) => ({ ...end, pattern: patternAt(patterns, tolerances, end.x, end.y) }));
  const isKept = patterns.map((pattern, i) => {
    const { x, y } = ends[endOf[i]];
    return squaredDistance(pattern, [x, y]) <= tolerances[i] ** 2;
  });
  return { attractors, endOf, isKept, endOfOthers };
}
