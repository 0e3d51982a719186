import {
  dependent,
  dependents,
  isNegated,
  isPlural,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import { word } from "../prose/words.ts";
import { clauseAlone, opensScope, wordsOf } from "./clause-alone.ts";
import { type ClausePart, lengthOf, modalsOf } from "./clause-part.ts";
import { addsThing } from "./said-of-which.ts";

/** "a model in which A" as "a model. In this model, A", where the noun stands right before. */
export function cutInWhich(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let at = body.end - 5; at > body.start + 3; at -= 1) {
    if (
      lowerAt(tree, at + 1) !== "which" ||
      !/^(?:in|on|at|during|through|within|under|by|for|with|from)$/u.test(lowerAt(tree, at))
    )
      continue;
    const comma = tree.words[at - 1]?.text === ",";
    const end = comma ? at - 1 : at;
    const noun = end - 1;
    const preposition = tree.words[at];
    const head = tree.words[noun];
    if ((tree.depths[at] ?? 0) > 0 || preposition === undefined || head === undefined) return null;
    if (!/^NNS?$/u.test(tagAt(tree, noun)) || lengthOf(tree, body.start, end) + part.opening.length < 4)
      return null;
    // "of mice in a field in which": the noun may be the one before.
    if (
      dependents(tree, noun, "case").length > 0 ||
      head.spaceBefore === false ||
      opensScope(wordsOf(tree, part, end))
    )
      return null;
    const determiner = dependent(tree, noun, "det", "nmod:poss");
    if (!comma && determiner !== undefined && !/^an?$/u.test(lowerAt(tree, determiner))) return null;
    if (!comma && determiner === undefined && tagAt(tree, noun) !== "NNS") return null;
    // "two halls in which A: B" tells of the two after the colon.
    if (tree.words.slice(at, body.end).some(({ text }) => text === ":")) return null;
    if (addsThing(tree, at + 1, body.end)) return null;
    if (comma && hasRival(tree, noun, body.start)) return null;
    const first = clauseAlone(tree, part.opening, body.start, end);
    const rest = first === null ? null : clauseAlone(tree, [], at + 2, body.end);
    if (
      first === null ||
      rest === null ||
      isNegated(first.tree, first.verb) ||
      modalsOf(first.tree, first.verb).length > 0
    )
      return null;
    const opening = [
      preposition,
      word(isPlural(tree, noun) ? "these" : "this", "DET"),
      head,
      word(",", "PUNCT", false),
    ];
    return [
      { ...part, body: { start: body.start, end } },
      { opening, body: { start: at + 2, end: body.end }, verb: rest.verb + at + 2, subject: undefined },
    ];
  }
  return null;
}

/** "a class of halls that are times a lamp, for which": another noun of its number stands before it in the same phrase. */
function hasRival(tree: SentenceTree, noun: number, start: number): boolean {
  const plural = isPlural(tree, noun);
  let above = noun;
  while (above >= start && !(tree.relations[above] === "obj" || tree.relations[above] === "root"))
    above = tree.heads[above] ?? -1;
  for (let at = Math.max(start, above < 0 ? start : above); at < noun; at += 1)
    if (/^NNS?$/u.test(tagAt(tree, at)) && tree.relations[at] !== "compound" && isPlural(tree, at) === plural)
      return true;
  return false;
}
