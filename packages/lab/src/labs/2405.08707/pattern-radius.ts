/** @file One training, and how far final activations of chunks of its text lie from their nearest neighbours. */
import { counterRandom, gpt2, type TokenSource, unwrap } from "@engram/transformer";
import { addSpaces } from "../../add-spaces.ts";
import { spaceOfPatterns } from "../../capacity/space-of-patterns.ts";
import type { PartContext, Rows, Settings, Space } from "../../claim.ts";
import { largestSpace } from "../../largest-space.ts";
import { spaceOfRows } from "../../space-of-rows.ts";
import { spaceOfTraining } from "../../space-of-training.ts";
import { paperRadius } from "../../special-functions/ball.ts";
import type { TableSpec } from "../../table.ts";
import { finalActivations, type Place } from "./final-activations.ts";
import { nearestDistances } from "./nearest-distances.ts";
import { drawSentences, tokenize } from "./sentences/draw-sentences.ts";
import { ROWS, sentenceTokenizer } from "./sentences/sentence-model.ts";
import { spaceOfSentences } from "./sentences/space-of-sentences.ts";
import { takePassages } from "./sentences/take-passages.ts";
import { forgetTraining, trainModel } from "./train-model.ts";

/** Settings of the trainings whose patterns are measured. */
export type RadiusSettings = Settings & {
  readonly widths: readonly number[];
  readonly layers: number;
  readonly heads: number;
  readonly context: number;
  readonly sentences: number;
  readonly patterns: number;
  readonly updates: number;
  readonly learningRate: number;
};

/** Distances by what was measured: before or after the final norm, of the model or of the Gaussian cloud beside it. */
export const RADII: TableSpec = {
  name: "radii",
  columns: [
    { name: "width", unit: "", label: { en: "width", fr: "largeur" } },
    { name: "isNormed", unit: "" },
    { name: "isNull", unit: "" },
    { name: "share", unit: "" },
    { name: "pattern", unit: "", axis: true },
    { name: "nearest", unit: "" },
    { name: "norm", unit: "" },
    {
      name: "overClaimed",
      unit: "",
      label: { en: "over the claimed distance", fr: "sur la distance annoncée" },
    },
  ],
};

/** Mean losses of the batches between two rows. */
export const RADIUS_CURVE: TableSpec = {
  name: "curve",
  columns: [
    { name: "width", unit: "", label: { en: "width", fr: "largeur" } },
    { name: "update", unit: "", label: { en: "update", fr: "mise à jour" }, axis: true },
    {
      name: "trainingLoss",
      unit: "nats per token",
      label: { en: "training loss", fr: "perte d’entraînement" },
    },
  ],
};

/** What each model paid in the end for the text that it learnt, and what the text costs its grammar. */
export const RADIUS_TRAININGS: TableSpec = {
  name: "trainings",
  columns: [
    { name: "width", unit: "", label: { en: "width", fr: "largeur" }, axis: true },
    { name: "loss", unit: "nats per token" },
    { name: "entropy", unit: "nats per token" },
  ],
};

/** Shares of the sample that the paper draws. */
export const SHARES = [0.25, 0.5, 0.75, 1] as const;

const TEXT_SEED = 1;
const VOCABULARY = 512;

/** Trains a GPT-2 of a width on the text as one stream, takes random chunks of it and measures. */
export async function measureRadii(width: number, context: PartContext<RadiusSettings>): Promise<Rows> {
  const { settings, random, signal, report, scratch } = context;
  const { context: contextLength, updates, learningRate } = settings;
  const { training: text } =
    context.text === undefined
      ? drawSentences(TEXT_SEED, settings.sentences, 1)
      : takePassages(context.text, settings.sentences, 0);
  const tokenizer = await sentenceTokenizer(text, VOCABULARY, signal);
  const { source } = tokenize(text, tokenizer);
  const model = unwrap(radiusModel(settings, width, tokenizer.vocabularySize));
  const runtime = await context.runtime();
  const curve: (readonly number[])[] = [];
  const onMeanLoss = (update: number, loss: number) => {
    const row = [width, update, loss];
    curve.push(row);
    report(update / updates, { [RADIUS_CURVE.name]: [row] });
  };
  const how = { rows: ROWS, contextLength, contexts: "random", updates, learningRate } as const;
  using step = await trainModel(
    { model, source, ...how, seed: random.uint32(0), signal, scratch, onMeanLoss },
    runtime,
  );
  const places = await chunksOf(source, settings, random.uint32(1));
  const radii: (readonly number[])[] = [];
  for (const normed of [false, true]) {
    const which = { places, length: contextLength, normed };
    const vectors = await finalActivations(model, step.state.parameters, runtime, which);
    radii.push(...radiusRows(vectors, [width, Number(normed)], random.uint32(2)));
  }
  await forgetTraining(scratch);
  const entropy = text.reduce((sum, { nats }) => sum + nats, 0) / source.tokenCount;
  return {
    [RADIUS_CURVE.name]: curve,
    [RADII.name]: radii,
    [RADIUS_TRAININGS.name]: [[width, curve.at(-1)?.[2] ?? Number.NaN, entropy]],
  };
}

