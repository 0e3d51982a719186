import type { Claim, Settings } from "../../claim.ts";
import { column } from "../../claim.ts";
import { proportionInterval } from "../../statistics/proportion-interval.ts";
import type { Tables } from "../../table.ts";
import type { Figure, Verdict } from "../../verdict.ts";
import { EDIT_PRESETS, EDIT_SETTINGS } from "./fact-editing/edit-settings.ts";
import { COMPARISON, type EditSettings, measureEdits, THRESHOLDS } from "./fact-editing/measure-edits.ts";

/** What counts as "kept": at least this share of paraphrases gets its patch, at most this share of others gets any. */
const KEPT_HITS = 0.9;
const KEPT_ALARMS = 0.05;

/** arXiv:2507.18028: facts in a gated key-value store beside the layer instead of in its weights. */
export const c15: Claim<EditSettings> = {
  id: "C15",
  statement: {
    en: "A feed-forward layer that adds the stored residual of the nearest edited key when their cosine is at least gamma = .65, and nothing otherwise, holds as many edits as are stored and leaves other inputs alone; edits written into the weights as one linear map interfere.",
    fr: "Une couche feed-forward qui ajoute le résidu mémorisé de la clé éditée la plus proche quand leur cosinus atteint gamma = 0,65, et rien sinon, garde toutes les éditions mémorisées et laisse les autres entrées intactes ; des éditions écrites dans les poids comme une seule application linéaire interfèrent.",
  },
  where: { version: "2507.18028", place: "gated module (NeuralDB), ablation of gamma" },
  kind: "numerical-integral",
  method: {
    en: "Unit keys with pairwise cosine rho and random residuals. Both methods are asked with paraphrases (the key with noise) and with as many unedited keys of the same distribution: the gate by an exact nearest-neighbour index, the linear edit as Delta W = R K^T (K K^T + lambda C)^(-1) with C the second moment of unedited keys and the lambda that serves it best. A hit is an answer within half a residual of the right one; a wrong patch is another answer longer than that; a false alarm is such an answer to an unedited key.",
    fr: "Clés unitaires de cosinus mutuel rho et résidus aléatoires. On interroge les deux méthodes avec des paraphrases (la clé plus du bruit) et avec autant de clés non éditées de même loi : la porte par un index exact des plus proches voisins, l’édition linéaire par Delta W = R K^T (K K^T + lambda C)^(-1), où C est le second moment des clés non éditées et lambda la valeur qui lui réussit le mieux. Un succès est une réponse à moins d’un demi-résidu de la bonne ; une mauvaise retouche, une autre réponse plus longue que cela ; une fausse alerte, une telle réponse à une clé non éditée.",
  },
  rule: {
    en: "With the most patches and the claimed gamma, by Wilson's 95 % intervals: the gate holds if at least .9 of paraphrases get their patch and at most .05 of unedited keys get one; the linear edit breaks if it misses either. Confirmed if the gate holds and the linear edit breaks; refuted if the gate fails; not supported if both hold; open where an interval contains a limit.",
    fr: "Avec le plus grand nombre de retouches et le gamma annoncé, par intervalles de Wilson à 95 % : la porte tient si au moins 0,9 des paraphrases reçoivent leur retouche et au plus 0,05 des clés non éditées en reçoivent une ; l’édition linéaire cède si elle manque l’un des deux. Confirmée si la porte tient et l’édition linéaire cède ; réfutée si la porte échoue ; non étayée si les deux tiennent ; ouverte si un intervalle contient une limite.",
  },
  objection: {
    en: "The verdict stands on our choice of noise and correlation: paraphrases in a real model are not the key with isotropic noise, and unedited facts about an edited subject lie much nearer to its key than random ones. Gamma moves hits and false alarms against each other, so one value for all models is a choice, not a constant; and the linear edits in use are spread over several layers.",
    fr: "Le verdict repose sur notre choix du bruit et de la corrélation : dans un vrai modèle, une paraphrase n’est pas la clé plus un bruit isotrope, et les faits non édités sur un sujet édité sont bien plus proches de sa clé que des clés aléatoires. Gamma échange succès contre fausses alertes : une valeur unique pour tous les modèles est un choix, non une constante ; et les éditions linéaires en usage sont réparties sur plusieurs couches.",
  },
  settings: EDIT_SETTINGS,
  presets: EDIT_PRESETS,
  predictSeconds: ({ patches, dimension: n, residualDimension: q, noises, preservations, questions }) => {
    const asked = noises.length * questions;
    const each = patches.map(
      (m) =>
        m * n * (n * 2e-9 + q * 2e-9 + 250e-9) +
        preservations.length * (n ** 3 * 0.7e-9 + asked * 3 * n * q * 3e-9) +
        2 * asked * n * (m * 0.3e-9 + 400e-9),
    );
    return each.reduce((sum, seconds) => sum + seconds, 0.1);
  },
  predictSpace: ({ patches, dimension }) => ({
    // The index in Float32; K K^T, C, their sum and its factor in Float64.
    memoryBytes: Math.max(...patches) * (dimension * 4 + 16) + 4 * dimension ** 2 * 8 + 50e6,
    diskBytes: 1e6,
  }),
  tables: [COMPARISON, THRESHOLDS],
  plots: [
    {
      title: {
        en: "Shares of questions, against the number of patches: the linear edit breaks near the dimension",
        fr: "Parts des questions selon le nombre de retouches : l’édition linéaire cède près de la dimension",
      },
      table: COMPARISON.name,
      mark: "line",
      x: "patches",
      y: ["gateHits", "gateAlarms", "editHits", "editAlarms", "editKeyHits"],
      logX: true,
      rules: () => [
        { label: { en: "hits to be kept", fr: "succès à garder" }, y: KEPT_HITS },
        { label: { en: "false alarms to be kept", fr: "fausses alertes à ne pas dépasser" }, y: KEPT_ALARMS },
      ],
    },
    {
      title: {
        en: "The gamma cliff: paraphrases that get their patch, against the threshold, by noise",
        fr: "La falaise de gamma : paraphrases qui reçoivent leur retouche selon le seuil, par bruit",
      },
      table: THRESHOLDS.name,
      mark: "line",
      x: "threshold",
      y: ["hits"],
      by: "noise",
      rules: () => [],
    },
  ],
  plan: ({ patches }) => [...new Set(patches)].map((m) => ({ key: `m = ${m}`, patches: m })),
  perform: (part, context) => measureEdits(Number(part.patches), context),
  judge,
};

