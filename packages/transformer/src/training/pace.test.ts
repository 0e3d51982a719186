import { expect, test } from "vitest";
import { Pace } from "./pace.ts";

test("speed is that of the last 32 steps, and the time left that of as many more", () => {
  const pace = new Pace();
  for (let step = 0; step < 10; step += 1) pace.lap(99_000, 1);
  for (let step = 0; step < 16; step += 1) pace.lap(100, 50);
  for (let step = 0; step < 16; step += 1) pace.lap(300, 50);
  expect(pace.figures(10)).toEqual({ tokensPerSecond: 250, remainingSeconds: 2 });
});

test("a clock too coarse to see a step gives no speed rather than an infinite one", () => {
  const pace = new Pace();
  pace.lap(0, 50);
  expect(pace.figures(10)).toEqual({ tokensPerSecond: 0, remainingSeconds: 0 });
});
