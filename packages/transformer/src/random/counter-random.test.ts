import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counterRandom } from "./counter-random.ts";
import { normalOfWord } from "./normal-quantile.ts";
import { philox4x32 } from "./philox.ts";

/** Counter, key, and the block in hexadecimal. */
type KnownAnswer = [[number, number, number, number], [number, number], string];

describe("Philox4x32-10 gives the known answers published with Random123", () => {
  const ones = 0xffffffff;
  test.each([
    [[0, 0, 0, 0], [0, 0], "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
    [[ones, ones, ones, ones], [ones, ones], "408f276d 41c83b0e a20bc7c6 6d5451fd"],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      "d16cfe09 94fdcceb 5001e420 24126ea1",
    ],
  ] satisfies KnownAnswer[])("counter %j, key %j", (counter, key, words) => {
    const block = new Uint32Array(4);
    philox4x32(...counter, ...key, block);
    expect([...block].map((word) => word.toString(16).padStart(8, "0")).join(" ")).toBe(words);
  });
});

// Made by Python's statistics.NormalDist().inv_cdf((word + .5) / 2**32).
test.each([
  [0, -6.337957754553789],
  [1, -6.166429517819749],
  [42949672, -2.3263478780593587],
  [1288490188, -0.5244005129089343],
  [2147483647, -2.9180993729166234e-10],
  [3972844748, 1.4395314704450153],
  [4294967295, 6.337957754553789],
])("the normal number of word %i is the quantile that Python gives", (word, quantile) => {
  expect(Math.abs(normalOfWord(word) / quantile - 1)).toBeLessThan(1e-14);
});

test("normal numbers are odd about the middle: a word with all bits turned gives the opposite number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (word) => {
      expect(normalOfWord(~word >>> 0)).toBe(-normalOfWord(word));
    }),
    { seed: 1 },
  );
});

test("a number depends on seed, stream and index alone, whatever was drawn before", () => {
  const order = fc.array(fc.integer({ min: 0, max: 2 ** 40 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(order, fc.integer({ min: 0 }), fc.string(), (indices, seed, stream) => {
      const used = counterRandom(seed, stream);
      const drawn = indices.map((index) => used.uint32(index));
      expect(drawn).toEqual(indices.map((index) => counterRandom(seed, stream).uint32(index)));
    }),
    { seed: 2 },
  );
});

test("streams and seeds that differ in one bit or one letter share no number among their first thousand", () => {
  const first = (seed: number, stream: number | string) => {
    const random = counterRandom(seed, stream);
    return Array.from(
      { length: 1000 },
      (_, index) => `${random.uint32(2 * index)} ${random.uint32(2 * index + 1)}`,
    );
  };
  const all = [
    first(0, 0),
    first(1, 0),
    first(2 ** 40, 0),
    first(0, 1),
    first(0, 2 ** 40),
    first(0, "wte"),
    first(0, "wtf"),
    first(0, "0"),
    first(0, ""),
  ].flat();
  expect(new Set(all).size).toBe(all.length);
});

test("a stream's numbers have the moments of their distribution", () => {
  const size = 200_000;
  const normal = new Float64Array(size);
  counterRandom(7, "moments").fillNormal(normal, 1, 2);
  const uniform = new Float64Array(size);
  counterRandom(7, "uniform").fillUniform(uniform, -1, 3);
  const mean = (values: Float64Array, power: number, about: number) =>
    values.reduce((sum, value) => sum + (value - about) ** power, 0) / values.length;

  // Four standard errors each.
  expect(Math.abs(mean(normal, 1, 1))).toBeLessThan((4 * 2) / Math.sqrt(size));
  expect(Math.abs(mean(normal, 2, 1) - 4)).toBeLessThan((4 * 4 * Math.SQRT2) / Math.sqrt(size));
  expect(Math.abs(mean(normal, 3, 1))).toBeLessThan((4 * 8 * Math.sqrt(15)) / Math.sqrt(size));
  expect(Math.abs(mean(uniform, 1, 1))).toBeLessThan((4 * 1.155) / Math.sqrt(size));
  expect(Math.abs(mean(uniform, 2, 1) - 16 / 12)).toBeLessThan((4 * 1.2) / Math.sqrt(size));
  expect(Math.min(...uniform.subarray(0, 50_000))).toBeGreaterThanOrEqual(-1);
  expect(Math.max(...uniform.subarray(0, 50_000))).toBeLessThan(3);
});

test("filling from the middle gives the numbers of the middle", () => {
  const whole = new Float32Array(50);
  counterRandom(3, "x").fillNormal(whole, 0, 0.02);
  const part = new Float32Array(13);
  counterRandom(3, "x").fillNormal(part, 0, 0.02, 17);
  expect(part).toEqual(whole.slice(17, 30));
});

test("below gives every integer under n about equally often, and none above", () => {
  const random = counterRandom(11, "dice");
  const seen = new Float64Array(7);
  for (let i = 0; i < 70_000; i++) seen[random.below(i, 7)]++;
  for (const count of seen) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(10_000));
  // All of its 53 bits: 32 of one word, the upper 21 of the next.
  for (let i = 0; i < 100; i++) {
    const bits = BigInt(random.uint32(2 * i)) * 2n ** 21n + (BigInt(random.uint32(2 * i + 1)) >> 11n);
    expect(BigInt(random.below(i, 2 ** 53))).toBe(bits);
  }
});

test.each([-1, 1.5, 2 ** 53, Number.NaN])("seed %f is refused", (seed) => {
  expect(() => counterRandom(seed, 0)).toThrow(`seed must be an integer in [0, 2^53), got ${seed}`);
});
