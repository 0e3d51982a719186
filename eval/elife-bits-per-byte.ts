/**
 * @file A small model trained by our engine on one million characters of eLife text, against compressors: bits for each byte of the
 * held-out text. gzip and xz see the held-out text itself (1.3 MB) and nothing else; the model has seen other papers, and
 * reads in blocks of its context, each from nothing. GPT-2 of 4 layers, width 128, context 128; 1,024 byte-level BPE tokens made
 * of the training text; 1,200 updates of 16 x 128 tokens, about 7 epochs.
 * Usage: `npm run eval -- elife-bits-per-byte [picture.svg [checkpoint folder]]`, data in ENGRAM_DATA (or ../shared/data).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { nodeRuntime } from "@engram/tensor/node";
import {
  formatEvent,
  prepareTextTraining,
  type TextTraining,
  train,
  trainByteBpe,
} from "@engram/transformer";
import { NodeCheckpointStore } from "@engram/transformer/node";
import { type CurvePoint, lossCurveSvg } from "./loss-curve.ts";

/** Of elife_val.txt as a whole. */
const COMPRESSORS = [
  { label: "gzip 2.498", loss: 2.498 },
  { label: "xz 2.004", loss: 2.004 },
];
const STEPS = 1200;
/** Characters of held-out text that the curve is drawn from. */
const SAMPLE = 100_000;

const [, , picture, folder] = process.argv;
const data = join(process.env.ENGRAM_DATA ?? "../shared/data", "lm-text");
const text = readFileSync(join(data, "elife_train_1M.txt"), "utf8");
const heldOut = readFileSync(join(data, "elife_val.txt"), "utf8");
const tokenizer = await trainByteBpe([text], { vocabularySize: 1024 });
const training: TextTraining = {
  texts: [text],
  heldOut: [heldOut.slice(0, SAMPLE)],
  tokenizer: tokenizer.save(),
  model: { family: "gpt2", layers: 4, width: 128, heads: 4, dropout: 0 },
  batch: 16,
  context: 128,
  totalSteps: STEPS,
  schedule: { kind: "cosine", peak: 3e-3, final: 3e-4, warmUpSteps: 100, totalSteps: STEPS },
  optimiser: { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 },
  seed: 1,
  evaluation: { every: 200 },
  // Kept only where a folder for them is given.
  ...(folder === undefined ? {} : { checkpoints: { every: 100 } }),
};
const place = {
  runtime: await nodeRuntime({ threads: Math.min(2, availableParallelism()) }),
  ...(folder === undefined ? {} : { store: new NodeCheckpointStore(folder) }),
  availableBytes: process.availableMemory(),
  now: () => performance.now(),
};

const curve: Record<"training" | "heldOut", CurvePoint[]> = { training: [], heldOut: [] };
const ready = await prepareTextTraining(training, place);
if (!ready.ok) throw new Error(JSON.stringify(ready.error));
for await (const event of train(ready.value.plan)) {
  if (event.kind === "step-done")
    curve.training.push({ step: event.step, loss: event.bitsPerByte ?? Number.NaN });
  if (event.kind === "evaluation-done")
    curve.heldOut.push({ step: event.step, loss: event.bitsPerByte ?? Number.NaN });
  if (event.kind !== "step-done" || event.step % 100 === 0) console.log(formatEvent(event));
}

const whole = await prepareTextTraining({ ...training, heldOut: [heldOut] }, place);
if (!whole.ok) throw new Error(JSON.stringify(whole.error));
for (const [name, values] of Object.entries(ready.value.plan.step.state.parameters)) {
  whole.value.plan.step.state.parameters[name]?.set(values);
}
const result = await whole.value.plan.evaluation?.evaluate();
const reached = result?.bitsPerByte ?? Number.NaN;
console.log(
  `all of the held-out text: ${reached.toFixed(3)} bits/byte (${result?.natsPerToken.toFixed(3)} nats/token); ` +
    COMPRESSORS.map(({ label }) => label).join(", "),
);
if (picture !== undefined) {
  // The curve is that of the sample; the whole is a measurement of its own.
  const references = [...COMPRESSORS, { label: `all held out ${reached.toFixed(3)}`, loss: reached }];
  const title = "eLife, 1M characters, 4 layers of width 128";
  writeFileSync(picture, lossCurveSvg({ title, unit: "bits per byte", ...curve, references }));
}
process.exitCode = reached < 2.498 ? 0 : 1;
