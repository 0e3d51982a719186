import { type Claim, column } from "../../claim.ts";
import { logLogSlope } from "../../statistics/log-log-slope.ts";
import type { TableSpec, Tables } from "../../table.ts";
import type { Figure, Verdict } from "../../verdict.ts";
import { GAP_CURVES, GAPS, measureGap, type SweepSettings } from "./size-sweep/measure-gap.ts";
import { PAPER_THRESHOLD, type Reading, readingFigure, readingsOf } from "./size-sweep/read-sweep.ts";
import {
  planSweep,
  predictSweepSeconds,
  predictSweepSpace,
  SWEEP_SETTINGS,
} from "./size-sweep/sweep-settings.ts";

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
    {
      name: "slope",
      unit: "",
      label: { en: "exponent of N in D*", fr: "exposant de N en D*" },
      axis: true,
    },
    { name: "slopeWithEmbeddings", unit: "" },
  ],
};

const FITS: TableSpec = {
  name: "fits",
  columns: [
    {
      name: "tokens",
      unit: "millions",
      label: { en: "D*, tokens", fr: "D*, tokens" },
      axis: true,
    },
    { name: "parameters", unit: "millions", label: { en: "N, printed", fr: "N imprimé" } },
    { name: "square", unit: "millions", label: { en: "c D^2", fr: "c D^2" } },
    { name: "straight", unit: "millions", label: { en: "a + b D", fr: "a + b D" } },
  ],
};

type GridSettings = SweepSettings & { readonly steps: number };

/** The claimed exponent of N in D*, and how near counts as it. */
const CLAIMED = 2;
const NEAR = 0.25;

const TABLE_3 = "Table 3";

const SWEEP = {
  widths: [8, 16, 32],
  sizes: [2e3, 4e3, 8e3, 16e3, 32e3, 64e3],
  seeds: 2,
  layers: 2,
  context: 16,
  updates: 1500,
  learningRateTimesWidth: 0.1,
} as const;

