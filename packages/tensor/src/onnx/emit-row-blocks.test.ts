import { expect, test } from "vitest";
import { gradient } from "../gradient/gradient.ts";
import { constant, input } from "../graph/leaf.ts";
import { sizeOf } from "../graph/shape.ts";
import type { Tensor } from "../graph/tensor.ts";
import { add, multiply, subtract } from "../ops/arithmetic.ts";
import { exp, sigmoid } from "../ops/exponential.ts";
import { gelu } from "../ops/gelu.ts";
import { layerNorm } from "../ops/layer-norm.ts";
import { matmul } from "../ops/matmul.ts";
import { softmax } from "../ops/softmax.ts";
import { sum } from "../ops/sum.ts";
import { nodeRuntime, wasmRuntime } from "../runtime/node.ts";
import type { Runtime } from "../runtime/runtime.ts";
import { compile } from "./compile.ts";
import { emitGraph } from "./emit-graph.ts";

const [N, D] = [512, 640];
const x = input("x", [N, D]);
const weight = input("weight", [D]);
const bias = input("bias", [D]);
const square = input("square", [D, D]);

/** A residual block whose gradient has what is divided into blocks, and products and sums over rows between. */
function block(): Readonly<Record<string, Tensor>> {
  const hidden = gelu(matmul(layerNorm(x, weight, bias), square), { approximate: "tanh" });
  const weights = softmax(add(x, hidden));
  const loss = sum(multiply(weights, multiply(sigmoid(x), subtract(x, weights))));
  const [dx, dWeight, dSquare] = gradient(loss, [x, weight, square]);
  return { loss, dx, dWeight, dSquare };
}

async function valuesOf(runtime: Runtime, outputs: Readonly<Record<string, Tensor>>, optimise: boolean) {
  const program = compile(outputs, { target: runtime.target, optimise });
  using executable = await runtime.load(program);
  const feeds = program.inputs.map(({ name, shape }, i) => [
    name,
    Float32Array.from(
      { length: sizeOf(shape) },
      (_, at) => (name === "weight" ? 1 : 0) + 0.2 * Math.sin(at * (i + 1.7)),
    ),
  ]);
  return await executable.run(Object.fromEntries(feeds));
}

function scansIn(outputs: Readonly<Record<string, Tensor>>, target: "portable" | "onnxruntime-cpu"): number {
  const { nodes } = emitGraph(outputs, { target, inBlocks: target !== "portable" });
  return nodes.filter(({ opType }) => opType === "Scan").length;
}

test.each<[string, () => Promise<Runtime>]>([
  ["the native binding", () => nodeRuntime({ threads: 1 })],
  ["WebAssembly", () => wasmRuntime({ threads: 1 })],
])("in %s, what is computed in blocks of rows is what is computed whole, bit for bit", async (_, start) => {
  const runtime = await start();
  const outputs = block();
  expect(scansIn(outputs, "onnxruntime-cpu")).toBeGreaterThan(2);
  expect(await valuesOf(runtime, outputs, true)).toEqual(await valuesOf(runtime, outputs, false));
});

test("a group gives all results that are wanted, and takes outputs, constants and repeated tensors from around it", async () => {
  const a = exp(x);
  const b = multiply(add(a, bias), constant(Float32Array.of(2), [], "float32"));
  const scale = sum(b, { axes: 0 }); // an output that the next group takes for each of its rows
  const c = sigmoid(subtract(multiply(x, scale), add(scale, b)));
  const outputs = { a, b, scale, c };
  expect(scansIn(outputs, "onnxruntime-cpu")).toBe(2);
  const runtime = await nodeRuntime({ threads: 1 });
  expect(await valuesOf(runtime, outputs, true)).toEqual(await valuesOf(runtime, outputs, false));
});

test("portable programs have no blocks", () => {
  expect(scansIn(block(), "portable")).toBe(0);
});
