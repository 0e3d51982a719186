import { stem } from "../../stem.ts";
import { STOP_WORDS } from "../../stop-words.ts";
import { wordsOf } from "../../word-distance.ts";
import type { RoledSentence } from "./assign-roles.ts";
import { opensByPointingBack } from "./points-back.ts";

/** What is measured of a sentence when one has to stand for the whole paper. The weights keep this order. */
export const SALIENCE_FEATURES = [
  "constant",
  "first",
  "last",
  "place",
  "placeSquared",
  "length",
  "lengthSquared",
  "short",
  "long",
  "finding",
  "method",
  "problem",
  "limitation",
  "resource",
  "background",
  "weSubject",
  "weIntroduce",
  "weShow",
  "thisPaper",
  "firstIntroduction",
  "titleShare",
  "titlePrecision",
  "centrality",
  "anaphoric",
  "hasNumber",
  "brackets",
  "contrastOpening",
  "resultsOpening",
  "address",
] as const;

const INTRODUCES =
  /\b(?:we|paper|work|article|study) (?:\w+ly |then |also |further )*(?:propose|present|introduce|develop|describe|study|investigate|proposes|presents|introduces|develops|describes|studies|investigates)\b/u;
const SHOWS =
  /\b(?:we|paper|work) (?:\w+ly |then |also |further )*(?:show|demonstrate|prove|find|observe|shows|demonstrates|proves)\b/u;

/** The features of every sentence, one row a sentence, in the order of `SALIENCE_FEATURES`. */
export function salienceFeatures(sentences: readonly RoledSentence[], title: string): number[][] {
  const bags = sentences.map((sentence) => contentStems(sentence.text));
  const titleStems = contentStems(title);
  const introduction = sentences.findIndex((sentence) => INTRODUCES.test(sentence.text.toLowerCase()));
  const central = centralities(bags);
  return sentences.map((sentence, index) => {
    const lower = sentence.text.toLowerCase();
    const place = sentence.place / Math.max(1, sentence.placesInSection - 1);
    const words = wordsOf(sentence.text).length;
    const length = Math.min(words, 60) / 30;
    const bag = bags[index] ?? new Set<string>();
    const shared = [...bag].filter((item) => titleStems.has(item)).length;
    const { scores } = sentence;
    const flag = (value: boolean): number => (value ? 1 : 0);
    return [
      1,
      flag(sentence.place === 0),
      flag(sentence.place === sentence.placesInSection - 1),
      place,
      place * place,
      length,
      length * length,
      flag(words < 8),
      flag(words > 40),
      clip(scores.finding),
      clip(scores.method),
      clip(scores.problem),
      clip(scores.limitation),
      clip(scores.resource),
      clip(scores.background),
      flag(/^(?:\W*)(?:in this (?:paper|work|study|article),? |here,? )?we\b/u.test(lower)),
      flag(INTRODUCES.test(lower)),
      flag(SHOWS.test(lower)),
      flag(/\b(?:this|the present) (?:paper|work|study|article)\b/u.test(lower)),
      flag(index === introduction),
      titleStems.size === 0 ? 0 : shared / titleStems.size,
      bag.size === 0 ? 0 : shared / bag.size,
      central[index] ?? 0,
      flag(opensByPointingBack(lower)),
      flag(sentence.hasResultNumber),
      Math.min(3, sentence.text.split("(").length - 1),
      flag(/^(?:however|but|yet|although|while|unfortunately)\b/u.test(lower)),
      flag(
        /^(?:our |the |these |numerical |experimental )*(?:results?|experiments?|findings)\b/u.test(lower),
      ),
      flag(/https?:|github|available/u.test(lower)),
    ];
  });
}

function clip(score: number): number {
  return Math.max(-2, Math.min(4, score));
}

function contentStems(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((item) => !STOP_WORDS.has(item))
      .map(stem),
  );
}

/** Mean overlap (Dice) with the other sentences. */
function centralities(bags: readonly ReadonlySet<string>[]): number[] {
  return bags.map((bag, index) => {
    let sum = 0;
    for (const [other, second] of bags.entries()) {
      if (other === index || bag.size + second.size === 0) continue;
      let shared = 0;
      for (const item of bag) if (second.has(item)) shared += 1;
      sum += (2 * shared) / (bag.size + second.size);
    }
    return bags.length < 2 ? 0 : sum / (bags.length - 1);
  });
}
