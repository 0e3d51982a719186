import { expect, test } from "vitest";
import { gradient } from "../gradient/gradient.ts";
import { input } from "../graph/leaf.ts";
import { sizeOf } from "../graph/shape.ts";
import { compile } from "../onnx/compile.ts";
import { add } from "../ops/arithmetic.ts";
import { causalMask } from "../ops/causal-mask.ts";
import { crossEntropy } from "../ops/cross-entropy.ts";
import { gather, scatterAdd } from "../ops/gather.ts";
import { gelu } from "../ops/gelu.ts";
import { layerNorm } from "../ops/layer-norm.ts";
import { matmul } from "../ops/matmul.ts";
import { reshape } from "../ops/reshape.ts";
import { softmax } from "../ops/softmax.ts";
import { nodeRuntime, wasmRuntime } from "./node.ts";
import type { Runtime } from "./runtime.ts";

const [B, T, D, V] = [2, 8, 16, 11];
const SHAPES = { table: [V, D], weight: [D], bias: [D], up: [D, 4 * D], down: [4 * D, D] } as const;

/** A language model of one head and one layer, its loss and the gradient of each parameter. */
function lossAndGradients() {
  const parameters = Object.fromEntries(
    Object.entries(SHAPES).map(([name, shape]) => [name, input(name, shape)]),
  );
  const { table, weight, bias, up, down } = parameters;
  const ids = input("ids", [B, T], "int32");
  const x = layerNorm(gather(table, ids), weight, bias); // [B, T, D]
  const scores = add(matmul(x, x, { transposeB: true, scale: 1 / 4 }), causalMask(T)); // [B, T, T]
  const attended = add(x, matmul(softmax(scores), x)); // [B, T, D]
  const hidden = gelu(matmul(attended, up), { approximate: "tanh" }); // [B, T, 4 D]
  const logits = matmul(reshape(add(attended, matmul(hidden, down)), [B * T, D]), table, {
    transposeB: true,
  });
  const loss = crossEntropy(logits, input("targets", [B * T], "int32"));
  const gradients = gradient(loss, Object.values(parameters));
  return { loss, ...Object.fromEntries(Object.keys(SHAPES).map((name, i) => [`d ${name}`, gradients[i]])) };
}

/** Losses of 20 steps of plain gradient descent. */
async function losses(runtime: Runtime): Promise<number[]> {
  using executable = await runtime.load(compile(lossAndGradients(), { target: runtime.target }));
  const arrays = Object.fromEntries(
    Object.entries(SHAPES).map(([name, shape]) => [
      name,
      Float32Array.from({ length: sizeOf(shape) }, (_, i) =>
        name === "weight" ? 1 : 0.1 * Math.sin(7 * i + name.length),
      ),
    ]),
  );
  const ids = Int32Array.from({ length: B * T }, (_, i) => (i * i + 3 * i) % V);
  const targets = ids.map((id) => (id * 2 + 1) % V);
  const seen: number[] = [];
  for (let step = 0; step < 20; step += 1) {
    const outputs = await executable.run({ ...arrays, ids, targets });
    seen.push(Number(outputs.loss[0]));
    for (const [name, values] of Object.entries(arrays)) {
      const slope = outputs[`d ${name}`];
      for (let i = 0; i < values.length; i += 1) values[i] -= 0.05 * Number(slope[i]);
    }
  }
  return seen;
}

test("20 steps of training lose the same in WebAssembly as in the native binding, and the same each time", async () => {
  const native = await losses(await nodeRuntime({ threads: 2 }));
  const web = await losses(await wasmRuntime({ threads: 2 }));
  expect(native[19]).toBeLessThan(native[0] / 2);
  // The two have other kernels, so float32 sums in another order.
  for (const [step, loss] of native.entries()) expect(Math.abs(web[step] - loss)).toBeLessThanOrEqual(1e-4);
  expect(await losses(await nodeRuntime({ threads: 2 }))).toEqual(native);
  expect(await losses(await wasmRuntime({ threads: 2 }))).toEqual(web);
});

test("no row that is added to a table gets lost between threads", async () => {
  const [rows, width, places] = [4096, 64, 3];
  const sum = scatterAdd(input("rows", [rows, width]), input("ids", [rows], "int32"), [places, width]);
  const { load, target } = await nodeRuntime({ threads: 4 });
  using executable = await load(compile({ sum }, { target }));
  const ids = Int32Array.from({ length: rows }, (_, i) => i % places);
  const feeds = { rows: new Float32Array(rows * width).fill(1), ids };
  const expected = Array.from({ length: places }, (_, place) => ids.filter((id) => id === place).length);
  for (let run = 0; run < 20; run += 1) {
    const { sum: sums } = await executable.run(feeds);
    const found = expected.map((_, place) => [...sums.slice(place * width, (place + 1) * width)]);
    expect(found).toEqual(expected.map((count) => Array.from({ length: width }, () => count)));
  }
});
