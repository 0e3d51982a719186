import { expect, test } from "vitest";
import { nearestDistances, spreadOf } from "./nearest-distances.ts";

test("each vector's nearest neighbour is another one, equal ones being at distance 0", () => {
  const vectors = [
    [0, 0],
    [3, 4],
    [3, 5],
    [9, 9],
    [9, 9],
  ];
  expect(Array.from(nearestDistances(vectors))).toEqual([5, 1, 1, 0, 0]);
  expect(() => nearestDistances([[1]])).toThrow("at least 2");
});

test("the spread is in the unit of the vectors and knows no place", () => {
  const vectors = [
    [0, 0],
    [2, 0],
    [0, 2],
    [2, 2],
  ];
  expect(spreadOf(vectors)).toBeCloseTo(Math.SQRT2, 12);
  const moved = vectors.map((vector) => vector.map((value) => 10 + 3 * value));
  expect(spreadOf(moved)).toBeCloseTo(3 * Math.SQRT2, 12);
});