function radiusModel({ context, layers, heads }: RadiusSettings, width: number, vocabularySize: number) {
  return gpt2({ family: "gpt2", vocabularySize, contextLength: context, layers, width, heads, dropout: 0 });
}

/** Memory of the widest model, its patterns and their cloud, and the recorded rows of all widths. */
export function predictRadiusSpace(settings: RadiusSettings): Space {
  const { widths, context, sentences, patterns } = settings;
  const largest = widths.map((width) =>
    addSpaces(
      spaceOfTraining(radiusModel(settings, width, VOCABULARY), { batch: ROWS, context }),
      spaceOfSentences(sentences),
      spaceOfPatterns(3 * patterns, width),
    ),
  );
  const measured = SHARES.reduce<number>((sum, share) => sum + share, 1);
  return addSpaces(
    largestSpace(largest),
    spaceOfRows(widths.length * 2 * measured * patterns, RADII.columns.length),
    spaceOfRows(widths.length * 100, RADIUS_CURVE.columns.length),
  );
}

/** Rows of the vectors, of parts of them, and of a cloud like them. */
function radiusRows(vectors: readonly Float32Array[], of: readonly number[], seed: number) {
  const shares = SHARES.flatMap((share) =>
    distanceRows(vectors.slice(0, Math.round(share * vectors.length)), [...of, 0, share]),
  );
  return [...shares, ...distanceRows(gaussianLike(vectors, seed), [...of, 1, 1])];
}

/** Random chunks of the text, none twice; their last token's activation predicts what follows. */
async function chunksOf(
  source: TokenSource,
  { context, patterns }: RadiusSettings,
  seed: number,
): Promise<readonly Place[]> {
  const random = counterRandom(seed, "chunks");
  const known = new Set<string>();
  const places: Place[] = [];
  for (let draw = 0; places.length < patterns && draw < 4 * patterns; draw += 1) {
    const ids = new Int32Array(context);
    await source.read(random.below(draw, source.tokenCount - context), ids);
    const key = ids.join(" ");
    if (!known.has(key)) places.push({ ids, at: context - 1 });
    known.add(key);
  }
  return places;
}

function distanceRows(vectors: readonly ArrayLike<number>[], of: readonly number[]) {
  const claimed = 2 * paperRadius(vectors[0].length);
  return Array.from(nearestDistances(vectors), (nearest, pattern) => {
    const norm = Math.sqrt(Array.from(vectors[pattern]).reduce((sum, value) => sum + value ** 2, 0));
    return [...of, pattern, nearest, norm, nearest / claimed];
  });
}

/** As many vectors, their coordinates independent and normal with the mean and deviation that each has in the given ones. */
export function gaussianLike(vectors: readonly ArrayLike<number>[], seed: number): readonly Float64Array[] {
  const [{ length }] = vectors;
  const moments = Array.from({ length }, (_, i) => {
    const mean = vectors.reduce((sum, vector) => sum + vector[i], 0) / vectors.length;
    const variance = vectors.reduce((sum, vector) => sum + (vector[i] - mean) ** 2, 0) / vectors.length;
    return { mean, deviation: Math.sqrt(variance) };
  });
  const random = counterRandom(seed, "Gaussian cloud");
  return vectors.map((_vector, row) =>
    Float64Array.from(
      moments,
      ({ mean, deviation }, i) => mean + deviation * random.normal(row * length + i),
    ),
  );
}
