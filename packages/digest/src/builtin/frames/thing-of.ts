import { isMark, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { endOfBasePhrase } from "./base-phrase.ts";

/**
 * Where the thing after "of" ends, also before "into", "from" and the like, which then go with the verb that is told:
 * "the growth of cells into a net" as "cells grow into a net". `null` where it is long or not clear.
 */
export function endOfThing(tree: SentenceTree, start: number, longest: number): number | null {
  if (!/^(?:DT|PRP\$|JJ|NN|CD|VBN|VBG|FW)/u.test(tagAt(tree, start)) || NOTHING.test(lowerAt(tree, start)))
    return null;
  // "of treating patients": a deed, no thing.
  if (/^VBG/u.test(tagAt(tree, start)) && !/^(?:amod|compound)$/u.test(tree.relations[start] ?? ""))
    return null;
  const end = endOfBasePhrase(tree, start) ?? endBeforeJoint(tree, start);
  if (end === null || end - start > longest) return null;
  return tree.words.slice(start, end).some(({ tag }) => tag === "MATH") ? null : end;
}

const NOTHING = /^(?:each|this|that|these|those|such|any|all|no|every|both|either|what|which)$/u;
const JOINT =
  /^(?:into|onto|from|toward|towards|out|away|over|through|along|around|near|within|inside|outside)$/u;

/** After a comma: another clause begins, and no list goes on. */
const NEXT_CLAUSE =
  /^(?:but|which|while|whereas|although|because|as|thus|thereby|suggesting|leading|resulting|making|indicating|showing|allowing|providing|causing|enabling)$/u;

function endBeforeJoint(tree: SentenceTree, start: number): number | null {
  let noun = -1;
  for (let index = start; index <= start + 8; index += 1) {
    const lower = lowerAt(tree, index);
    if (JOINT.test(lower) || (lower === "," && NEXT_CLAUSE.test(lowerAt(tree, index + 1))))
      return noun === index - 1 ? index : null;
    if (/^(?:NN|CD)/u.test(tagAt(tree, index))) noun = index;
    else if (!/^(?:DT|PRP\$|JJ|VBN|HYPH)$/u.test(tagAt(tree, index)) && lower !== "-" && lower !== "of")
      return null;
    if (isMark(tree, index) && lower !== "-") return null;
  }
  return null;
}
