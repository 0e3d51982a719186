import { type Claim, column, type Settings } from "../../claim.ts";
import { logLogSlope } from "../../statistics/log-log-slope.ts";
import type { TableSpec, Tables } from "../../table.ts";
import type { Figure } from "../../verdict.ts";

/** Table 3 of version 2, in millions, with the widths of its models. */
const PRINTED = [
  { parameters: 39.95, tokens: 214.18, width: 954 },
  { parameters: 60.26, tokens: 261.78, width: 1280 },
  { parameters: 80.2, tokens: 309.37, width: 1440 },
] as const;

/** Appendix F.3: sizes of the data that were tried are this far apart, in millions of tokens; and GPT-2's vocabulary. */
const GRID = 23.8;
const VOCABULARY = 50_257;

const SLOPES: TableSpec = {
  name: "slopes",
  columns: [
    { name: "shift1", unit: "grid steps" },
    { name: "shift2", unit: "grid steps" },
    { name: "shift3", unit: "grid steps" },
    { name: "isPrinted", unit: "" },
    { name: "slope", unit: "", label: { en: "exponent", fr: "exposant" }, axis: true },
    { name: "slopeWithEmbeddings", unit: "" },
  ],
};

const FITS: TableSpec = {
  name: "fits",
  columns: [
    {
      name: "tokens",
      unit: "millions",
      label: { en: "D*, millions of tokens", fr: "D*, millions de tokens" },
      axis: true,
    },
    { name: "parameters", unit: "millions", label: { en: "N, printed", fr: "N imprimé" } },
    { name: "square", unit: "millions", label: { en: "c D^2", fr: "c D^2" } },
    { name: "straight", unit: "millions", label: { en: "a + b D", fr: "a + b D" } },
  ],
};

type GridSettings = Settings & { readonly steps: number };

/** The claimed exponent, and how near counts as it. */
const CLAIMED = 2;
const NEAR = 0.25;

/** Table 3: N over the square of the data at which over-fitting ends is the same for three models. */
export const c10: Claim<GridSettings> = {
  id: "C10",
  statement: {
    en: "Three models confirm that N grows as the square of the D* tokens at which training and validation losses part by less than sigma^2 = .04: N/D*^2 is nearly constant.",
    fr: "Trois modèles confirment que N croît comme le carré des D* tokens où les pertes d’entraînement et de validation s’écartent de moins que sigma^2 = 0,04 : N/D*^2 est presque constant.",
  },
  where: { version: "v2", place: "Section 5.4, appendix F.3, Table 3" },
  kind: "inequality",
  method: {
    en: "No training: takes the printed N and D*, and the spacing of the grid on which D* was looked for (23.8 M tokens). A D* known to a grid step may as well be a step lower or higher; the exponent is the slope of log N over log D* for every such reading, with parameters as printed (without embeddings) and with them. Beside it the straight line N = a + b D through the same points.",
    fr: "Sans entraînement : prend N et D* imprimés et le pas de la grille où D* fut cherché (23,8 M de tokens). Un D* connu à un pas près peut être un pas plus bas ou plus haut ; l’exposant est la pente de log N selon log D* pour chaque lecture, avec les paramètres imprimés (sans plongements) et avec eux. À côté, la droite N = a + b D par les mêmes points.",
  },
  rule: {
    en: "The interval is the range of the exponent over all shifts of each D* by up to the setting's grid steps. Confirmed if it holds 2 and lies within 1.75 to 2.25; refuted if it excludes 2; open otherwise: three points on a grid then tell too little.",
    fr: "L’intervalle est l’étendue de l’exposant sur tous les décalages de chaque D* d’au plus le nombre de pas réglé. Confirmée si elle contient 2 et tient entre 1,75 et 2,25 ; réfutée si elle exclut 2 ; ouverte sinon : trois points sur une grille en disent alors trop peu.",
  },
  objection: {
    en: "All D* may be off to the same side, as one rule found them, and then the exponent moves less than over all shifts. But the rule's .04 is accepted in one row of the table and refused in two, and with N from 40 to 80 M even exact points would not tell a power from a line: a decade of N would.",
    fr: "Tous les D* peuvent être décalés du même côté, une même règle les ayant trouvés ; l’exposant bouge alors moins que sur tous les décalages. Mais le 0,04 de la règle est accepté dans une ligne de la table et refusé dans deux, et avec N de 40 à 80 M même des points exacts ne distingueraient pas une puissance d’une droite : il faudrait une décade de N.",
  },
  settings: {
    steps: {
      label: { en: "grid steps that a D* may be off", fr: "pas de grille dont un D* peut s’écarter" },
      unit: "grid steps",
      minimum: 1,
      maximum: 3,
      integer: true,
    },
  },
  presets: { quick: { steps: 1 }, standard: { steps: 1 }, full: { steps: 1 } },
  predictSeconds: () => 0.01,
  tables: [SLOPES, FITS],
  plots: [
    {
      title: { en: "Exponents over all shifts", fr: "Exposants sur tous les décalages" },
      table: SLOPES.name,
      mark: "histogram",
      x: "slope",
      y: [],
      rules: () => [],
    },
    {
      title: { en: "Printed points, a square and a line", fr: "Points imprimés, un carré et une droite" },
      table: FITS.name,
      mark: "line",
      x: "tokens",
      y: ["parameters", "square", "straight"],
      rules: () => [],
    },
  ],
  plan: () => [{ key: "Table 3" }],
  perform: async (_part, { settings }) => ({
    [SLOPES.name]: slopesOf(settings.steps),
    [FITS.name]: fits(),
  }),
  judge: (tables) => {
    const slopes = exponents(tables, "slope");
    const [lower, upper] = slopes.interval;
    const isNear = lower >= CLAIMED - NEAR && upper <= CLAIMED + NEAR;
    const excludes = lower > CLAIMED || upper < CLAIMED;
    return {
      value: excludes ? "refuted" : isNear ? "confirmed" : "open",
      figure: {
        name: {
          en: "exponent of N in D*, its range over the shifts",
          fr: "exposant de N en D*, son étendue sur les décalages",
        },
        ...slopes,
      },
      others: [
        {
          name: { en: "the same with embeddings counted in N", fr: "de même, plongements comptés dans N" },
          ...exponents(tables, "slopeWithEmbeddings"),
        },
        ...misfits(tables),
      ],
    };
  },
};