type Outcome = "holds" | "fails" | "open";

/** Whether hits and alarms are surely within the limits, surely beyond one, or neither. */
function outcomeOf(hits: Figure, alarms: Figure): Outcome {
  const [leastHits, mostHits] = hits.interval ?? [0, 1];
  const [leastAlarms, mostAlarms] = alarms.interval ?? [0, 1];
  if (mostHits < KEPT_HITS || leastAlarms > KEPT_ALARMS) return "fails";
  return leastHits >= KEPT_HITS && mostAlarms <= KEPT_ALARMS ? "holds" : "open";
}

function judge(tables: Tables, settings: Settings): Verdict {
  const of = (name: string) => column(tables, COMPARISON.name, name);
  const patches = of("patches");
  const most = patches.indexOf(patches.reduce((largest, value) => Math.max(largest, value), 0));
  const figure = (name: string, of_: "paraphrases" | "unrelated", text: Figure["name"]): Figure => {
    const asked = of(of_)[most];
    const value = of(name)[most];
    return { name: text, value, interval: proportionInterval(Math.round(value * asked), asked) };
  };
  const gateHits = figure("gateHits", "paraphrases", {
    en: "paraphrases that get their patch by the gate, with the most patches",
    fr: "paraphrases qui reçoivent leur retouche par la porte, au plus grand nombre de retouches",
  });
  const gateAlarms = figure("gateAlarms", "unrelated", {
    en: "unedited keys for which the gate opens",
    fr: "clés non éditées pour lesquelles la porte s’ouvre",
  });
  const editHits = figure("editHits", "paraphrases", {
    en: "paraphrases that get their patch by the linear edit",
    fr: "paraphrases qui reçoivent leur retouche par l’édition linéaire",
  });
  const editAlarms = figure("editAlarms", "unrelated", {
    en: "unedited keys that the linear edit moves by more than half a residual",
    fr: "clés non éditées que l’édition linéaire déplace de plus d’un demi-résidu",
  });
  const gate = outcomeOf(gateHits, gateAlarms);
  const edit = outcomeOf(editHits, editAlarms);
  const whenGateHolds = { fails: "confirmed", holds: "not-supported", open: "open" } as const;
  const value = gate === "fails" ? "refuted" : gate === "open" ? "open" : whenGateHolds[edit];
  const cliff = cliffOf(tables);
  return {
    value,
    ...(value === "confirmed" && Number.isFinite(cliff)
      ? {
          qualification: {
            en: "while paraphrases keep a cosine above gamma: a higher gamma is a cliff",
            fr: "tant que les paraphrases gardent un cosinus supérieur à gamma : au-delà, c’est une falaise",
          },
        }
      : {}),
    figure: gateHits,
    others: [
      gateAlarms,
      editHits,
      editAlarms,
      {
        name: {
          en: "patches per dimension from which the linear edit serves fewer than half of the edited keys",
          fr: "retouches par dimension à partir desquelles l’édition linéaire sert moins de la moitié des clés éditées",
        },
        value: breakOf(patches, of("editKeyHits")) / Number(settings.dimension),
      },
      {
        name: {
          en: "lowest gamma that loses more than half of the paraphrases of some noise",
          fr: "plus petit gamma qui perd plus de la moitié des paraphrases d’un des bruits",
        },
        value: cliff,
      },
    ],
  };
}

/** Infinity where the linear edit never falls below one half. */
function breakOf(patches: Float64Array, hits: Float64Array): number {
  return patches.reduce((least, m, row) => (hits[row] < 0.5 ? Math.min(least, m) : least), Infinity);
}

/** The lowest threshold at which fewer than half of the paraphrases of some noise are hits; Infinity where there is none. */
function cliffOf(tables: Tables): number {
  const hits = column(tables, THRESHOLDS.name, "hits");
  return column(tables, THRESHOLDS.name, "threshold").reduce(
    (least, threshold, row) => (hits[row] < 0.5 ? Math.min(least, threshold) : least),
    Infinity,
  );
}
