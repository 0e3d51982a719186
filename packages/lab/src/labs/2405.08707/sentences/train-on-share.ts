/** @file One training on a share of a text: its losses, and how far apart the patterns are that it makes of its sentences. */
import type { ByteBpe } from "@engram/transformer";
import { addSpaces } from "../../../add-spaces.ts";
import { spaceOfPatterns } from "../../../capacity/space-of-patterns.ts";
import type { Part, PartContext, Rows, SettingSpec, Space, Work } from "../../../claim.ts";
import { column } from "../../../claim.ts";
import { spaceOfRows } from "../../../space-of-rows.ts";
import { type MeanInterval, meanInterval } from "../../../statistics/mean-interval.ts";
import type { TableSpec, Tables } from "../../../table.ts";
import { finalActivations, type Place } from "../final-activations.ts";
import { nearestDistances, spreadOf } from "../nearest-distances.ts";
import { forgetTraining } from "../train-model.ts";
import { drawSentences, type Sentence } from "./draw-sentences.ts";
import type { SentenceLoss } from "./evaluate-sentences.ts";
import { ROWS, type SentenceSettings, sentenceTokenizer, trainOnSentences } from "./sentence-model.ts";
import { predictSentenceSeconds, SENTENCE_SETTINGS } from "./sentence-settings.ts";
import { spaceOfSentenceTraining } from "./space-of-sentences.ts";
import { takePassages } from "./take-passages.ts";

/** Settings of trainings on shares of a text. */
export type ShareSettings = SentenceSettings & {
  readonly sentences: number;
  readonly shares: readonly number[];
  readonly patterns: number;
};

/** Ranges of the settings. */
export const SHARE_SETTINGS: { readonly [K in keyof ShareSettings]: SettingSpec } = {
  ...SENTENCE_SETTINGS,
  sentences: {
    label: { en: "sentences of the whole text", fr: "phrases du texte entier" },
    unit: "",
    minimum: 256,
    maximum: 1_000_000,
    integer: true,
  },
  shares: {
    label: { en: "shares of it", fr: "parts de celui-ci" },
    unit: "",
    minimum: 0.0001,
    maximum: 1,
    integer: false,
    listOf: 6,
  },
  patterns: {
    label: { en: "patterns compared, at most", fr: "motifs comparés, au plus" },
    unit: "",
    minimum: 16,
    maximum: 10_000,
    integer: true,
  },
};

/** Settings of both claims about shares. */
export const SHARE_PRESETS = {
  quick: {
    sentences: 20_000,
    shares: [0.01, 0.1, 1],
    patterns: 1000,
    layers: 2,
    width: 64,
    heads: 4,
    updates: 600,
    learningRate: 3e-3,
  },
  standard: {
    sentences: 100_000,
    shares: [0.001, 0.01, 0.1, 1],
    patterns: 4000,
    layers: 2,
    width: 128,
    heads: 4,
    updates: 900,
    learningRate: 1e-3,
  },
  full: {
    sentences: 1_000_000,
    shares: [0.001, 0.01, 0.1, 1],
    patterns: 10_000,
    layers: 6,
    width: 512,
    heads: 8,
    updates: 30_000,
    learningRate: 1e-4,
  },
} as const satisfies Record<string, ShareSettings>;

/** Losses after training, a row a batch of sentences. */
export const SHARE_LOSSES: TableSpec = {
  name: "losses",
  columns: [
    { name: "sentences", unit: "", label: { en: "sentences", fr: "phrases" } },
    { name: "isTest", unit: "" },
    { name: "batch", unit: "", axis: true },
    { name: "tokens", unit: "" },
    { name: "loss", unit: "nats per token" },
    { name: "floor", unit: "nats per token" },
    { name: "tokensPerSentence", unit: "" },
  ],
};

const PATTERN_COLUMNS = [
  { name: "sentences", unit: "", label: { en: "sentences", fr: "phrases" } },
  { name: "pattern", unit: "", axis: true },
  { name: "nearest", unit: "" },
  { name: "separation", unit: "of the spread", label: { en: "separation", fr: "séparation" } },
] as const;

/** Final activations of sentences trained on: the distance of each from its nearest neighbour, and as a share of their spread. */
export const SHARE_PATTERNS: TableSpec = { name: "patterns", columns: PATTERN_COLUMNS };

/** The same among equally many patterns of each share. */
export const EQUAL_PATTERNS: TableSpec = { name: "equalPatterns", columns: PATTERN_COLUMNS };

