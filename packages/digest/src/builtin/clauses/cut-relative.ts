import { inflect } from "../../lexicon/verb-forms.ts";
import { baseOf } from "../low/phrase-edits.ts";
import {
  dependent,
  dependents,
  finiteWord,
  isConditionalWord,
  isNegated,
  isPlural,
  isSubtree,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import { plainBase } from "../low/verb-edits.ts";
import { word } from "../prose/words.ts";
import { type ClausePart, lengthOf, modalsOf, withoutEndMark } from "./clause-part.ts";
import { DONE_ONCE } from "./done-once.ts";
import { candidates, nounAgain, takenUp } from "./noun-again.ts";
import { addsThing, isSaidOfEither } from "./said-of-which.ts";
import { goesOn, mayMeanAll } from "./which-clauses.ts";

/** A final ", which is B" as "This X is B"; "a method that does B" as "a method. This method does B". */
export function cutRelative(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  const end = withoutEndMark(tree, body);
  for (let clause = body.end - 1; clause > part.verb; clause -= 1) {
    const relation = relationOf(tree, clause);
    if (relation !== "acl:relcl" && relation !== "acl") continue;
    if ((tree.last[clause] ?? 0) < end - 1 || (tree.last[clause] ?? 0) >= body.end) continue;
    const cut = relation === "acl" ? cutReduced(tree, part, clause) : cutClause(tree, part, clause);
    if (cut !== null) return cut;
  }
  return null;
}

/** What the parser can not name is a relative clause where "which" is its subject. */
function relationOf(tree: SentenceTree, clause: number): string | undefined {
  const subject = tree.relations[clause] === "dep" ? subjectOf(tree, clause) : undefined;
  return subject !== undefined && lowerAt(tree, subject) === "which" ? "acl:relcl" : tree.relations[clause];
}

function cutClause(tree: SentenceTree, part: ClausePart, clause: number): readonly ClausePart[] | null {
  const { body } = part;
  const noun = tree.heads[clause] ?? -1;
  const start = tree.first[clause] ?? clause;
  const relative = subjectOf(tree, clause);
  const placed = cutPlaced(tree, part, clause, noun, start);
  if (placed !== null) return placed;
  if (relative === undefined || relative !== start || !/^(?:which|that)$/u.test(lowerAt(tree, relative)))
    return null;
  if (finiteWord(tree, clause) === undefined || !isSubtree(tree, clause, start, body.end)) return null;
  if (lengthOf(tree, start + 1, body.end) < 4 || !isAsserted(tree, part, noun)) return null;
  const comma = tree.words[start - 1]?.text === ",";
  if (/^(?:when|if|once|,|unless|until)$/u.test(lowerAt(tree, start + 1))) return null;
  if (comma && (mayMeanAll(tree, noun, clause) || goesOn(tree, start, body.end))) return null;
  if (comma ? lowerAt(tree, relative) !== "which" : !isNew(tree, part, noun)) return null;
  const named = nounAgain(tree, part, noun, clause, start) ?? (comma ? takenUp(tree, noun, clause) : null);
  if (named === null) return null;
  const first = { ...part, body: { start: body.start, end: comma ? start - 1 : start } };
  return [first, { opening: named, body: { start: start + 1, end: body.end }, verb: clause, subject: noun }];
}

/** "a method based on B" as "a method. This method is based on B". */
function cutReduced(tree: SentenceTree, part: ClausePart, clause: number): readonly ClausePart[] | null {
  const { body } = part;
  const noun = tree.heads[clause] ?? -1;
  const start = tree.first[clause] ?? clause;
  if (!/^VB[NG]$/u.test(tagAt(tree, clause)) || start !== clause || NO_STATE.test(lowerAt(tree, clause)))
    return null;
  if (!isSubtree(tree, clause, start, body.end) || lengthOf(tree, start, body.end) < 4) return null;
  if (!isAsserted(tree, part, noun) || !isNew(tree, part, noun)) return null;
  if (isSaidOfEither(tree, start, body.end)) return null;
  const named = nounAgain(tree, part, noun, clause, start);
  if (named === null) return null;
  const comma = tree.words[start - 1]?.text === ",";
  const doing = tagAt(tree, clause) === "VBG";
  const base = doing ? baseOf(tree, clause) : "be";
  const main = finiteWord(tree, part.verb);
  if (base === null || (!doing && !/^(?:IN|TO)$/u.test(tagAt(tree, start + 1)))) return null;
  const past =
    !doing && (DONE_ONCE.test(lowerAt(tree, clause)) || (main !== undefined && tagAt(tree, main) === "VBD"));
  const plural = isPlural(tree, noun);
  const be = past ? (plural ? "were" : "was") : plural ? "are" : "is";
  const finite = doing
    ? word(inflect(plainBase(base, false), plural ? "base" : "third"), "VERB")
    : word(be, "AUX");
  return [
    { ...part, body: { start: body.start, end: comma ? start - 1 : start } },
    {
      opening: [...named, finite],
      body: { start: doing ? start + 1 : start, end: body.end },
      verb: clause,
      subject: noun,
    },
  ];
}

/** Participles that are prepositions, or would need more than "is". */
const NO_STATE =
  /^(?:including|using|following|depending|regarding|concerning|according|called|named|termed|given|compared|followed|being|having|left|seen|made|known|resulting|leading|emerging|going|suggesting|indicating|allowing|enabling|showing|required|needed|making|giving|providing|causing|reducing|improving|increasing|yielding|producing|offering|achieving|obtaining)$/u;

/** Whether what is said of a noun is said outright: not inside what is only possible, denied or supposed. */
function isAsserted(tree: SentenceTree, { verb }: ClausePart, noun: number): boolean {
  let at = noun;
  for (let steps = 0; at >= 0 && steps < 30; steps += 1) {
    if (isNegated(tree, at) || modalsOf(tree, at).length > 0 || isInfinitive(tree, at)) return false;
    if ((tree.children[at] ?? []).some((child) => isConditionalWord(lowerAt(tree, child)))) return false;
    const relation = tree.relations[at];
    if (at === verb) return true;
    if (/^(?:advcl|acl|acl:relcl|csubj|xcomp)$/u.test(relation ?? "") && at !== noun) return false;
    if (
      relation === "ccomp" &&
      !/^(?:show|find|found|report|demonstrate|prove|observe|reveal|confirm|see|discover|note)/u.test(
        lowerAt(tree, tree.heads[at] ?? -1),
      )
    )
      return false;
    at = tree.heads[at] ?? -1;
  }
  return false;
}

/** "to develop pigs that ...": what one wants to do is not done. */
function isInfinitive(tree: SentenceTree, index: number): boolean {
  return (
    tagAt(tree, index) === "VB" &&
    dependents(tree, index, "mark", "aux").some((child) => lowerAt(tree, child) === "to")
  );
}

/** Verbs whose object need not be there. */
const ASKED_FOR =
  /^(?:need|require|seek|search|lack|want|aim|avoid|prevent|assume|suppose|imagine|predict|expect|hope|demand|ask|wish|look|await|hypothesize|conjecture|hypothesise)$/u;
const BRINGS_IN =
  /^(?:propose|present|introduce|develop|describe|design|devise|report|identify|discover|find|construct|provide|give|offer|derive|build|study|consider|use)/u;

/** "a method", "methods" brought in here: that there is one may be told first, and then what it does. */
function isNew(tree: SentenceTree, { verb }: ClausePart, noun: number): boolean {
  const governor = tree.heads[noun] ?? -1;
  // ", a reaction that ..." names again what stands before.
  if (tree.words[(dependents(tree, noun, "det", "amod", "compound")[0] ?? noun) - 1]?.text === ",")
    return false;
  const predicate = noun === verb && dependent(tree, noun, "cop") !== undefined;
  const brought = /^(?:obj|nsubj:pass|obl|nmod|conj)$/u.test(tree.relations[noun] ?? "");
  if (!predicate && (!brought || ASKED_FOR.test(tree.words[governor]?.lemma ?? ""))) return false;
  const determiner = dependent(tree, noun, "det", "nmod:poss");
  if (determiner !== undefined) return /^(?:a|an)$/u.test(lowerAt(tree, determiner));
  const broughtIn =
    predicate || (tree.relations[noun] === "obj" && BRINGS_IN.test(tree.words[governor]?.lemma ?? ""));
  return (
    broughtIn &&
    tagAt(tree, noun) === "NNS" &&
    !dependents(tree, noun, "amod").some((child) =>
      /^(?:other|many|most|all|few|several|some|only|such)$/u.test(lowerAt(tree, child)),
    )
  );
}

/** "a model in which A" as "a model. In this model, A". */
function cutPlaced(
  tree: SentenceTree,
  part: ClausePart,
  clause: number,
  noun: number,
  start: number,
): readonly ClausePart[] | null {
  const { body } = part;
  const preposition = tree.words[start];
  const subject = subjectOf(tree, clause);
  if (
    preposition === undefined ||
    lowerAt(tree, start + 1) !== "which" ||
    !/^(?:in|on|at|during|through|within|under|by|for|with|from)$/u.test(preposition.lower)
  )
    return null;
  if (subject === undefined || subject < start + 2 || finiteWord(tree, clause) === undefined) return null;
  if (
    !isSubtree(tree, clause, start, body.end) ||
    lengthOf(tree, start, body.end) < 6 ||
    !isAsserted(tree, part, noun)
  )
    return null;
  const comma = tree.words[start - 1]?.text === ",";
  if (tree.words.slice(start, body.end).some(({ text }) => text === ":")) return null;
  if (addsThing(tree, clause, body.end)) return null;
  if (!comma && !isNew(tree, part, noun)) return null;
  const plural = isPlural(tree, noun);
  const rivals = candidates(tree, noun, start).filter((other) => other !== noun);
  const head = tree.words[noun];
  if (
    head === undefined ||
    rivals.length > 0 ||
    head.spaceBefore === false ||
    !/^NNS?$/u.test(tagAt(tree, noun))
  )
    return null;
  const opening = [preposition, word(plural ? "these" : "this", "DET"), head, word(",", "PUNCT", false)];
  return [
    { ...part, body: { start: body.start, end: comma ? start - 1 : start } },
    { opening, body: { start: start + 2, end: body.end }, verb: clause, subject },
  ];
}
