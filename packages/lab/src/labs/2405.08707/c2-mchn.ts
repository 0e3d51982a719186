import type { Claim } from "../../claim.ts";
import { BOUND_EXPERIMENT, type BoundSettings, TRIALS } from "./bound-trials.ts";
import { type Bound, trialsOf, violationShare } from "./bound-verdict.ts";

const proposition2: Bound = ({ energy, doubledMchnEnergy, logPatterns, normSpread }) => ({
  value: energy - (doubledMchnEnergy - logPatterns),
  lower: -normSpread,
  upper: normSpread,
});

const sharpened: Bound = (trial) => ({ ...proposition2(trial), upper: 0 });

/** Proposition 2: the layer energy is twice the modern Hopfield energy, up to the spread of the squared norms. */
export const c2: Claim<BoundSettings> = {
  ...BOUND_EXPERIMENT,
  id: "C2",
  statement: {
    en: "The layer energy E differs from 2 E_MCHN - log d by at most Delta, the spread of the patterns' squared norms. E_MCHN is the energy of the modern continuous Hopfield network, here at beta = 2.",
    fr: "L’énergie E d’une couche diffère de 2 E_MCHN - log d d’au plus Delta, l’étalement des carrés des normes des motifs. E_MCHN est l’énergie du réseau de Hopfield continu moderne, ici pour beta = 2.",
  },
  where: { version: "v2", place: "Proposition 2" },
  method: {
    en: "The trials of C1 with another seed; both energies in Float64. The energy E_MCHN falls with each step of that network towards a stored pattern, and such a step is what attention computes; d is the number of patterns. A spread of 0 makes all norms equal.",
    fr: "Les essais de C1 avec un autre germe ; les deux énergies en Float64. L’énergie E_MCHN baisse à chaque pas de ce réseau vers un motif stocké, et un tel pas est ce que calcule l’attention ; d est le nombre de motifs. Un étalement de 0 rend toutes les normes égales.",
  },
  rule: {
    en: "Refuted if one trial differs by more than Delta beyond rounding (1e-9 relative); confirmed if none does, and called sharpened if the difference is never above 0 either.",
    fr: "Réfutée si un essai diffère de plus de Delta au-delà de l’arrondi (1e-9 en relatif) ; confirmée sinon, et dite précisée si la différence n’est en outre jamais positive.",
  },
  objection: {
    en: "Closeness of energies is not closeness of what they retrieve: where norms differ the two have different minima (C4).",
    fr: "Des énergies proches ne retrouvent pas forcément la même chose : là où les normes diffèrent, leurs minima diffèrent (C4).",
  },
  plots: [
    {
      title: {
        en: "How far 2 E_MCHN - log d lies above E, as a share of the limit Delta",
        fr: "De combien 2 E_MCHN - log d dépasse E, en part de la limite Delta",
      },
      table: TRIALS.name,
      mark: "dot",
      x: "normSpread",
      y: ["shareOfSpread"],
      logX: true,
      rules: () => [
        { label: { en: "limit: Delta", fr: "limite : Delta" }, y: 1 },
        { label: { en: "identical", fr: "identiques" }, y: 0 },
        { label: { en: "limit: -Delta", fr: "limite : -Delta" }, y: -1 },
      ],
    },
  ],
  judge: (tables) => {
    const trials = trialsOf(tables);
    const figure = violationShare(trials, proposition2, {
      en: "share of trials that differ by more than Delta",
      fr: "part des essais qui diffèrent de plus de Delta",
    });
    const above = violationShare(trials, sharpened, {
      en: "share of trials outside [-Delta, 0]",
      fr: "part des essais hors de [-Delta, 0]",
    });
    return {
      value: figure.value === 0 ? "confirmed" : "refuted",
      ...(figure.value === 0 && above.value === 0
        ? {
            qualification: {
              en: "sharpened: the difference is never above 0",
              fr: "précisée : la différence n’est jamais positive",
            },
          }
        : {}),
      figure,
      others: [above],
    };
  },
};
