import { expect, test } from "vitest";
import { ShapeError } from "../shape-error.ts";
import { constant, input } from "./leaf.ts";

test.each([
  [
    "a length below zero",
    () => input("x", [2, -3]),
    "input x: lengths of axes must be whole numbers, got [2, -3]",
  ],
  ["half an element", () => input("x", [2.5]), "got [2.5]"],
  ["no name", () => input("", [2]), "expected a name"],
  ["an unknown type", () => input("x", [2], "float16" as "float32"), "got float16"],
  ["two lengths below zero", () => constant(Float32Array.of(1, 2), [-1, -2], "float32"), "got [-1, -2]"],
])("a tensor with %s is refused when it is made", (_, make, message) => {
  expect(make).toThrow(ShapeError);
  expect(make).toThrow(message);
});

test("an axis of no elements is an axis", () => {
  expect(input("x", [0, 3]).shape).toEqual([0, 3]);
});
