import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";

/** Words by which things are meant with each other, wherever they stand before the last of them. */
const WITH_EACH_OTHER =
  /^(?:between|among|amongst|together|jointly|mutual|mutually|versus|vs|alternately|simultaneously|collectively|either|neither|each)$/u;

/** Things that are of several others at once. */
const OF_SEVERAL =
  /^(?:sum|total|ratio|relation|relationship|relations|relationships|links?|differences?|similarit(?:y|ies)|distances?|correlations?|associations?|interactions?|interplay|balance|trade-?offs?|combinations?|mixture|comparisons?|gaps?|overlap|cross-?talk|connections?|interface|boundary|transitions?|synergy|pairs?|couple|product|union|intersection|coexistence|integration|fusion)$/u;

/** What is done by several things, or to several, at once. */
const DONE_TOGETHER =
  /^(?:combine|compare|integrate|unify|merge|mix|interact|differ|distinguish|discriminate|separate|differentiate|link|connect|relate|correlate|associate|couple|join|bridge|balance|coordinate|share|meet|match|alternate|contrast|divide|switch|swap|exchange|split|unite|converge|cooperate|collaborate|compete|overlap|consist|comprise|compose|range|trade|disentangle|decouple|reconcile|constitute|form|become)$/u;

const WITH_ANOTHER =
  /^(?:associate|correlate|relate|link|connect|interact|compete|cooperate|collaborate|overlap|differ|couple)$/u;

/** Whether what is said of some things, before the last of them, is said of them with each other. */
export function holdsTogether(tree: SentenceTree, from: number, to: number): boolean {
  if (tree.words.some(({ lower }) => /^respective(?:ly)?$/u.test(lower))) return true;
  // "We jointly heat A and B": the adverb stands before its verb.
  if (
    /^(?:jointly|together|simultaneously|mutually|collectively|alternately)$/u.test(lowerAt(tree, from - 1))
  )
    return true;
  for (let index = Math.max(0, from); index < to; index += 1) {
    if (WITH_EACH_OTHER.test(lowerAt(tree, index)) || isDoneTogether(tree, index)) return true;
    // "are different in A and in B": from each other.
    const alike = /^(?:different|similar|identical|equal|comparable|same)$/u.test(lowerAt(tree, index));
    if (alike && tagAt(tree, index + 1) === "IN") return true;
  }
  return false;
}

/** Whether a word before the last of some things names what is of several at once: "the sum of A and B". */
export function namesSeveral(tree: SentenceTree, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to; index += 1) {
    const next = lowerAt(tree, index + 1);
    if (OF_SEVERAL.test(lowerAt(tree, index)) && /^(?:of|between|among|with|to|from)$/u.test(next))
      return true;
  }
  return false;
}

function isDoneTogether(tree: SentenceTree, index: number): boolean {
  const tag = tagAt(tree, index);
  const lemma = tree.words[index]?.lemma ?? "";
  // "is linked to A and B", "interacts with A and B": with each of them.
  const withEach = WITH_ANOTHER.test(lemma) && /^(?:with|to|from)$/u.test(lowerAt(tree, index + 1));
  return /^VB/u.test(tag) && DONE_TOGETHER.test(lemma) && !withEach;
}
