import type { CounterRandom } from "@engram/transformer";
import { measureCapacity } from "./measure-capacity.ts";
import { spherePatterns } from "./random-patterns.ts";
import { retrievesPoint } from "./retrieves.ts";

/** How a modern continuous Hopfield network on the sphere is asked. */
export interface SphereQuestions {
  /** K: patterns have the norm K sqrt(n - 1), as in arXiv:2008.02217, Theorem 3. */
  readonly radiusFactor: number;
  readonly inverseTemperature: number;
  /** How far beside its pattern a query starts, in norms of a pattern. */
  readonly displacement: number;
  readonly probes: number;
}

/** No more patterns than these are tried, whatever n. */
const MOST = 1e6;

/** About how many patterns a search in n dimensions tries at most: twice the capacity, rather too many. */
export function mostPatterns(n: number): number {
  return Math.min(MOST, 8 * Math.exp(0.55 * n));
}

/** How many random patterns on the sphere attention retrieves at least half of. */
export function sphereCapacity(
  random: CounterRandom,
  n: number,
  first: number,
  { radiusFactor, inverseTemperature, displacement, probes }: SphereQuestions,
): number {
  const radius = radiusFactor * Math.sqrt(n - 1);
  const patterns = spherePatterns(random, n, radius, first);
  const displacements = spherePatterns(random, n, displacement * radius, first + 2 ** 39);
  return measureCapacity(
    (probe, count) => {
      const stored = patterns(count);
      return retrievesPoint(stored, stored[probe], displacements(probe + 1)[probe], inverseTemperature);
    },
    { probes, resolution: 0.1, start: Math.ceil(2 ** (n / 2)), most: MOST },
  );
}
