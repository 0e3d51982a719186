import fc from "fast-check";
import { test } from "vitest";
import { finiteDifferences, memoryCase } from "../testing/arbitraries.ts";
import { expectClose } from "../testing/close.ts";
import { denseEnergy, denseGradient } from "./dense.ts";
import { distanceEnergy, distanceGradient, nearestDistance, nearestDistanceGradient } from "./distance.ts";
import { exponentialEnergy, exponentialGradient } from "./exponential.ts";
import { hopfieldEnergy, hopfieldGradient } from "./hopfield.ts";
import { globalEnergy, globalGradient, type LayerReading, layerEnergy, layerGradient } from "./layered.ts";
import { mchnEnergy, mchnGradient } from "./mchn.ts";
import { type Patterns, squaredDistances, type Vector } from "./vector.ts";

interface Case {
  readonly patterns: number[][];
  readonly x: number[];
  readonly y: number[];
  readonly beta: number;
}

/** Kinks are left out: where two patterns are nearly equally near, or (p = 1) where the state is at a pattern. */
function isSmooth({ patterns, x }: Case): boolean {
  const sorted = squaredDistances(patterns, x).sort();
  return sorted[0] > 0.01 && (sorted.length === 1 || sorted[1] - sorted[0] > 0.01);
}

function halves(patterns: Patterns): readonly Patterns[] {
  const middle = Math.ceil(patterns.length / 2);
  return [patterns.slice(0, middle), patterns.slice(middle)];
}

const LITERAL: LayerReading = { reading: "literal", logPartition: 0.7 };
const SOFT: LayerReading = { reading: "energy", soft: { beta: 1.5 } };

interface Row {
  readonly name: string;
  readonly energy: (x: Vector, given: Case) => number;
  readonly gradient: (x: Vector, given: Case) => Float64Array;
  readonly smoothOnly?: boolean;
}

const ROWS: readonly Row[] = [
  {
    name: "Hopfield with bias",
    energy: (x, { patterns, y }) => hopfieldEnergy(patterns, x, y),
    gradient: (x, { patterns, y }) => hopfieldGradient(patterns, x, y),
  },
  {
    name: "Hopfield without bias",
    energy: (x, { patterns }) => hopfieldEnergy(patterns, x),
    gradient: (x, { patterns }) => hopfieldGradient(patterns, x),
  },
  ...[1, 2, 3, 4].map((degree) => ({
    name: `dense of degree ${degree}`,
    energy: (x: Vector, { patterns }: Case) => denseEnergy(patterns, x, { degree }),
    gradient: (x: Vector, { patterns }: Case) => denseGradient(patterns, x, { degree }),
  })),
  {
    name: "rectified dense of degree 3",
    energy: (x, { patterns }) => denseEnergy(patterns, x, { degree: 3, rectified: true }),
    gradient: (x, { patterns }) => denseGradient(patterns, x, { degree: 3, rectified: true }),
  },
  {
    name: "exponential, log-sum",
    energy: (x, { patterns }) => exponentialEnergy(patterns, x, "log-sum"),
    gradient: (x, { patterns }) => exponentialGradient(patterns, x, "log-sum"),
  },
  {
    name: "exponential, sum",
    energy: (x, { patterns }) => exponentialEnergy(patterns, x, "sum"),
    gradient: (x, { patterns }) => exponentialGradient(patterns, x, "sum"),
  },
  {
    name: "MCHN",
    energy: (x, { patterns, beta }) => mchnEnergy(patterns, x, beta),
    gradient: (x, { patterns, beta }) => mchnGradient(patterns, x, beta),
  },
  {
    name: "distance, p = 2",
    energy: (x, { patterns, beta }) => distanceEnergy(patterns, x, { beta }),
    gradient: (x, { patterns, beta }) => distanceGradient(patterns, x, { beta }),
  },
  {
    name: "distance, p = 1",
    energy: (x, { patterns, beta }) => distanceEnergy(patterns, x, { beta, p: 1 }),
    gradient: (x, { patterns, beta }) => distanceGradient(patterns, x, { beta, p: 1 }),
    smoothOnly: true,
  },
  {
    name: "g, p = 2",
    energy: (x, { patterns }) => nearestDistance(patterns, x),
    gradient: (x, { patterns }) => nearestDistanceGradient(patterns, x),
    smoothOnly: true,
  },
  {
    name: "g, p = 1",
    energy: (x, { patterns }) => nearestDistance(patterns, x, 1),
    gradient: (x, { patterns }) => nearestDistanceGradient(patterns, x, 1),
    smoothOnly: true,
  },
  {
    name: "layer, soft",
    energy: (x, { patterns }) => layerEnergy(patterns, x, SOFT),
    gradient: (x, { patterns }) => layerGradient(patterns, x, SOFT),
  },
  {
    name: "layer, literal",
    energy: (x, { patterns }) => layerEnergy(patterns, x, LITERAL),
    gradient: (x, { patterns }) => layerGradient(patterns, x, LITERAL),
    smoothOnly: true,
  },
  {
    name: "global, soft",
    energy: (x, { patterns }) => globalEnergy(halves(patterns), x, SOFT),
    gradient: (x, { patterns }) => globalGradient(halves(patterns), x, SOFT),
  },
  {
    name: "global, literal",
    energy: (x, { patterns }) => globalEnergy([patterns, patterns], x, [LITERAL, SOFT]),
    gradient: (x, { patterns }) => globalGradient([patterns, patterns], x, [LITERAL, SOFT]),
    smoothOnly: true,
  },
];

test.each(ROWS)("the gradient agrees with finite differences: $name", ({ energy, gradient, smoothOnly }) => {
  fc.assert(
    fc.property(memoryCase(6, 1.5), (given) => {
      fc.pre(smoothOnly !== true || isSmooth(given));
      const numeric = finiteDifferences((x) => energy(x, given), given.x);
      // Truncation is of order h^2 f''' = 1e-10 beta^2 f, rounding of order 1e-16 f / h = 1e-11 f.
      expectClose(gradient(given.x, given), numeric, { atol: 2e-6, rtol: 1e-6 });
    }),
    { seed: 31, numRuns: 300 },
  );
});
