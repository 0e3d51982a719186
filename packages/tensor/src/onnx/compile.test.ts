import { fromBinary } from "@bufbuild/protobuf";
import { expect, test } from "vitest";
import { constant, input } from "../graph/leaf.ts";
import { add, multiply, negate } from "../ops/arithmetic.ts";
import { split } from "../ops/concat.ts";
import { exp } from "../ops/exponential.ts";
import { scatterAdd } from "../ops/gather.ts";
import { nodeRuntime } from "../runtime/node.ts";
import type { Program } from "../runtime/runtime.ts";
import { compile } from "./compile.ts";
import { ModelProtoSchema } from "./schema.generated.ts";

function nodesOf({ onnx }: Program) {
  return fromBinary(ModelProtoSchema, onnx).graph?.node ?? [];
}

const x = input("x", [2]);
const y = input("y", [2]);

test("inputs keep the order in which they were made, whatever the order of use", () => {
  const program = compile({ b: multiply(y, x), a: negate(y) });
  expect(program.inputs).toEqual([
    { name: "x", shape: [2], type: "float32" },
    { name: "y", shape: [2], type: "float32" },
  ]);
  expect(program.outputs.map(({ name }) => name)).toEqual(["b", "a"]);
});

test("an input without influence is no input of the program", () => {
  input("unused", [9]);
  expect(compile({ z: negate(x) }).inputs.map(({ name }) => name)).toEqual(["x"]);
});

test("an output takes its name without a copy", () => {
  const sum = add(x, y);
  const program = compile({ sum, negated: negate(sum) });
  expect(nodesOf(program).map(({ opType, output }) => [opType, ...output])).toEqual([
    ["Add", "sum"],
    ["Neg", "negated"],
  ]);
});

test("what can not be renamed is copied: an input, a constant, a second name for one tensor", async () => {
  const sum = add(x, y);
  const program = compile({
    first: sum,
    second: sum,
    x2: x,
    one: constant(Float32Array.of(1), [1], "float32"),
  });
  expect(nodesOf(program).map(({ opType }) => opType)).toEqual(["Add", "Identity", "Identity", "Identity"]);
  using executable = await (await nodeRuntime({ threads: 1 })).load(program);
  expect(await executable.run({ x: Float32Array.of(1, 2), y: Float32Array.of(3, 4) })).toEqual({
    first: Float32Array.of(4, 6),
    second: Float32Array.of(4, 6),
    x2: Float32Array.of(1, 2),
    one: Float32Array.of(1),
  });
});

test("results of one node are outputs of their own", async () => {
  const [left, right] = split(input("pair", [2, 2]), { axis: 1, parts: 2 });
  if (left === undefined || right === undefined) throw new Error("two parts");
  using executable = await (await nodeRuntime({ threads: 1 })).load(compile({ right, left }));
  expect(await executable.run({ pair: Float32Array.of(1, 2, 3, 4) })).toEqual({
    right: Float32Array.of(2, 4),
    left: Float32Array.of(1, 3),
  });
});

test.each([
  ["two inputs of one name", { z: add(input("a", [1]), input("a", [1])) }, "got two of a"],
  ["an output with the name of an input", { x: negate(x) }, "got two of x"],
  ["no output", {}, "expected at least one output, got none"],
  ["an empty name", { "": negate(x) }, "must have a name"],
])("%s is refused", (_, outputs, message) => {
  expect(() => compile(outputs)).toThrow(message);
});

test("a chain of 20,000 operations compiles: nothing recurses along a graph", () => {
  let chain = x;
  for (let i = 0; i < 20_000; i += 1) chain = i % 2 === 0 ? exp(chain) : negate(chain);
  expect(nodesOf(compile({ chain })).length).toBe(20_000);
});

test("a constant that no node takes is not written", () => {
  const sums = scatterAdd(
    input("rows", [1, 2]),
    input("ids", [1], "int32"),
    [2000, 2],
    input("table", [2000, 2]),
  );
  const { node = [], initializer = [] } = fromBinary(ModelProtoSchema, compile({ sums }).onnx).graph ?? {};
  const used = new Set(node.flatMap(({ input: names }) => names));
  expect(initializer.filter(({ name }) => !used.has(name))).toEqual([]);
});

test("the same graph gives the same bytes", () => {
  const make = () => compile({ z: add(multiply(input("a", [2]), 2), input("b", [2])) }).onnx;
  expect(make()).toEqual(make());
});

test("ONNX Runtime's own operators are declared only where they are used", () => {
  const domains = fromBinary(ModelProtoSchema, compile({ z: negate(x) }).onnx).opsetImport;
  expect(domains.map(({ domain }) => domain)).toEqual([""]);
});
