/** @file The web worker that trains. Everything heavy is here, so that the page stays alive. */
import {
  answerQuestions,
  batchesInOrder,
  describeModel,
  LINE_BATCH,
  lineModelConfig,
  type PreparedLineTraining,
  prepareLineTraining,
  questionsOf,
} from "@engram/lab/question-formation";
import { OutsideError, type Runtime } from "@engram/tensor";
import { webRuntime } from "@engram/tensor/web";
import {
  BrowserCheckpointStore,
  checkTrainingMemory,
  compileEvaluation,
  counterRandom,
  createDecoder,
  type Decoder,
  type PreparedTraining,
  serveTraining,
  type WebWorkerScope,
  webWorkerChannel,
} from "@engram/transformer";
import { updatesPerPoint } from "#lib/training/mean-curve.ts";
import {
  HEADS,
  highestLearningRate,
  TAB_SETTINGS,
  type TabTraining,
} from "#lib/training/training-settings.ts";
import type { QuestionsRequest, TrainingRequest } from "./training-request.ts";

/** Held-out lines that a loss is taken of while it trains: four batches, a standard error of about .01. */
const EVALUATED_LINES = 256;
const POINTS_PER_EVALUATION = 5;
const POINTS_PER_CHECKPOINT = 10;

serveTraining(webWorkerChannel(globalThis as unknown as WebWorkerScope), (request) =>
  prepare(request as TrainingRequest),
);

async function prepare({ training, threads, runtime: wasmBinary, store, availableBytes }: TrainingRequest) {
  assertFits(training, availableBytes);
  const runtime = await webRuntime({ threads, wasmBinary });
  const sizes = {
    width: training.width,
    heads: HEADS,
    batch: LINE_BATCH.batch,
    steps: training.steps,
    learningRate: highestLearningRate(training),
  };
  const random = counterRandom(training.seed, "training in the tab");
  const prepared = await prepareLineTraining(training, sizes, { runtime, random });
  return withEvaluation(prepared, { runtime, training, store: new BrowserCheckpointStore(store) });
}

async function withEvaluation(
  prepared: PreparedLineTraining,
  place: {
    readonly runtime: Runtime;
    readonly training: TabTraining;
    readonly store: BrowserCheckpointStore;
  },
): Promise<PreparedTraining> {
  const { runtime, training, store } = place;
  const { model, corpus, plan } = prepared;
  const { parameters } = plan.step.state;
  const evaluator = await compileEvaluation(model, runtime, LINE_BATCH);
  const heldOut = await batchesInOrder(corpus, corpus.test.slice(0, EVALUATED_LINES));
  const every = updatesPerPoint(training.steps);
  let decoder: Promise<Decoder> | undefined;
  return {
    plan: {
      ...plan,
      evaluation: {
        every: POINTS_PER_EVALUATION * every,
        evaluate: () => evaluator.evaluate(parameters, heldOut),
      },
      checkpoints: {
        store,
        every: POINTS_PER_CHECKPOINT * every,
        model: describeModel(prepared),
        versions: { runtime: runtime.name, threads: runtime.threads },
      },
    },
    answer: async (question) => {
      const { kind, ...which } = question as QuestionsRequest;
      const random = counterRandom(training.seed, "questions in the tab");
      // Fed, not compiled in: the decoder follows the weights.
      decoder ??= createDecoder(model, parameters, runtime, { packed: false });
      const questions = questionsOf(kind, corpus, random, which);
      return answerQuestions(await decoder, questions, corpus.lexicon);
    },
    [Symbol.dispose]: () => {
      prepared[Symbol.dispose]();
      evaluator[Symbol.dispose]();
      void decoder?.then((held) => held[Symbol.dispose]());
    },
  };
}

/** Before anything is compiled: a tab that runs out of memory is ended without a word. */
function assertFits(training: TabTraining, availableBytes: number): void {
  const needs = (width: number) =>
    checkTrainingMemory(lineModelConfig(training, { width, heads: HEADS }), LINE_BATCH, availableBytes);
  const memory = needs(training.width);
  if (memory.ok) return;
  const width = TAB_SETTINGS.width.range.oneOf.findLast((less) => less < training.width && needs(less).ok);
  const message = JSON.stringify({ neededBytes: memory.error.neededBytes, availableBytes, width });
  throw new OutsideError("training.too-large", { message, retryable: false });
}
