import { nameOf } from "../../parts/take-up.ts";
import {
  dependent,
  dependents,
  finiteWord,
  isPlural,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import { type Word, word } from "../prose/words.ts";
import { type ClausePart, withoutEndMark } from "./clause-part.ts";
import { takenUpAs } from "./fitting-name.ts";
import { endsInReport, isOfJoinedName, isPickedOut } from "./picked-out.ts";

/** Nouns that could be meant where a clause follows several: those of the phrase that ends just before it. */
export function candidates(tree: SentenceTree, noun: number, start: number): number[] {
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
export function nounAgain(
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
  const named = nameOf(tree, noun);
  const head = tree.words[noun];
  if (head === undefined) return null;
  // "3D shapes", "iTM-VAE": without its first half it is no name.
  if (named[0]?.spaceBefore === false) return null;
  const name = tag === "NNP" || /^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(head.text);
  if (name && dependent(tree, noun, "det") === undefined) return named;
  return takenUpAs(tree, noun, named.length);
}

const EMPTY =
  /^(?:manner|way|fashion|extent|degree|pattern|error|case|number|sense|form|amount|level|rate|kind|type|sort|means|thing|fact|point|factor|reaction)$/u;

const OF_THE_WHOLE =
  /^(?:leads|results|allows|enables|suggests|implies|means|causes|indicates|makes|helps)$/u;

/** "this" where it makes no difference whether the noun or all before it is meant; "these" after a list. */
export function takenUp(tree: SentenceTree, noun: number, clause: number): Word[] | null {
  if (OF_THE_WHOLE.test(lowerAt(tree, clause))) return [word("this", "PRON")];
  const finite = finiteWord(tree, clause);
  const plural = finite !== undefined && (tagAt(tree, finite) === "VBP" || lowerAt(tree, finite) === "were");
  const listed = dependents(tree, noun, "conj").length > 0 && /^NN/u.test(tagAt(tree, noun));
  return plural && listed ? [word("these", "PRON")] : null;
}
