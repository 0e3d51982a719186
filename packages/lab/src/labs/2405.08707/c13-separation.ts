import { type Claim, column } from "../../claim.ts";
import { bootstrapInterval } from "../../statistics/bootstrap-interval.ts";
import type { Tables } from "../../table.ts";
import {
  EQUAL_PATTERNS,
  HELD_OUT_CURVE,
  predictShareSeconds,
  predictShareSpace,
  SHARE_CURVE,
  SHARE_LOSSES,
  SHARE_PATTERNS,
  SHARE_PRESETS,
  SHARE_SETTINGS,
  SHARE_TEXT,
  type ShareSettings,
  shareOutcomes,
  sharesOf,
  shareWork,
  trainOnShare,
} from "./sentences/train-on-share.ts";

/** Less than this of the way to log n and there is nothing to explain. */
const VANISHED = 0.5;

/** Section 6.2 of version 1, the explanation: few samples are not well separated. */
export const c13b: Claim<ShareSettings> = {
  id: "C13b",
  statement: {
    en: "With a small part of the data the training loss vanishes because the training samples, as patterns, are not well separated.",
    fr: "Avec une petite partie des données, la perte d’entraînement s’annule parce que les échantillons, comme motifs, ne sont pas bien séparés.",
  },
  where: { version: "v1", place: "Section 6.2" },
  kind: "training-run",
  method: {
    en: "After the trainings of C13a, final activations at a place anywhere in each sentence are the patterns, no beginning twice. Separation: distance of a pattern from its nearest neighbour, as a share of the patterns' spread, so that no unit counts; among all patterns of a share, and among equally many of each, since any nearest neighbour comes closer in a larger set.",
    fr: "Après les entraînements de C13a, les activations finales à une place quelconque de chaque phrase sont les motifs, aucun début deux fois. Séparation : distance d’un motif à son plus proche voisin, en part de la dispersion des motifs, si bien qu’aucune unité ne compte ; parmi tous les motifs d’une part, et parmi autant de chacune, car un plus proche voisin se rapproche dans un plus grand ensemble.",
  },
  rule: {
    en: "Compares the median separation of the smallest share with the largest's, among equally many patterns (95 % bootstrap interval over patterns). Refuted as an explanation if the smallest share's patterns are not closer: the ratio's interval reaches 1 or more; confirmed if it lies below 1 and the ratio among all patterns does so too; open if the two disagree, or if no training loss vanished (half of the way to log n).",
    fr: "Compare la séparation médiane de la plus petite part à celle de la plus grande, parmi autant de motifs (intervalle bootstrap à 95 % sur les motifs). Réfutée comme explication si les motifs de la plus petite part ne sont pas plus proches : l’intervalle du rapport atteint 1 ou plus ; confirmée s’il est sous 1 et que le rapport parmi tous les motifs l’est aussi ; ouverte si les deux divergent, ou si aucune perte ne s’est annulée (moitié du chemin vers log n).",
  },
  objection: {
    en: "Which activations are the patterns is not said; others could be less separated. The interval covers patterns, not trainings: another seed gives another model. And a difference would be no cause: a set small for its model is learnt by heart wherever its patterns lie.",
    fr: "Il n’est pas dit quelles activations sont les motifs ; d’autres pourraient être moins séparées. L’intervalle couvre les motifs, non les entraînements : une autre graine donne un autre modèle. Et une différence ne serait pas une cause : un ensemble petit pour son modèle est appris par cœur où que soient ses motifs.",
  },
  settings: SHARE_SETTINGS,
  presets: SHARE_PRESETS,
  predictSeconds: predictShareSeconds,
  predictSpace: predictShareSpace,
  tables: [SHARE_CURVE, HELD_OUT_CURVE, SHARE_LOSSES, SHARE_PATTERNS, EQUAL_PATTERNS],
  plots: [
    {
      title: {
        en: "Distance from the nearest pattern, as a share of the spread, equally many patterns",
        fr: "Distance au plus proche motif, en part de la dispersion, autant de motifs",
      },
      table: EQUAL_PATTERNS.name,
      mark: "histogram",
      x: "separation",
      y: [],
      by: "sentences",
      rules: () => [],
    },
  ],
  ownText: SHARE_TEXT,
  plan: sharesOf,
  workOf: shareWork,
  perform: trainOnShare,
  judge: (tables) => {
    const equal = ratioOf(tables, EQUAL_PATTERNS.name);
    const all = ratioOf(tables, SHARE_PATTERNS.name);
    const vanished = shareOutcomes(tables).some(({ memorised }) => memorised > VANISHED);
    const isCloser = equal.interval[1] < 1;
    return {
      value: !vanished ? "open" : !isCloser ? "refuted" : all.interval[1] < 1 ? "confirmed" : "open",
      ...(vanished && !isCloser
        ? { qualification: { en: "as an explanation", fr: "comme explication" } }
        : {}),
      figure: {
        name: {
          en: "separation, smallest share over largest, equally many patterns",
          fr: "séparation, plus petite part sur plus grande, autant de motifs",
        },
        ...equal,
      },
      others: [
        {
          name: {
            en: "the same among all patterns of each share",
            fr: "de même parmi tous les motifs de chaque part",
          },
          ...all,
        },
        ...leastOf(tables),
      ],
    };
  },
};

/** Separations of each share, smallest share first. */
function separationsOf(tables: Tables, table: string): readonly (readonly number[])[] {
  const of = (name: string) => column(tables, table, name);
  const [sentences, separation] = [of("sentences"), of("separation")];
  return [...new Set(sentences)]
    .toSorted((a, b) => a - b)
    .map((count) => Array.from(separation.filter((_, row) => sentences[row] === count)));
}

function ratioOf(tables: Tables, table: string) {
  const shares = separationsOf(tables, table);
  const ends = [shares[0], shares[shares.length - 1]];
  const ratio = ([smallest, largest]: readonly (readonly number[])[]) => median(smallest) / median(largest);
  return { value: ratio(ends), interval: bootstrapInterval(ends, ratio) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

function leastOf(tables: Tables) {
  const { sentences } = tables[SHARE_PATTERNS.name].columns;
  const counts = [...new Set(sentences)].toSorted((a, b) => a - b);
  return separationsOf(tables, SHARE_PATTERNS.name).map((separations, index) => ({
    name: {
      en: `least separation, ${counts[index]} sentences`,
      fr: `plus petite séparation, ${counts[index]} phrases`,
    },
    value: separations.reduce((least, value) => Math.min(least, value), Infinity),
  }));
}
