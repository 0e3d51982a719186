import type { Claim, Part } from "../../claim.ts";
import { LEXICON } from "./question-formation/lexicon.ts";
import { lineWork } from "./question-formation/line-work.ts";
import { outcomesOf } from "./question-formation/losses-of.ts";
import type { LineTraining, TrainingSizes } from "./question-formation/prepare-line-training.ts";
import { spaceOfLineTrainings } from "./question-formation/space-of-lines.ts";
import { CURVE, LOSSES, trainOnLines } from "./question-formation/train-on-lines.ts";
import { predictTrainingSeconds, TRAINING_SETTINGS } from "./training-settings.ts";

type SubsetSettings = TrainingSizes & {
  readonly lines: readonly number[];
  readonly layers: readonly number[];
};

/** Less than this share of the way from entropy to a line known by heart is no memorisation. */
const MEMORISED = 0.2;

function trainings({ lines, layers }: SubsetSettings): readonly Part[] {
  return [...new Set(lines)].flatMap((count) =>
    [...new Set(layers)].map((depth) => ({
      key: `${count} lines, ${depth} layers`,
      lines: count,
      layers: depth,
    })),
  );
}

function trainingOf({ lines, layers }: Part): LineTraining {
  return { lines: Number(lines), layers: Number(layers), determiners: LEXICON.determiners.length };
}

/** Assumption 2: what is validated on was stored. */
export const c16: Claim<SubsetSettings> = {
  id: "C16",
  statement: {
    en: "Validation samples fall into the balls of patterns stored from the training samples, so that they are a subset of what was memorised.",
    fr: "Les échantillons de validation tombent dans les boules des motifs issus de l’entraînement ; ils sont un sous-ensemble de ce qui fut mémorisé.",
  },
  where: { version: "v2", place: "Assumption 2, beside Assumption 1" },
  kind: "training-run",
  method: {
    en: "Trains on few and on many lines of Question-Formation, as C7 does, and takes the loss on the training lines and on lines never seen. Memorised share: how far the training loss lies below the entropy of its lines, of all the way to log(lines) a line.",
    fr: "Entraîne sur peu et sur beaucoup de lignes de Question-Formation, comme C7, et mesure la perte sur ces lignes et sur des lignes jamais vues. Part mémorisée : de combien la perte d’entraînement est sous l’entropie de ses lignes, sur tout le chemin jusqu’à log(lignes) par ligne.",
  },
  rule: {
    en: "Where lines were memorised (share above .2) the assumption says that unseen lines cost no more than seen ones. Refuted if a model that memorised pays more on unseen lines, the 95 % intervals apart; confirmed if one memorised and none pays more; open if none memorised.",
    fr: "Là où des lignes furent mémorisées (part supérieure à 0,2), l’hypothèse dit que des lignes jamais vues ne coûtent pas plus que les vues. Réfutée si un modèle qui a mémorisé paie plus sur les lignes jamais vues, intervalles à 95 % disjoints ; confirmée si un a mémorisé et qu’aucun ne paie plus ; ouverte si aucun n’a mémorisé.",
  },
  objection: {
    en: "Assumptions are made to be convenient, and large models on large corpora have test losses close to their training losses. But that is the case in which they have not memorised, so the two assumptions do not hold together.",
    fr: "Une hypothèse est faite pour être commode, et de grands modèles sur de grands corpus ont des pertes de test proches de celles d’entraînement. Mais c’est alors qu’ils n’ont pas mémorisé : les deux hypothèses ne tiennent pas ensemble.",
  },
  settings: TRAINING_SETTINGS,
  // As in C7, whose trainings on these lines serve both.
  presets: {
    quick: {
      lines: [500, 20_000],
      layers: [2],
      width: 96,
      heads: 4,
      batch: 64,
      steps: 800,
      learningRate: 2e-3,
    },
    standard: {
      lines: [500, 2000, 20_000],
      layers: [2],
      width: 128,
      heads: 4,
      batch: 64,
      steps: 2000,
      learningRate: 1e-3,
    },
    full: {
      lines: [500, 2000, 20_000, 100_000],
      layers: [6],
      width: 512,
      heads: 8,
      batch: 8,
      steps: 300_000,
      learningRate: 1e-4,
    },
  },
  predictSeconds: (settings) =>
    settings.lines.length *
    settings.layers.reduce((sum, depth) => sum + predictTrainingSeconds(settings, depth), 0),
  predictSpace: (settings) => spaceOfLineTrainings(trainings(settings).map(trainingOf), settings),
  tables: [CURVE, LOSSES],
  plots: [
    {
      title: { en: "Training loss", fr: "Perte d’entraînement" },
      table: CURVE.name,
      mark: "line",
      x: "step",
      y: ["trainingLoss"],
      by: "lines",
      rules: () => [],
    },
  ],
  plan: trainings,
  workOf: (part, settings) => lineWork(trainingOf(part), settings),
  perform: (part, context) => trainOnLines(trainingOf(part), context),
  judge: (tables) => {
    const outcomes = outcomesOf(tables).map((outcome) => {
      const { training, trainingFloor, memorisationFloor } = outcome;
      return {
        ...outcome,
        memorised: (trainingFloor - training.value) / (trainingFloor - memorisationFloor),
      };
    });
    const memorising = outcomes.filter(({ memorised }) => memorised > MEMORISED);
    const paysMore = memorising.some(({ training, test }) => test.interval[0] > training.interval[1]);
    const most = outcomes.reduce((best, each) => (each.memorised > best.memorised ? each : best));
    return {
      value: memorising.length === 0 ? "open" : paysMore ? "refuted" : "confirmed",
      ...(paysMore
        ? { qualification: { en: "where Assumption 1 holds", fr: "là où l’hypothèse 1 tient" } }
        : {}),
      figure: {
        name: {
          en: `test loss less training loss, ${most.lines} lines`,
          fr: `perte de test moins perte d’entraînement, ${most.lines} lignes`,
        },
        unit: "nats per token",
        value: most.test.value - most.training.value,
        interval: [
          most.test.interval[0] - most.training.interval[1],
          most.test.interval[1] - most.training.interval[0],
        ],
      },
      others: outcomes.map(({ lines, memorised }) => ({
        name: { en: `memorised share, ${lines} lines`, fr: `part mémorisée, ${lines} lignes` },
        value: memorised,
      })),
    };
  },
};
