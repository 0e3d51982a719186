import fc from "fast-check";
import { expect, test } from "vitest";
import { unwrap } from "../result.ts";
import { evenNumber } from "../testing/arbitraries.ts";
import { createRandom, randomVector, randomVectors } from "../testing/random.ts";
import { createPatternIndex, type Neighbour, type PatternIndex } from "./pattern-index.ts";
import type { Metric } from "./score-kernel.ts";

const METRICS: readonly Metric[] = ["inner-product", "squared-distance"];
const KERNELS = ["webassembly", "javascript"] as const;

/** What an index must answer: every score in Float64 over numbers rounded to Float32, sorted, equal ones by id. */
function bruteForce(
  stored: ReadonlyMap<number, ArrayLike<number>>,
  metric: Metric,
  query: ArrayLike<number>,
): Neighbour[] {
  const rounded = Float32Array.from(query);
  const scored = [...stored].map(([id, vector]) => {
    const row = Float32Array.from(vector);
    let score = 0;
    for (let i = 0; i < row.length; i += 1) {
      score += metric === "inner-product" ? row[i] * rounded[i] : (row[i] - rounded[i]) ** 2;
    }
    return { id, score };
  });
  const sign = metric === "inner-product" ? -1 : 1;
  return scored.sort((a, b) => sign * (a.score - b.score) || a.id - b.id);
}

function filled(
  metric: Metric,
  kernel: "webassembly" | "javascript",
  vectors: readonly ArrayLike<number>[],
): { readonly index: PatternIndex; readonly stored: Map<number, ArrayLike<number>> } {
  const index = unwrap(createPatternIndex({ dimension: vectors[0].length, metric, kernel }));
  const ids = unwrap(index.insertMany(vectors));
  return { index, stored: new Map(ids.map((id, i) => [id, vectors[i]])) };
}

const cases = METRICS.flatMap((metric) => KERNELS.map((kernel) => ({ metric, kernel })));

test.each(cases)("top-k equals brute force over sizes and dimensions ($metric, $kernel)", (options) => {
  const random = createRandom(11);
  for (const [count, dimension] of [
    [1, 1],
    [3, 2],
    [4, 5],
    [7, 16],
    [683, 384],
    [2049, 9],
    [5000, 33],
  ]) {
    const { index, stored } = filled(options.metric, options.kernel, randomVectors(count, dimension, random));
    for (const k of [1, 2, 10, count, count + 5]) {
      const query = randomVector(dimension, random);
      const expected = bruteForce(stored, options.metric, query).slice(0, k);
      expect(unwrap(index.nearest(query, k))).toEqual(expected);
    }
  }
});

test.each(cases)("radius queries equal brute force, the rim included ($metric, $kernel)", (options) => {
  const random = createRandom(12);
  const { index, stored } = filled(options.metric, options.kernel, randomVectors(3000, 24, random));
  for (let round = 0; round < 20; round += 1) {
    const query = randomVector(24, random);
    const all = bruteForce(stored, options.metric, query);
    // A limit that is exactly the score of a stored pattern: it must be in.
    const included = Math.floor(random() * all.length);
    const found = unwrap(index.within(query, all[included].score));
    expect(found).toEqual(all.slice(0, included + 1));
  }
});

test.each(cases)(
  "scores that differ by less than Float32 can tell are told apart ($metric, $kernel)",
  (options) => {
    const random = createRandom(13);
    const centre = randomVector(384, random);
    // Neighbours one Float32 step apart in one number each: their Float32 sums are mostly equal or in the wrong order.
    const vectors = Array.from({ length: 2000 }, (_, i) => {
      const vector = Float32Array.from(centre);
      const bits = new Int32Array(vector.buffer);
      bits[i % 384] += (i >> 7) - 8;
      return vector;
    });
    const { index, stored } = filled(options.metric, options.kernel, vectors);
    const query = randomVector(384, random);
    expect(unwrap(index.nearest(query, 50))).toEqual(bruteForce(stored, options.metric, query).slice(0, 50));
  },
);

