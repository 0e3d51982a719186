/**
 * @file What a training step is predicted to take in memory (`predictTrainingMemory`), against what it takes: the most
 * resident memory of a fresh process over three steps of a GPT-2. One process a shape.
 *
 * `npm run bench -- training-memory-prediction [--shape 6x512x8x512x16x64]` (layers, width, heads, vocabulary, batch, context)
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import {
  compileTrainingStep,
  crossEntropy,
  input,
  predictTrainingMemory,
  reshape,
  type Tensor,
} from "../packages/tensor/src/index.ts";
import { nodeRuntime } from "../packages/tensor/src/runtime/node.ts";
import { gpt2 } from "../packages/transformer/src/models/gpt2.ts";
import { unwrap } from "../packages/transformer/src/result.ts";

const SHAPES = [
  "1x32x2x96x4x32",
  "4x128x4x512x32x64",
  "6x256x8x512x32x64",
  "6x512x8x512x16x64",
  "2x128x4x20000x8x64",
  "4x128x4x512x8x256",
  "12x768x12x50257x2x128",
];
const MIB = 2 ** 20;
const { values } = parseArgs({ options: { shape: { type: "string" } } });

/** Trains three steps and prints predicted and measured MiB. */
async function measure(shape: string): Promise<void> {
  const [layers = 0, width = 0, heads = 0, vocabularySize = 0, batch = 0, contextLength = 0] = shape
    .split("x")
    .map(Number);
  const model = unwrap(
    gpt2({ family: "gpt2", layers, width, heads, vocabularySize, contextLength, dropout: 0 }),
  );
  const build = (parameters: Readonly<Record<string, Tensor>>) => {
    const { logits } = model.forward(parameters, input("ids", [batch, contextLength], "int32"));
    const rows = reshape(logits, [batch * contextLength, vocabularySize]);
    return { loss: crossEntropy(rows, input("targets", [batch * contextLength], "int32")) };
  };
  const predicted = predictTrainingMemory(model.parameters, build);
  using step = await compileTrainingStep(model.parameters, build, await nodeRuntime({ threads: 2 }));
  for (const array of Object.values(step.state.parameters)) array.fill(0.01);
  const tokens = new Int32Array(batch * contextLength).map((_, i) => (i * 7) % vocabularySize);
  for (let t = 0; t < 3; t += 1) {
    await step.accumulate({ ids: tokens, targets: tokens });
    step.update({
      learningRate: 1e-3,
      beta1: 0.9,
      beta2: 0.999,
      epsilon: 1e-8,
      weightDecay: 0.01,
      clipNorm: 1,
    });
  }
  const measured = process.resourceUsage().maxRSS / 1024;
  const { parameters, moments, gradients, activations, runtime, total } = predicted;
  const mib = (bytes: number) => (bytes / MIB).toFixed(0).padStart(6);
  console.log(
    `${shape.padEnd(24)} state ${mib(parameters + moments + gradients)} + activations ${mib(activations)} + runtime ` +
      `${mib(runtime)} = ${mib(total)} MiB, measured ${measured.toFixed(0).padStart(6)}: ` +
      `${(100 * (total / MIB / measured - 1)).toFixed(1)} %`,
  );
}

if (values.shape === undefined) {
  for (const shape of SHAPES) {
    const [node, flags] = [process.execPath, ["--conditions=@engram/source"]];
    spawnSync(node, [...flags, import.meta.filename, "--shape", shape], { stdio: "inherit" });
  }
} else await measure(values.shape);
