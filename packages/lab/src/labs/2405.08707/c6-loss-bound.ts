import type { Claim, Settings } from "../../claim.ts";
import { column } from "../../claim.ts";
import { logBallVolume, logGaussianBallIntegral } from "../../special-functions/ball.ts";
import type { TableSpec } from "../../table.ts";

const LOSSES: TableSpec = {
  name: "losses",
  columns: [
    { name: "dimension", unit: "", label: { en: "dimension", fr: "dimension" } },
    {
      name: "inverseTemperature",
      unit: "",
      axis: true,
      label: { en: "inverse temperature", fr: "température inverse" },
    },
    { name: "unit", unit: "" },
    { name: "lossOfEnergy", unit: "nats per vector", label: { en: "energy", fr: "énergie" } },
    { name: "lossOfDensity", unit: "nats per vector", label: { en: "density", fr: "densité" } },
    { name: "lossPrinted", unit: "nats per vector", label: { en: "log Z + 1/Z", fr: "log Z + 1/Z" } },
  ],
};

type LossSettings = Settings & {
  readonly patterns: number;
  readonly dimensions: readonly number[];
  readonly radius: number;
  readonly inverseTemperatures: readonly number[];
  readonly unit: number;
};

/** How much a loss may change with the unit of length and still be called unchanged. */
const UNCHANGED = 0.01;

/**
 * The cross-entropy at the patterns, nats per latent vector, under three readings of E_t, for d disjoint balls of radius r:
 * - energy: E_t = beta g_t everywhere; then L = log Z_t, as g_t is 0 at a pattern
 * - density: E_t = exp(-beta g_t)/Z_t everywhere, as printed; L = log of the integral of exp(-E_t), plus 1/Z_t
 * - printed: log Z_t + 1/Z_t, which takes the first term from one reading and the second from the other
 */
function losses(
  patterns: number,
  n: number,
  radius: number,
  beta: number,
): readonly [number, number, number] {
  const logPartition = Math.log(patterns) + logGaussianBallIntegral(n, radius, beta);
  const inverse = Math.exp(-logPartition);
  const density =
    Math.log(patterns) + logRadialIntegral(n, radius, (t) => -inverse * Math.exp(-beta * t * t));
  return [logPartition, density + inverse, logPartition + inverse];
}

/** log of the integral of exp(exponent(||x||)) over a ball, by Simpson's rule over shells. */
function logRadialIntegral(n: number, radius: number, exponent: (t: number) => number): number {
  const intervals = 20_000;
  let sum = 0;
  for (let k = 0; k <= intervals; k += 1) {
    const t = (k / intervals) * radius;
    const weight = k === 0 || k === intervals ? 1 : k % 2 === 1 ? 4 : 2;
    sum += weight * t ** (n - 1) * Math.exp(exponent(t));
  }
  return Math.log(n) + logBallVolume(n, 1) + Math.log((sum * radius) / (3 * intervals));
}

