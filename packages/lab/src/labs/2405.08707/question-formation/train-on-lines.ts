/** @file One training of a vanilla Transformer on Question-Formation, with all losses that the claims about it need. */
import {
  type Batch,
  BatchLoader,
  compileEvaluation,
  compileLanguageModelStep,
  counterRandom,
  type Evaluator,
  tokensInMemory,
  train,
  unwrap,
  vanilla,
} from "@engram/transformer";
import type { PartContext, PartScratch, Rows, Settings } from "../../../claim.ts";
import { discardCheckpoints, scratchCheckpoints } from "../../../scratch-checkpoints.ts";
import type { TableSpec } from "../../../table.ts";
import { type DrawnLine, drawLines, encodeLine, lineText, START, wordIds } from "./corpus.ts";
import { lexiconWithDeterminers, MARKS, wordsOf } from "./lexicon.ts";

/** Sizes that all trainings of an experiment share. */
export type TrainingSizes = Settings & {
  readonly width: number;
  readonly heads: number;
  readonly steps: number;
  readonly learningRate: number;
};

/** One training: how many lines, how deep, and the lexicon. */
export interface LineTraining {
  readonly lines: number;
  readonly layers: number;
  readonly determiners: number;
}

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

/** Lines of a batch, each in a row of its own: a line that is cut has no floor. */
const ROWS = 64;
/** Tokens of the longest line that have one after them: start, twice 17 words, marker. */
const CONTEXT = 36;
const HELD_LINES = 1024;

/** Trains and evaluates. Everything is drawn from the experiment's seed: lines, weights and order of batches. */
export async function trainOnLines(
  training: LineTraining,
  context: PartContext<TrainingSizes>,
): Promise<Rows> {
  const { settings, random, signal } = context;
  const corpus = drawCorpus(training, context);
  const model = unwrap(
    vanilla({
      family: "vanilla",
      vocabularySize: corpus.vocabularySize,
      contextLength: CONTEXT,
      layers: training.layers,
      width: settings.width,
      heads: settings.heads,
      feedForwardWidth: 4 * settings.width,
      dropout: 0,
    }),
  );
  const runtime = await context.runtime();
  const shape = { batch: ROWS, context: CONTEXT };
  const seed = random.uint32(0);
  const { step, feeds } = await compileLanguageModelStep(model, runtime, shape, seed);
  using _step = step;
  const source = unwrap(tokensInMemory(corpus.train.map(corpus.encode), corpus.vocabularySize));
  const batches = unwrap(
    await BatchLoader.open(source, { batchSize: ROWS, contextLength: CONTEXT, contexts: "separate", seed }),
  );
  const events = train({
    step,
    feeds,
    batches,
    totalSteps: settings.steps,
    schedule: {
      kind: "cosine",
      peak: settings.learningRate,
      final: 0,
      warmUpSteps: Math.min(50, Math.ceil(settings.steps / 10)),
      totalSteps: settings.steps,
    },
    optimiser: { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: 0, clipNorm: 1 },
    seed,
    checkpoints: {
      store: scratchCheckpoints(context.scratch),
      every: checkpointEvery(settings),
      atEnd: false,
      model: { ...model.config, vocabularySize: corpus.vocabularySize },
    },
    signal,
    now: () => performance.now(),
  });
  const curve = await followTraining(events, training, context);
  signal.throwIfAborted();
  using evaluator = await compileEvaluation(model, runtime, shape);
  const losses = [
    ...(await evaluateLines(evaluator, step.state.parameters, corpus, training, false)),
    ...(await evaluateLines(evaluator, step.state.parameters, corpus, training, true)),
  ];
  await discardCheckpoints(context.scratch);
  await context.scratch.remove(CURVE_FILE);
  return { [CURVE.name]: curve, [LOSSES.name]: losses };
}

interface Corpus {
  readonly train: readonly DrawnLine[];
  readonly test: readonly DrawnLine[];
  readonly vocabularySize: number;
  readonly markers: ReadonlySet<number>;
  readonly encode: (line: DrawnLine) => Int32Array;
}

/** Lines of this training's own, and test lines that are not among them. */
function drawCorpus({ lines, determiners }: LineTraining, { random }: PartContext<TrainingSizes>): Corpus {
  const lexicon = lexiconWithDeterminers(determiners);
  const ids = wordIds(lexicon);
  const take = (generator: Generator<DrawnLine, never, void>, count: number) =>
    Array.from({ length: count }, () => generator.next().value);
  const seed = random.uint32(1);
  const train = take(drawLines("released", lexicon, counterRandom(seed, "training lines")), lines);
  const known = new Set(train.map(lineText));
  const test = take(drawLines("released", lexicon, counterRandom(seed, "test lines"), known), HELD_LINES);
  const markers = [MARKS.declarative, MARKS.interrogative].map((word) => ids.get(word) ?? 0);
  return {
    train,
    test,
    vocabularySize: wordsOf(lexicon).length + 2,
    markers: new Set(markers),
    encode: (line) => encodeLine(line, ids),
  };
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

/** A hundred points a curve. */
function curveEvery({ steps }: TrainingSizes): number {
  return Math.max(1, Math.round(steps / 100));
}

/** Twenty checkpoints a training, each at a point of the curve, so that no mean spans a checkpoint. */
function checkpointEvery(settings: TrainingSizes): number {
  return 5 * curveEvery(settings);
}

async function evaluateLines(
  evaluator: Evaluator,
  parameters: Readonly<Record<string, Float32Array>>,
  corpus: Corpus,
  { lines, layers, determiners }: LineTraining,
  isTest: boolean,
): Promise<readonly (readonly number[])[]> {
  const all = (isTest ? corpus.test : corpus.train).slice(0, HELD_LINES);
  const rows: (readonly number[])[] = [];
  for (let first = 0; first < all.length; first += ROWS) {
    const some = all.slice(first, first + ROWS);
    const source = unwrap(tokensInMemory(some.map(corpus.encode), corpus.vocabularySize));
    const settings = {
      batchSize: ROWS,
      contextLength: CONTEXT,
      contexts: "separate",
      seed: 0,
      shuffle: false,
    } as const;
    const batches = await Array.fromAsync(unwrap(await BatchLoader.open(source, settings)).once());
    const whole = await evaluator.evaluate(parameters, batches);
    const answers = await evaluator.evaluate(
      parameters,
      batches.map((batch) => answersOnly(batch, corpus.markers)),
    );
    const generatorLoss = some.reduce((sum, { nats }) => sum + nats, 0) / whole.tokens;
    rows.push([
      ...[lines, layers, determiners, Number(isTest), first / ROWS, whole.tokens],
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
