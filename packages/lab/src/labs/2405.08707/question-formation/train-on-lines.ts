/** @file One training of a vanilla Transformer on Question-Formation, with all losses that the claims about it need. */
import { type Batch, compileEvaluation, type Evaluator, train } from "@engram/transformer";
import type { PartContext, PartScratch, Rows } from "../../../claim.ts";
import { discardCheckpoints, scratchCheckpoints } from "../../../scratch-checkpoints.ts";
import type { TableSpec } from "../../../table.ts";
import { START } from "./corpus.ts";
import {
  batchesInOrder,
  describeModel,
  HELD_LINES,
  LINE_BATCH,
  type LineCorpus,
  type LineTraining,
  prepareLineTraining,
  type TrainingSizes,
} from "./prepare-line-training.ts";

/** Mean loss of the batches between two rows: what the training saw itself. */
export const CURVE: TableSpec = {
  name: "curve",
  columns: [
    { name: "lines", unit: "", label: { en: "lines", fr: "lignes" } },
    { name: "layers", unit: "", label: { en: "layers", fr: "couches" } },
    { name: "determiners", unit: "", label: { en: "determiners", fr: "déterminants" } },
    { name: "step", unit: "", axis: true, label: { en: "update", fr: "mise à jour" } },
    {
      name: "trainingLoss",
      unit: "nats per token",
      label: { en: "training loss", fr: "perte d’entraînement" },
    },
  ],
};

/** Losses after training, a row a batch of lines; `isTest` lines share none with the training. */
export const LOSSES: TableSpec = {
  name: "losses",
  columns: [
    { name: "lines", unit: "" },
    { name: "layers", unit: "" },
    { name: "determiners", unit: "" },
    { name: "isTest", unit: "" },
    { name: "batch", unit: "", axis: true },
    { name: "tokens", unit: "" },
    { name: "loss", unit: "nats per token" },
    { name: "answerLoss", unit: "nats per token" },
    { name: "generatorLoss", unit: "nats per token" },
    { name: "tokensPerLine", unit: "" },
  ],
};

/** Trains and evaluates. Everything is drawn from the experiment's seed: lines, weights and order of batches. */
export async function trainOnLines(
  training: LineTraining,
  context: PartContext<TrainingSizes>,
): Promise<Rows> {
  const { settings, random, signal } = context;
  const runtime = await context.runtime();
  using prepared = await prepareLineTraining(training, settings, { runtime, random });
  const { corpus, model, plan } = prepared;
  const events = train({
    ...plan,
    checkpoints: {
      store: scratchCheckpoints(context.scratch),
      every: checkpointEvery(settings),
      atEnd: false,
      model: describeModel(prepared),
    },
    signal,
  });
  const curve = await followTraining(events, training, context);
  signal.throwIfAborted();
  using evaluator = await compileEvaluation(model, runtime, LINE_BATCH);
  const { parameters } = plan.step.state;
  const losses = [
    ...(await evaluateLines(evaluator, parameters, corpus, training, false)),
    ...(await evaluateLines(evaluator, parameters, corpus, training, true)),
  ];
  await discardCheckpoints(context.scratch);
  await context.scratch.remove(CURVE_FILE);
  return { [CURVE.name]: curve, [LOSSES.name]: losses };
}

async function followTraining(
  events: ReturnType<typeof train>,
  { lines, layers, determiners }: LineTraining,
  { settings, report, scratch }: PartContext<TrainingSizes>,
): Promise<readonly (readonly number[])[]> {
  const every = curveEvery(settings);
  let curve: (readonly number[])[] = [];
  let sum = 0;
  let count = 0;
  for await (const event of events) {
    if (event.kind === "training-ended" && event.reason === "not-finite") {
      throw new Error(`the training left the finite numbers at step ${event.step}`);
    }
    if (event.kind === "checkpoint-restored") {
      curve = (await readCurve(scratch)).filter(([, , , step]) => step <= event.step);
      report(event.step / settings.steps, { [CURVE.name]: curve });
    }
    if (event.kind !== "step-done") continue;
    sum += event.natsPerToken;
    count += 1;
    if (event.step % every !== 0 && event.step !== settings.steps) continue;
    const row = [lines, layers, determiners, event.step, sum / count];
    curve.push(row);
    report(event.step / settings.steps, { [CURVE.name]: [row] });
    sum = 0;
    count = 0;
    // Before the checkpoint of this step is written: whatever is restored, its curve is there.
    if (event.step % checkpointEvery(settings) === 0) {
      await scratch.write(CURVE_FILE, new TextEncoder().encode(JSON.stringify(curve)));
    }
  }
  return curve;
}

const CURVE_FILE = "curve.json";

async function readCurve(scratch: PartScratch): Promise<(readonly number[])[]> {
  const file = await scratch.read(CURVE_FILE);
  return file === undefined ? [] : (JSON.parse(new TextDecoder().decode(file)) as (readonly number[])[]);
}

/** A hundred points a curve, more where updates are many. */
function curveEvery({ steps }: TrainingSizes): number {
  return Math.max(1, Math.min(MOST_UNSAVED, Math.round(steps / 100)));
}

/** Of a long training no more updates than these are lost by a kill. */
const MOST_UNSAVED = 500;

/** Twenty checkpoints a training or more, each at a point of the curve, so that no mean spans a checkpoint. */
function checkpointEvery(settings: TrainingSizes): number {
  const every = curveEvery(settings);
  return every * Math.max(1, Math.min(5, Math.floor(MOST_UNSAVED / every)));
}

async function evaluateLines(
  evaluator: Evaluator,
  parameters: Readonly<Record<string, Float32Array>>,
  corpus: LineCorpus,
  { lines, layers, determiners }: LineTraining,
  isTest: boolean,
): Promise<readonly (readonly number[])[]> {
  const all = (isTest ? corpus.test : corpus.train).slice(0, HELD_LINES);
  const rows: (readonly number[])[] = [];
  for (let first = 0; first < all.length; first += LINE_BATCH.batch) {
    const some = all.slice(first, first + LINE_BATCH.batch);
    const batches = await batchesInOrder(corpus, some);
    const whole = await evaluator.evaluate(parameters, batches);
    const answers = await evaluator.evaluate(
      parameters,
      batches.map((batch) => answersOnly(batch, corpus.markers)),
    );
    const generatorLoss = some.reduce((sum, { nats }) => sum + nats, 0) / whole.tokens;
    rows.push([
      ...[lines, layers, determiners, Number(isTest), first / LINE_BATCH.batch, whole.tokens],
      ...[whole.natsPerToken, answers.natsPerToken, generatorLoss, whole.tokens / some.length],
    ]);
  }
  return rows;
}

/** The same batch with only the targets after a marker, which follow from what stands before it. */
function answersOnly(batch: Batch, markers: ReadonlySet<number>): Batch {
  let isAnswer = false;
  const targets = batch.targets.map((target, place) => {
    const id = batch.ids[place];
    if (id === START) isAnswer = false;
    if (markers.has(id)) isAnswer = true;
    return isAnswer ? target : -1;
  });
  return { ...batch, targets };
}
