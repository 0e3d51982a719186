import type { Claim } from "../../claim.ts";
import type { Figure } from "../../verdict.ts";
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
  type ShareOutcome,
  type ShareSettings,
  shareOutcomes,
  sharesOf,
  shareWork,
  trainOnShare,
} from "./sentences/train-on-share.ts";

/** How far a training loss must have come towards the least that a set can cost, to be said to vanish. */
const VANISHED = 0.5;

/** Section 6.2 of version 1, its curves: with .1 % of the data the training loss vanishes. */
export const c13a: Claim<ShareSettings> = {
  id: "C13a",
  statement: {
    en: "With a small part of the data the model over-fits: the training loss vanishes over the iterations, and on the whole of the data it does not.",
    fr: "Avec une petite partie des données, le modèle sur-apprend : la perte d’entraînement s’annule au fil des itérations, ce qu’elle ne fait pas sur toutes les données.",
  },
  where: { version: "v1", place: "Section 6.2, Figure 3" },
  kind: "training-run",
  method: {
    en: "The same Transformer is trained, for equally many updates, on nested shares of a text generated from Question-Formation's grammar, whose entropy is known; losses are taken on its own sentences and on unseen ones. The least that n sentences can cost is log n each, since which of them comes next stays open: that, and not 0, is where a loss that vanishes goes. On a text of the user's, cut into passages, the lowest loss on unseen passages stands for the entropy that nobody knows.",
    fr: "Le même Transformer est entraîné, pour autant de mises à jour, sur des parts emboîtées d’un texte issu de la grammaire de Question-Formation, d’entropie connue ; les pertes portent sur ses phrases et sur des phrases jamais vues. Le moins que n phrases puissent coûter est log n chacune, car laquelle vient reste ouvert : c’est là, non à 0, que va une perte qui s’annule. Sur un texte de l’utilisateur, coupé en passages, la plus petite perte sur des passages jamais vus remplace l’entropie que nul ne connaît.",
  },
  rule: {
    en: "Confirmed if the smallest share's training loss goes more than half of the way from the text's entropy to log n a sentence, its unseen loss lies above with 95 % intervals apart, and the largest share's goes less than a quarter of that way; refuted if the smallest share's training loss does not lie below the largest's, intervals apart; open otherwise.",
    fr: "Confirmée si la perte d’entraînement de la plus petite part fait plus de la moitié du chemin de l’entropie du texte à log n par phrase, si sa perte sur phrases jamais vues est au-dessus, intervalles à 95 % disjoints, et si celle de la plus grande part fait moins du quart du chemin ; réfutée si la perte de la plus petite part n’est pas sous celle de la plus grande, intervalles disjoints ; ouverte sinon.",
  },
  objection: {
    en: "The published runs are GPT-2 small on OpenWebText, a text without known entropy and a model hundreds of times larger. That a model large for its data learns it by heart was known before, and is what both would show.",
    fr: "Les entraînements publiés sont GPT-2 small sur OpenWebText, un texte d’entropie inconnue et un modèle des centaines de fois plus grand. Qu’un modèle grand pour ses données les apprenne par cœur était connu, et les deux le montreraient.",
  },
  settings: SHARE_SETTINGS,
  presets: SHARE_PRESETS,
  predictSeconds: predictShareSeconds,
  predictSpace: predictShareSpace,
  tables: [SHARE_CURVE, HELD_OUT_CURVE, SHARE_LOSSES, SHARE_PATTERNS, EQUAL_PATTERNS],
  plots: [
    {
      title: { en: "Training loss by sentences", fr: "Perte d’entraînement selon les phrases" },
      table: SHARE_CURVE.name,
      mark: "line",
      x: "update",
      y: ["trainingLoss"],
      by: "sentences",
      rules: (tables) => {
        const outcomes = shareOutcomes(tables);
        const [smallest] = outcomes;
        return smallest === undefined ? [] : [{ label: floorName(smallest), y: smallest.floor }];
      },
    },
    {
      title: { en: "Validation loss by sentences", fr: "Perte de validation selon les phrases" },
      table: HELD_OUT_CURVE.name,
      mark: "line",
      x: "update",
      y: ["validationLoss"],
      by: "sentences",
      rules: (tables) =>
        shareOutcomes(tables)
          .slice(0, 1)
          .map((share) => ({ label: floorName(share), y: share.floor })),
    },
  ],
  ownText: SHARE_TEXT,
  plan: sharesOf,
  workOf: shareWork,
  perform: trainOnShare,
  judge: (tables) => {
    const outcomes = shareOutcomes(tables);
    const [smallest] = outcomes;
    const largest = outcomes[outcomes.length - 1];
    const overfits = smallest.test.interval[0] > smallest.training.interval[1];
    const isLower = smallest.training.interval[1] < largest.training.interval[0];
    const vanishes = smallest.memorised > VANISHED && largest.memorised < VANISHED / 2;
    return {
      value: !isLower ? "refuted" : overfits && vanishes ? "confirmed" : "open",
      figure: {
        name: {
          en: `way of the training loss from entropy to log n, ${smallest.sentences} sentences`,
          fr: `chemin de la perte d’entraînement de l’entropie à log n, ${smallest.sentences} phrases`,
        },
        value: smallest.memorised,
      },
      others: outcomes.flatMap(figuresOf),
    };
  },
};

function floorName({ isEntropyKnown }: ShareOutcome) {
  return isEntropyKnown
    ? { en: "entropy of the sentences trained on", fr: "entropie des phrases apprises" }
    : {
        en: "lowest loss of unseen passages, for the unknown entropy",
        fr: "plus petite perte sur passages jamais vus, pour l’entropie inconnue",
      };
}

function figuresOf(outcome: ShareOutcome): readonly Figure[] {
  const { sentences, training, test, memorised, floor } = outcome;
  const unit = "nats per token";
  const of = { en: `${sentences} sentences`, fr: `${sentences} phrases` };
  return [
    { name: { en: `training loss, ${of.en}`, fr: `perte d’entraînement, ${of.fr}` }, unit, ...training },
    {
      name: { en: `loss of unseen sentences, ${of.en}`, fr: `perte hors entraînement, ${of.fr}` },
      unit,
      ...test,
    },
    { name: floorName(outcome), unit, value: floor },
    { name: { en: `way to log n, ${of.en}`, fr: `chemin vers log n, ${of.fr}` }, value: memorised },
  ];
}
