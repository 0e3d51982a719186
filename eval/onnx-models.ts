/**
 * @file Writes every kind of graph that we compile as `.onnx` files, with inputs and our own results beside them, for
 * `eval/onnx-check.py`: each operation and its gradient, each model family as exported for others, its training step and
 * a step of its decoding.
 *
 *     node --conditions=@engram/source eval/onnx-models.ts <folder>
 *     python eval/onnx-check.py <folder>
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  crossEntropy,
  type DenseArray,
  exportOnnx,
  gelu,
  gradient,
  input,
  joined,
  mean,
  multiply,
  type Program,
  sigmoid,
  sizeOf,
  subtract,
  type Tensor,
} from "@engram/tensor";
import { nodeRuntime } from "@engram/tensor/node";
import { createModel, initialise, type LanguageModel, unwrap } from "@engram/transformer";
import { isFloat } from "../packages/tensor/src/graph/element-type.ts";
import { compile } from "../packages/tensor/src/onnx/compile.ts";
import { applyCase, weighted } from "../packages/tensor/src/testing/applied-case.ts";
import { allCases } from "../packages/tensor/src/testing/operation-cases.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("give a folder to write to");
mkdirSync(folder, { recursive: true });
const runtime = await nodeRuntime({ threads: 1 });
let written = 0;

type Values = Readonly<Record<string, DenseArray>>;

async function write(name: string, program: Program, feeds: Values, atol: number): Promise<void> {
  using executable = await runtime.load(program);
  const wanted = new Set(program.inputs.map((port) => port.name));
  const fed = Object.fromEntries(Object.entries(feeds).filter(([input]) => wanted.has(input)));
  const results = await executable.run(fed);
  const listed = (ports: Program["inputs"], values: Values) =>
    ports.map(({ name: port, shape, type }) => ({
      name: port,
      shape,
      type,
      values: Array.from(values[port] ?? [], Number),
    }));
  const file = join(folder ?? "", name.replaceAll(/[^\w.-]+/g, "_"));
  writeFileSync(`${file}.onnx`, program.onnx);
  writeFileSync(
    `${file}.json`,
    JSON.stringify({ atol, inputs: listed(program.inputs, fed), outputs: listed(program.outputs, results) }),
  );
  written += 1;
}

for (const [name, each] of allCases) {
  for (const type of ["float32", "float64"] as const) {
    if (type === "float64" && each.float32Only === true) continue;
    const { result, floating, feeds } = applyCase(each, type, 41);
    const slopes = isFloat(result.type) ? gradient(weighted(result, 42), Object.values(floating)) : [];
    const outputs = Object.fromEntries([result, ...slopes].map((tensor, i) => [`output ${i}`, tensor]));
    for (const target of ["portable", "onnxruntime-cpu"] as const) {
      const program = compile(outputs, { target });
      const typed = Object.fromEntries(
        program.inputs.map((port) => [
          port.name,
          typedValues(port.type, feeds[port.name] ?? new Float64Array()),
        ]),
      );
      await write(`operation ${name} ${type} ${target}`, program, typed, 1e-5);
    }
  }
}

function typedValues(type: Tensor["type"], values: Float64Array): DenseArray {
  if (type === "float64") return values;
  if (type === "float32") return Float32Array.from(values);
  return type === "int32" ? Int32Array.from(values) : Uint8Array.from(values);
}

const [BATCH, LENGTH, CAPACITY] = [2, 8, 16];
const sizes = { vocabularySize: 61, contextLength: CAPACITY, layers: 3, width: 48, dropout: 0 };
const llama = {
  heads: 6,
  keyValueHeads: 3,
  feedForwardWidth: 128,
  tiedHead: true,
  ropeBase: 10_000,
  normEpsilon: 1e-5,
};
const CONFIGS = [
  { ...sizes, family: "gpt2", heads: 4 },
  { ...sizes, family: "vanilla", heads: 4, feedForwardWidth: 96 },
  { ...sizes, ...llama, family: "llama" },
  {
    ...sizes,
    family: "openelm",
    headWidth: 8,
    heads: [4, 6, 8],
    keyValueHeads: [2, 3, 4],
    feedForwardMultipliers: [1, 2, 3],
    feedForwardDivisor: 8,
    ropeBase: 10_000,
    normEpsilon: 1e-6,
  },
] as const;

await writeBlocks();
for (const config of CONFIGS) await writeFamily(config.family, unwrap(createModel(config)));
process.stdout.write(`${written} graphs written to ${folder}\n`);

/** Large enough that its element-wise operations are computed in blocks of rows. */
async function writeBlocks(): Promise<void> {
  const [rows, columns] = [512, 512];
  const x = input("x", [rows, columns]);
  const hidden = gelu(x, { approximate: "tanh" });
  const loss = mean(multiply(hidden, multiply(sigmoid(x), subtract(x, hidden))));
  const [dx = loss] = gradient(loss, [x]);
  const values = Float32Array.from({ length: rows * columns }, (_, i) => Math.sin(i * 1.7));
  const program = compile({ loss, dx }, { target: "onnxruntime-cpu" });
  await write("blocks of rows", program, { x: values }, 1e-5);
}

