import { addSpaces } from "../../add-spaces.ts";
import { type Claim, column } from "../../claim.ts";
import { largestSpace } from "../../largest-space.ts";
import { spaceOfRows } from "../../space-of-rows.ts";
import { type MeanInterval, meanInterval } from "../../statistics/mean-interval.ts";
import type { Tables } from "../../table.ts";
import type { Figure } from "../../verdict.ts";
import { ROWS } from "./sentences/sentence-model.ts";
import { predictSentenceSeconds, SENTENCE_SETTINGS } from "./sentences/sentence-settings.ts";
import { spaceOfSentenceTraining } from "./sentences/space-of-sentences.ts";
import { measureUnits, UNIT_CURVE, UNIT_LOSSES, type UnitSettings } from "./sentences/unit-losses.ts";
import { PRINTED_LOSSES, PRINTED_ROWS } from "./table-2.ts";

/** The longest sentence has about 100 bytes, which short rows are filled up to; a quarter as many tokens in larger vocabularies. */
function tokensOf(vocabularySize: number): number {
  return vocabularySize < 300 ? 120 : 40;
}

/** What Table 2 has all losses above. */
const BOUND = 1;

/** Table 2: reported losses of language models, all above 1. */
export const c14: Claim<UnitSettings> = {
  id: "C14",
  statement: {
    en: "Losses of language models stay above 1, as the reported ones of Table 2 do and Proposition 4 predicts.",
    fr: "Les pertes des modèles de langue restent au-dessus de 1, comme celles rapportées dans la table 2 et comme le prédit la proposition 4.",
  },
  where: { version: "v2", place: "Table 2 and Proposition 4" },
  kind: "training-run",
  method: {
    en: "Trains the same Transformer on the same sentences, cut into tokens by byte-level BPEs of several vocabularies, of which 256 is a token a byte. The text is generated from the grammar of Question-Formation, so that its entropy is known. Losses are taken on sentences never seen: in nats per token, of the vocabulary's own tokens, and in nats per character and bits per byte, in which the text has one entropy whatever the vocabulary. A text of the user's, cut into passages, can take the place of the generated one. The losses that Table 2 prints stand beside them for reading, and no verdict rests on them: their tokens and texts differ.",
    fr: "Entraîne le même Transformer sur les mêmes phrases, découpées par des BPE d’octets de plusieurs vocabulaires, dont 256 est un token par octet. Le texte vient de la grammaire de Question-Formation : son entropie est connue. Les pertes portent sur des phrases jamais vues : en nats par token, ceux du vocabulaire, et en nats par caractère et bits par octet, où le texte n’a qu’une entropie quel que soit le vocabulaire. Un texte de l’utilisateur, coupé en passages, peut remplacer le texte engendré. Les pertes de la table 2 figurent à côté pour la lecture, et aucun verdict n’en dépend : leurs tokens et leurs textes diffèrent.",
  },
  rule: {
    en: "Refuted as a law if, in one vocabulary, the 95 % interval of the loss on unseen sentences lies below 1 nat per token; confirmed if it lies above 1 in each; open otherwise.",
    fr: "Réfutée comme loi si, pour un vocabulaire, l’intervalle à 95 % de la perte sur des phrases jamais vues est sous 1 nat par token ; confirmée s’il est au-dessus de 1 pour chacun ; ouverte sinon.",
  },
  objection: {
    en: "Table 2 is about large models of natural text in subwords, and these do stay above 1; sentences of a small grammar are easier. But natural text too costs little for each byte: 2 nats per token of 4.5 bytes are .44 nats per byte. A bound that the choice of tokens undoes does not come from the model.",
    fr: "La table 2 concerne de grands modèles de textes naturels en sous-mots, qui restent bien au-dessus de 1 ; les phrases d’une petite grammaire sont plus faciles. Mais un texte naturel coûte aussi peu par octet : 2 nats par token de 4,5 octets font 0,44 nat par octet. Une borne que le choix des tokens défait ne vient pas du modèle.",
  },
  settings: {
    ...SENTENCE_SETTINGS,
    vocabularies: {
      label: { en: "vocabularies", fr: "vocabulaires" },
      unit: "tokens",
      minimum: 256,
      maximum: 4096,
      integer: true,
      listOf: 8,
    },
    sentences: {
      label: { en: "training sentences", fr: "phrases d’entraînement" },
      unit: "",
      minimum: 64,
      maximum: 1_000_000,
      integer: true,
    },
    heldOut: {
      label: { en: "unseen sentences", fr: "phrases jamais vues" },
      unit: "",
      minimum: 64,
      maximum: 100_000,
      integer: true,
    },
  },
  presets: {
    quick: {
      vocabularies: [256, 300, 512],
      sentences: 10_000,
      heldOut: 512,
      layers: 2,
      width: 48,
      heads: 4,
      updates: 300,
      learningRate: 3e-3,
    },
    standard: {
      vocabularies: [256, 280, 320, 512],
      sentences: 100_000,
      heldOut: 4096,
      layers: 2,
      width: 96,
      heads: 4,
      updates: 500,
      learningRate: 2e-3,
    },
    full: {
      vocabularies: [256, 280, 300, 320, 384, 512],
      sentences: 1_000_000,
      heldOut: 10_000,
      layers: 6,
      width: 256,
      heads: 8,
      updates: 20_000,
      learningRate: 5e-4,
    },
  },
  predictSeconds: (settings) =>
    settings.vocabularies.reduce(
      (sum, size) => sum + predictSentenceSeconds(settings, ROWS * tokensOf(size)),
      0,
    ),
  predictSpace: (settings) =>
    addSpaces(
      largestSpace(
        settings.vocabularies.map((vocabularySize) =>
          spaceOfSentenceTraining(settings, {
            sentences: settings.sentences + settings.heldOut,
            vocabularySize,
            tokens: tokensOf(vocabularySize),
          }),
        ),
      ),
      spaceOfRows((settings.vocabularies.length * settings.heldOut) / ROWS, UNIT_LOSSES.columns.length),
      spaceOfRows(settings.vocabularies.length * 100, UNIT_CURVE.columns.length),
    ),
  tables: [UNIT_LOSSES, UNIT_CURVE, PRINTED_LOSSES],
  plots: [
    {
      title: {
        en: "Loss of unseen sentences, by bytes of a token",
        fr: "Perte sur des phrases jamais vues, selon les octets d’un token",
      },
      table: UNIT_LOSSES.name,
      mark: "dot",
      x: "bytesPerToken",
      y: ["loss", "floor", "natsPerCharacter", "bitsPerByte"],
      rules: () => [{ label: { en: "1, the claimed bound", fr: "1, la borne annoncée" }, y: BOUND }],
    },
    {
      title: { en: "Training loss", fr: "Perte d’entraînement" },
      table: UNIT_CURVE.name,
      mark: "line",
      x: "update",
      y: ["trainingLoss"],
      by: "vocabulary",
      rules: () => [{ label: { en: "1, the claimed bound", fr: "1, la borne annoncée" }, y: BOUND }],
    },
    {
      title: {
        en: "Losses as Table 2 prints them, each in tokens of its own and on a text of its own: comparable neither with each other nor with this run",
        fr: "Pertes telles que la table 2 les imprime, chacune en tokens et sur un texte qui lui sont propres : comparables ni entre elles ni à cet entraînement",
      },
      table: PRINTED_LOSSES.name,
      mark: "dot",
      x: "parameters",
      y: ["reported"],
      by: "model",
      logX: true,
      rules: () => [{ label: { en: "1, the claimed bound", fr: "1, la borne annoncée" }, y: BOUND }],
    },
  ],
  ownText: { setting: "sentences", besides: ({ heldOut }) => heldOut },
  plan: ({ vocabularies }) => [
    { key: "Table 2 as printed" },
    ...[...new Set(vocabularies)].map((vocabulary) => ({ key: `vocabulary of ${vocabulary}`, vocabulary })),
  ],
  perform: async (part, context) =>
    part.vocabulary === undefined ? { [PRINTED_LOSSES.name]: PRINTED_ROWS } : measureUnits(part, context),
  judge: (tables) => {
    const losses = lossesOf(tables);
    const lowest = losses.reduce((least, each) => (each.loss.value < least.loss.value ? each : least));
    const isBelow = losses.some(({ loss }) => loss.interval[1] < BOUND);
    const isAbove = losses.every(({ loss }) => loss.interval[0] > BOUND);
    const isUnit = losses.some(({ loss }) => loss.interval[0] > BOUND);
    return {
      value: isBelow ? "refuted" : isAbove ? "confirmed" : "open",
      ...(isBelow ? { qualification: qualificationOf(isUnit) } : {}),
      figure: {
        name: {
          en: `loss of unseen sentences, ${lowest.vocabulary} tokens`,
          fr: `perte sur des phrases jamais vues, ${lowest.vocabulary} tokens`,
        },
        unit: "nats per token",
        ...lowest.loss,
      },
      others: losses.flatMap(figuresOf),
    };
  },
};

