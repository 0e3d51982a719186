import { GPT2_SIZES, gpt2, parameterCount, unwrap } from "@engram/transformer";
import type { Claim, Settings } from "../../claim.ts";
import { column } from "../../claim.ts";
import type { TableSpec } from "../../table.ts";

const COUNTS: TableSpec = {
  name: "counts",
  columns: [
    {
      name: "feedForwardRatio",
      unit: "",
      axis: true,
      label: { en: "feed-forward width over width", fr: "largeur feed-forward sur largeur" },
    },
    { name: "attention", unit: "parameters" },
    { name: "denseAndNorms", unit: "parameters" },
    { name: "feedForward", unit: "parameters" },
    { name: "total", unit: "parameters", label: { en: "by the formulas", fr: "par les formules" } },
    { name: "model", unit: "parameters", label: { en: "layers of the model", fr: "couches du modèle" } },
    { name: "layersTimesSquaredWidth", unit: "" },
  ],
};

type CountSettings = Settings & { readonly width: number; readonly layers: number };

/** Feed-forward widths over the width: as Appendix E prints it, and as the released models have it. */
const PRINTED_RATIO = 3;
const RELEASED_RATIO = 4;

/** A count agrees if it is within this share: the formulas leave out some biases. */
const TOLERANCE = 0.01;

/** Parameters of a GPT-2's layers: all of it but the embeddings and the norm at its end. */
function layerParameters({ width, layers }: CountSettings): number {
  // The number of heads does not matter: they share the width.
  const model = unwrap(gpt2({ ...GPT2_SIZES.medium, width, layers, heads: 1 }));
  return parameterCount(model.parameters.filter(({ name }) => name.startsWith("layers.")));
}

/** Appendix E: how many parameters the layers of GPT-2 medium have. */
export const ae: Claim<CountSettings> = {
  id: "AE",
  statement: {
    en: "The layers of GPT-2 medium have 3 l d^2 parameters in attention, l (d^2 + 2 d) in its dense layer and norm, and l (2 d d_FF + d_FF + d) in feed-forward layers of width d_FF = 3072 = 3 d; so that A in N = A l d^2 is about 10.",
    fr: "Les couches de GPT-2 medium ont 3 l d^2 paramètres d’attention, l (d^2 + 2 d) de couche dense et de norme, et l (2 d d_FF + d_FF + d) de couches feed-forward de largeur d_FF = 3072 = 3 d ; si bien que A, dans N = A l d^2, vaut environ 10.",
  },
  where: { version: "v2", place: "Appendix E" },
  kind: "identity",
  method: {
    en: "Computes the three formulas with d_FF = 3 d, as printed, and with 4 d, and counts the parameters of the layers of the model itself, built by our own GPT-2.",
    fr: "Calcule les trois formules avec d_FF = 3 d, comme imprimé, et avec 4 d, et compte les paramètres des couches du modèle lui-même, construit par notre GPT-2.",
  },
  rule: {
    en: "Confirmed if the formulas with 3 d agree with the model within 1 % (they leave out some biases); refuted if they do not and those with 4 d do; open if neither does.",
    fr: "Confirmée si les formules avec 3 d s’accordent avec le modèle à 1 % près (elles omettent quelques biais) ; réfutée si elles ne s’accordent pas et que celles avec 4 d s’accordent ; ouverte si aucune ne s’accorde.",
  },
  objection: {
    en: "Only a constant changes: that N is proportional to l d^2 stands, and nothing in the paper's argument depends on whether A is 10 or 12.",
    fr: "Seule une constante change : N reste proportionnel à l d^2, et rien dans l’argument de l’article ne dépend de ce que A soit 10 ou 12.",
  },
  settings: {
    width: {
      label: { en: "width", fr: "largeur" },
      symbol: "d",
      unit: "",
      minimum: 64,
      maximum: 65_536,
      integer: true,
    },
    layers: {
      label: { en: "layers", fr: "couches" },
      symbol: "l",
      unit: "",
      minimum: 1,
      maximum: 200,
      integer: true,
    },
  },
  presets: {
    quick: { width: GPT2_SIZES.medium.width, layers: GPT2_SIZES.medium.layers },
    standard: { width: GPT2_SIZES.medium.width, layers: GPT2_SIZES.medium.layers },
    full: { width: GPT2_SIZES.medium.width, layers: GPT2_SIZES.medium.layers },
  },
  predictSeconds: () => 0.01,
  tables: [COUNTS],
  plots: [
    {
      title: {
        en: "Parameters by the formulas, against the feed-forward width",
        fr: "Paramètres par les formules selon la largeur feed-forward",
      },
      table: COUNTS.name,
      mark: "bar",
      x: "feedForwardRatio",
      y: ["total"],
      rules: (tables) => [
        {
          label: { en: "layers of the model", fr: "couches du modèle" },
          y: column(tables, COUNTS.name, "model")[0],
        },
      ],
    },
  ],
  plan: () =>
    [PRINTED_RATIO, RELEASED_RATIO].map((ratio) => ({ key: `feed-forward width ${ratio} d`, ratio })),
  perform: async (part, { settings }) => {
    const { width: d, layers: l } = settings;
    const ratio = Number(part.ratio);
    const attention = 3 * l * d ** 2;
    const dense = l * (d ** 2 + 2 * d);
    const feedForward = l * (2 * d * ratio * d + ratio * d + d);
    const total = attention + dense + feedForward;
    const row = [ratio, attention, dense, feedForward, total, layerParameters(settings), l * d ** 2];
    return { [COUNTS.name]: [row] };
  },
  judge: (tables) => {
    const of = (name: string) => column(tables, COUNTS.name, name);
    const at = (ratio: number) => of("feedForwardRatio").indexOf(ratio);
    const errorAt = (row: number) => of("total")[row] / of("model")[row] - 1;
    const [printed, released] = [at(PRINTED_RATIO), at(RELEASED_RATIO)];
    const agrees = (row: number) => Math.abs(errorAt(row)) <= TOLERANCE;
    return {
      value: agrees(printed) ? "confirmed" : agrees(released) ? "refuted" : "open",
      ...(!agrees(printed) && agrees(released)
        ? { qualification: { en: "corrected: d_FF = 4 d", fr: "corrigée : d_FF = 4 d" } }
        : {}),
      figure: {
        name: { en: "A = N/(l d^2) of the model", fr: "A = N/(l d^2) du modèle" },
        value: of("model")[printed] / of("layersTimesSquaredWidth")[printed],
      },
      others: [
        {
          name: { en: "A by the formulas as printed", fr: "A par les formules imprimées" },
          value: of("total")[printed] / of("layersTimesSquaredWidth")[printed],
        },
        {
          name: { en: "what the printed count is off by", fr: "écart relatif du compte imprimé" },
          value: errorAt(printed),
        },
        {
          name: { en: "and with d_FF = 4 d", fr: "et avec d_FF = 4 d" },
          value: errorAt(released),
        },
        {
          name: { en: "feed-forward parameters as printed", fr: "paramètres feed-forward imprimés" },
          value: of("feedForward")[printed],
        },
        {
          name: { en: "and with d_FF = 4 d", fr: "et avec d_FF = 4 d" },
          value: of("feedForward")[released],
        },
      ],
    };
  },
};