/** Proposition 4: the loss of a Transformer is bounded from below by 1. */
export const c6: Claim<LossSettings> = {
  id: "C6",
  statement: {
    en: "The cross-entropy of the model is about log Z + 1/Z, and therefore at least 1.",
    fr: "L’entropie croisée du modèle vaut environ log Z + 1/Z, donc au moins 1.",
  },
  where: { version: "v2", place: "Proposition 4, appendix D.1; v1's abstract states the constant" },
  kind: "numerical-integral",
  method: {
    en: "Integrates the model's density over d disjoint balls in Float64 and takes the cross-entropy at the patterns, with E_t read as an energy throughout and as the printed density throughout, over inverse temperatures, and again with lengths in another unit.",
    fr: "Intègre la densité du modèle sur d boules disjointes en Float64 et prend l’entropie croisée sur les motifs, E_t étant lu partout comme une énergie, puis partout comme la densité imprimée, sur des températures inverses, et encore dans une autre unité de longueur.",
  },
  rule: {
    en: "Confirmed if both consistent readings stay at 1 or above and do not change with the unit of length (.01); refuted if the energy reading falls below 1 somewhere and changes with the unit; open otherwise.",
    fr: "Confirmée si les deux lectures cohérentes restent à 1 ou au-dessus et ne changent pas avec l’unité de longueur (0,01) ; réfutée si la lecture en énergie descend sous 1 quelque part et change avec l’unité ; ouverte sinon.",
  },
  objection: {
    en: "For the quantity log Z + 1/Z the bound is true and sharp. One may hold that the paper defines its loss so; but then it is no cross-entropy of next tokens, which can be compared neither with 2.2 nats per token nor with Chinchilla's 1.61.",
    fr: "Pour la quantité log Z + 1/Z, la borne est vraie et atteinte. On peut soutenir que l’article définit ainsi sa perte ; mais ce n’est alors plus une entropie croisée par token, comparable ni à 2,2 nats par token ni au 1,61 de Chinchilla.",
  },
  settings: {
    patterns: {
      label: { en: "patterns", fr: "motifs" },
      symbol: "d",
      unit: "",
      minimum: 1,
      maximum: 1_000_000,
      integer: true,
    },
    dimensions: {
      label: { en: "dimensions", fr: "dimensions" },
      symbol: "n",
      unit: "",
      minimum: 1,
      maximum: 64,
      integer: true,
      listOf: 8,
    },
    radius: {
      label: { en: "radius of a ball", fr: "rayon d’une boule" },
      symbol: "r",
      unit: "",
      minimum: 0.01,
      maximum: 100,
      integer: false,
    },
    inverseTemperatures: {
      label: { en: "inverse temperatures", fr: "températures inverses" },
      symbol: "beta",
      unit: "",
      minimum: 0.001,
      maximum: 10_000,
      integer: false,
      listOf: 30,
    },
    unit: {
      label: { en: "other unit of length", fr: "autre unité de longueur" },
      symbol: "a",
      unit: "",
      minimum: 0.01,
      maximum: 100,
      integer: false,
    },
  },
  presets: {
    quick: {
      patterns: 3,
      dimensions: [1, 2],
      radius: 5,
      inverseTemperatures: [0.25, 0.5, 1, 2, 4, 8, 16, 32, 100],
      unit: 2,
    },
    standard: {
      patterns: 3,
      dimensions: [1, 2, 3, 8],
      radius: 5,
      inverseTemperatures: [0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 100],
      unit: 2,
    },
    full: {
      patterns: 1000,
      dimensions: [1, 2, 3, 8, 16, 32, 64],
      radius: 5,
      inverseTemperatures: [0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 100],
      unit: 2,
    },
  },
  predictSeconds: ({ dimensions, inverseTemperatures }) =>
    0.05 + 0.003 * dimensions.length * inverseTemperatures.length,
  tables: [LOSSES],
  plots: [
    {
      title: { en: "Loss under three readings", fr: "La perte selon trois lectures" },
      table: LOSSES.name,
      mark: "line",
      x: "inverseTemperature",
      y: ["lossOfEnergy", "lossOfDensity", "lossPrinted"],
      by: "dimension",
      only: { column: "unit", value: 1 },
      logX: true,
      rules: () => [{ label: { en: "1, the claimed bound", fr: "1, la borne annoncée" }, y: 1 }],
    },
  ],
  plan: ({ dimensions }) => [...new Set(dimensions)].map((n) => ({ key: `n = ${n}`, n })),
  perform: async (part, { settings }) => {
    const { patterns, radius, inverseTemperatures } = settings;
    const n = Number(part.n);
    const rows = [1, settings.unit].flatMap((unit) =>
      // In a unit a times smaller every length is a times as large: the same energies, the same balls.
      inverseTemperatures.map((beta) => [
        n,
        beta,
        unit,
        ...losses(patterns, n, radius * unit, beta / unit ** 2),
      ]),
    );
    return { [LOSSES.name]: rows };
  },
  judge: (tables) => {
    const of = (name: string) => column(tables, LOSSES.name, name);
    const lowest = (name: string) => of(name).reduce((least, value) => Math.min(least, value), Infinity);
    const [energy, density] = [lowest("lossOfEnergy"), lowest("lossOfDensity")];
    const shift = largestShift(of("dimension"), of("inverseTemperature"), of("lossOfEnergy"));
    const isBelow = energy < 1;
    const isShifted = shift > UNCHANGED;
    const isBound = energy >= 1 && density >= 1 && !isShifted;
    return {
      value: isBound ? "confirmed" : isBelow && isShifted ? "refuted" : "open",
      ...(!isBound && lowest("lossPrinted") >= 1
        ? {
            qualification: {
              en: "as a bound on a cross-entropy; log Z + 1/Z >= 1 itself holds",
              fr: "comme borne d’une entropie croisée ; log Z + 1/Z >= 1 tient en soi",
            },
          }
        : {}),
      figure: {
        name: {
          en: "lowest loss with E_t read as an energy",
          fr: "plus petite perte, E_t lu comme une énergie",
        },
        value: energy,
        unit: "nats per vector",
      },
      others: [
        {
          name: { en: "lowest loss with E_t read as printed", fr: "plus petite perte, E_t lu comme imprimé" },
          value: density,
          unit: "nats per vector",
        },
        {
          name: {
            en: "largest change with the unit of length",
            fr: "plus grand changement avec l’unité de longueur",
          },
          value: shift,
          unit: "nats per vector",
        },
      ],
    };
  },
};

/** The largest difference between losses of equal dimension and inverse temperature. */
function largestShift(dimensions: Float64Array, betas: Float64Array, values: Float64Array): number {
  const first = new Map<string, number>();
  let largest = 0;
  for (const [row, value] of values.entries()) {
    const key = `${dimensions[row]} ${betas[row]}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, value);
    else largest = Math.max(largest, Math.abs(value - known));
  }
  return largest;
}
