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
import { type Word, word } from "../prose/words.ts";
import { type ClausePart, lengthOf, modalsOf, withoutEndMark } from "./clause-part.ts";
import { endsInReport, isOfJoinedName, isPickedOut } from "./picked-out.ts";
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
  const named = nounAgain(tree, part, noun, clause, start);
  if (named === null) return null;
  const comma = tree.words[start - 1]?.text === ",";
  const doing = tagAt(tree, clause) === "VBG";
  const base = doing ? baseOf(tree, clause) : "be";
  const main = finiteWord(tree, part.verb);
  if (base === null || (!doing && !/^(?:IN|TO)$/u.test(tagAt(tree, start + 1)))) return null;
  const past = !doing && main !== undefined && tagAt(tree, main) === "VBD";
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
  // After "in two dimensions, which", any noun of the clause may be meant.
  if (/^(?:obl|nmod)$/u.test(tree.relations[noun] ?? "")) {
    let verb = noun;
    while (verb >= 0 && !/^V/u.test(tagAt(tree, verb))) verb = tree.heads[verb] ?? -1;
    for (let index = Math.max(0, verb); index < start; index += 1)
      if (/^NN/u.test(tagAt(tree, index)) && tree.relations[index] !== "compound" && !found.includes(index))
        found.push(index);
  }
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
  // "in a manner. This manner is ...": such nouns say nothing without their clause.
  if (EMPTY.test(tree.words[noun]?.lemma ?? "") || isOfJoinedName(tree, noun)) return null;
  const adds = tree.words[start - 1]?.text === ",";
  if (!adds && (isPickedOut(tree, noun) || endsInReport(tree, start, withoutEndMark(tree, part.body))))
    return null;
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
  // ", which": any other noun of the same number after the verb may be meant, wherever the parser hung it.
  if (tree.words[start - 1]?.text === ",") {
    for (let index = part.verb + 1; index < start; index += 1)
      if (
        index !== noun &&
        /^NNP?S?$/u.test(tagAt(tree, index)) &&
        tree.relations[index] !== "compound" &&
        isPlural(tree, index) === plural
      )
        return null;
  }
  const before: Word[] = [];
  for (
    let index = noun - 1;
    index >= 0 && (isPartOfName(tree, index, noun) || isWithinName(tree, index, noun - before.length, noun));
    index -= 1
  ) {
    const named = tree.words[index];
    if (named !== undefined) before.unshift(named);
  }
  const head = tree.words[noun];
  if (head === undefined) return null;
  // "3D shapes", "iTM-VAE": without its first half it is no name.
  if ([...before, head][0]?.spaceBefore === false) return null;
  const name = tag === "NNP" || /^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(head.text);
  if (name && dependent(tree, noun, "det") === undefined) return [...before, head];
  return [word(plural ? "these" : "this", "DET"), ...before, head];
}

const EMPTY =
  /^(?:manner|way|fashion|extent|degree|pattern|error|case|number|sense|form|amount|level|rate|kind|type|sort|means|thing|fact|point|factor|reaction)$/u;

/** "discrete time model": what is said of a part of the name is part of it. */
function isWithinName(tree: SentenceTree, index: number, start: number, noun: number): boolean {
  const head = tree.heads[index] ?? -1;
  return head >= start && head < noun && /^(?:JJ|NN|VBN)/u.test(tagAt(tree, index));
}

function isPartOfName(tree: SentenceTree, index: number, noun: number): boolean {
  if (tree.heads[index] !== noun) return false;
  const capital = index > 0 && /^\p{Lu}/u.test(tree.words[index]?.text ?? "");
  return tree.relations[index] === "compound" || (tree.relations[index] === "amod" && capital);
}

const OF_THE_WHOLE =
  /^(?:leads|results|allows|enables|suggests|implies|means|causes|indicates|makes|helps)$/u;

/** "this" where it makes no difference whether the noun or all before it is meant; "these" after a list. */
function takenUp(tree: SentenceTree, noun: number, clause: number): Word[] | null {
  if (OF_THE_WHOLE.test(lowerAt(tree, clause))) return [word("this", "PRON")];
  const finite = finiteWord(tree, clause);
  const plural = finite !== undefined && (tagAt(tree, finite) === "VBP" || lowerAt(tree, finite) === "were");
  const listed = dependents(tree, noun, "conj").length > 0 && /^NN/u.test(tagAt(tree, noun));
  return plural && listed ? [word("these", "PRON")] : null;
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
