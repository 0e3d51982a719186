import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { phraseAt, phrasesOf } from "../cut-places.ts";

const USES = phrasesOf(
  "using",
  "by using",
  "through using",
  "utilizing",
  "utilising",
  "employing",
  "by employing",
  "by utilizing",
  "by means of",
  "by use of",
  "by the use of",
  "with the use of",
  "through the use of",
  "via the use of",
  "with the help of",
  "with the aid of",
  "leveraging",
  "by leveraging",
  "making use of",
  "by making use of",
);
const WAYS = phrasesOf("via", "through", "based on", "on the basis of", "by virtue of");
const DOING = /^(?:by|through|via)$/u;

/** What is found, and uses nothing. */
export const FINDINGS = /^(?:finding|result|evidence|data|study)$/u;

/** How a means is told, and where. */
export interface Kind {
  readonly name: "use" | "doing" | "way" | "based";
  /** Where what is used, or the "-ing" form, stands. */
  readonly from: number;
}

/** The means that opens at a word, if one does. */
export function kindAt(tree: SentenceTree, at: number): Kind | null {
  const before = lowerAt(tree, at - 1);
  if (
    /^(?:and|or|by|than|of|as|not|only|when|while|for|in|on|at|to|about|either|both|after|before|from|still)$/u.test(
      before,
    )
  )
    return null;
  const uses = phraseAt(tree, at, USES);
  if (uses > 0) return { name: "use", from: at + uses };
  // "the wire exposed by burning oil": what exposes it.
  if (DOING.test(lowerAt(tree, at)) && isSaidOfNoun(tree, at - 1)) return null;
  const doing = tagAt(tree, at + 1) === "RB" ? at + 2 : at + 1;
  if (DOING.test(lowerAt(tree, at)) && tagAt(tree, doing) === "VBG" && isDeed(tree, doing))
    return { name: "doing", from: doing };
  // "We show, by careful tests, that A": between commas, how it was done.
  if (before === "," && lowerAt(tree, at) === "by") return { name: "way", from: at + 1 };
  const ways = phraseAt(tree, at, WAYS);
  if (ways === 0) return null;
  return {
    name: lowerAt(tree, at) === "based" || lowerAt(tree, at) === "on" ? "based" : "way",
    from: at + ways,
  };
}

/** "the wire exposed": a participle right behind its noun, with no "be" or "have" of its own. */
export function isSaidOfNoun(tree: SentenceTree, at: number): boolean {
  return /^VB[ND]$/u.test(tagAt(tree, at)) && tree.relations[at] === "acl";
}

/** "by doing B", not "by sequencing alone". */
function isDeed(tree: SentenceTree, at: number): boolean {
  return /^(?:DT|NN|NNS|NNP|NNPS|JJ|JJR|CD|PRP\$|PRP|RB|VBG|VBN|IN|TO|MATH|WDT|WP|FW|"|“)$/u.test(
    tagAt(tree, at + 1),
  );
}
