import { expect, test } from "vitest";
import { input } from "../graph/leaf.ts";
import { applyOne, type Operation } from "../graph/tensor.ts";
import { compile } from "../onnx/compile.ts";
import { nodeRuntime } from "./node.ts";

const sumOperation: Operation = {
  kind: "test-sum",
  infer: ([a]) => (a === undefined ? [] : [a]),
  evaluate: () => [],
  emit: (emitter, _node, inputs) => emitter.node("Add", inputs),
};

test("a sum of two inputs runs in ONNX Runtime", async () => {
  const [a, b] = [input("a", [2, 2]), input("b", [2, 2])];
  const runtime = await nodeRuntime({ threads: 1 });
  using executable = await runtime.load(compile({ sum: applyOne(sumOperation, [a, b], {}) }));
  const { sum } = await executable.run({
    a: Float32Array.of(1, 2, 3, 4),
    b: Float32Array.of(10, 20, 30, 40),
  });
  expect(sum).toEqual(Float32Array.of(11, 22, 33, 44));
});
