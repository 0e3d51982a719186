import type { Claim } from "../../claim.ts";
import { BOUND_EXPERIMENT, type BoundSettings, TRIALS } from "./bound-trials.ts";
import { type Bound, trialsOf, violationShare } from "./bound-verdict.ts";

const proposition1: Bound = ({ energy, nearestDistance, logPatterns }) => ({
  value: energy,
  lower: nearestDistance - logPatterns,
  upper: nearestDistance,
});

/** With a gap a to the second nearest pattern: E >= g - log(1 + (d - 1) e^(-a)). Ours. */
const refined: Bound = ({ energy, nearestDistance, logPatterns, gap }) => ({
  value: energy,
  lower: nearestDistance - Math.log1p(Math.expm1(logPatterns) * Math.exp(-gap)),
  upper: nearestDistance,
});

/** Proposition 1: the energy stays within log d of the squared distance to the nearest pattern. */
export const c1: Claim<BoundSettings> = {
  ...BOUND_EXPERIMENT,
  id: "C1",
  statement: {
    en: "The layer energy never exceeds the squared distance to the nearest pattern and falls below it by at most log d: g(x) - log d <= E(x) <= g(x).",
    fr: "L’énergie d’une couche ne dépasse jamais le carré de la distance au motif le plus proche et lui est inférieure d’au plus log d : g(x) - log d <= E(x) <= g(x).",
  },
  where: { version: "v2", place: "Proposition 1, eqs (3) and (4)" },
  method: {
    en: "Random patterns (2 to d of them, dimension 1 to n, scales over two decades) and states, half of them at a pattern; E and g in Float64.",
    fr: "Motifs aléatoires (de 2 à d, dimension 1 à n, échelles sur deux décades) et états, la moitié sur un motif ; E et g en Float64.",
  },
  rule: {
    en: "Refuted if one trial lies outside the interval by more than rounding (1e-9 relative); confirmed if none does. The interval given is Wilson's for the share of violations.",
    fr: "Réfutée si un essai sort de l’intervalle de plus que l’arrondi (1e-9 en relatif) ; confirmée si aucun n’en sort. L’intervalle donné est celui de Wilson pour la part de violations.",
  },
  objection: {
    en: "Random trials can miss a corner; but the inequality is Lemma 3 with x_i = ||x - rho^i||^2, which has a two-line proof. That E may be replaced by g needs more: a gap to the second nearest pattern much larger than log d.",
    fr: "Des essais aléatoires peuvent manquer un recoin ; mais l’inégalité est le lemme 3 avec x_i = ||x - rho^i||^2, dont la preuve tient en deux lignes. Remplacer E par g demande davantage : un écart au deuxième motif bien plus grand que log d.",
  },
  plots: [
    {
      title: { en: "How far E lies below g, against the gap", fr: "De combien E est sous g, selon l’écart" },
      table: TRIALS.name,
      mark: "dot",
      x: "gap",
      y: ["shareOfLogPatterns"],
      logX: true,
      rules: () => [
        { label: { en: "limit: E = g", fr: "limite : E = g" }, y: 0 },
        { label: { en: "limit: E = g - log d", fr: "limite : E = g - log d" }, y: 1 },
      ],
    },
  ],
  judge: (tables) => {
    const trials = trialsOf(tables);
    const figure = violationShare(trials, proposition1, {
      en: "share of trials outside the interval",
      fr: "part des essais hors de l’intervalle",
    });
    return {
      value: figure.value === 0 ? "confirmed" : "refuted",
      figure,
      others: [
        violationShare(trials, refined, {
          en: "share outside the narrower interval that uses the gap",
          fr: "part hors de l’intervalle plus étroit qui utilise l’écart",
        }),
      ],
    };
  },
};