async function writeFamily(family: string, model: LanguageModel): Promise<void> {
  const weights = initialise(model.parameters, 7);
  const parameters = Object.fromEntries(
    model.parameters.map(({ name, shape }) => [name, input(name, shape)]),
  );
  const ids = input("ids", [BATCH, LENGTH], "int32");
  const targets = input("targets", [BATCH, LENGTH], "int32");
  const numbers = (factor: number) =>
    Int32Array.from({ length: BATCH * LENGTH }, (_, i) => (i * factor + 3) % model.vocabularySize);
  const fed = { ids: numbers(7), targets: numbers(11) };
  const { logits } = model.forward(parameters, ids);

  const onnx = joined(exportOnnx({ logits }, { weights, metadata: { family } }));
  const { inputs: _, outputs } = compile({ logits });
  await write(
    `${family} exported`,
    { onnx, outputs, inputs: [{ name: "ids", shape: ids.shape, type: ids.type }] },
    fed,
    1e-5,
  );

  const loss = crossEntropy(logits, targets);
  const slopes = gradient(loss, Object.values(parameters));
  const step = {
    loss,
    ...Object.fromEntries(
      Object.keys(parameters).map((name, i) => [`gradient of ${name}`, slopes[i] ?? loss]),
    ),
  };
  for (const target of ["portable", "onnxruntime-cpu"] as const) {
    await write(`${family} training ${target}`, compile(step, { target }), { ...weights, ...fed }, 1e-5);
    await writeDecoding(`${family} decoding ${target}`, model, { parameters, weights, target });
  }
}

async function writeDecoding(
  name: string,
  model: LanguageModel,
  {
    parameters,
    weights,
    target,
  }: {
    readonly parameters: Readonly<Record<string, Tensor>>;
    readonly weights: Values;
    readonly target: "portable" | "onnxruntime-cpu";
  },
): Promise<void> {
  const cached = (what: string) =>
    model.cache.map(({ keyValueHeads, headWidth }, layer) =>
      input(`${what} ${layer}`, [1, keyValueHeads, CAPACITY, headWidth]),
    );
  const cache = { keys: cached("keys"), values: cached("values") };
  const { logits, cache: after } = model.decode(
    parameters,
    input("ids", [2], "int32"),
    input("position", [], "int32"),
    cache,
  );
  const kept = Object.fromEntries([...after.keys, ...after.values].map((tensor, i) => [`kept ${i}`, tensor]));
  const past = [...cache.keys, ...cache.values].map(({ node, shape }, i) => {
    const [, heads = 0, , width = 0] = shape;
    const values = new Float32Array(sizeOf(shape));
    // Three tokens are in the cache: their places hold numbers, the rest zeros.
    for (let at = 0; at < values.length; at++) {
      const place = Math.floor(at / width) % CAPACITY;
      if (place < 3) values[at] = 0.3 * Math.sin(at + i + heads);
    }
    return [node.name ?? "", values] as const;
  });
  const feeds = {
    ...weights,
    ...Object.fromEntries(past),
    ids: Int32Array.of(5, 9),
    position: Int32Array.of(3),
  };
  await write(name, compile({ logits, ...kept }, { target }), feeds, 1e-5);
}
