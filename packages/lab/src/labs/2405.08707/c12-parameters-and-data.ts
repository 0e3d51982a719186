import type { Claim, Settings } from "../../claim.ts";
import { column } from "../../claim.ts";
import { logLogSlope } from "../../statistics/log-log-slope.ts";
import type { TableSpec } from "../../table.ts";

const SIZES: TableSpec = {
  name: "sizes",
  columns: [
    {
      name: "varied",
      unit: "",
      codes: [
        { en: "width doubled", fr: "largeur doublée" },
        { en: "layers doubled", fr: "couches doublées" },
        { en: "context doubled", fr: "contexte doublé" },
      ],
    },
    { name: "factor", unit: "", axis: true },
    { name: "parameters", unit: "", label: { en: "parameters N", fr: "paramètres N" } },
    { name: "tokens", unit: "", label: { en: "tokens D", fr: "tokens D" } },
  ],
};

/** What one direction varies; the others stay. Its place here is its number in the table. */
const VARIED = ["width", "layers", "context"] as const;

type SizeSettings = Settings & {
  readonly width: number;
  readonly layers: number;
  readonly context: number;
  readonly doublings: number;
};

/** The claimed exponent, and how far from it counts as another one. */
const CLAIMED = 2;
const TOLERANCE = 0.05;

/** Eq. (2) of version 2 with Proposition 5: what N does when D grows. */
export const c12: Claim<SizeSettings> = {
  id: "C12",
  statement: {
    en: "With N = A l d_emb^2 parameters, D = T_max d tokens and d = sqrt(pi n) patterns in n = T_max d_emb dimensions, N grows as D^2.",
    fr: "Avec N = A l d_emb^2 paramètres, D = T_max d tokens et d = sqrt(pi n) motifs en dimension n = T_max d_emb, N croît comme D^2.",
  },
  where: { version: "v2", place: "Proposition 5 with eq. (2)" },
  kind: "identity",
  method: {
    en: "Takes the paper's three formulas (A = 12) and doubles the width, the number of layers or the context, one at a time; the exponent is the slope of log N over log D.",
    fr: "Prend les trois formules de l’article (A = 12) et double la largeur, le nombre de couches ou le contexte, l’un à la fois ; l’exposant est la pente de log N selon log D.",
  },
  rule: {
    en: "Confirmed if the exponent is 2 within .05 in every direction in which a model can grow; refuted if it is 2 in none; open if it is in some.",
    fr: "Confirmée si l’exposant vaut 2 à .05 près dans chaque direction où un modèle peut croître ; réfutée s’il ne vaut 2 dans aucune ; ouverte s’il vaut 2 dans certaines.",
  },
  objection: {
    en: "O(D^2) is an upper bound, and the paper calls its balance a heuristic; held to orders, a larger exponent contradicts it and a smaller one does not. Growing several sizes together, in a proportion chosen for it, can give any exponent between.",
    fr: "O(D^2) est un majorant, et l’article présente son équilibre comme heuristique ; à l’ordre près, un exposant plus grand le contredit, un plus petit non. En faisant croître plusieurs tailles ensemble, dans une proportion choisie, on obtient tout exposant intermédiaire.",
  },
  settings: {
    width: {
      label: { en: "width", fr: "largeur" },
      symbol: "d_emb",
      unit: "",
      minimum: 1,
      maximum: 65_536,
      integer: true,
    },
    layers: {
      label: { en: "layers", fr: "couches" },
      symbol: "l",
      unit: "",
      minimum: 1,
      maximum: 1024,
      integer: true,
    },
    context: {
      label: { en: "context", fr: "contexte" },
      symbol: "T_max",
      unit: "tokens",
      minimum: 1,
      maximum: 1_000_000,
      integer: true,
    },
    doublings: {
      label: { en: "doublings", fr: "doublements" },
      unit: "",
      minimum: 1,
      maximum: 12,
      integer: true,
    },
  },
  presets: {
    quick: { width: 128, layers: 12, context: 1024, doublings: 4 },
    standard: { width: 128, layers: 12, context: 1024, doublings: 4 },
    full: { width: 128, layers: 12, context: 1024, doublings: 8 },
  },
  predictSeconds: () => 0.01,
  tables: [SIZES],
  plots: [
    {
      title: { en: "Parameters against tokens", fr: "Paramètres selon les tokens" },
      table: SIZES.name,
      mark: "line",
      x: "tokens",
      y: ["parameters"],
      by: "varied",
      logX: true,
      logY: true,
      rules: () => [],
    },
  ],
  plan: () => VARIED.map((name, varied) => ({ key: name, varied })),
  perform: async (part, { settings }) => {
    const rows = Array.from({ length: settings.doublings + 1 }, (_, doubling) => {
      const factor = 2 ** doubling;
      const grown = (name: (typeof VARIED)[number]) =>
        settings[name] * (VARIED[Number(part.varied)] === name ? factor : 1);
      const parameters = 12 * grown("layers") * grown("width") ** 2;
      const tokens = grown("context") * Math.sqrt(Math.PI * grown("context") * grown("width"));
      return [Number(part.varied), factor, parameters, tokens];
    });
    return { [SIZES.name]: rows };
  },
  judge: (tables) => {
    const [width, layers, context] = VARIED.map((_, varied) => {
      const isOf = column(tables, SIZES.name, "varied").map((value) => Number(value === varied));
      const rows = (name: string) =>
        column(tables, SIZES.name, name).filter((_value, row) => isOf[row] === 1);
      return logLogSlope(rows("tokens"), rows("parameters"));
    });
    const agreeing = [width, layers, context].filter(
      (exponent) => Math.abs(exponent - CLAIMED) <= TOLERANCE,
    ).length;
    return {
      value: agreeing === 3 ? "confirmed" : agreeing === 0 ? "refuted" : "open",
      figure: {
        name: {
          en: "exponent of N in D when the width grows",
          fr: "exposant de N en D quand la largeur croît",
        },
        value: width,
      },
      others: [
        { name: { en: "when the context grows", fr: "quand le contexte croît" }, value: context },
        {
          name: {
            en: "when layers are added (no number: D does not change)",
            fr: "quand on ajoute des couches (pas de nombre : D ne change pas)",
          },
          value: layers,
        },
      ],
    };
  },
};
