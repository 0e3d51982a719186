import { expect, test } from "vitest";
import { adamWCoefficients, assertUpdateSettings, clipScale } from "./adamw.ts";
import { JavaScriptArena } from "./javascript-arena.ts";
import { ALIGNMENT } from "./optimiser-arena.ts";
import type { UpdateSettings } from "./training-step.ts";

const SETTINGS: UpdateSettings = {
  learningRate: 0.01,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0.1,
};

/** Algorithm 2 of Loshchilov & Hutter 2019 for one number, as it is printed, in Float64. */
function asPrinted(theta: number, gradients: readonly number[], settings: UpdateSettings): number {
  const { learningRate, beta1, beta2, epsilon, weightDecay } = settings;
  let [result, m, v] = [theta, 0, 0];
  for (const [i, g] of gradients.entries()) {
    const t = i + 1;
    m = beta1 * m + (1 - beta1) * g;
    v = beta2 * v + (1 - beta2) * g * g;
    const [mHat, vHat] = [m / (1 - beta1 ** t), v / (1 - beta2 ** t)];
    result -= learningRate * (mHat / (Math.sqrt(vHat) + epsilon) + weightDecay * result);
  }
  return result;
}

test("fifty updates follow the formula as it is printed", () => {
  const arena = new JavaScriptArena(ALIGNMENT);
  const gradients = Array.from({ length: 50 }, (_, i) => Math.sin(i * 1.7) * 10 ** (i % 5));
  arena.parameters[3] = 0.75;
  for (const [i, g] of gradients.entries()) {
    arena.gradients[3] = g;
    arena.update(0, ALIGNMENT, adamWCoefficients(SETTINGS, i + 1, 1));
  }
  const expected = asPrinted(0.75, gradients, SETTINGS);
  // atol 1e-6: fifty roundings of a number below 1 in Float32, half a unit of 6e-8 each, and those of the moments.
  expect(Math.abs(arena.parameters[3] - expected)).toBeLessThan(1e-6);
});

test("the first update moves each number by the learning rate against its gradient, whatever the gradient's size", () => {
  const arena = new JavaScriptArena(ALIGNMENT);
  arena.gradients.set([1e-4, -1e-4, 1e6, -1e6]);
  arena.update(0, ALIGNMENT, adamWCoefficients(SETTINGS, 1, 1));
  // atol 2e-6: epsilon beside a gradient of 1e-4 is 1e-4 of the step.
  for (const [i, sign] of [-1, 1, -1, 1].entries()) {
    expect(Math.abs(arena.parameters[i] - sign * 0.01)).toBeLessThan(2e-6);
  }
  expect(arena.parameters[4]).toBe(0);
});

test("a number without gradients decays by learning rate times weight decay, and not at all without decay", () => {
  const arena = new JavaScriptArena(ALIGNMENT);
  arena.parameters.fill(2);
  arena.update(0, ALIGNMENT, adamWCoefficients(SETTINGS, 1, 1));
  expect(arena.parameters[0]).toBe(Math.fround(2 - Math.fround(Math.fround(0.001) * 2)));
  const before = arena.parameters[0];
  arena.update(0, ALIGNMENT, { ...adamWCoefficients(SETTINGS, 2, 1), decay: 0 });
  expect(arena.parameters[0]).toBe(before);
});

test("moments that fade below the smallest normal number become zero instead of very slow", () => {
  const arena = new JavaScriptArena(ALIGNMENT);
  arena.firstMoments.set([1.2e-38, -1.2e-38, 1.2e-37]);
  arena.secondMoments.set([1.17551e-38, 1]);
  arena.update(0, ALIGNMENT, adamWCoefficients(SETTINGS, 1, 1));
  expect([...arena.firstMoments.subarray(0, 3)].map((m) => m === 0)).toEqual([true, true, false]);
  expect([...arena.secondMoments.subarray(0, 2)].map((v) => v === 0)).toEqual([true, false]);
});

test("clipping scales a norm above the bound down to it, and leaves others alone", () => {
  expect(clipScale(4, 1)).toBe(0.25);
  expect(clipScale(0.5, 1)).toBe(1);
  expect(clipScale(0, 1)).toBe(1);
  expect(clipScale(1e30, undefined)).toBe(1);
});

test.each([
  ["learningRate", -1],
  ["learningRate", Number.NaN],
  ["learningRate", Number.POSITIVE_INFINITY],
  ["beta1", 1],
  ["beta2", -0.1],
  ["epsilon", 0],
  ["epsilon", 1e-40],
  ["weightDecay", -1],
  ["clipNorm", 0],
  ["clipNorm", Number.NaN],
])("%s = %d is refused by name", (name, value) => {
  expect(() => assertUpdateSettings({ ...SETTINGS, [name]: value })).toThrow(`update: ${name} must be`);
});
