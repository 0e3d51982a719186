import fc from "fast-check";
import { expect, test } from "vitest";
import { permutation } from "./permutation.ts";

const seed = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

test("each number stands at exactly one place", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), seed, seed, (length, from, stream) => {
      const order = permutation(length, from, stream);
      const numbers = Array.from({ length }, (_, place) => order.at(place));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length }, (_, number) => number));
    }),
    { seed: 1 },
  );
});

test("placeOf undoes at, up to 2^52 numbers", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 52 }),
      seed,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (length, from, share) => {
        const order = permutation(length, from, 5);
        const place = Math.floor(share * length);
        expect(order.placeOf(order.at(place))).toBe(place);
        expect(order.at(place)).toBeLessThan(length);
      },
    ),
    { seed: 2 },
  );
});

test.each([5])("all orders of %i numbers are about equally likely over seeds (chi-square)", (length) => {
  const draws = 8_000;
  const counts = new Map<string, number>();
  for (let from = 0; from < draws; from++) {
    const order = permutation(length, from, 0);
    const key = Array.from({ length }, (_, place) => order.at(place)).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const orders = [1, 1, 2, 6, 24, 120][length];
  const expected = draws / orders;
  let chiSquare = (orders - counts.size) * expected;
  for (const count of counts.values()) chiSquare += (count - expected) ** 2 / expected;
  // Mean orders - 1, deviation sqrt(2 (orders - 1)): three and a half.
  expect(chiSquare).toBeLessThan(orders - 1 + 3.5 * Math.sqrt(2 * (orders - 1)));
});

test("neighbours are torn apart: the mean step of a long order is a third of its length", () => {
  const order = permutation(10_000, 9, 0);
  let steps = 0;
  for (let place = 1; place < 10_000; place++) steps += Math.abs(order.at(place) - order.at(place - 1));
  expect(Math.abs(steps / 9_999 / 10_000 - 1 / 3)).toBeLessThan(0.01); // its standard error is .0024
});

test("a place out of range is refused", () => {
  expect(() => permutation(3, 0, 0).at(3)).toThrow("a place must be an integer in [0, 3), got 3");
  expect(() => permutation(0, 0, 0).at(0)).toThrow("[0, 0)");
});
