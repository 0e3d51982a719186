import { expect, test } from "vitest";
import { GraphEmitter } from "../onnx/graph-emitter.ts";
import { commonSubexpressions } from "../optimise/common-subexpressions.ts";
import { rewrite } from "../optimise/rewrite.ts";
import { constantKey, sameBits } from "./constant-key.ts";
import { scalar } from "./leaf.ts";

/** Two numbers whose bytes have one FNV-1a hash, found by trying. */
const ALIKE = [110_909, 1_048_599] as const;

test("constants of one key are told apart by their bits, wherever equal ones are shared", () => {
  const [a, b] = ALIKE.map((value) => Float32Array.of(value));
  const type = { shape: [], type: "float32" } as const;
  expect(constantKey(a, type)).toBe(constantKey(b, type));
  expect(sameBits(a, b)).toBe(false);

  const emitter = new GraphEmitter("portable", []);
  expect(emitter.constant(a, type)).not.toBe(emitter.constant(b, type));
  const constants = ALIKE.map((value) => scalar(value));
  const [first, second] = rewrite(constants, [commonSubexpressions]);
  expect([first.node.values, second.node.values]).toEqual([a, b]);
});

test("a NaN equals itself, and zero is not its negative", () => {
  expect(sameBits(Float32Array.of(Number.NaN), Float32Array.of(Number.NaN))).toBe(true);
  expect(sameBits(Float32Array.of(0), Float32Array.of(-0))).toBe(false);
  expect(sameBits(Float32Array.of(0), Float32Array.of(0, 0))).toBe(false);
});
