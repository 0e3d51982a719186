import { beforeAll, describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate.ts";
import { gradient } from "../gradient/gradient.ts";
import { type DenseArray, type ElementType, isFloat } from "../graph/element-type.ts";
import { compile } from "../onnx/compile.ts";
import type { EmitTarget } from "../onnx/emitter.ts";
import { nodeRuntime } from "../runtime/node.ts";
import type { Program, Runtime } from "../runtime/runtime.ts";
import { applyCase, weighted } from "../testing/applied-case.ts";
import { expectClose } from "../testing/close.ts";
import { allCases, type OperationCase } from "../testing/operation-cases.ts";

let runtime: Runtime;
beforeAll(async () => {
  runtime = await nodeRuntime({ threads: 1 });
});

const distances = {
  float32: { atol: 1e-6, rtol: 2e-6 },
  float64: { atol: 1e-14, rtol: 1e-13 },
} as const;

const ways = (["float32", "float64"] as const).flatMap((type) =>
  (["portable", "onnxruntime-cpu"] as const).map((target) => ({ type, target })),
);

describe.each(ways)(
  "ONNX Runtime computes in $type, from $target ONNX, what the plain formula does",
  (way) => {
    const runnable = allCases.filter(([, each]) => way.type === "float32" || each.float32Only !== true);
    test.each(runnable)("%s", (name, each) => compareCase(name, each, way));
  },
);

test.each(allCases.filter(([, each]) => each.float32Only))("%s has no float64 kernel", async (name, each) => {
  const { result } = applyCase(each, "float64", 1);
  const program = compile({ [name]: result });
  await expect(runtime.load(program)).rejects.toMatchObject({ name: "OutsideError" });
});

async function compareCase(
  name: string,
  each: OperationCase,
  { type, target }: { readonly type: "float32" | "float64"; readonly target: EmitTarget },
): Promise<void> {
  const { result, floating, feeds } = applyCase(each, type, 41);
  const slopes = isFloat(result.type) ? gradient(weighted(result, 42), Object.values(floating)) : [];
  const outputs = Object.fromEntries([result, ...slopes].map((tensor, i) => [`output ${i}`, tensor]));
  const program = compile(outputs, { target, optimise: false });
  using executable = await runtime.load(program);
  const got = await executable.run(fedTo(program, feeds));
  const expected = evaluate(Object.values(outputs), feeds);
  Object.keys(outputs).forEach((output, i) => {
    const { atol, rtol } = distances[type];
    const roughness = each.roughness ?? 1;
    expectClose(`${name}, ${output}`, got[output], expected[i].data, {
      atol: atol * roughness,
      rtol: rtol * roughness,
    });
  });
}

function fedTo(
  { inputs }: Program,
  feeds: Readonly<Record<string, Float64Array>>,
): Record<string, DenseArray> {
  return Object.fromEntries(inputs.map(({ name, type }) => [name, arrayOf(type, feeds[name])]));
}

function arrayOf(type: ElementType, values: Float64Array): DenseArray {
  if (type === "float64") return values;
  if (type === "float32") return Float32Array.from(values);
  return type === "int32" ? Int32Array.from(values) : Uint8Array.from(values);
}
