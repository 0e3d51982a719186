import { expect, test } from "vitest";
import { GraphEmitter } from "./graph-emitter.ts";

test("equal constants are written once, whoever asks for them", () => {
  const emitter = new GraphEmitter("portable", []);
  const half = emitter.scalar(0.5, "float32");
  expect(emitter.scalar(0.5, "float32")).toBe(half);
  expect(emitter.constant(Float32Array.of(0.5), { shape: [], type: "float32" })).toBe(half);
  const shape = emitter.integers([2, -1]);
  expect(emitter.integers([2, -1])).toBe(shape);
  expect(emitter.initializers.map(({ name }) => name)).toEqual(["float32_0.5", "integers_2_minus1"]);
});

test("constants that differ in value, shape, type or the sign of zero are different", () => {
  const emitter = new GraphEmitter("portable", []);
  const names = [
    emitter.scalar(0, "float32"),
    emitter.scalar(-0, "float32"),
    emitter.scalar(0, "float64"),
    emitter.constant(Float32Array.of(0), { shape: [1], type: "float32" }),
    emitter.constant(Int32Array.of(0), { shape: [], type: "int32" }),
    emitter.integers([]),
  ];
  expect(new Set(names).size).toBe(names.length);
});

test("names are those of the operator, and never one that an input or output has", () => {
  const emitter = new GraphEmitter("portable", ["Add_0", "float32_1"]);
  emitter.operation = "sum of squares";
  expect(emitter.node("Add", ["Add_0", emitter.scalar(1, "float32")])).toEqual(["Add_0_again2"]);
  expect(emitter.node("Split", ["Add_0"], {}, { outputs: 3 })).toEqual(["Split_1", "Split_1_1", "Split_1_2"]);
  expect(emitter.nodes.map(({ name }) => name)).toEqual([
    "sum of squares/Add_0_again2",
    "sum of squares/Split_1",
  ]);
});
