import {
  dependent,
  dependents,
  finiteWord,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import { word } from "../prose/words.ts";
import { type ClausePart, lengthOf, pronounFor } from "./clause-part.ts";

/** "X, a protein of Y, does Z" as "X is a protein of Y. It does Z". */
export function cutApposition(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { verb, body } = part;
  const subject = subjectOf(tree, verb);
  if (subject === undefined || part.opening.length > 0 || tree.first[subject] !== body.start) return null;
  const named = dependents(tree, subject, "appos").find(
    (other) => other > subject && tree.words[(tree.first[other] ?? 0) - 1]?.text === ",",
  );
  const finite = finiteWord(tree, verb);
  if (named === undefined || finite === undefined) return null;
  const start = tree.first[named] ?? named;
  const end = (tree.last[named] ?? named) + 1;
  const determiner = dependent(tree, named, "det");
  if (
    determiner !== start ||
    !/^(?:a|an)$/u.test(lowerAt(tree, determiner)) ||
    isPlural(tree, subject) !== isPlural(tree, named)
  )
    return null;
  // The subject must end at the first comma, and what is said of it at the second.
  if (
    start - 1 !== subject + 1 ||
    tree.words[end]?.text !== "," ||
    (tree.last[subject] ?? 0) > end ||
    finite < end
  )
    return null;
  if (subject - body.start > 4 || lengthOf(tree, start, end) < 3 || !/^NNP?$/u.test(tagAt(tree, subject)))
    return null;
  // "Using X, an aid, we find A": what follows must be the verb, and what stands before no verb.
  if (!/^(?:VB[ZPD]|MD|RB)$/u.test(tagAt(tree, end + 1)) || tagAt(tree, body.start) === "VBG") return null;
  const pronoun = pronounFor(tree, subject);
  if (pronoun === null) return null;
  const name = tree.words.slice(body.start, subject + 1);
  return [
    { opening: [...name, word("is", "AUX")], body: { start, end }, verb: -1, subject },
    { opening: [pronoun], body: { start: end + 1, end: body.end }, verb, subject },
  ];
}