function qualificationOf(isUnit: boolean) {
  return isUnit
    ? {
        en: "as a law: the same text stays above 1 in larger tokens",
        fr: "comme loi : le même texte reste au-dessus de 1 en plus grands tokens",
      }
    : { en: "as a law", fr: "comme loi" };
}

interface UnitLoss {
  readonly vocabulary: number;
  readonly loss: MeanInterval;
  readonly floor: MeanInterval;
  readonly perCharacter: MeanInterval;
  readonly bitsPerByte: MeanInterval;
}

function lossesOf(tables: Tables): readonly UnitLoss[] {
  const of = (name: string) => column(tables, UNIT_LOSSES.name, name);
  const vocabularies = of("vocabulary");
  return [...new Set(vocabularies)].map((vocabulary) => {
    const mean = (name: string, weight: "tokens" | "characters" | "bytes") => {
      const isOf = (_value: number, row: number) => vocabularies[row] === vocabulary;
      return meanInterval(of(name).filter(isOf), of(weight).filter(isOf));
    };
    return {
      vocabulary,
      loss: mean("loss", "tokens"),
      floor: mean("floor", "tokens"),
      perCharacter: mean("natsPerCharacter", "characters"),
      bitsPerByte: mean("bitsPerByte", "bytes"),
    };
  });
}

function figuresOf({ vocabulary, loss, floor, perCharacter, bitsPerByte }: UnitLoss): readonly Figure[] {
  const tokens = { en: `${vocabulary} tokens`, fr: `${vocabulary} tokens` };
  const entropy: Figure = {
    name: { en: "entropy of the same sentences", fr: "entropie des mêmes phrases" },
    unit: "nats per token",
    value: floor.value,
  };
  return [
    { name: { en: `loss, ${tokens.en}`, fr: `perte, ${tokens.fr}` }, unit: "nats per token", ...loss },
    // Of a text of the user's nobody knows it.
    ...(Number.isNaN(floor.value) ? [] : [entropy]),
    {
      name: { en: "the same loss by characters", fr: "la même perte par caractère" },
      unit: "nats per character",
      ...perCharacter,
    },
    {
      name: { en: "the same loss by bytes", fr: "la même perte par octet" },
      unit: "bits per byte",
      ...bitsPerByte,
    },
  ];
}
