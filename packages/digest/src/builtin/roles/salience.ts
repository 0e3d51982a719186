import type { RoledSentence } from "./assign-roles.ts";
import { pointsBack } from "./points-back.ts";
import { salienceFeatures } from "./salience-features.ts";
import { SALIENCE_WEIGHTS } from "./salience-weights.ts";

/** How well each sentence would stand for the whole text, one number a sentence; ROUGE-1 against a summary is meant. */
export function salienceOf(sentences: readonly RoledSentence[], title: string): number[] {
  return salienceFeatures(sentences, title).map((features) =>
    features.reduce((sum, value, index) => sum + value * (SALIENCE_WEIGHTS[index] ?? 0), 0),
  );
}

/** Alone, "these problems" is a riddle. In units of ROUGE-1. */
const LEANS_BACK = 0.05;

/** The sentence that stands for the whole: the first of the greatest salience among those that may. */
export function mostSalient(
  sentences: readonly RoledSentence[],
  salience: readonly number[],
): RoledSentence | undefined {
  const own = sentences.filter(
    (sentence) => !sentence.isLabel && (sentence.role === "method" || sentence.role === "finding"),
  );
  const candidates = own.length > 0 ? own : sentences.filter((sentence) => !sentence.isLabel);
  let best: RoledSentence | undefined;
  let greatest = -Infinity;
  for (const sentence of candidates) {
    const score = (salience[sentence.index] ?? 0) - (pointsBack(sentence.text) ? LEANS_BACK : 0);
    if (score > greatest) {
      best = sentence;
      greatest = score;
    }
  }
  return best;
}
