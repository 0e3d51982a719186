import {
  auxiliariesOf,
  dependent,
  finiteWord,
  isNegated,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import type { Word } from "../prose/words.ts";

/** Auxiliaries that the second predicate takes from the first; null where it can not be told. */
export function sharedAuxiliaries(tree: SentenceTree, verb: number, other: number): Word[] | null {
  if (finiteWord(tree, verb) === undefined) return null;
  const auxiliaries = auxiliariesOf(tree, verb).filter((index) => index < verb);
  const passive = dependent(tree, verb, "aux:pass") !== undefined;
  const looksPassive =
    passive &&
    tagAt(tree, other) === "VBD" &&
    /(?:ed|found|shown|seen|held|kept|built|made|thought)$/u.test(lowerAt(tree, other)) &&
    dependent(tree, other, "obj") === undefined;
  const finite = finiteWord(tree, other);
  // "A shows B and suggest C": a verb that does not agree with the subject is joined to another.
  if (finite !== undefined && !agrees(tree, verb, finite)) return null;
  if (finite !== undefined && !looksPassive) {
    // "may show and confirm" has its finite word in common; "is X and shows Y" does not.
    return auxiliaries.length > 0 && finite === other && tagAt(tree, other) === "VBP" ? null : [];
  }
  // A plural verb that the tagger took for an infinitive.
  if (auxiliaries.length === 0 && tagAt(tree, other) === "VB" && tagAt(tree, verb) === "VBP") return [];
  const sameForm = tagAt(tree, other) === tagAt(tree, verb) || looksPassive;
  if (auxiliaries.length === 0 || !sameForm || isNegated(tree, verb) || auxiliariesOf(tree, other).length > 0)
    return null;
  if (dependent(tree, verb, "cop") !== undefined || !/^V/u.test(tagAt(tree, other))) return null;
  return canShare(tree, auxiliaries, tagAt(tree, other))
    ? auxiliaries.flatMap((index) => tree.words[index] ?? [])
    : null;
}

/** Whether auxiliaries go with a form: "can" with a base form, "is" or "has" with a participle. */
function canShare(tree: SentenceTree, auxiliaries: readonly number[], fineTag: string): boolean {
  const last = auxiliaries.at(-1) ?? -1;
  if (fineTag === "VB") return tagAt(tree, last) === "MD";
  if (fineTag === "VBG") return /^(?:is|are|was|were|been|be)$/u.test(lowerAt(tree, last));
  return /^(?:is|are|was|were|been|be|has|have|had)$/u.test(lowerAt(tree, last));
}

function agrees(tree: SentenceTree, verb: number, finite: number): boolean {
  const subject = subjectOf(tree, verb);
  const tag = tagAt(tree, finite);
  if (subject === undefined || !/^NN/u.test(tagAt(tree, subject)) || !/^VB[ZP]$/u.test(tag)) return true;
  return isPlural(tree, subject) === (tag === "VBP");
}