test.each(cases)("equal patterns come in the order of their ids ($metric, $kernel)", (options) => {
  const index = unwrap(createPatternIndex({ ...options, dimension: 3 }));
  const ids = [90, 5, 1000, 7, 6, 8, 2, 77];
  unwrap(
    index.insertMany(
      ids.map(() => [1, 2, 3]),
      ids,
    ),
  );
  const found = unwrap(index.nearest([1, 1, 1], 5));
  expect(found.map(({ id }) => id)).toEqual([2, 5, 6, 7, 8]);
});

test.each(cases)(
  "magnitudes that overflow or underflow Float32 sums are still exact ($metric, $kernel)",
  (options) => {
    const random = createRandom(14);
    for (const scale of [1e38, 1e25, 1e-20, 1e-38, 1e-44]) {
      const mixed = randomVectors(300, 40, random).map((vector, i) => {
        const own = i % 3 === 0 ? 1 : scale;
        return vector.map((value) => value * own);
      });
      const { index, stored } = filled(options.metric, options.kernel, mixed);
      const query = randomVector(40, random, scale);
      const expected = bruteForce(stored, options.metric, query);
      expect(unwrap(index.nearest(query, 20))).toEqual(expected.slice(0, 20));
      expect(unwrap(index.within(query, expected[30].score))).toEqual(
        expected.filter(({ score }) =>
          options.metric === "inner-product" ? score >= expected[30].score : score <= expected[30].score,
        ),
      );
    }
  },
);

test.each(cases)("a batch answers as its queries would one by one ($metric, $kernel)", (options) => {
  const random = createRandom(15);
  const { index } = filled(options.metric, options.kernel, randomVectors(4100, 48, random));
  for (const batchSize of [0, 1, 3, 4, 5, 8, 11]) {
    const queries = randomVectors(batchSize, 48, random);
    expect(unwrap(index.nearestBatch(queries, 7))).toEqual(queries.map((q) => unwrap(index.nearest(q, 7))));
    expect(unwrap(index.withinBatch(queries, 3))).toEqual(queries.map((q) => unwrap(index.within(q, 3))));
  }
});

test.each(cases)(
  "any stream of inserts and deletes leaves brute force's answers ($metric, $kernel)",
  (options) => {
    const number = evenNumber(2);
    const action = fc.oneof(
      { weight: 3, arbitrary: fc.record({ insert: fc.array(number, { minLength: 3, maxLength: 3 }) }) },
      { weight: 2, arbitrary: fc.record({ delete: fc.nat({ max: 40 }) }) },
      { weight: 2, arbitrary: fc.record({ query: fc.array(number, { minLength: 3, maxLength: 3 }) }) },
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 80 }), (actions) => {
        const index = unwrap(createPatternIndex({ ...options, dimension: 3 }));
        const stored = new Map<number, number[]>();
        for (const step of actions) {
          if ("insert" in step) stored.set(unwrap(index.insert(step.insert)), step.insert);
          else if ("delete" in step) expect(index.delete(step.delete)).toBe(stored.delete(step.delete));
          else {
            const expected = bruteForce(stored, options.metric, step.query).slice(0, 4);
            expect(unwrap(index.nearest(step.query, 4))).toEqual(expected);
          }
        }
        expect(index.size).toBe(stored.size);
        expect(index.ids()).toEqual([...stored.keys()].sort((a, b) => a - b));
      }),
      { seed: 16, numRuns: 150 },
    );
  },
);

test.each(METRICS)("both kernels give identical answers (%s)", (metric) => {
  const random = createRandom(17);
  const vectors = randomVectors(1500, 100, random);
  const [first, second] = KERNELS.map((kernel) => filled(metric, kernel, vectors).index);
  for (const query of randomVectors(20, 100, random)) {
    expect(first.nearest(query, 25)).toEqual(second.nearest(query, 25));
    expect(first.within(query, 5)).toEqual(second.within(query, 5));
  }
});
