import { type Claim, column } from "../../claim.ts";
import { logLogSlope } from "../../statistics/log-log-slope.ts";
import type { MeanInterval } from "../../statistics/mean-interval.ts";
import { medianInterval } from "../../statistics/median-interval.ts";
import type { Tables } from "../../table.ts";
import type { Figure, VerdictValue } from "../../verdict.ts";
import {
  measureRadii,
  predictRadiusSpace,
  RADII,
  RADIUS_CURVE,
  RADIUS_TRAININGS,
  type RadiusSettings,
  SHARES,
} from "./pattern-radius.ts";
import { SENTENCE_SETTINGS } from "./sentences/sentence-settings.ts";

/** Within this factor counts as at the claimed radius: the paper's own 10 is 1.29 times its 7.74. */
const NEAR = 1.3;

/** Appendix F.1: patterns have radius sqrt(n / (2 pi e)). */
export const c8: Claim<RadiusSettings> = {
  id: "C8",
  statement: {
    en: "Memorised patterns have a typical radius of sqrt(n/(2 pi e)), seen as half of the distance between nearest final activations (10 against 7.74 in GPT-2 medium).",
    fr: "Les motifs mémorisés ont un rayon typique sqrt(n/(2 pi e)), vu comme la moitié de la distance entre activations finales les plus proches (10 contre 7,74 dans GPT-2 medium).",
  },
  where: { version: "v2", place: "Section 5.3, appendix F.1, Figure 2" },
  kind: "training-run",
  method: {
    en: "Trains models of GPT-2's architecture in several widths n on generated sentences, or passages of a text of the user's, as one stream, takes the last activation of random chunks, before and after the final norm, and half of the L2 distance from the nearest other one, with a quarter to all of the sample. Beside it a cloud without memory: independent normal coordinates with the same means and deviations.",
    fr: "Entraîne des modèles d’architecture GPT-2 de plusieurs largeurs n sur des phrases engendrées, ou des passages d’un texte de l’utilisateur, en un seul flux, prend la dernière activation de morceaux aléatoires, avant et après la normalisation finale, et la moitié de la distance L2 à la plus proche autre, avec d’un quart à la totalité de l’échantillon. À côté, un nuage sans mémoire : coordonnées normales indépendantes de mêmes moyennes et écarts.",
  },
  rule: {
    en: "A median radius agrees if its 95 % interval (order statistics) meets the claimed one within a factor of 1.3, as the paper's own does. Confirmed if it agrees at every width, before and after the norm, and the cloud without memory nowhere does; refuted if it agrees nowhere though every model has learnt its text by heart (training loss below half of the text's entropy, which must be known: it is not of a text of the user's); not supported otherwise: where a radius depends on the model, one model at the formula is no evidence for it; open with a single width.",
    fr: "Un rayon médian s’accorde si son intervalle à 95 % (statistiques d’ordre) rencontre le rayon annoncé à un facteur 1,3 près, comme celui de l’article. Confirmée s’il s’accorde à chaque largeur, avant et après la normalisation, et le nuage sans mémoire nulle part ; réfutée s’il ne s’accorde nulle part alors que chaque modèle sait son texte par cœur (perte d’entraînement sous la moitié de l’entropie du texte, qui doit être connue : celle d’un texte de l’utilisateur ne l’est pas) ; non étayée sinon : où le rayon dépend du modèle, un modèle conforme à la formule n’en est pas une preuve ; ouverte avec une seule largeur.",
  },
  objection: {
    en: "These models are small, their text is simple, and the paper looked at one large model. But a distance between activations has the unit that the norm's gain gives it: doubling the gain and halving the head leaves every prediction as it is and doubles all distances. And any nearest neighbour comes closer in a larger sample.",
    fr: "Ces modèles sont petits, leur texte simple, et l’article a regardé un grand modèle. Mais une distance entre activations a l’unité que lui donne le gain de la normalisation : doubler le gain et diviser la tête par deux laisse toute prédiction inchangée et double les distances. Et tout plus proche voisin se rapproche dans un plus grand échantillon.",
  },
  settings: {
    widths: { ...SENTENCE_SETTINGS.width, label: { en: "widths", fr: "largeurs" }, symbol: "n", listOf: 8 },
    layers: SENTENCE_SETTINGS.layers,
    heads: SENTENCE_SETTINGS.heads,
    updates: SENTENCE_SETTINGS.updates,
    learningRate: SENTENCE_SETTINGS.learningRate,
    context: {
      label: { en: "tokens of a chunk", fr: "tokens d’un morceau" },
      symbol: "T_max",
      unit: "tokens",
      minimum: 4,
      maximum: 1024,
      integer: true,
    },
    sentences: {
      label: { en: "training sentences", fr: "phrases d’entraînement" },
      unit: "",
      minimum: 256,
      maximum: 1_000_000,
      integer: true,
    },
    patterns: {
      label: { en: "chunks", fr: "morceaux" },
      unit: "",
      minimum: 32,
      maximum: 100_000,
      integer: true,
    },
  },
  presets: {
    quick: {
      widths: [16, 32, 64],
      layers: 2,
      heads: 2,
      context: 32,
      sentences: 300,
      patterns: 1000,
      updates: 800,
      learningRate: 3e-3,
    },
    standard: {
      widths: [32, 64, 128],
      layers: 2,
      heads: 4,
      context: 64,
      sentences: 2000,
      patterns: 4000,
      updates: 1300,
      learningRate: 2e-3,
    },
    full: {
      widths: [64, 128, 256, 512],
      layers: 6,
      heads: 8,
      context: 256,
      sentences: 20_000,
      patterns: 20_000,
      updates: 20_000,
      learningRate: 5e-4,
    },
  },
  predictSeconds: ({ widths, layers, context, updates, patterns }) =>
    widths.reduce((sum, width) => {
      const flops = 6 * 32 * context * (12 * layers * width ** 2 + 500 * width);
      return sum + 3 + (patterns ** 2 * width) / 1e8 + updates * (0.002 * layers + flops / 60e9);
    }, 0),
  predictSpace: predictRadiusSpace,
  tables: [RADII, RADIUS_CURVE, RADIUS_TRAININGS],
  plots: [
    {
      title: {
        en: "Distance from the nearest activation over the claimed one",
        fr: "Distance à l’activation la plus proche sur celle annoncée",
      },
      table: RADII.name,
      mark: "histogram",
      x: "overClaimed",
      y: [],
      by: "width",
      rules: () => [],
    },
    {
      title: { en: "Training loss", fr: "Perte d’entraînement" },
      table: RADIUS_CURVE.name,
      mark: "line",
      x: "update",
      y: ["trainingLoss"],
      by: "width",
      rules: () => [],
    },
  ],
  ownText: { setting: "sentences", besides: () => 0 },
  plan: ({ widths }) => [...new Set(widths)].map((width) => ({ key: `width ${width}`, width })),
  perform: (part, context) => measureRadii(Number(part.width), context),
  judge: (tables) => {
    const widths = [...new Set(column(tables, RADII.name, "width"))];
    const places = widths.flatMap((width) => [0, 1].map((isNormed) => ({ width, isNormed })));
    const measured = places.map((place) => medianOf(tables, { ...place, isNull: 0, share: 1 }));
    const nulls = places.map((place) => medianOf(tables, { ...place, isNull: 1, share: 1 }));
    const widest = places.length - 1;
    return {
      value:
        widths.length < 2
          ? "open"
          : verdictOf(measured.map(agrees), nulls.map(agrees), isKnownByHeart(tables)),
      figure: {
        name: {
          en: `radius over the claimed one, width ${places[widest].width}, after the norm`,
          fr: `rayon sur celui annoncé, largeur ${places[widest].width}, après la normalisation`,
        },
        ...measured[widest],
      },
      others: [
        ...places.flatMap((place, index) => figuresOf(place, measured[index], nulls[index])),
        ...scalingFigures(tables, widths),
        ...trainingFigures(tables),
      ],
    };
  },
};

