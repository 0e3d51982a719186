import {
  compile,
  compileTrainingStep,
  crossEntropy,
  type Executable,
  type Feeds,
  input,
  type LossGraph,
  type Runtime,
  ShapeError,
  type Tensor,
  type TrainingStep,
} from "@engram/tensor";
import { initialise } from "../models/initialise.ts";
import type { LanguageModel, ModelTensors } from "../models/language-model.ts";
import type { Batch } from "./batch-source.ts";

/** What a program is compiled for. */
export interface BatchShape {
  /** B: sequences at a time. */
  readonly batch: number;
  /** T: tokens of each. */
  readonly context: number;
  /** Whether batches come with segments; no if absent. */
  readonly segments?: boolean;
  /** Parts of a batch that are trained on at the same time, each with the same weight; 1 if absent. */
  readonly replicas?: 1 | 2;
}

/** What a training plan needs of a model. */
export interface CompiledModel {
  readonly step: TrainingStep;
  readonly feeds: (batch: Batch, dropoutSeed: Int32Array) => Feeds;
}

/** Compiles a language model for training, with dropout where it has any, and draws its initial values from `seed`. */
export async function compileLanguageModelStep(
  model: LanguageModel,
  runtime: Runtime,
  shape: BatchShape,
  seed: number,
): Promise<CompiledModel> {
  const { batch: whole, replicas = 1 } = shape;
  if (whole % replicas !== 0) {
    throw new ShapeError(`the batch must have ${replicas} equal parts, got ${whole} sequences`);
  }
  const part = { ...shape, batch: whole / replicas };
  const dropoutSeed = input("dropoutSeed", [2], "int32");
  let drops = false;
  const build = (parameters: ModelTensors): LossGraph => {
    const loss = languageModelLoss(model, parameters, part, dropoutSeed);
    drops = dependsOn(loss, dropoutSeed);
    return { loss };
  };
  const step = await compileTrainingStep(model.parameters, build, runtime, { replicas });
  initialise(model.parameters, seed, step.state.parameters);
  const feeds = batchFeeds(model, shape);
  return {
    step,
    feeds: (batch, seedOfStep) =>
      drops ? { ...feeds(batch), dropoutSeed: seedsOfParts(seedOfStep, replicas) } : feeds(batch),
  };
}

/** Masks of their own for each part: steps count up from 0, second parts down from -1. */
function seedsOfParts(seed: Int32Array, replicas: 1 | 2): Int32Array {
  return replicas === 1 ? seed : Int32Array.of(seed[0], seed[1], seed[0], ~seed[1]);
}

/** A language model compiled for the loss alone, without dropout. */
export interface CompiledLoss {
  readonly executable: Executable;
  readonly feeds: (batch: Batch) => Feeds;
}

/** The loss alone, without gradients and without dropout: what an evaluation runs. */
export async function compileLanguageModelLoss(
  model: LanguageModel,
  runtime: Runtime,
  shape: BatchShape,
): Promise<CompiledLoss> {
  const parameters = Object.fromEntries(
    model.parameters.map(({ name, shape: lengths }) => [name, input(name, lengths)]),
  );
  const loss = languageModelLoss(model, parameters, shape);
  const executable = await runtime.load(compile({ loss }, { target: runtime.target }));
  return { executable, feeds: batchFeeds(model, shape) };
}

/** Mean cross-entropy of the next token over the targets that count, in nats. */
export function languageModelLoss(
  model: LanguageModel,
  parameters: ModelTensors,
  { batch, context, segments = false }: BatchShape,
  dropoutSeed?: Tensor,
): Tensor {
  if (context > model.contextLength) {
    throw new ShapeError(`context must be at most the model's ${model.contextLength}, got ${context}`);
  }
  const ids = input("ids", [batch, context], "int32"); // [B, T]
  const targets = input("targets", [batch, context], "int32"); // [B, T]
  const { logits } = model.forward(parameters, ids, {
    ...(dropoutSeed === undefined ? {} : { dropoutSeed }),
    ...(segments ? { segments: input("segments", [batch, context], "int32") } : {}),
  }); // [B, T, V]
  return crossEntropy(logits, targets, { ignoreIndex: -1 });
}

function batchFeeds(model: LanguageModel, { segments = false }: BatchShape): (batch: Batch) => Feeds {
  return (batch) => {
    assertWithin("ids", batch.ids, 0, model.vocabularySize);
    assertWithin("targets", batch.targets, -1, model.vocabularySize);
    const { ids, targets } = batch;
    if (!segments) return { ids, targets };
    if (batch.segments === undefined) throw new ShapeError("segments must come with each batch, got none");
    return { ids, targets, segments: batch.segments };
  };
}

/** A runtime would stop with a message of its own, or read whatever lies beside the table. */
function assertWithin(what: string, values: Int32Array, from: number, below: number): void {
  const place = values.findIndex((value) => value < from || value >= below);
  if (place >= 0) {
    throw new ShapeError(`${what} must be within ${from}..${below - 1}, got ${values[place]} at ${place}`);
  }
}

function dependsOn(result: Tensor, on: Tensor): boolean {
  const seen = new Set<Tensor["node"]>();
  const open = [result.node];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const made of node.inputs) open.push(made.node);
  }
  return seen.has(on.node);
}
