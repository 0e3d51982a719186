import { inflect } from "../../lexicon/verb-forms.ts";
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
import { type Word, word } from "../prose/words.ts";
import { type ClausePart, lengthOf, modalsOf, pronounFor, withoutEndMark } from "./clause-part.ts";

/** A final ", which is B" as "This X is B"; "a method that does B" as "a method. This method does B". */
export function cutRelative(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  const end = withoutEndMark(tree, body);
  for (let clause = body.end - 1; clause > part.verb; clause -= 1) {
    const relation = tree.relations[clause];
    if (relation !== "acl:relcl" && relation !== "acl" && relation !== "appos") continue;
    if ((tree.last[clause] ?? 0) < end - 1 || (tree.last[clause] ?? 0) >= body.end) continue;
    const cut =
      relation === "acl:relcl"
        ? cutClause(tree, part, clause)
        : relation === "acl"
          ? cutReduced(tree, part, clause)
          : null;
    if (cut !== null) return cut;
  }
  return null;
}

function cutClause(tree: SentenceTree, part: ClausePart, clause: number): readonly ClausePart[] | null {
  const { body } = part;
  const noun = tree.heads[clause] ?? -1;
  const start = tree.first[clause] ?? clause;
  const relative = subjectOf(tree, clause);
  if (relative === undefined || relative !== start || !/^(?:which|that)$/u.test(lowerAt(tree, relative)))
    return null;
  if (finiteWord(tree, clause) === undefined || !isSubtree(tree, clause, start, body.end)) return null;
  if (lengthOf(tree, start + 1, body.end) < 4 || !isAsserted(tree, part, noun)) return null;
  const comma = tree.words[start - 1]?.text === ",";
  if (lowerAt(tree, relative) === "which" ? !comma : comma || !isNew(tree, part, noun)) return null;
  const named = nounAgain(tree, part, noun, clause, start);
  if (named === null) return null;
  const first = { ...part, body: { start: body.start, end: comma ? start - 1 : start } };
  return [first, { opening: named, body: { start: start + 1, end: body.end }, verb: clause, subject: noun }];
}

/** "a method based on B" as "a method. This method is based on B". */
function cutReduced(tree: SentenceTree, part: ClausePart, clause: number): readonly ClausePart[] | null {
  const { body } = part;
  const noun = tree.heads[clause] ?? -1;
  const start = tree.first[clause] ?? clause;
  if (
    tagAt(tree, clause) !== "VBN" ||
    start !== clause ||
    !/^(?:based|called|named|designed|inspired|composed|trained|motivated|built)$/u.test(
      lowerAt(tree, clause),
    )
  )
    return null;
  if (!isSubtree(tree, clause, start, body.end) || lengthOf(tree, start, body.end) < 4) return null;
  if (!isAsserted(tree, part, noun) || !isNew(tree, part, noun)) return null;
  const named = nounAgain(tree, part, noun, clause, start);
  if (named === null) return null;
  const comma = tree.words[start - 1]?.text === ",";
  return [
    { ...part, body: { start: body.start, end: comma ? start - 1 : start } },
    {
      opening: [...named, word(isPlural(tree, noun) ? "are" : inflect("be", "third"), "AUX")],
      body: { start, end: body.end },
      verb: clause,
      subject: noun,
    },
  ];
}

/** Whether what is said of a noun is said outright: not inside what is only possible, denied or supposed. */
function isAsserted(tree: SentenceTree, { verb }: ClausePart, noun: number): boolean {
  let at = noun;
  for (let steps = 0; at >= 0 && steps < 30; steps += 1) {
    if (isNegated(tree, at) || modalsOf(tree, at).length > 0) return false;
    if ((tree.children[at] ?? []).some((child) => isConditionalWord(lowerAt(tree, child)))) return false;
    const relation = tree.relations[at];
    if (at === verb) return true;
    if (relation === "advcl" || relation === "acl:relcl" || relation === "csubj") return false;
    if (
      relation === "ccomp" &&
      !/^(?:show|find|report|demonstrate|prove|observe|reveal|confirm|see|discover|note)/u.test(
        lowerAt(tree, tree.heads[at] ?? -1),
      )
    )
      return false;
    if (
      relation === "ccomp" &&
      !/^(?:found|find|shows?|showed|shown)/u.test(lowerAt(tree, tree.heads[at] ?? -1)) &&
      lowerAt(tree, tree.heads[at] ?? -1) === ""
    )
      return false;
    at = tree.heads[at] ?? -1;
  }
  return false;
}

