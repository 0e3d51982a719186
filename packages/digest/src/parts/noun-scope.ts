import {
  dependents,
  isNegated,
  isWithin,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../builtin/low/sentence-tree.ts";

/** Verbs whose "that" holds what is known, not what is only thought. */
const KNOWS =
  /^(?:show|find|report|demonstrate|prove|observe|reveal|confirm|see|discover|note|establish|know|verify|identify|detect|recognize|recognise|notice|say|mean)$/u;
const HEDGED_NOUN =
  /^(?:hypothesis|assumption|possibility|idea|notion|belief|claim|conjecture|suggestion|proposal|view)$/u;

/**
 * Whether what is said of a noun may be told outside of the clauses around it: it is not only supposed, denied or told
 * under a condition. A clause after a comma only adds to its noun, so it holds where the noun's own clause does not.
 */
export function holdsOutside(tree: SentenceTree, noun: number, adds: boolean): boolean {
  if (!adds && tree.words.some(({ lower }) => /^(?:if|unless|whether|than)$/u.test(lower))) {
    if (isUnder(tree, noun, /^(?:if|unless|whether|than)$/u) || opens(tree, /^(?:if|unless)$/u)) return false;
  }
  if (!adds && isUnder(tree, noun, /^(?:when|whenever|until|once)$/u)) return false;
  for (const at of pathOf(tree, noun)) {
    const relation = tree.relations[at];
    const above = tree.heads[at] ?? -1;
    if (/^(?:ccomp|acl)$/u.test(relation ?? "") && isSupposed(tree, at, above)) return false;
    if (adds) continue;
    if (isNegated(tree, at) || isOnlyPossible(tree, at)) return false;
    if (dependents(tree, at, "advmod").some((child) => lowerAt(tree, child) === "only")) return false;
  }
  return !isAskedFor(tree, noun, adds);
}

function pathOf(tree: SentenceTree, from: number): number[] {
  const path: number[] = [];
  let at = from;
  while (at >= 0 && path.length < 40) {
    path.push(at);
    at = tree.heads[at] ?? -1;
  }
  return path;
}

function opens(tree: SentenceTree, pattern: RegExp): boolean {
  return pattern.test(lowerAt(tree, 0));
}

/** Whether a word stands in a clause or comparison that such a word brings in. */
function isUnder(tree: SentenceTree, index: number, pattern: RegExp): boolean {
  return pathOf(tree, index).some((at) =>
    dependents(tree, at, "mark", "case", "advmod").some(
      (child) => pattern.test(lowerAt(tree, child)) && child < index,
    ),
  );
}

function isSupposed(tree: SentenceTree, at: number, above: number): boolean {
  const that = dependents(tree, at, "mark").find((child) =>
    /^(?:that|whether|if)$/u.test(lowerAt(tree, child)),
  );
  if (tree.relations[at] === "acl") {
    return that !== undefined && HEDGED_NOUN.test(tree.words[above]?.lemma ?? "");
  }
  return !KNOWS.test(tree.words[above]?.lemma ?? "") || isNegated(tree, above);
}

function isOnlyPossible(tree: SentenceTree, at: number): boolean {
  return dependents(tree, at, "aux").some((child) =>
    /^(?:may|might|could|should|would|must|cannot)$/u.test(lowerAt(tree, child)),
  );
}

/** Verbs whose object need not be there. */
const ASKS_FOR =
  /^(?:need|require|seek|search|lack|want|aim|avoid|prevent|assume|suppose|imagine|hope|demand|wish|look|await|expect|predict|hypothesi[sz]e|conjecture|ask|exclude)$/u;

function isAskedFor(tree: SentenceTree, noun: number, adds: boolean): boolean {
  const above = tree.heads[noun] ?? -1;
  if (adds || above < 0 || !/^V/u.test(tagAt(tree, above))) return false;
  const asked =
    ASKS_FOR.test(tree.words[above]?.lemma ?? "") && /^(?:obj|obl)$/u.test(tree.relations[noun] ?? "");
  return asked && isWithin(tree, noun, above);
}
