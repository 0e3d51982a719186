import type { Claim, Settings } from "../../claim.ts";
import { column } from "../../claim.ts";
import { logBallVolume, logGaussianBallIntegral, paperRadius } from "../../special-functions/ball.ts";
import type { TableSpec } from "../../table.ts";

const BALANCE: TableSpec = {
  name: "balance",
  columns: [
    { name: "dimension", unit: "", label: { en: "n", fr: "n" } },
    {
      name: "radiusChange",
      unit: "",
      axis: true,
      label: { en: "change of the radius", fr: "modification du rayon" },
    },
    { name: "logPatternsFromVolume", unit: "nats", label: { en: "from the volume", fr: "par le volume" } },
    {
      name: "logPatternsFromIntegral",
      unit: "nats",
      label: { en: "from the integral", fr: "par l’intégrale" },
    },
    { name: "logPatternsClaimed", unit: "nats", label: { en: "sqrt(pi n)", fr: "sqrt(pi n)" } },
  ],
};

type BalanceSettings = Settings & { readonly dimensions: readonly number[]; readonly change: number };

/** How many nats apart two counts of patterns must be to be called different: a factor of 2. */
const DIFFERENT = Math.log(2);

/** Proposition 5's balance: Z_t = 1 is said to leave d = sqrt(pi n) patterns. */
export const c11: Claim<BalanceSettings> = {
  id: "C11",
  statement: {
    en: "A partition function of 1, where the loss of Proposition 4 is least, means d = sqrt(pi n) patterns in n dimensions.",
    fr: "Une fonction de partition égale à 1, où la perte de la proposition 4 est minimale, signifie d = sqrt(pi n) motifs en dimension n.",
  },
  where: { version: "v2", place: "Proposition 5, eqs (12)-(14)" },
  kind: "numerical-integral",
  method: {
    en: "Solves Z_t = 1 for log d in Float64 logarithms: with the volume of the balls (the upper bound that the paper uses) and with the integral of exp(-||x||^2) itself, at the paper's radius sqrt(n/(2 pi e)) and at radii changed by up to the setting.",
    fr: "Résout Z_t = 1 en log d, en logarithmes Float64 : avec le volume des boules (le majorant que l’article utilise) et avec l’intégrale de exp(-||x||^2) elle-même, au rayon de l’article sqrt(n/(2 pi e)) et à des rayons modifiés d’au plus le réglage.",
  },
  rule: {
    en: "Confirmed if, in every dimension, the integral at the paper's radius gives d within a factor of 2 of sqrt(pi n) and no changed radius moves the volume's d by more than that factor; refuted if both fail somewhere; open if only one does.",
    fr: "Confirmée si, en toute dimension, l’intégrale au rayon de l’article donne d à un facteur 2 près de sqrt(pi n) et si aucun rayon modifié ne déplace le d du volume de plus que ce facteur ; réfutée si les deux échouent quelque part ; ouverte si un seul échoue.",
  },
  objection: {
    en: "The radius is the paper's choice to make volumes of order 1, and an argument about orders need not survive a factor; but here 1 % of the radius is orders of magnitude of d, so that any law d = n^(1/k) could be had.",
    fr: "Le rayon est choisi par l’article pour que les volumes soient d’ordre 1, et un argument d’ordre n’a pas à résister à un facteur ; mais ici 1 % du rayon vaut des ordres de grandeur de d, si bien que toute loi d = n^(1/k) s’obtiendrait.",
  },
  settings: {
    dimensions: {
      label: { en: "dimensions", fr: "dimensions" },
      symbol: "n",
      unit: "",
      minimum: 1,
      maximum: 1_000_000,
      integer: true,
      listOf: 12,
    },
    change: {
      label: { en: "largest change of the radius", fr: "modification maximale du rayon" },
      unit: "",
      minimum: 0.0001,
      maximum: 0.5,
      integer: false,
    },
  },
  presets: {
    quick: { dimensions: [64, 1024, 65_536], change: 0.01 },
    standard: { dimensions: [16, 64, 256, 1024, 4096, 16_384, 65_536, 262_144], change: 0.01 },
    // GPT-2 medium as the paper takes it: n = 256 x 1024.
    full: { dimensions: [16, 64, 256, 1024, 4096, 16_384, 65_536, 262_144, 1_000_000], change: 0.01 },
  },
  predictSeconds: ({ dimensions }) => 0.01 * dimensions.length,
  tables: [BALANCE],
  plots: [
    {
      title: {
        en: "log d that makes Z = 1 at the paper’s radius, against the dimension",
        fr: "log d tel que Z = 1 au rayon de l’article, selon la dimension",
      },
      table: BALANCE.name,
      mark: "line",
      x: "dimension",
      y: ["logPatternsFromVolume", "logPatternsFromIntegral", "logPatternsClaimed"],
      only: { column: "radiusChange", value: 0 },
      logX: true,
      logY: true,
      rules: () => [],
    },
    {
      title: {
        en: "log d that makes Z = 1 by the volume, against the radius",
        fr: "log d tel que Z = 1 par le volume, selon le rayon",
      },
      table: BALANCE.name,
      mark: "line",
      x: "radiusChange",
      y: ["logPatternsFromVolume"],
      by: "dimension",
      logY: "symmetric",
      rules: () => [],
    },
  ],
  plan: ({ dimensions }) => [...new Set(dimensions)].map((n) => ({ key: `n = ${n}`, n })),
  perform: async (part, { settings }) => {
    const n = Number(part.n);
    const rows = Array.from({ length: 21 }, (_, step) => {
      const radiusChange = settings.change * (step / 10 - 1);
      const radius = paperRadius(n) * (1 + radiusChange);
      return [
        n,
        radiusChange,
        -logBallVolume(n, radius),
        -logGaussianBallIntegral(n, radius),
        Math.log(Math.PI * n) / 2,
      ];
    });
    return { [BALANCE.name]: rows };
  },
  judge: (tables) => {
    const of = (name: string) => column(tables, BALANCE.name, name);
    const changes = of("radiusChange");
    const claimed = of("logPatternsClaimed");
    const atOwnRadius = of("logPatternsFromIntegral").map((value, row) =>
      changes[row] === 0 ? Math.abs(value - claimed[row]) : 0,
    );
    const moved = of("logPatternsFromVolume").map((value, row) => Math.abs(value - claimed[row]));
    const fromIntegral = atOwnRadius.reduce((most, value) => Math.max(most, value), 0);
    const fromRadius = moved.reduce((most, value) => Math.max(most, value), 0);
    const failures = [fromIntegral, fromRadius].filter((difference) => difference > DIFFERENT).length;
    return {
      value: failures === 0 ? "confirmed" : failures === 2 ? "refuted" : "open",
      figure: {
        name: {
          en: "largest factor, in powers of ten, by which d is off when the radius changes",
          fr: "plus grand facteur, en puissances de dix, dont d s’écarte quand le rayon change",
        },
        value: fromRadius / Math.LN10,
      },
      others: [
        {
          name: {
            en: "largest factor, in powers of ten, between the integral's d and sqrt(pi n)",
            fr: "plus grand facteur, en puissances de dix, entre le d de l’intégrale et sqrt(pi n)",
          },
          value: fromIntegral / Math.LN10,
        },
      ],
    };
  },
};