function agrees({ interval: [lower, upper] }: MeanInterval): boolean {
  return upper >= 1 / NEAR && lower <= NEAR;
}

function verdictOf(
  measured: readonly boolean[],
  nulls: readonly boolean[],
  isByHeart: boolean,
): VerdictValue {
  if (measured.every(Boolean) && !nulls.includes(true)) return "confirmed";
  return isByHeart && !measured.includes(true) ? "refuted" : "not-supported";
}

/** Whether every model pays less than half of what the text costs who only knows its grammar. */
function isKnownByHeart(tables: Tables): boolean {
  const entropy = column(tables, RADIUS_TRAININGS.name, "entropy");
  return column(tables, RADIUS_TRAININGS.name, "loss").every((loss, row) => loss < entropy[row] / 2);
}

/** Which rows: of the model or the cloud, and of how much of the sample. */
interface Measured {
  readonly width: number;
  readonly isNormed: number;
  readonly isNull: number;
  readonly share: number;
}

function medianOf(tables: Tables, wanted: Measured, name = "overClaimed"): MeanInterval {
  const of = (each: string) => column(tables, RADII.name, each);
  const [width, isNormed, isNull, share] = [of("width"), of("isNormed"), of("isNull"), of("share")];
  return medianInterval(
    of(name).filter(
      (_, row) =>
        width[row] === wanted.width &&
        isNormed[row] === wanted.isNormed &&
        isNull[row] === wanted.isNull &&
        share[row] === wanted.share,
    ),
  );
}