/** A row a combination of shifts, each from -steps to steps. */
function slopesOf(steps: number): readonly (readonly number[])[] {
  const shifts = Array.from({ length: 2 * steps + 1 }, (_, index) => index - steps);
  const combinations = shifts.flatMap((a) => shifts.flatMap((b) => shifts.map((c) => [a, b, c])));
  return combinations.map((shift) => {
    const tokens = PRINTED.map((row, index) => row.tokens + GRID * shift[index]);
    const slope = (parametersOf: (row: (typeof PRINTED)[number]) => number) =>
      logLogSlope(tokens, PRINTED.map(parametersOf));
    return [
      ...shift,
      Number(shift.every((step) => step === 0)),
      slope(({ parameters }) => parameters),
      slope(({ parameters, width }) => parameters + (VOCABULARY * width) / 1e6),
    ];
  });
}

/** The printed points, with c D^2 (c their mean ratio) and the least-squares line beside. */
function fits(): readonly (readonly number[])[] {
  const mean = (of: (row: (typeof PRINTED)[number]) => number) =>
    PRINTED.reduce((sum, row) => sum + of(row), 0) / PRINTED.length;
  const ratio = mean(({ parameters, tokens }) => parameters / tokens ** 2);
  const [centreTokens, centreParameters] = [
    mean(({ tokens }) => tokens),
    mean(({ parameters }) => parameters),
  ];
  const covariance = mean(
    ({ parameters, tokens }) => (tokens - centreTokens) * (parameters - centreParameters),
  );
  const incline = covariance / mean(({ tokens }) => (tokens - centreTokens) ** 2);
  return PRINTED.map(({ parameters, tokens }) => [
    tokens,
    parameters,
    ratio * tokens ** 2,
    centreParameters + incline * (tokens - centreTokens),
  ]);
}

function exponents(tables: Tables, name: string) {
  const slopes = column(tables, SLOPES.name, name);
  const printed = column(tables, SLOPES.name, "isPrinted").indexOf(1);
  // Shifts that leave one D* have no exponent.
  const known = Array.from(slopes).filter((slope) => !Number.isNaN(slope));
  return {
    value: slopes[printed],
    interval: [Math.min(...known), Math.max(...known)] as const,
  };
}

/** How far the square and the line miss the printed N, at worst. */
function misfits(tables: Tables): readonly Figure[] {
  const of = (name: string) => column(tables, FITS.name, name);
  const parameters = of("parameters");
  const worst = (name: string) =>
    of(name).reduce((most, value, row) => Math.max(most, Math.abs(value / parameters[row] - 1)), 0);
  return [
    {
      name: {
        en: "N = c D^2 misses the printed N by at most",
        fr: "N = c D^2 manque le N imprimé d’au plus",
      },
      unit: "%",
      value: 100 * worst("square"),
    },
    {
      name: {
        en: "the line N = a + b D misses it by at most",
        fr: "la droite N = a + b D le manque d’au plus",
      },
      unit: "%",
      value: 100 * worst("straight"),
    },
  ];
}
