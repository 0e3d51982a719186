import type { Claim } from "../../claim.ts";
import { BOUND_EXPERIMENT, type BoundSettings, TRIALS } from "./bound-trials.ts";
import { type Bound, trialsOf, violationShare } from "./bound-verdict.ts";

const proposition3: Bound = ({ nearestDistance, doubledMchnEnergy, logPatterns, normSpread }) => ({
  value: nearestDistance - doubledMchnEnergy,
  lower: -normSpread,
  upper: normSpread + logPatterns,
});

const corrected: Bound = (trial) => ({
  ...proposition3(trial),
  lower: -(trial.normSpread + trial.logPatterns),
  upper: 0,
});

/** Proposition 3 as printed: where g - 2 E_MCHN lies. */
export const c3: Claim<BoundSettings> = {
  ...BOUND_EXPERIMENT,
  id: "C3",
  statement: {
    en: "The squared distance g to the nearest pattern lies within -Delta and Delta + log d of 2 E_MCHN, twice the energy of the modern continuous Hopfield network at beta = 2, as printed.",
    fr: "Le carré g de la distance au motif le plus proche se situe entre -Delta et Delta + log d autour de 2 E_MCHN, le double de l’énergie du réseau de Hopfield continu moderne pour beta = 2, tel qu’imprimé.",
  },
  where: { version: "v2", place: "Proposition 3" },
  method: {
    en: "The trials of C1 with another seed; g and E_MCHN in Float64.",
    fr: "Les essais de C1 avec un autre germe ; g et E_MCHN en Float64.",
  },
  rule: {
    en: "Refuted if one trial lies outside the printed interval by more than rounding (1e-9 relative); confirmed if none does. Called corrected if all lie in [-(Delta + log d), 0].",
    fr: "Réfutée si un essai sort de l’intervalle imprimé de plus que l’arrondi (1e-9 en relatif) ; confirmée sinon. Dite corrigée si tous sont dans [-(Delta + log d), 0].",
  },
  objection: {
    en: "What breaks the printed interval may be a sign slip rather than a wrong idea: from Propositions 1 and 2 an interval follows with the log d on the other side. The share of violations depends on how trials are drawn; one is enough. By hand: equal norms, x at a pattern far from the rest: g = 0 and 2 E_MCHN = log d.",
    fr: "Ce qui sort de l’intervalle imprimé peut venir d’une erreur de signe plutôt que d’une idée fausse : des propositions 1 et 2 découle un intervalle avec log d de l’autre côté. La part de violations dépend du tirage ; une suffit. À la main : normes égales, x sur un motif loin des autres : g = 0 et 2 E_MCHN = log d.",
  },
  plots: [
    {
      title: {
        en: "How far 2 E_MCHN lies above g, and the limit Delta that the printed interval sets",
        fr: "De combien 2 E_MCHN dépasse g, et la limite Delta que pose l’intervalle imprimé",
      },
      table: TRIALS.name,
      mark: "dot",
      x: "normSpread",
      y: ["mchnAboveNearest", "normSpread"],
      logX: true,
      logY: true,
      rules: () => [],
    },
  ],
  judge: (tables) => {
    const trials = trialsOf(tables);
    const figure = violationShare(trials, proposition3, {
      en: "share of trials outside the printed interval",
      fr: "part des essais hors de l’intervalle imprimé",
    });
    const mended = violationShare(trials, corrected, {
      en: "share of trials outside [-(Delta + log d), 0]",
      fr: "part des essais hors de [-(Delta + log d), 0]",
    });
    return {
      value: figure.value === 0 ? "confirmed" : "refuted",
      ...(figure.value > 0 && mended.value === 0
        ? {
            qualification: {
              en: "corrected: [-(Delta + log d), 0] holds",
              fr: "corrigée : [-(Delta + log d), 0] tient",
            },
          }
        : {}),
      figure,
      others: [mended],
    };
  },
};
