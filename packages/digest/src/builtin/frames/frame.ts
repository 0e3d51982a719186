import { isCommonOpening } from "../../lexicon/opening-words.ts";
import { shareOfAbstracts } from "../keywords/common-words.ts";
import { dependent, isMark, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { Edit, Stretch } from "../low/telling.ts";

/** What a sentence is told in: whether it tells of the authors' own work. */
export interface FrameContext {
  readonly ownWork: boolean;
}

/** A pattern over the tree, at one word; the stretch of the sentence that it tells otherwise, or null. */
export type Frame = (tree: SentenceTree, verb: number, context: FrameContext) => readonly Edit[] | null;

/** The stretch of a word's subtree, if it is whole, holds no comma and is short enough to be moved. */
export function slotOf(tree: SentenceTree, top: number, longest: number): Stretch | null {
  const start = tree.first[top] ?? top;
  const end = (tree.last[top] ?? top) + 1;
  if (end - start > longest || tree.relations[start] === "punct") return null;
  for (let index = start; index < end; index += 1) {
    const text = tree.words[index]?.text ?? "";
    if (/^[,;:—–]$/u.test(text) || (isMark(tree, index) && /^[.]$/u.test(text))) return null;
  }
  return (tree.depths[start] ?? 0) === (tree.depths[end] ?? 0) || end >= tree.words.length
    ? { start, end }
    : null;
}

const SCOPED =
  /^(?:no|none|neither|nobody|nothing|all|each|every|most|few|only|any|both|either|some|many|not|it|they|this|that|these|those|which|who|what|there|them|he|she|one|such)$/u;

/** Whether a noun phrase may change its place: no pronoun, and no word that reaches over the rest of the clause. */
export function mayMove(tree: SentenceTree, noun: number): boolean {
  if (!/^(?:NN|MATH|VBG)/u.test(tagAt(tree, noun)) && tree.words[noun]?.tag !== "MATH") return false;
  const start = tree.first[noun] ?? noun;
  return (
    !SCOPED.test(lowerAt(tree, noun)) &&
    !(tree.children[noun] ?? []).some((child) => isScoped(tree, child)) &&
    !/^(?:not|only|both|even|no)$/u.test(lowerAt(tree, start))
  );
}

function isScoped(tree: SentenceTree, child: number): boolean {
  const relation = tree.relations[child];
  const lower = lowerAt(tree, child);
  if (relation === "det" && /^(?:this|these|that|those|such)$/u.test(lower)) return false;
  return (relation === "det" || relation === "amod" || relation === "advmod") && SCOPED.test(lower);
}

/** Whether a noun phrase takes the plural form of a verb. */
export function takesPlural(tree: SentenceTree, noun: number): boolean {
  const joined = (tree.children[noun] ?? []).some(
    (child) =>
      tree.relations[child] === "conj" && lowerAt(tree, dependent(tree, child, "cc") ?? -1) === "and",
  );
  return (
    joined ||
    /^NNP?S$/u.test(tagAt(tree, noun)) ||
    // "proteins", which the tagger takes for a singular.
    lowerAt(tree, noun) === `${tree.words[noun]?.lemma ?? ""}s` ||
    /^(?:data|mice|people|bacteria|both|we)$/u.test(lowerAt(tree, noun))
  );
}

/** Whether a stretch ends where the clause does, so that nothing after it could hang on what is moved there. */
export function endsClause(tree: SentenceTree, end: number): boolean {
  const next = tree.words[end];
  return (
    next === undefined ||
    next.tag === "PUNCT" ||
    /^(?:and|but|when|while|if|because|although|that|which|whereas)$/u.test(next.lower)
  );
}

/** Whether a noun phrase opens the sentence with a capital that may be its own: "Framingham criteria", "Spatial Release". */
export function opensWithName(tree: SentenceTree, start: number): boolean {
  const first = tree.words[start];
  if (start !== 0 || first === undefined || !/^\p{Lu}\p{Ll}+$/u.test(first.text)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(tree.words[1]?.text ?? "")) return true;
  if (isCommonOpening(first.lower) || isKindOf(tree)) return false;
  return (
    tagAt(tree, 0).startsWith("NNP") ||
    (/(?:ian|ean|ese)$/u.test(first.lower) && tree.relations[0] !== "det") ||
    (tree.relations[0] === "compound" && shareOfAbstracts(first.lower) === 0)
  );
}

/** "Amplitudes of light": a name is not one of something, unless that is a name as well. */
function isKindOf(tree: SentenceTree): boolean {
  return lowerAt(tree, 1) === "of" && /^\p{Ll}/u.test(tree.words[2]?.text ?? "");
}
