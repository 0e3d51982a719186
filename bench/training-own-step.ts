/**
 * @file Our own training step for a problem that other programs share: GPT-2 by `@engram/transformer`, compiled by
 * `@engram/tensor`. Used in Node and in browsers.
 */
import {
  compileTrainingStep,
  crossEntropy,
  input,
  type Runtime,
  reshape,
  type TrainingStep,
} from "@engram/tensor";
import { gpt2, type LanguageModel, replicasFor } from "@engram/transformer";
import type { ReadProblem, TrainingShape } from "./training-problem.ts";

/** A step that is ready: the n-th call trains on the n-th batch. */
export interface OwnStep extends Disposable {
  readonly buildMs: number;
  readonly compileMs: number;
  train(step: number): Promise<number>;
  /** The same, and how long its two halves took. */
  trainTimed(step: number): Promise<{
    readonly loss: number;
    readonly gradientsMs: number;
    readonly updateMs: number;
  }>;
}

const PLACES: Readonly<Record<string, string>> = {
  "wte.weight": "tokenEmbedding",
  "wpe.weight": "positionEmbedding",
  ln_1: "attentionNorm",
  "attn.c_attn": "queryKeyValue",
  "attn.c_proj": "attentionOutput",
  ln_2: "feedForwardNorm",
  "mlp.c_fc": "feedForwardIn",
  "mlp.c_proj": "feedForwardOut",
};

/** Our name of a parameter of GPT-2's published files. */
function ownName(published: string): string {
  const [, layer, place = "", part] = /^h\.(\d+)\.(.+)\.(weight|bias)$/.exec(published) ?? [];
  if (layer !== undefined) return `layers.${layer}.${PLACES[place] ?? place}.${part ?? ""}`;
  return PLACES[published] ?? published.replace("ln_f", "finalNorm");
}

function modelOf({ vocabulary, context, layers, width, heads }: TrainingShape): LanguageModel {
  const model = gpt2({
    family: "gpt2",
    vocabularySize: vocabulary,
    contextLength: context,
    layers,
    width,
    heads,
    dropout: 0,
  });
  if (!model.ok) throw new Error(JSON.stringify(model.error));
  return model.value;
}

/** The runtime, which says when it begins to load a program. */
function noting(runtime: Runtime, note: () => void): Runtime {
  const noted =
    <Wanted extends readonly unknown[], Result>(work: (...wanted: Wanted) => Result) =>
    (...wanted: Wanted): Result => {
      note();
      return work(...wanted);
    };
  const { load, loadReplicas } = runtime;
  return { ...runtime, load: noted(load), ...(loadReplicas && { loadReplicas: noted(loadReplicas) }) };
}

/** Compiles the step and puts the problem's weights in; in as many parts as pay, or in so many. */
export async function startOwnTraining(
  problem: ReadProblem,
  runtime: Runtime,
  wanted?: 1 | 2,
): Promise<OwnStep> {
  const { batch, context } = problem.shape;
  const started = performance.now();
  const model = modelOf(problem.shape);
  const replicas = wanted ?? replicasFor(model, runtime, { batch, context });
  const part = batch / replicas;
  let built = started;
  const step: TrainingStep = await compileTrainingStep(
    model.parameters,
    (parameters) => {
      const { logits } = model.forward(parameters, input("ids", [part, context], "int32"));
      const rows = reshape(logits, [part * context, problem.shape.vocabulary]);
      return { loss: crossEntropy(rows, input("targets", [part * context], "int32")) };
    },
    noting(runtime, () => {
      built = performance.now();
    }),
    { replicas },
  );
  const compiled = performance.now();
  for (const parameter of problem.parameters) {
    const { name, decay } = parameter;
    const into = step.state.parameters[ownName(name)];
    const spec = step.parameters.find((one) => one.name === ownName(name));
    if (into === undefined || spec?.decay !== decay) throw new Error(`${name} is not the same on both sides`);
    into.set(problem.valuesOf(parameter));
  }
  const trainTimed: OwnStep["trainTimed"] = async (index) => {
    const batchOf = problem.steps[index % problem.steps.length];
    if (batchOf === undefined) throw new Error("a problem has batches");
    const before = performance.now();
    const { loss } = await step.accumulate(batchOf);
    const between = performance.now();
    step.update(problem.optimiser);
    return { loss, gradientsMs: between - before, updateMs: performance.now() - between };
  };
  return {
    buildMs: built - started,
    compileMs: compiled - built,
    trainTimed,
    train: async (index) => (await trainTimed(index)).loss,
    [Symbol.dispose]: () => step[Symbol.dispose](),
  };
}