function figuresOf(
  { width, isNormed }: { readonly width: number; readonly isNormed: number },
  measured: MeanInterval,
  cloud: MeanInterval,
): readonly Figure[] {
  const where = {
    en: `width ${width}, ${isNormed === 1 ? "after" : "before"} the norm`,
    fr: `largeur ${width}, ${isNormed === 1 ? "après" : "avant"} la normalisation`,
  };
  return [
    {
      name: { en: `over the claimed radius, ${where.en}`, fr: `sur le rayon annoncé, ${where.fr}` },
      ...measured,
    },
    { name: { en: "of a cloud without memory", fr: "d’un nuage sans mémoire" }, ...cloud },
  ];
}

/** How much of its text each model has learnt by heart. */
function trainingFigures(tables: Tables): readonly Figure[] {
  const of = (name: string) => column(tables, RADIUS_TRAININGS.name, name);
  const [widths, losses, entropies] = [of("width"), of("loss"), of("entropy")];
  const figures = Array.from(widths, (width, row) => ({
    name: {
      en: `training loss over the entropy of the text, width ${width}`,
      fr: `perte d’entraînement sur l’entropie du texte, largeur ${width}`,
    },
    value: losses[row] / entropies[row],
  }));
  // The entropy of a text of the user's is not known.
  return figures.filter(({ value }) => !Number.isNaN(value));
}

/** What the distance follows: the size of the sample, the norm of the activations, the width. */
function scalingFigures(tables: Tables, widths: readonly number[]): readonly Figure[] {
  const whole = { isNormed: 1, isNull: 0, share: 1 };
  const last = { ...whole, width: widths[widths.length - 1] };
  const nearest = (wanted: Measured) => medianOf(tables, wanted, "nearest").value;
  return [
    {
      name: {
        en: "distance with a quarter of the sample over that with all",
        fr: "distance avec un quart de l’échantillon sur celle avec tout",
      },
      value: nearest({ ...last, share: SHARES[0] }) / nearest(last),
    },
    {
      name: { en: "distance over the norm of activations", fr: "distance sur la norme des activations" },
      value: nearest(last) / medianOf(tables, last, "norm").value,
    },
    {
      name: {
        en: "exponent of the distance in the width, after the norm",
        fr: "exposant de la distance en la largeur, après la normalisation",
      },
      value: logLogSlope(
        widths,
        widths.map((width) => nearest({ ...whole, width })),
      ),
    },
  ];
}
