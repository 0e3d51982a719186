import { evaluate, input } from "@engram/tensor";
import { expect, test } from "vitest";
import { dropouts } from "./dropouts.ts";

test("each call of a pass has a mask of its own, and the next pass has them again", () => {
  const x = input("x", [200]);
  const seed = input("seed", [2], "int32");
  const feeds = { x: new Float32Array(200).fill(1), seed: Int32Array.of(4, 7) };
  const pass = () => {
    const drop = dropouts(0.5, seed);
    return evaluate([drop(x), drop(x)], feeds).map(({ data }) => [...data]);
  };
  const [first, second] = pass();
  expect(second).not.toEqual(first);
  expect(pass()).toEqual([first, second]);
});

test("without a seed, or at rate 0, nothing is dropped and nothing is added to the graph", () => {
  const x = input("x", [2]);
  expect(dropouts(0.5, undefined)(x)).toBe(x);
  expect(dropouts(0, input("seed", [2], "int32"))(x)).toBe(x);
});
