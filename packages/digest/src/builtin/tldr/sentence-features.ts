import { stem } from "../../stem.ts";
import { STOP_WORDS } from "../../stop-words.ts";
import { wordsOf } from "../../word-distance.ts";
import type { RoledSentence } from "../roles/assign-roles.ts";
import { leavesOpen, opensByPointingBack, pointsBack } from "../roles/points-back.ts";
import { SENTENCE_ROLES } from "../roles/role-cues.ts";

/** What is measured of a sentence when one has to stand for the whole paper. The weights keep this order. */
export const SENTENCE_FEATURES = [
  "first",
  "second",
  "third",
  "fourth",
  "last",
  "place",
  "placeSquared",
  "sentences",
  ...SENTENCE_ROLES,
  "weSubject",
  "weIntroduce",
  "weShow",
  "thisPaper",
  "firstIntroduction",
  "firstOfAuthors",
  "authorsBefore",
  "centrality",
  "anaphoric",
  "leavesOpen",
  "pointsBack",
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
const OF_AUTHORS = /\b(?:we|our|this paper|this work)\b/u;
const WE_SUBJECT = /^(?:\W*)(?:in this (?:paper|work|study|article),? |here,? )?we\b/u;

/** The features of every sentence, one row a sentence, in the order of `SENTENCE_FEATURES`. */
export function sentenceFeatures(sentences: readonly RoledSentence[]): number[][] {
  const lowers = sentences.map(({ text }) => text.toLowerCase());
  const introduction = lowers.findIndex((lower) => INTRODUCES.test(lower));
  const ofAuthors = lowers.map((lower) => OF_AUTHORS.test(lower));
  const firstOfAuthors = ofAuthors.indexOf(true);
  const central = centralities(sentences.map(({ text }) => contentStems(text)));
  let authorsBefore = 0;
  return sentences.map((sentence, index) => {
    const lower = lowers[index] ?? "";
    const row = [
      ...placeFeatures(sentence),
      ...SENTENCE_ROLES.map((role) => clip(sentence.scores[role])),
      flag(WE_SUBJECT.test(lower)),
      flag(INTRODUCES.test(lower)),
      flag(SHOWS.test(lower)),
      flag(/\b(?:this|the present) (?:paper|work|study|article)\b/u.test(lower)),
      flag(index === introduction),
      flag(index === firstOfAuthors),
      Math.min(2, authorsBefore / 4),
      central[index] ?? 0,
      flag(opensByPointingBack(lower)),
      flag(leavesOpen(sentence.text)),
      flag(pointsBack(sentence.text)),
      flag(sentence.hasResultNumber),
      Math.min(3, sentence.text.split("(").length - 1),
      flag(/^(?:however|but|yet|although|while|unfortunately)\b/u.test(lower)),
      flag(
        /^(?:our |the |these |numerical |experimental )*(?:results?|experiments?|findings)\b/u.test(lower),
      ),
      flag(/https?:|github|available/u.test(lower)),
    ];
    if (ofAuthors[index] === true) authorsBefore += 1;
    return row;
  });
}

function placeFeatures({ place: at, placesInSection }: RoledSentence): number[] {
  const place = at / Math.max(1, placesInSection - 1);
  return [
    ...[0, 1, 2, 3].map((other) => flag(at === other)),
    flag(at === placesInSection - 1),
    place,
    place * place,
    Math.min(3, placesInSection / 8),
  ];
}

export function flag(value: boolean): number {
  return value ? 1 : 0;
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
