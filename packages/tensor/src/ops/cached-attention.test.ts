import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import type { DenseArray } from "../graph/element-type.ts";
import { input } from "../graph/leaf.ts";
import { compile } from "../onnx/compile.ts";
import { nodeRuntime } from "../runtime/node.ts";
import type { Runtime } from "../runtime/runtime.ts";
import { cachedAttention } from "./cached-attention.ts";

let runtime: Runtime;
beforeAll(async () => {
  runtime = await nodeRuntime({ threads: 1 });
});

const shapes = fc.record({
  tokens: fc.integer({ min: 1, max: 3 }),
  position: fc.integer({ min: 0, max: 4 }),
  group: fc.constantFrom<number[]>(1, 2, 3),
  keyValueHeads: fc.constantFrom<number[]>(1, 2),
  headWidth: fc.constantFrom<number[]>(4, 16, 32),
  rotary: fc.constantFrom(undefined, { base: 10_000, interleaved: true }, { base: 500, interleaved: false }),
});
type Shape = typeof shapes extends fc.Arbitrary<infer S> ? S : never;
const CAPACITY = 8;

function graphOf({ tokens, group, keyValueHeads, headWidth, rotary }: Shape) {
  const heads = group * keyValueHeads;
  const joint = input("joint", [tokens, (heads + 2 * keyValueHeads) * headWidth]);
  const kept = [1, keyValueHeads, CAPACITY, headWidth];
  const cache = { keys: input("keys", kept), values: input("values", kept) };
  const position = input("position", [], "int32");
  const options = { heads, keyValueHeads, ...(rotary === undefined ? {} : { rotary }) };
  const { output, keys, values } = cachedAttention(joint, cache, position, options);
  return { output, newKeys: keys, newValues: values };
}

function feedsOf(outputs: ReturnType<typeof graphOf>, position: number, seed: number) {
  let state = seed + 1;
  const numbers = (length: number) =>
    Float32Array.from({ length }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 1_073_741_824 - 1;
    });
  const size = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);
  const [joint, keys] = outputs.output.node.inputs;
  return {
    joint: numbers(size(joint.shape)),
    keys: numbers(size(keys.shape)),
    values: numbers(size(keys.shape)),
    position: Int32Array.of(position),
  };
}

function largestGap(got: DenseArray, wanted: Float64Array): number {
  expect(got.length).toBe(wanted.length);
  return wanted.reduce((gap, value, i) => Math.max(gap, Math.abs(value - Number(got[i]))), 0);
}

describe.each(["onnxruntime-cpu", "portable"] as const)("cached attention for %s", (target) => {
  test("gives what the plain formula gives, whatever lies beyond the tokens kept", async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.nat(), async (shape, seed) => {
        const outputs = graphOf(shape);
        const feeds = feedsOf(outputs, shape.position, seed);
        const [output, newKeys, newValues] = evaluate(Object.values(outputs), feeds);
        using program = await runtime.load(compile(outputs, { target }));
        const got = await program.run(feeds);
        expect(largestGap(got.output, output.data)).toBeLessThanOrEqual(2e-6);
        const used = (shape.position + shape.tokens) * shape.headWidth;
        for (let head = 0; head < shape.keyValueHeads; head += 1) {
          const from = head * CAPACITY * shape.headWidth;
          expect(
            largestGap(got.newKeys.slice(from, from + used), newKeys.data.slice(from, from + used)),
          ).toBeLessThanOrEqual(2e-6);
          expect(
            largestGap(got.newValues.slice(from, from + used), newValues.data.slice(from, from + used)),
          ).toBeLessThanOrEqual(0);
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  test("fills the very arrays that were fed, keeping the earlier tokens", async () => {
    const shape = { tokens: 1, position: 3, group: 1, keyValueHeads: 2, headWidth: 16, rotary: undefined };
    const outputs = graphOf(shape);
    const feeds = feedsOf(outputs, 3, 5);
    const [output, newKeys] = evaluate(Object.values(outputs), feeds);
    using program = await runtime.load(compile(outputs, { target }));
    const got = await program.run(feeds, { newKeys: feeds.keys, newValues: feeds.values });
    expect(largestGap(got.output, output.data)).toBeLessThanOrEqual(2e-6);
    expect(largestGap(feeds.keys.slice(0, 64), newKeys.data.slice(0, 64))).toBeLessThanOrEqual(2e-6);
  });
});
