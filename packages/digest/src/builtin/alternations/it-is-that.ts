import { inflect } from "../../lexicon/verb-forms.ts";
import { wordTable } from "../../word-table.ts";
import { mayMove } from "../frames/frame.ts";
import { isNegated, isPlural, lowerAt, tagAt } from "../low/sentence-tree.ts";
import { type Word, word } from "../prose/words.ts";
import { type Alternation, hasScoped } from "./simple-clause.ts";

/** What is said of a whole claim, and how its opening is told. */
const OPINIONS: ReadonlyMap<string, string> = wordTable({
  known: "it {be} known that",
  thought: "it {be} thought that",
  believed: "it {be} believed that",
  assumed: "it {be} assumed that",
  hypothesized: "it {be} hypothesized that",
  expected: "it {be} expected that",
  predicted: "it {be} predicted that",
  reported: "it {be} reported that",
  shown: "it {be} shown that",
  found: "it {be} found that",
});

/** "Lamps are known to be bright" as "It is known that lamps are bright"; "have been shown" as "Researchers have shown". */
export const itIsThat: Alternation = (tree, { start, end, verb, subject, subjectStart, subjectEnd }) => {
  const opinion = OPINIONS.get(lowerAt(tree, verb));
  if (opinion === undefined || subjectStart !== start || isNegated(tree, verb)) return null;
  const named = /^(?:it|they)$/u.test(lowerAt(tree, subject)) && subjectEnd === start + 1;
  if (!named && !(/^NN/u.test(tagAt(tree, subject)) && mayMove(tree, subject))) return null;
  const group = tree.words.slice(subjectEnd, verb).map(({ lower }) => lower);
  const adverb = group.find((lower) => EARLIER.test(lower));
  const auxiliary = group.filter((lower) => lower !== adverb).join(" ");
  const be = BE.get(auxiliary);
  const byResearchers = be === "has been" && RESEARCHERS_SAY.test(lowerAt(tree, verb));
  // "It is known that it glows": what "it" takes up would stand too far off.
  if ((named || adverb !== undefined) && !byResearchers) return null;
  const does = verb + 2;
  if (be === undefined || lowerAt(tree, verb + 1) !== "to" || tagAt(tree, does) !== "VB") return null;
  if (hasScoped(tree, subjectStart, subjectEnd) || lowerAt(tree, does) === "have") return null;
  // "is known to bind A and inhibit B": the second verb would have to change as well.
  const plural =
    isPlural(tree, subject) || lowerAt(tree, subject) === "they" || /^(?:are|have been)/u.test(auxiliary);
  if (!plural && tree.words.slice(does, end).some(({ lower }) => /^(?:and|or|but)$/u.test(lower)))
    return null;
  const lemma = tree.words[does]?.lemma ?? "";
  // "are predicted to be lit": now, as likely as in days to come.
  if (lowerAt(tree, verb) === "predicted" && lemma === "be") return null;
  // What was expected or predicted is said to come.
  const future = /^(?:expected|predicted)$/u.test(lowerAt(tree, verb));
  const told = future
    ? `will ${lemma}`
    : lemma === "be"
      ? plural
        ? "are"
        : "is"
      : inflect(lemma, plural ? "base" : "third");
  const opening = (
    byResearchers
      ? ["researchers have", adverb, lowerAt(tree, verb), "that"]
          .filter((item) => item !== undefined)
          .join(" ")
      : opinion.replace("{be}", be)
  )
    .split(" ")
    .map((item) => word(item, "X"));
  return [{ start, end: does + 1, to: [...opening, { start, end: subjectEnd }, ...wordsOf(told)] }];
};

/** What has been found to be so, researchers have found; what has been thought so, others may have thought as well. */
const RESEARCHERS_SAY = /^(?:shown|found|reported|predicted|hypothesized)$/u;

/** What may stand between "has" and "been". */
const EARLIER = /^(?:also|previously|recently|already|repeatedly|consistently)$/u;

const BE: ReadonlyMap<string, string> = wordTable({
  is: "is",
  are: "is",
  "has been": "has been",
  "have been": "has been",
});

function wordsOf(told: string): Word[] {
  return told.split(" ").map((item) => word(item, "VERB"));
}
