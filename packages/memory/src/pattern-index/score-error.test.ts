import { expect, test } from "vitest";
import { unwrap } from "../result.ts";
import { createRandom, randomVectors } from "../testing/random.ts";
import { createPatternIndex } from "./pattern-index.ts";
import { norm } from "./pattern-store.ts";
import { scoreError } from "./score-error.ts";
import { exactScore, scorePass } from "./score-pass.ts";

const cases = (["inner-product", "squared-distance"] as const).flatMap((metric) =>
  (["webassembly", "javascript"] as const).map((kernel) => ({ metric, kernel })),
);

test.each(cases)(
  "no score of the kernel is farther off than its bound ($metric, $kernel)",
  ({ metric, kernel }) => {
    const random = createRandom(141);
    for (const [dimension, scale] of [
      [1, 1],
      [7, 100],
      [384, 1],
      [4096, 1e-3],
      [33, 1e-21],
      [33, 1e-38],
    ]) {
      const index = unwrap(createPatternIndex({ dimension, metric, kernel }));
      unwrap(index.insertMany(randomVectors(300, dimension, random, scale)));
      // One query alone, and four that the kernel takes together.
      for (const count of [1, 4]) {
        const queries = randomVectors(count, dimension, random, scale).map((v) => Float32Array.from(v));
        const checked = queries.map((query) => {
          const error = scoreError(metric, index.store.layout.stride, norm(query), index.store.largestNorm);
          const reader = {
            offer: ({
              scores,
              from,
              firstSlot,
              count: rows,
            }: {
              scores: Float32Array;
              from: number;
              firstSlot: number;
              count: number;
            }) => {
              for (let i = 0; i < rows; i += 1) {
                const slot = firstSlot + i;
                const approximate = scores[from + i];
                const off = Math.abs(approximate - exactScore(index.store, metric, query, slot));
                const bound =
                  (error?.relative ?? 0) * Math.abs(approximate) +
                  (error?.perNorm ?? 0) * index.store.norms[slot] +
                  (error?.absolute ?? 0);
                expect(off).toBeLessThanOrEqual(bound);
              }
            },
          };
          return { query, reader };
        });
        scorePass(index.store, metric, checked);
      }
    }
  },
);

test("the bound is as tight as Float32 allows: 1e-5 of the norms for 384 dimensions", () => {
  const error = scoreError("inner-product", 384, 1, 1);
  expect(error?.perNorm).toBeLessThan(1e-5);
});

test.each([
  { name: "products that overflow", stride: 4, query: 1e30, row: 1e30 },
  { name: "rows so long that rounding adds up to everything", stride: 2 ** 23, query: 1, row: 1 },
])("there is no bound for $name", ({ stride, query, row }) => {
  expect(scoreError("inner-product", stride, query, row)).toBeUndefined();
  expect(scoreError("squared-distance", stride, query, row)).toBeUndefined();
});
