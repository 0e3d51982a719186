import { normSpread } from "../energy/bounds.ts";
import { nearestDistance } from "../energy/distance.ts";
import type { Patterns } from "../energy/vector.ts";
import { type PlanarOptions, planarMemory } from "./planar-memory.ts";

/** One place on the line. */
export interface ProfilePoint {
  /** How far along the line, from the start; in units of the plane. */
  readonly along: number;
  /** The energy; of `mchn` twice the energy, which is what compares with g. */
  readonly energy: number;
  /** g: the squared distance to the nearest pattern. */
  readonly nearest: number;
  /** What is proved of the energy here; undefined where nothing is, or nothing finite. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/**
 * The energy along a line, with g and the bounds that the paper proves.
 *
 * distance: g - (log d)/beta <= E <= g (Proposition 1). mchn: g <= 2E <= g + Delta + 2 (log d)/beta (Proposition 3 as
 * corrected in `proposition3`; for any beta, by the identity in energy-field.ts). No such bound holds for the others.
 *
 * @param line  the start, the direction (of length 1), and the places along it
 */
export function lineProfile(
  patterns: Patterns,
  options: PlanarOptions,
  line: {
    readonly start: readonly [number, number];
    readonly direction: readonly [number, number];
    readonly places: readonly number[];
  },
): readonly ProfilePoint[] {
  const memory = planarMemory(patterns, options);
  const { energy, beta } = options;
  const slack = beta === 0 ? undefined : Math.log(patterns.length) / beta;
  const spread = normSpread(patterns);
  return line.places.map((along) => {
    const x = line.start.map((value, j) => value + along * line.direction[j]);
    const nearest = nearestDistance(patterns, x);
    const value = memory.energy(x);
    const bounds =
      energy === "distance"
        ? {
            lower: slack === undefined ? undefined : nearest - slack,
            upper: slack === undefined ? undefined : nearest,
          }
        : energy === "mchn"
          ? { lower: nearest, upper: slack === undefined ? undefined : nearest + spread + 2 * slack }
          : { lower: undefined, upper: undefined };
    return { along, energy: energy === "mchn" ? 2 * value : value, nearest, ...bounds };
  });
}