/** Mean losses of the batches between two rows. */
export const SHARE_CURVE: TableSpec = {
  name: "curve",
  columns: [
    { name: "sentences", unit: "", label: { en: "sentences", fr: "phrases" } },
    { name: "update", unit: "", label: { en: "update", fr: "mise à jour" }, axis: true },
    {
      name: "trainingLoss",
      unit: "nats per token",
      label: { en: "training loss", fr: "perte d’entraînement" },
    },
  ],
};

/** Losses on sentences never trained on, on the way. */
export const HELD_OUT_CURVE: TableSpec = {
  name: "heldOutCurve",
  columns: [
    { name: "sentences", unit: "", label: { en: "sentences", fr: "phrases" } },
    { name: "update", unit: "", label: { en: "update", fr: "mise à jour" }, axis: true },
    {
      name: "validationLoss",
      unit: "nats per token",
      label: { en: "validation loss", fr: "perte de validation" },
    },
  ],
};

/** All shares are of one text; what the experiment's seed changes is the training. */
const TEXT_SEED = 1;
const HELD_OUT = 512;
/** Of them, those that the curve is made of. */
const ON_THE_WAY = 128;
/** Whole words: each word of the lexicon that is one for the tokenizer is a token. */
const VOCABULARY = 512;
/** About the tokens of the longest sentence. */
const MOST_TOKENS = 36;

/** A text of the user's must have as many passages as the whole has sentences, and those held out. */
export const SHARE_TEXT = { setting: "sentences", besides: () => HELD_OUT };

/** A training a share, smallest first. */
export function sharesOf({ sentences, shares }: ShareSettings): readonly Part[] {
  const counts = [...new Set(shares.map((share) => Math.max(2, Math.round(share * sentences))))];
  return counts.toSorted((a, b) => a - b).map((count) => ({ key: `${count} sentences`, sentences: count }));
}

/** What a share's training rests on: both claims about shares take it from each other. */
export function shareWork(part: Part, settings: ShareSettings): Work {
  const share = Number(part.sentences);
  return { ...settings, name: `2405.08707/C13a/${share} sentences`, share };
}

/** Seconds of all shares. */
export function predictShareSeconds(settings: ShareSettings): number {
  const patterns = (settings.patterns ** 2 * settings.width) / 1e9;
  return sharesOf(settings).length * (1 + patterns + predictSentenceSeconds(settings, ROWS * MOST_TOKENS));
}

/** Memory of the largest training and its patterns, and the recorded rows of all shares. */
export function predictShareSpace(settings: ShareSettings): Space {
  const { sentences, patterns, width } = settings;
  const shares = sharesOf(settings).length;
  const [losses, curve] = [(3 * HELD_OUT) / ROWS, 120];
  return addSpaces(
    spaceOfSentenceTraining(settings, { sentences, vocabularySize: VOCABULARY, tokens: MOST_TOKENS }),
    // As vectors, in the index and as Float64.
    spaceOfPatterns(2 * patterns, width),
    spaceOfRows(shares * 2 * patterns, SHARE_PATTERNS.columns.length),
    spaceOfRows(shares * losses, SHARE_LOSSES.columns.length),
    spaceOfRows(shares * curve, SHARE_CURVE.columns.length),
  );
}

