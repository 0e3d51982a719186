import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import { constant, input } from "../graph/leaf.ts";
import { type Shape, sizeOf } from "../graph/shape.ts";
import { compile } from "../onnx/compile.ts";
import { nodeRuntime } from "../runtime/node.ts";
import { dropout } from "./dropout.ts";

const ROWS = 128;
const COLUMNS = 128;

/** Which elements of a mask are dropped: 1 or 0. */
function dropped(
  seed: readonly [number, number],
  { rate = 0.5, stream = 0, shape = [ROWS, COLUMNS] }: { rate?: number; stream?: number; shape?: Shape } = {},
): Float64Array {
  const ones = constant(new Float64Array(sizeOf(shape)).fill(1), shape, "float64");
  const result = dropout(ones, { rate, seed: input("seed", [2], "int32"), stream });
  return evaluate([result], { seed })[0].data.map((value) => Number(value === 0));
}

/** How many standard deviations a count of successes is away from what independent draws give. */
function deviation(count: number, draws: number, share: number): number {
  return (count - draws * share) / Math.sqrt(draws * share * (1 - share));
}

/** The same for the share of ones in a mask. */
function excess(mask: Float64Array, share: number): number {
  let count = 0;
  for (const value of mask) count += value;
  return deviation(count, mask.length, share);
}

/** Standard deviations by which two masks of rate 1/2 agree more often than independent ones. */
function agreement(a: Float64Array, b: Float64Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 1) count += Number(a[i] === b[i]);
  return deviation(count, a.length, 0.5);
}

/** The largest |value| and the mean square of standard deviations, which is 1 for independent draws. */
function spread(deviations: readonly number[]): { readonly largest: number; readonly meanSquare: number } {
  return {
    largest: Math.max(...deviations.map(Math.abs)),
    meanSquare: deviations.reduce((sum, value) => sum + value * value, 0) / deviations.length,
  };
}

const row = (mask: Float64Array, i: number): Float64Array => mask.subarray(i * COLUMNS, (i + 1) * COLUMNS);
const column = (mask: Float64Array, j: number): Float64Array =>
  Float64Array.from({ length: ROWS }, (_, i) => mask[i * COLUMNS + j]);

const seeds = Array.from({ length: 24 }, (_, step) => [20261122, step] as const);

describe("the masks pass for independent draws", () => {
  test.each([0.05, 0.1, 0.5, 0.9])("a share of %f is dropped, in each of 24 steps", (rate) => {
    const { largest, meanSquare } = spread(seeds.map((seed) => excess(dropped(seed, { rate }), rate)));
    expect(largest).toBeLessThan(4);
    expect(meanSquare).toBeGreaterThan(0.4);
    expect(meanSquare).toBeLessThan(2);
  });

  test("rows and columns differ from one another in their share as independent ones do", () => {
    const mask = dropped(seeds[0], { rate: 0.1 });
    const ofRows = spread(Array.from({ length: ROWS }, (_, i) => excess(row(mask, i), 0.1)));
    const ofColumns = spread(Array.from({ length: COLUMNS }, (_, j) => excess(column(mask, j), 0.1)));
    for (const { largest, meanSquare } of [ofRows, ofColumns]) {
      expect(largest).toBeLessThan(5);
      expect(Math.abs(meanSquare - 1)).toBeLessThan(0.3);
    }
  });

  test("no two rows, and no two columns, agree or disagree more often than chance has it", () => {
    const mask = dropped(seeds[1]);
    const ofRows: number[] = [];
    const ofColumns: number[] = [];
    for (let i = 0; i < 128; i += 1) {
      for (let k = 0; k < i; k += 1) {
        ofRows.push(agreement(row(mask, i), row(mask, k)));
        ofColumns.push(agreement(column(mask, i), column(mask, k)));
      }
    }
    for (const { largest, meanSquare } of [spread(ofRows), spread(ofColumns)]) {
      expect(largest).toBeLessThan(5);
      expect(Math.abs(meanSquare - 1)).toBeLessThan(0.1);
    }
  });

  test.each([1, 2, 3, COLUMNS, COLUMNS + 1])("elements %i apart are not related", (distance) => {
    const { largest, meanSquare } = spread(
      seeds.map((seed) => {
        const mask = dropped(seed);
        return agreement(mask.subarray(distance), mask.subarray(0, -distance));
      }),
    );
    expect(largest).toBeLessThan(4);
    expect(meanSquare).toBeLessThan(2);
  });

  test("the corners of rectangles, where a product of rows and columns would show, are even as often as odd", () => {
    const parities = seeds.map((seed) => {
      const mask = dropped(seed);
      const parity = new Float64Array((ROWS / 2) * (COLUMNS / 2)).map((_, n) => {
        const i = 2 * Math.floor(n / (COLUMNS / 2));
        const j = 2 * (n % (COLUMNS / 2));
        const at = (r: number, c: number): number => mask[r * COLUMNS + c];
        return (at(i, j) + at(i + 1, j) + at(i, j + 1) + at(i + 1, j + 1)) % 2;
      });
      return excess(parity, 0.5);
    });
    expect(spread(parities).largest).toBeLessThan(4);
    expect(spread(parities).meanSquare).toBeLessThan(2);
  });

  test("streams of one step, steps of one stream, and seeds are independent", () => {
    const masks = [
      ...Array.from({ length: 20 }, (_, stream) => dropped([7, 7], { stream })),
      ...Array.from({ length: 20 }, (_, step) => dropped([7, step + 8])),
      ...Array.from({ length: 20 }, (_, seed) => dropped([seed + 8, 7])),
    ];
    const agreements = masks.flatMap((mask, i) => masks.slice(0, i).map((other) => agreement(mask, other)));
    expect(spread(agreements).largest).toBeLessThan(5);
    expect(Math.abs(spread(agreements).meanSquare - 1)).toBeLessThan(0.15);
  });

  test("a vector of 20,000 elements is a sound mask too", () => {
    const mask = dropped([1, 2], { rate: 0.1, shape: [20_000] });
    const together = Float64Array.from(mask.subarray(1), (value, i) => value * mask[i]);
    expect(Math.abs(excess(mask, 0.1))).toBeLessThan(4);
    expect(Math.abs(excess(together, 0.01))).toBeLessThan(4);
  });
});