/** Table 3: N over the square of the data at which over-fitting ends is the same for three models. */
export const c10: Claim<GridSettings> = {
  id: "C10",
  statement: {
    en: "Three models confirm that N grows as the square of the D* tokens at which training and validation losses part by less than sigma^2 = .04: N/D*^2 is nearly constant.",
    fr: "Trois modèles confirment que N croît comme le carré des D* tokens où les pertes d’entraînement et de validation s’écartent de moins que sigma^2 = 0,04 : N/D*^2 est presque constant.",
  },
  where: { version: "v2", place: "Section 5.4, appendix F.3, Table 3" },
  kind: "training-run",
  method: {
    en: "Two pieces of evidence. The table: takes the printed N and D*, and the spacing of the grid on which D* was looked for (23.8 M tokens). A D* known to a grid step may as well be a step lower or higher; the exponent is the slope of log N over log D* for every such reading, with parameters as printed (without embeddings) and with them. Beside it the straight line N = a + b D through the same points. The sweep (not in quick): models of several widths learn texts of several sizes, whose words depend on the two before them; D* is found as in the appendix, by the mean square of training losses minus the lowest validation loss in the sixth of the updates before it, and put between two sizes of the grid on the line of logarithms. Its exponent in N is taken with sigma^2 = .01, .04 and .1, with and without embeddings in N.",
    fr: "Deux éléments. La table : prend N et D* imprimés et le pas de la grille où D* fut cherché (23,8 M de tokens). Un D* connu à un pas près peut être un pas plus bas ou plus haut ; l’exposant est la pente de log N selon log D* pour chaque lecture, avec les paramètres imprimés (sans plongements) et avec eux. À côté, la droite N = a + b D par les mêmes points. Le balayage (sauf en rapide) : des modèles de plusieurs largeurs apprennent des textes de plusieurs tailles, dont chaque mot dépend des deux précédents ; D* est trouvé comme dans l’annexe, par la moyenne des carrés des pertes d’entraînement moins la perte de validation la plus basse, sur le sixième des mises à jour qui la précède, et placé entre deux tailles de la grille sur la droite des logarithmes. Son exposant en N est pris avec sigma^2 = 0,01, 0,04 et 0,1, avec et sans plongements dans N.",
  },
  rule: {
    en: "Of the table: the range of the exponent of N in D* over all shifts of each D* by up to the setting's grid steps. Of the sweep: the exponent of D* in N, which is .5 if N grows as the square, with its 95 % bootstrap interval over seeds, for each sigma^2 and count for which every model of every seed has a D* on the grid, over a decade of N or more. Refuted if the table's range excludes 2, or all readings of the sweep exclude .5. Confirmed if the range holds 2, and the sweep's interval at .04 without embeddings holds .5 and lies within 1/2.25 to 1/1.75, and no other reading excludes .5. Not supported if some readings of the sweep exclude .5 and others do not: whether it is the square then depends on what was chosen. Open otherwise, and without a sweep.",
    fr: "De la table : l’étendue de l’exposant de N en D* sur tous les décalages de chaque D* d’au plus le nombre de pas réglé. Du balayage : l’exposant de D* en N, qui vaut 0,5 si N croît comme le carré, avec son intervalle bootstrap à 95 % sur les graines, pour chaque sigma^2 et chaque compte pour lesquels tout modèle de toute graine a un D* sur la grille, sur au moins une décade de N. Réfutée si l’étendue de la table exclut 2, ou si toutes les lectures du balayage excluent 0,5. Confirmée si l’étendue contient 2, que l’intervalle du balayage à 0,04 sans plongements contient 0,5 et tient entre 1/2,25 et 1/1,75, et qu’aucune autre lecture n’exclut 0,5. Non étayée si des lectures du balayage excluent 0,5 et d’autres non : que ce soit le carré dépend alors de ce qui fut choisi. Ouverte sinon, et sans balayage.",
  },
  objection: {
    en: "The sweep's models are a thousand times smaller than the paper's, their text is generated, and few seeds make narrow intervals: it tests the rule for D*, not Gutenberg. Of the table: all D* may be off to the same side, as one rule found them, and then the exponent moves less than over all shifts. But the rule's .04 is accepted in one row of it and refused in two, and with N from 40 to 80 M even exact points would not tell a power from a line.",
    fr: "Les modèles du balayage sont mille fois plus petits que ceux de l’article, leur texte est engendré, et peu de graines donnent des intervalles étroits : il éprouve la règle de D*, non Gutenberg. De la table : tous les D* peuvent être décalés du même côté, une même règle les ayant trouvés ; l’exposant bouge alors moins que sur tous les décalages. Mais le 0,04 de la règle y est accepté dans une ligne et refusé dans deux, et avec N de 40 à 80 M même des points exacts ne distingueraient pas une puissance d’une droite.",
  },
  settings: {
    ...SWEEP_SETTINGS,
    steps: {
      label: { en: "grid steps that a D* may be off", fr: "pas de grille dont un D* peut s’écarter" },
      unit: "grid steps",
      minimum: 1,
      maximum: 3,
      integer: true,
    },
  },
  presets: {
    quick: { ...SWEEP, seeds: 0, steps: 1 },
    standard: { ...SWEEP, steps: 1 },
    full: {
      widths: [8, 12, 16, 24, 32, 48, 64, 96],
      sizes: [1e3, 2e3, 4e3, 8e3, 16e3, 32e3, 64e3, 128e3, 256e3, 512e3, 1.024e6, 2.048e6],
      seeds: 3,
      layers: 8,
      context: 64,
      updates: 6000,
      learningRateTimesWidth: 0.1,
      steps: 1,
    },
  },
  predictSeconds: (settings) => 0.01 + predictSweepSeconds(settings),
  predictSpace: predictSweepSpace,
  tables: [SLOPES, FITS, GAPS, GAP_CURVES],
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
    {
      title: {
        en: "Sweep: how far the losses have parted, against the size of the data",
        fr: "Balayage : écart des pertes selon la taille des données",
      },
      table: GAPS.name,
      mark: "line",
      x: "tokens",
      y: ["meanSquare"],
      by: ["parameters", "seed"],
      logX: true,
      logY: true,
      rules: () => [{ label: { en: "sigma^2 = .04", fr: "sigma^2 = 0,04" }, y: PAPER_THRESHOLD }],
    },
  ],
  plan: (settings) => [{ key: TABLE_3 }, ...planSweep(settings)],
  perform: async (part, context) =>
    part.key === TABLE_3
      ? { [SLOPES.name]: slopesOf(context.settings.steps), [FITS.name]: fits() }
      : measureGap(
          { width: Number(part.width), tokens: Number(part.tokens), seed: Number(part.seed) },
          context,
        ),
  judge: (tables) => {
    const slopes = exponents(tables, "slope");
    const readings = readingsOf(tables);
    return {
      ...decide(slopes.interval, readings),
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
        ...readings.map(readingFigure),
      ],
    };
  },
};

/** The verdict of {@link c10}'s rule. */
function decide(
  [lower, upper]: readonly [number, number],
  readings: readonly Reading[],
): Pick<Verdict, "value" | "qualification"> {
  if (lower > CLAIMED || upper < CLAIMED) return { value: "refuted" };
  const excludes = ({ interval }: Reading) => interval[0] > 1 / CLAIMED || interval[1] < 1 / CLAIMED;
  const excluding = readings.filter(excludes).length;
  if (excluding > 0 && excluding === readings.length) {
    return {
      value: "refuted",
      qualification: {
        en: "for small models on a generated text",
        fr: "pour de petits modèles sur un texte engendré",
      },
    };
  }
  if (excluding > 0) {
    return {
      value: "not-supported",
      qualification: {
        en: "whether N grows as the square depends on sigma^2 and on what counts as N",
        fr: "que N croisse comme le carré dépend de sigma^2 et de ce qui compte dans N",
      },
    };
  }
  const main = readings.find(
    ({ threshold, isWithEmbeddings }) => threshold === PAPER_THRESHOLD && !isWithEmbeddings,
  );
  const isNear =
    main !== undefined &&
    main.interval[0] >= 1 / (CLAIMED + NEAR) &&
    main.interval[1] <= 1 / (CLAIMED - NEAR);
  return { value: isNear ? "confirmed" : "open" };
}

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
    isRange: true,
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
