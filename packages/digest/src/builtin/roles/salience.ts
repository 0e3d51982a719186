import type { RoledSentence } from "./assign-roles.ts";
import { leavesOpen, pointsBack } from "./points-back.ts";
import { salienceFeatures } from "./salience-features.ts";
import { SALIENCE_WEIGHTS } from "./salience-weights.ts";

/** How well each sentence would stand for the whole text, one number a sentence; ROUGE-1 against a summary is meant. */
export function salienceOf(sentences: readonly RoledSentence[], title: string): number[] {
  return salienceFeatures(sentences, title).map((features) =>
    features.reduce((sum, value, index) => sum + value * (SALIENCE_WEIGHTS[index] ?? 0), 0),
  );
}

/** The sentence that says what the work is. In units of ROUGE-1. */
const PRESENTS_WORK = 0.03;
/** "We" among sentences of the authors in the third person. In units of ROUGE-1. */
const OTHER_VOICE = 0.05;
const PRESENTS = new RegExp(
  "^(?:(?:here|in (?:this|the present) \\w+|finally|thus|therefore),? )?" +
    "(?:we|this \\w+|the (?:present )?(?:paper|work|article|study|authors)) (?:\\w+ly |first |then |here )?(?:" +
    "present|introduce|propose|show|demonstrate|prove|report|describe|develop|investigate|stud|consider|discuss|classif|" +
    "give|obtain|construct|review|establish|examine|analy[sz]e|compute|calculate|derive|measure|address|explore|find|" +
    "evaluate|outline|conclude|argue|are interested|provide|identif)(?:s|y|ies|ied|d|ed)?\\b",
  "u",
);
/** Elsewhere than at its opening, "these" may take up what the sentence has named, and may not. */
const LEANS_BACK = 0.05;

/**
 * The sentence that stands for the whole: of those that may, and that leave nothing open, the first of the greatest
 * salience. `isTold` says whether a sentence could be told in the third person.
 */
export function mostSalient(
  sentences: readonly RoledSentence[],
  salience: readonly number[],
  isTold: (sentence: RoledSentence) => boolean = () => true,
): RoledSentence | undefined {
  const shown = sentences.filter((sentence) => !sentence.isLabel);
  const own = shown.filter(({ role }) => role === "method" || role === "finding");
  const clear = (list: readonly RoledSentence[]) => list.filter(({ text }) => !leavesOpen(text));
  const candidates = [clear(own), own, clear(shown), shown].find((list) => list.length > 0) ?? [];
  const ranked = candidates
    .map((sentence) => ({ sentence, score: worth(sentence, salience) }))
    .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index)
    .slice(0, MOST_WEIGHED)
    .map(({ sentence, score }) => ({ sentence, score: score - (isTold(sentence) ? 0 : OTHER_VOICE) }));
  return ranked.sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index)[0]?.sentence;
}

/** To know whether a sentence can be told is dear: it is asked of so many of the best. */
const MOST_WEIGHED = 5;

function worth({ index, text }: RoledSentence, salience: readonly number[]): number {
  const presents = PRESENTS.test(text.toLowerCase()) ? PRESENTS_WORK : 0;
  const leans = pointsBack(text.replace(/^here,? (?=we\b)/iu, "")) ? LEANS_BACK : 0;
  return (salience[index] ?? 0) + presents - leans;
}
