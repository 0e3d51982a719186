import { QUALITIES } from "../../lexicon/qualities.ts";
import { wordTable } from "../../word-table.ts";
import { inflectedLike } from "../low/phrase-edits.ts";
import { dependents, isNegated, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import type { Frame } from "./frame.ts";
import { endOfThing } from "./thing-of.ts";

const UP = /^(?:improv|increas|enhanc|rais|boost)/u;
const DOWN = /^(?:reduc|decreas|lower|diminish)/u;

/** "improve the accuracy of old lamps" as "make old lamps more accurate". */
export const makesMore: Frame = (tree, verb) => {
  const lower = lowerAt(tree, verb);
  const up = UP.test(lower);
  if ((!up && !DOWN.test(lower)) || tree.relations[verb] === "amod" || isNegated(tree, verb)) return null;
  const quality = lowerAt(tree, verb + 1) === "the" ? verb + 2 : verb + 1;
  const outcome = QUALITIES.get(lowerAt(tree, quality))?.[up ? 0 : 1];
  if (outcome === undefined || lowerAt(tree, quality + 1) !== "of" || !isDone(tree, verb, quality))
    return null;
  if (/better$/u.test(outcome) && !/^improv/u.test(lower)) return null;
  // What may befall somebody is no likelihood of that person: "the risk of patients".
  const end = endOfThing(tree, quality + 2, 7);
  // "quality of life" is one thing.
  if (lowerAt(tree, quality + 2) === "life") return null;
  if (end === null || AFTER.test(lowerAt(tree, end))) return null;
  if (/likely$/u.test(outcome) && !isEvent(tree, quality + 2, end)) return null;
  const told = inflectedLike(tree, verb, "make");
  if (told === null) return null;
  const adverb = verb - 1;
  const moves = tree.heads[adverb] === verb && DEGREE.test(lowerAt(tree, adverb));
  if (!moves && tree.heads[adverb] === verb && tree.relations[adverb] === "advmod") return null;
  const much: Word[] = moves ? wordsFrom(MUCH.get(lowerAt(tree, adverb)) ?? lowerAt(tree, adverb)) : [];
  return [
    {
      start: moves ? adverb : verb,
      end,
      to: [word(told, "VERB"), { start: quality + 2, end }, ...withDegree(outcome, much)],
    },
  ];
};

/** What may belong to the thing, or to how much. */
const AFTER =
  /^(?:by|from|to|for|with|and|or|on|upon|than|at|into|onto|is|are|was|were|has|have|had|may|can|could|might|will)$/u;

/** "much more", "do much better" */
function withDegree(outcome: string, much: readonly Word[]): Word[] {
  const [first = "", ...rest] = outcome.split(" ");
  return first === "do"
    ? [word(first), ...much, ...wordsFrom(rest.join(" "))]
    : [...much, ...wordsFrom(outcome)];
}

const DEGREE =
  /^(?:significantly|substantially|greatly|considerably|markedly|dramatically|slightly|drastically)$/u;
const MUCH: ReadonlyMap<string, string> = wordTable({ greatly: "much" });

/** The verb is a deed of its own with the quality as its object, and the quality alone. */
function isDone(tree: SentenceTree, verb: number, quality: number): boolean {
  const tag = tagAt(tree, verb);
  // "a twofold increased risk": no deed of anything.
  if (tag === "VBD" && dependents(tree, verb, "nsubj").length === 0 && tree.relations[verb] !== "conj")
    return false;
  if (/^VB[DN]$/u.test(tag) && /^(?:DT|JJ|CD|IN|PRP\$)$/u.test(tagAt(tree, verb - 1))) return false;
  if (!/^VB/u.test(tag) || (tag === "VBN" && !/^(?:has|have|had|been|also)$/u.test(lowerAt(tree, verb - 1))))
    return false;
  return (
    tree.heads[quality] === verb &&
    tree.relations[quality] === "obj" &&
    dependents(tree, quality, "conj").length === 0
  );
}

/** What may happen: an illness, a loss, a death. */
function isEvent(tree: SentenceTree, start: number, end: number): boolean {
  const last = lowerAt(tree, end - 1);
  return (
    !tree.words
      .slice(start, end)
      .some(({ lower }) => /^(?:their|our|the|these|those|each|every|all)$/u.test(lower)) && EVENT.test(last)
  );
}

const EVENT =
  /(?:itis|oma|emia|osis|pathy|pression|disease|disorder|syndrome|cancer|diabetes|failure|infection|stroke|injury|fracture|death|complication|accident|error|loss|event|attack|relapse|recurrence|fall|distress|migraine|asthma|birth|bleeding|overfitting|mortality|fibrillation|extinction|collapse|conflict|violence|infarction|dementia|damage|failure|success|survival|recovery)s?$/u;
