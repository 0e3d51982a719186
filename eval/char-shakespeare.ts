/**
 * @file The small character model of nanoGPT's README ("I only have a macbook"; karpathy/nanoGPT, README.md and
 * config/train_shakespeare_char.py) trained by our engine: 4 layers, 4 heads, width 128, context 64, batches of 12 random contexts,
 * 2,000 updates, AdamW (.9, .99), weight decay .1, gradients clipped at 1, learning rate 1e-3 with 100 updates of warm-up and a
 * cosine to 1e-4, no dropout; the last tenth of tiny Shakespeare held out. Published held-out loss: 1.88 nats a character, from
 * 20 random batches and without biases; here from all of the held-out text, with GPT-2's biases.
 * Usage: `npm run eval -- char-shakespeare [picture.svg]`, data in ENGRAM_DATA (or ../shared/data).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeRuntime } from "@engram/tensor/node";
import { formatEvent, prepareTextTraining, train } from "@engram/transformer";
import { type CurvePoint, lossCurveSvg } from "./loss-curve.ts";

const PUBLISHED = 1.88;
const TOLERANCE = 0.03;
const STEPS = 2000;

const now = () => performance.now();
const data = process.env.ENGRAM_DATA ?? "../shared/data";
const text = readFileSync(join(data, "lm-text", "tinyshakespeare.txt"), "utf8");
const cut = Math.floor(text.length * 0.9);
const ready = await prepareTextTraining(
  {
    texts: [text.slice(0, cut)],
    heldOut: [text.slice(cut)],
    model: { family: "gpt2", layers: 4, width: 128, heads: 4, dropout: 0 },
    batch: 12,
    context: 64,
    totalSteps: STEPS,
    schedule: { kind: "cosine", peak: 1e-3, final: 1e-4, warmUpSteps: 100, totalSteps: STEPS },
    optimiser: { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 },
    seed: 1337,
    evaluation: { every: 250 },
  },
  { runtime: await nodeRuntime({ threads: 2 }), now },
);
if (!ready.ok) throw new Error(JSON.stringify(ready.error));

const curve: Record<"training" | "heldOut", CurvePoint[]> = { training: [], heldOut: [] };
const began = now();
for await (const event of train(ready.value.plan)) {
  if (event.kind === "step-done") curve.training.push({ step: event.step, loss: event.natsPerToken });
  if (event.kind === "evaluation-done") curve.heldOut.push({ step: event.step, loss: event.natsPerToken });
  if (event.kind !== "step-done" || event.step % 100 === 0) console.log(formatEvent(event));
}

const reached = curve.heldOut.at(-1)?.loss ?? Number.NaN;
const isReached = reached <= PUBLISHED + TOLERANCE;
console.log(
  `held-out loss ${reached.toFixed(4)} nats/character after ${((now() - began) / 1000).toFixed(0)} s; ` +
    `published ${PUBLISHED}; ${isReached ? "within" : "NOT within"} ${TOLERANCE}`,
);
const [, , picture] = process.argv;
if (picture !== undefined) {
  const title = "Tiny Shakespeare by characters, 4 layers of width 128";
  const references = [{ label: `nanoGPT ${PUBLISHED}`, loss: PUBLISHED }];
  writeFileSync(picture, lossCurveSvg({ title, unit: "nats per character", ...curve, references }));
}
process.exitCode = isReached ? 0 : 1;
