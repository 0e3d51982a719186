import type { Claim, Part } from "../../claim.ts";
import type { Figure } from "../../verdict.ts";
import { entropyFloor } from "./question-formation/entropy-floor.ts";
import { LEXICON, lexiconWithDeterminers } from "./question-formation/lexicon.ts";
import { lineWork } from "./question-formation/line-work.ts";
import { outcomesOf } from "./question-formation/losses-of.ts";
import type { LineTraining, TrainingSizes } from "./question-formation/prepare-line-training.ts";
import { spaceOfLineTrainings } from "./question-formation/space-of-lines.ts";
import { CURVE, LOSSES, trainOnLines } from "./question-formation/train-on-lines.ts";
import { predictTrainingSeconds, TRAINING_SETTINGS } from "./training-settings.ts";

type PlateauSettings = TrainingSizes & {
  readonly lines: readonly number[];
  readonly layers: readonly number[];
  readonly determiners: number;
};

const PUBLISHED_DETERMINERS = LEXICON.determiners.length;

/** The paper's constant, and how near counts as at it. */
const CONSTANT = 1;
const NEAR = 0.05;

/** Smaller corpora with the first depth; the largest with every depth, and once with more determiners. */
function trainings({ lines, layers, determiners }: PlateauSettings): readonly Part[] {
  const largest = Math.max(...lines);
  const [first] = layers;
  const wanted = [
    ...lines.map((count) => [count, first, PUBLISHED_DETERMINERS]),
    ...layers.map((depth) => [largest, depth, PUBLISHED_DETERMINERS]),
    [largest, first, determiners],
  ];
  const parts = wanted.map(([count, depth, words]) => ({
    key: `${count} lines, ${depth} layers, ${words} determiners`,
    lines: count,
    layers: depth,
    determiners: words,
  }));
  return parts.filter(({ key }, index) => parts.findIndex((part) => part.key === key) === index);
}

function trainingOf({ lines, layers, determiners }: Part): LineTraining {
  return { lines: Number(lines), layers: Number(layers), determiners: Number(determiners) };
}

