/** @file One text cut into tokens of several vocabularies: what a model pays for unseen sentences, in each unit. */
import type { Part, PartContext, Rows } from "../../../claim.ts";
import type { TableSpec } from "../../../table.ts";
import { forgetTraining } from "../train-model.ts";
import { drawSentences } from "./draw-sentences.ts";
import { type SentenceSettings, sentenceTokenizer, trainOnSentences } from "./sentence-model.ts";
import { takePassages } from "./take-passages.ts";

/** Losses of unseen sentences, a row a batch of them. */
export const UNIT_LOSSES: TableSpec = {
  name: "losses",
  columns: [
    { name: "vocabulary", unit: "tokens", label: { en: "vocabulary", fr: "vocabulaire" } },
    { name: "batch", unit: "", axis: true },
    { name: "tokens", unit: "" },
    { name: "bytes", unit: "" },
    { name: "bytesPerToken", unit: "", label: { en: "bytes of a token", fr: "octets d’un token" } },
    {
      name: "loss",
      unit: "nats per token",
      label: { en: "loss, nats per token", fr: "perte, nats par token" },
    },
    {
      name: "floor",
      unit: "nats per token",
      label: { en: "entropy, nats per token", fr: "entropie, nats par token" },
    },
    {
      name: "bitsPerByte",
      unit: "bits per byte",
      label: { en: "loss, bits per byte", fr: "perte, bits par octet" },
    },
    { name: "characters", unit: "" },
    {
      name: "natsPerCharacter",
      unit: "nats per character",
      label: { en: "loss, nats per character", fr: "perte, nats par caractère" },
    },
  ],
};

/** Mean losses of the batches between two rows. */
export const UNIT_CURVE: TableSpec = {
  name: "curve",
  columns: [
    { name: "vocabulary", unit: "tokens", label: { en: "vocabulary", fr: "vocabulaire" } },
    { name: "update", unit: "", label: { en: "update", fr: "mise à jour" }, axis: true },
    {
      name: "trainingLoss",
      unit: "nats per token",
      label: { en: "training loss", fr: "perte d’entraînement" },
    },
  ],
};

/** Settings of trainings in several vocabularies. */
export type UnitSettings = SentenceSettings & {
  readonly vocabularies: readonly number[];
  readonly sentences: number;
  readonly heldOut: number;
};

/** All vocabularies cut one text; what the experiment's seed changes is the training. */
const TEXT_SEED = 1;

/** Trains in one vocabulary and evaluates. */
export async function measureUnits(part: Part, context: PartContext<UnitSettings>): Promise<Rows> {
  const { settings, signal, report } = context;
  const text =
    context.text === undefined
      ? drawSentences(TEXT_SEED, settings.sentences, settings.heldOut)
      : takePassages(context.text, settings.sentences, settings.heldOut);
  const tokenizer = await sentenceTokenizer(text.training, Number(part.vocabulary), signal);
  const vocabulary = tokenizer.vocabularySize;
  const curve: (readonly number[])[] = [];
  const onMeanLoss = (update: number, loss: number) => {
    const row = [vocabulary, update, loss];
    curve.push(row);
    report(update / settings.updates, { [UNIT_CURVE.name]: [row] });
  };
  using trained = await trainOnSentences(
    { sentences: text.training, others: text.heldOut, tokenizer, onMeanLoss },
    context,
  );
  const losses = await trained.evaluate(text.heldOut);
  await forgetTraining(context.scratch);
  const rows = losses.map(({ tokens, bytes, characters, natsPerToken, floorPerToken }, batch) => [
    ...[vocabulary, batch, tokens, bytes, bytes / tokens, natsPerToken, floorPerToken],
    (natsPerToken * tokens) / bytes / Math.LN2,
    characters,
    (natsPerToken * tokens) / characters,
  ]);
  return { [UNIT_LOSSES.name]: rows, [UNIT_CURVE.name]: curve };
}
