import { expect, test } from "vitest";
import { input } from "../graph/leaf.ts";
import { add, multiply } from "../ops/index.ts";
import { evaluate } from "./evaluate.ts";

test("evaluate gives values in Float64, whatever the element type", () => {
  const x = input("x", [2]);
  const [values] = evaluate([add(x, x)], { x: [0.1, 1 + 2 ** -40] });
  expect(values.shape).toEqual([2]);
  expect([...values.data]).toEqual([0.2, 2 + 2 ** -39]);
});

test("what is used many times is computed once: 60 doublings of doublings end", () => {
  const x = input("x", []);
  let power = x;
  for (let i = 0; i < 60; i += 1) power = add(power, power);
  expect(evaluate([power], { x: [1] })[0].data[0]).toBe(2 ** 60);
});

test("results that share inputs come in the order asked for, leaves included", () => {
  const x = input("x", [1]);
  const values = evaluate([multiply(x, 3), x, multiply(x, 2)], { x: [5] });
  expect(values.map(({ data }) => data[0])).toEqual([15, 5, 10]);
});

test("an input that is missing or of another length is refused by name", () => {
  const x = input("x", [2, 3]);
  expect(() => evaluate([x], {})).toThrow("input x [2, 3] needs 6 values, got none");
  expect(() => evaluate([x], { x: [1] })).toThrow("input x [2, 3] needs 6 values, got 1");
});