/** Section 6.3 of version 1, appendix F.2 of version 2: losses settle at about 1, as Proposition 4 predicts. */
export const c7: Claim<PlateauSettings> = {
  id: "C7",
  statement: {
    en: "The training loss of vanilla Transformers on Question-Formation (2 M tokens) settles at about 1, because 1 is the least that the cross-entropy can be.",
    fr: "La perte d’entraînement de Transformers simples sur Question-Formation (2 M de tokens) se stabilise vers 1, parce que l’entropie croisée ne peut être moindre.",
  },
  where: { version: "v2", place: "Section 5.3 and appendix F.2; v1 section 6.3" },
  kind: "training-run",
  method: {
    en: "Lines drawn from the released mix of structures train vanilla Transformers (post layer norm, ReLU, sinusoidal positions) on several numbers of lines and layers; then once more with a lexicon of more determiners, which changes the entropy of the corpus and nothing else. Losses are taken over whole lines, as published, on training lines and on lines never seen.",
    fr: "Des lignes tirées du mélange de structures publié entraînent des Transformers simples (normalisation après, ReLU, positions sinusoïdales) sur plusieurs nombres de lignes et de couches ; puis encore avec un lexique de plus de déterminants, ce qui change l’entropie du corpus et rien d’autre. Les pertes portent sur des lignes entières, comme publié, d’entraînement et jamais vues.",
  },
  rule: {
    en: "A bound of 1 forbids final training losses below .95 and lets the loss of every model that has not learnt its lines by heart settle within .05 of 1, whatever the lexicon. Refuted if a training loss ends below .95 and the changed lexicon's test loss ends nearer to its own entropy than to 1; confirmed if every final training loss, the changed lexicon's included, lies within .05 of 1; open otherwise.",
    fr: "Une borne de 1 interdit des pertes finales d’entraînement sous 0,95 et fait se stabiliser à 0,05 près de 1 celle de tout modèle qui n’a pas appris ses lignes par cœur, quel que soit le lexique. Réfutée si une perte d’entraînement finit sous 0,95 et si la perte de test du lexique modifié finit plus près de sa propre entropie que de 1 ; confirmée si toute perte finale d’entraînement, lexique modifié compris, est à 0,05 de 1 ; ouverte sinon.",
  },
  objection: {
    en: "The published models are 512 wide, have 6 and 10 layers and train for 300,000 updates (the preset full); a smaller one might settle elsewhere. But it settles where entropy says on both lexicons, and going lower needs no size, only few enough lines.",
    fr: "Les modèles publiés ont une largeur de 512, 6 et 10 couches et 300 000 mises à jour (préréglage full) ; un plus petit pourrait se stabiliser ailleurs. Mais il se stabilise là où l’entropie le dit pour les deux lexiques, et descendre plus bas ne demande pas de taille, seulement peu de lignes.",
  },
  settings: {
    ...TRAINING_SETTINGS,
    determiners: {
      label: { en: "determiners of the changed lexicon", fr: "déterminants du lexique modifié" },
      unit: "words",
      minimum: 1,
      maximum: 1000,
      integer: true,
    },
  },
  presets: {
    quick: {
      lines: [500, 20_000],
      layers: [2],
      determiners: 26,
      width: 96,
      heads: 4,
      batch: 64,
      steps: 800,
      learningRate: 2e-3,
    },
    standard: {
      lines: [500, 2000, 20_000, 100_000],
      layers: [2, 4, 6, 10],
      determiners: 26,
      width: 128,
      heads: 4,
      batch: 64,
      steps: 2000,
      learningRate: 1e-3,
    },
    full: {
      lines: [500, 2000, 20_000, 100_000],
      layers: [6, 10],
      determiners: 26,
      width: 512,
      heads: 8,
      batch: 8,
      steps: 300_000,
      learningRate: 1e-4,
    },
  },
  predictSeconds: (settings) =>
    trainings(settings).reduce(
      (sum, { layers }) => sum + predictTrainingSeconds(settings, Number(layers)),
      0,
    ),
  predictSpace: (settings) => spaceOfLineTrainings(trainings(settings).map(trainingOf), settings),
  tables: [CURVE, LOSSES],
  plots: [
    {
      title: { en: "Training loss", fr: "Perte d’entraînement" },
      table: CURVE.name,
      mark: "line",
      x: "step",
      y: ["trainingLoss"],
      by: ["lines", "layers", "determiners"],
      rules: (_tables, settings) => [
        { label: { en: "1, the claimed bound", fr: "1, la borne annoncée" }, y: CONSTANT },
        {
          label: { en: "entropy of the corpus", fr: "entropie du corpus" },
          y: entropyFloor("released", LEXICON).natsPerToken,
        },
        {
          label: { en: "entropy with more determiners", fr: "entropie avec plus de déterminants" },
          y: entropyFloor("released", lexiconWithDeterminers(Number(settings.determiners))).natsPerToken,
        },
      ],
    },
  ],
  plan: trainings,
  workOf: (part, settings) => lineWork(trainingOf(part), settings),
  perform: (part, context) => trainOnLines(trainingOf(part), context),
  judge: (tables) => {
    const outcomes = outcomesOf(tables);
    const published = outcomes.filter(({ determiners }) => determiners === PUBLISHED_DETERMINERS);
    const changed = outcomes.find(({ determiners }) => determiners !== PUBLISHED_DETERMINERS);
    const lowest = published.reduce((least, each) =>
      each.training.value < least.training.value ? each : least,
    );
    const isBelow = lowest.training.value < CONSTANT - NEAR;
    const isEntropy =
      changed !== undefined &&
      Math.abs(changed.test.value - changed.testFloor) < Math.abs(changed.test.value - CONSTANT);
    const isAlwaysOne = outcomes.every(({ training }) => Math.abs(training.value - CONSTANT) <= NEAR);
    return {
      value: isAlwaysOne ? "confirmed" : isBelow && isEntropy ? "refuted" : "open",
      ...(isBelow && isEntropy
        ? {
            qualification: {
              en: "the plateau is the entropy of the corpus",
              fr: "le plateau est l’entropie du corpus",
            },
          }
        : {}),
      figure: {
        name: {
          en: `lowest final training loss (${lowest.lines} lines)`,
          fr: `plus petite perte finale d’entraînement (${lowest.lines} lignes)`,
        },
        unit: "nats per token",
        ...lowest.training,
      },
      others: outcomes.flatMap(figuresOf),
    };
  },
};

function figuresOf(outcome: ReturnType<typeof outcomesOf>[number]): readonly Figure[] {
  const { lines, layers, determiners, test, testFloor, testAnswers } = outcome;
  const which = {
    en: `${lines} lines, ${layers} layers, ${determiners} determiners`,
    fr: `${lines} lignes, ${layers} couches, ${determiners} déterminants`,
  };
  const unit = "nats per token";
  return [
    { name: { en: `test loss, ${which.en}`, fr: `perte de test, ${which.fr}` }, unit, ...test },
    {
      name: { en: "entropy of the same test lines", fr: "entropie des mêmes lignes de test" },
      unit,
      value: testFloor,
    },
    {
      name: { en: "test loss of the answers alone", fr: "perte de test des réponses seules" },
      unit,
      ...testAnswers,
    },
  ];
}
