import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";

/** Whether a form goes on after an "and" in a stretch: "is made by joining A and used as B", "by doing A and doing B". */
export function hasJoined(tree: SentenceTree, form: "VBN" | "VBG", start: number, end: number): boolean {
  return tree.tags.some(
    (tag, at) => at > start && at < end && tag === form && /^(?:and|,)$/u.test(lowerAt(tree, at - 1)),
  );
}

/** "using A and testing B", "by using A and by testing B": more was done than that A was used. */
export function goesOnDoing(tree: SentenceTree, from: number, end: number): boolean {
  for (let at = from + 1; at < end - 1; at += 1) {
    // "a rule that goes from doing A to B and C" has its own.
    if (/^(?:that|which|between)$/u.test(lowerAt(tree, at))) return false;
    if (lowerAt(tree, at) !== "and") continue;
    if (/^(?:by|through|via)$/u.test(lowerAt(tree, at + 1)) && /ing$/u.test(lowerAt(tree, at + 2)))
      return true;
    if (tagAt(tree, at + 1) === "VBG" && tagAt(tree, from) !== "VBG" && isObjectNext(tree, at + 2))
      return true;
    if (
      /^(?:test|train|combin|compar|measur|analy[sz]|examin|apply|perform|evaluat|assess)ing$/u.test(
        lowerAt(tree, at + 1),
      )
    )
      return true;
  }
  return false;
}

function isObjectNext(tree: SentenceTree, at: number): boolean {
  return /^(?:DT|PRP\$|NNS|JJ)$/u.test(tagAt(tree, at));
}