const BRINGS_IN =
  /^(?:propose|present|introduce|develop|describe|design|devise|report|identify|discover|find|construct|provide|give|offer|derive|build|study|consider|use)/u;

/** "a method", "methods" brought in here: that there is one may be told first, and then what it does. */
function isNew(tree: SentenceTree, { verb }: ClausePart, noun: number): boolean {
  const governor = tree.heads[noun] ?? -1;
  const predicate = noun === verb && dependent(tree, noun, "cop") !== undefined;
  const brought = tree.relations[noun] === "obj" || tree.relations[noun] === "nsubj:pass";
  const broughtIn =
    brought &&
    BRINGS_IN.test(tree.words[governor]?.lemma ?? "") &&
    (governor === verb || tree.relations[governor] === "conj");
  if (!predicate && !broughtIn) return false;
  const determiner = dependent(tree, noun, "det", "nmod:poss", "nummod");
  if (determiner !== undefined) return /^(?:a|an)$/u.test(lowerAt(tree, determiner));
  return (
    tagAt(tree, noun) === "NNS" &&
    !dependents(tree, noun, "amod").some((child) =>
      /^(?:other|many|most|all|few|several|some|only|such)$/u.test(lowerAt(tree, child)),
    )
  );
}

/** Nouns that could be meant where a clause follows several: those of the phrase that ends just before it. */
function candidates(tree: SentenceTree, noun: number, start: number): number[] {
  const found: number[] = [];
  for (let index = start - 1; index >= 0; index -= 1) {
    if (!/^(?:NN|MATH)/u.test(tagAt(tree, index)) || tree.relations[index] === "compound") continue;
    let at = index;
    const chain: number[] = [];
    while (at >= 0 && /^(?:NN|MATH)/u.test(tagAt(tree, at))) {
      chain.push(at);
      if (!/^(?:nmod|conj|appos)$/u.test(tree.relations[at] ?? "")) break;
      at = tree.heads[at] ?? -1;
    }
    found.push(...chain);
    break;
  }
  if (!found.includes(noun)) found.push(noun);
  return found;
}

/** The noun as it opens the new sentence, if nothing else can be meant: "this method", "these cells", a name as it is. */
function nounAgain(
  tree: SentenceTree,
  part: ClausePart,
  noun: number,
  clause: number,
  start: number,
): Word[] | null {
  const tag = tagAt(tree, noun);
  if (!/^(?:NN|NNS|NNP)$/u.test(tag) || tree.relations[noun] === "xcomp") return null;
  const finite = finiteWord(tree, clause);
  const number =
    finite === undefined
      ? null
      : tagAt(tree, finite) === "VBZ" || lowerAt(tree, finite) === "was"
        ? false
        : tagAt(tree, finite) === "VBP" || lowerAt(tree, finite) === "were"
          ? true
          : null;
  const plural = isPlural(tree, noun);
  if (number !== null && number !== plural) return null;
  const rivals = candidates(tree, noun, start).filter(
    (other) => other !== noun && (number === null || isPlural(tree, other) === number),
  );
  if (rivals.length > 0 || dependents(tree, noun, "conj").length > 0) return null;
  const compounds = dependents(tree, noun, "compound", "amod", "nummod").filter(
    (child) =>
      child === noun - 1 && /^(?:NN|JJ)/u.test(tagAt(tree, child)) && tree.words[noun]?.spaceBefore !== false,
  );
  const before = compounds.flatMap((index) =>
    tree.words[index - 1]?.text === "-" ? [] : (tree.words[index] ?? []),
  );
  const head = tree.words[noun];
  if (head === undefined) return null;
  const name = tag === "NNP" || /^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(head.text);
  if (name && dependent(tree, noun, "det") === undefined) return [...before, head];
  // What was only told of is taken up by its pronoun where it was the predicate: "X is a Y. It ...".
  if (noun === part.verb) {
    const pronoun = pronounFor(tree, part.subject);
    return pronoun === null || pronoun.lower === "we" ? null : [pronoun];
  }
  return [word(plural ? "these" : "this", "DET"), ...before, head];
}