/** Trains, evaluates on sentences of the share and on unseen ones, and measures the separation of patterns. */
export async function trainOnShare(part: Part, context: PartContext<ShareSettings>): Promise<Rows> {
  const { settings, signal, report } = context;
  const sentences = Number(part.sentences);
  const text =
    context.text === undefined
      ? drawSentences(TEXT_SEED, settings.sentences, HELD_OUT)
      : takePassages(context.text, settings.sentences, HELD_OUT);
  const share = text.training.slice(0, sentences);
  const tokenizer = await sentenceTokenizer(text.training, VOCABULARY, signal);
  const curve: (readonly number[])[] = [];
  const onMeanLoss = (update: number, loss: number) => {
    const row = [sentences, update, loss];
    curve.push(row);
    report(update / settings.updates, { [SHARE_CURVE.name]: [row] });
  };
  const heldOutCurve: (readonly number[])[] = [];
  const heldOut = {
    sentences: text.heldOut.slice(0, ON_THE_WAY),
    onLoss: (update: number, loss: number) => {
      const row = [sentences, update, loss];
      heldOutCurve.push(row);
      report(update / settings.updates, { [HELD_OUT_CURVE.name]: [row] });
    },
  };
  const others = [...text.heldOut, ...text.training];
  const training = { sentences: share, others, tokenizer, onMeanLoss, heldOut };
  using trained = await trainOnSentences(training, context);
  const seen = await trained.evaluate(share.slice(0, 2 * HELD_OUT));
  const unseen = await trained.evaluate(text.heldOut);
  const lossRows = (isTest: number) => (loss: SentenceLoss, batch: number) => [
    ...[sentences, isTest, batch, loss.tokens, loss.natsPerToken, loss.floorPerToken],
    loss.tokens / Math.min(ROWS, (isTest === 1 ? HELD_OUT : share.length) - batch * ROWS),
  ];
  const places = placesOf(share, tokenizer, settings.patterns);
  const { model, parameters, runtime, contextLength: length } = trained;
  const how = { places, length, normed: true };
  const vectors = await finalActivations(model, parameters, runtime, how);
  await forgetTraining(context.scratch);
  return {
    [SHARE_CURVE.name]: curve,
    [HELD_OUT_CURVE.name]: heldOutCurve,
    [SHARE_LOSSES.name]: [...seen.map(lossRows(0)), ...unseen.map(lossRows(1))],
    [SHARE_PATTERNS.name]: patternRows(sentences, vectors),
    [EQUAL_PATTERNS.name]: patternRows(sentences, vectors.slice(0, equalCount(settings))),
  };
}

/** As many patterns as every share has: of the smallest a few fewer than sentences, as some begin alike and count once. */
function equalCount(settings: ShareSettings): number {
  const smallest = Number(sharesOf(settings)[0].sentences);
  return Math.max(2, Math.floor(0.8 * Math.min(smallest, settings.patterns)));
}

function patternRows(sentences: number, vectors: readonly Float32Array[]) {
  const spread = spreadOf(vectors);
  return Array.from(nearestDistances(vectors), (nearest, pattern) => {
    return [sentences, pattern, nearest, nearest / spread];
  });
}

/** A place anywhere in each sentence, no beginning twice: as random chunks of a text end anywhere. */
function placesOf(sentences: readonly Sentence[], tokenizer: ByteBpe, most: number): readonly Place[] {
  const known = new Set<string>();
  const places: Place[] = [];
  for (const [index, { text }] of sentences.entries()) {
    if (places.length === most) break;
    const encoded = tokenizer.encode(text);
    if (!encoded.ok) continue;
    const at = 1 + ((index * 7) % (encoded.value.length - 2));
    const ids = encoded.value.slice(0, at + 1);
    const key = ids.join(" ");
    if (!known.has(key)) places.push({ ids, at });
    known.add(key);
  }
  return places;
}

/** What a share left: its losses, and how much of the way from entropy to the memory of a set it went. */
export interface ShareOutcome {
  readonly sentences: number;
  readonly training: MeanInterval;
  readonly test: MeanInterval;
  /** Entropy of the text, as far as it is known. */
  readonly floor: number;
  readonly isEntropyKnown: boolean;
  /** 0: as costly as to the grammar; 1: log(sentences) a sentence. */
  readonly memorised: number;
}

/**
 * The outcome of every share, smallest first. A text without known entropy counts as costing what the best of the models
 * pays for unseen passages of it, which is no less.
 */
export function shareOutcomes(tables: Tables): readonly ShareOutcome[] {
  const of = (name: string) => column(tables, SHARE_LOSSES.name, name);
  const [counts, isTest] = [of("sentences"), of("isTest")];
  const shares = [...new Set(counts)].toSorted((a, b) => a - b);
  const mean = (sentences: number, name: string, test: number) => {
    const isOf = (_value: number, row: number) => counts[row] === sentences && isTest[row] === test;
    return meanInterval(of(name).filter(isOf), of("tokens").filter(isOf));
  };
  const lowest = Math.min(...shares.map((sentences) => mean(sentences, "loss", 1).value));
  return shares.map((sentences) => {
    const training = mean(sentences, "loss", 0);
    const entropy = mean(sentences, "floor", 0).value;
    const floor = Number.isNaN(entropy) ? lowest : entropy;
    const known = Math.log(sentences) / mean(sentences, "tokensPerSentence", 0).value;
    const memorised = (floor - training.value) / (floor - known);
    const isEntropyKnown = !Number.isNaN(entropy);
    return { sentences, training, test: mean(sentences, "loss", 1), floor, isEntropyKnown, memorised };
  });
}