test("what is kept is scaled, so that the mean stays", () => {
  const x = input("x", [1000]);
  const result = dropout(x, { rate: 0.2, seed: constant(Int32Array.of(3, 4), [2], "int32"), stream: 1 });
  const { data } = evaluate([result], { x: new Float64Array(1000).fill(2) })[0];
  expect(new Set(data)).toEqual(new Set([0, 2.5]));
});

test("a rate that rounds to 1 in 32 bits drops all but a word in four thousand million", () => {
  expect(dropped([1, 2], { rate: 1 - 2 ** -40 })).toEqual(new Float64Array(ROWS * COLUMNS).fill(1));
});

test.each(["portable", "onnxruntime-cpu"] as const)(
  "ONNX Runtime drops exactly the same elements, from %s ONNX, run after run",
  async (target) => {
    const seed = input("seed", [2], "int32");
    const ones = constant(new Float32Array(60 * 33).fill(1), [4, 15, 33], "float32");
    const masks = [
      dropout(ones, { rate: 0.37, seed, stream: 0 }),
      dropout(ones, { rate: 0.5, seed, stream: -5 }),
      dropout(ones, { rate: 1 - 2 ** -40, seed, stream: 2 ** 31 - 1 }),
    ];
    const runtime = await nodeRuntime({ threads: 1 });
    const outputs = Object.fromEntries(masks.map((mask, i) => [`mask${i}`, mask]));
    using executable = await runtime.load(compile(outputs, { target }));
    for (const fed of [Int32Array.of(0, 0), Int32Array.of(-1, 2 ** 31 - 1), Int32Array.of(-(2 ** 31), 1)]) {
      const got = await executable.run({ seed: fed });
      const expected = evaluate(masks, { seed: fed });
      masks.forEach((_, i) => {
        expect(got[`mask${i}`]).toEqual(Float32Array.from(expected[i].data));
      });
    }
  },
);

test("a rate outside 0..1, another seed or a broken stream is refused", () => {
  const x = input("x", [2]);
  const seed = input("seed", [2], "int32");
  expect(() => dropout(x, { rate: 1, seed, stream: 0 })).toThrow(
    "rate must be within 0..1, 1 left out, got 1",
  );
  expect(() => dropout(x, { rate: Number.NaN, seed, stream: 0 })).toThrow("got NaN");
  expect(() => dropout(x, { rate: 0.1, seed, stream: 0.5 })).toThrow(
    "stream must be a whole number, got 0.5",
  );
  expect(() => dropout(x, { rate: 0.1, seed: x, stream: 0 })).toThrow(
    "the seed must be int32 [2], got float32 [2]",
  );
  expect(dropout(x, { rate: 0, seed, stream: 0 })).toBe(x);
});
