import {
  dependents,
  finiteWord,
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

/** Whether what is said of a noun holds outside of the clauses around it: everywhere, only where it is told first, or not. */
type Scope = "free" | "first" | "bound";

/**
 * A clause after a comma only adds to its noun, so it holds where the noun's own clause does not. Told before the rest,
 * a clause is not drawn into what is said there under "when" or "may".
 */
export function scopeOf(tree: SentenceTree, noun: number, adds: boolean): Scope {
  if (!adds && tree.words.some(({ lower }) => /^(?:if|unless|whether|than)$/u.test(lower))) {
    if (isUnder(tree, noun, /^(?:if|unless|whether|than)$/u) || opens(tree, /^(?:if|unless)$/u))
      return "bound";
  }
  let scope: Scope = "free";
  if (!adds && isUnder(tree, noun, /^(?:when|whenever|until|once)$/u)) scope = "first";
  let before = -1;
  for (const at of pathOf(tree, noun)) {
    const supposed = /^(?:ccomp|acl)$/u.test(tree.relations[at] ?? "");
    const known = adds && before === noun && isSubjectAside(tree, noun, at);
    if (supposed && !known && isSupposed(tree, at, tree.heads[at] ?? -1)) return "bound";
    // What is denied of these lamps is not denied of their being lamps.
    const subject = before >= 0 && /^nsubj/u.test(tree.relations[before] ?? "");
    if (!adds && !subject) {
      if (isNegated(tree, at)) return "bound";
      if (dependents(tree, at, "advmod").some((child) => lowerAt(tree, child) === "only")) return "bound";
    }
    if (!adds && isAimOf(tree, at)) return "bound";
    if (!adds && isOnlyPossible(tree, at)) scope = "first";
    before = at;
  }
  return isAskedFor(tree, noun, adds) ? "bound" : scope;
}

/** "We suggest that the lamp, which hangs here, is old": where it hangs is known. */
function isSubjectAside(tree: SentenceTree, noun: number, verb: number): boolean {
  const finite = finiteWord(tree, verb) ?? verb;
  const comma = lowerAt(tree, finite - 1) === "," || lowerAt(tree, verb - 1) === ",";
  return /^nsubj/u.test(tree.relations[noun] ?? "") && comma && noun < finite;
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

/** "is trained to pick a lamp that glows": whether it does so is not said. */
function isAimOf(tree: SentenceTree, verb: number): boolean {
  if (!/^VB$/u.test(tagAt(tree, verb)) || lowerAt(tree, verb - 1) !== "to") return false;
  const above = tree.heads[verb] ?? -1;
  return AIMED.test(lowerAt(tree, above)) || AIMED.test(lowerAt(tree, verb - 2));
}

const AIMED =
  /^(?:trained?|training|designed|meant|aim(?:s|ed|ing)?|able|unable|intended|supposed|taught|encouraged|tasked|asked|programmed|optimized|optimised|tuned|tr(?:y|ies|ied)|seeks?|hopes?|likely|expected|planned|ought)$/u;

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
