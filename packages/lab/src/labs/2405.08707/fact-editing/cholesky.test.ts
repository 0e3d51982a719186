import { counterRandom } from "@engram/transformer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { choleskySolver } from "./cholesky.ts";

test("a system of two is solved as by hand", () => {
  // 4x + 2y = 2, 2x + 3y = 5: x = -1/2, y = 2.
  const [x, y] = choleskySolver(Float64Array.of(4, 2, 2, 3), 2)(Float64Array.of(2, 5));
  expect(x).toBeCloseTo(-0.5, 12);
  expect(y).toBeCloseTo(2, 12);
});

test("A x gives b back, for random A = G G^T + 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(1000), (n, seed) => {
      const random = counterRandom(seed, "matrix");
      const g = Array.from({ length: n }, (_, i) =>
        Float64Array.from({ length: n }, (_v, j) => random.normal(i * n + j)),
      );
      const a = Float64Array.from({ length: n * n }, (_, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        return g[i].reduce((sum, value, k) => sum + value * g[j][k], i === j ? 1 : 0);
      });
      const b = Float64Array.from({ length: n }, (_, i) => random.normal(1000 + i));
      const x = choleskySolver(a, n)(b);
      for (let i = 0; i < n; i += 1) {
        expect(x.reduce((sum, value, j) => sum + a[i * n + j] * value, 0)).toBeCloseTo(b[i], 8);
      }
    }),
    { seed: 7, numRuns: 50 },
  );
});

test("a matrix that is not positive definite is refused, by row", () => {
  expect(() => choleskySolver(Float64Array.of(1, 2, 2, 1), 2)).toThrow(/row 1/);
  expect(() => choleskySolver(Float64Array.of(1, 2, 3), 2)).toThrow(/4 numbers, got 3/);
});
