import { dependents, isNegated, isPlural, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import {
  type ClauseAlone,
  clauseAlone,
  hasStrayVerb,
  numberOf,
  opensScope,
  wordsOf,
} from "./clause-alone.ts";
import { type ClausePart, lengthOf, modalsOf } from "./clause-part.ts";

/** A final ", which is B" as "This is B" or "These are B"; a final ", where B" as "There, B". */
export function cutWhich(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let comma = body.end - 4; comma > body.start + 3; comma -= 1) {
    const lower = lowerAt(tree, comma + 1);
    if (tree.words[comma]?.text !== "," || (lower !== "which" && lower !== "where")) continue;
    if ((tree.depths[comma] ?? 0) > 0) return null;
    if (lengthOf(tree, comma, body.end) < 4 || opensScope(wordsOf(tree, part, comma))) return null;
    const first = clauseAlone(tree, part.opening, body.start, comma);
    if (first === null) return null;
    const opening =
      lower === "which" ? whichAs(tree, comma, first, body.end) : whereAs(tree, comma, body.end);
    if (opening === null) return null;
    return [
      { ...part, body: { start: body.start, end: comma } },
      { opening, body: { start: comma + 2, end: body.end }, verb: -1, subject: undefined },
    ];
  }
  return null;
}

function whichAs(tree: SentenceTree, comma: number, first: ClauseAlone, end: number): Word[] | null {
  const modal = modalsOf(first.tree, first.verb).length > 0 || isNegated(first.tree, first.verb);
  const adverb = tagAt(tree, comma + 2) === "RB" || lowerAt(tree, comma + 2) === "in" ? 1 : 0;
  if (modal && tagAt(tree, comma + 2 + adverb) !== "MD") return null;
  const near = nearNumber(tree, comma);
  for (const [text, number] of [
    ["this", "singular"],
    ["these", "plural"],
  ] as const) {
    const opening = [word(text, "PRON")];
    const rest = clauseAlone(tree, opening, comma + 2, end);
    if (
      rest === null ||
      rest.subject !== 0 ||
      rest.finite > 4 ||
      goesOn(rest) ||
      hasStrayVerb(rest.tree, Math.max(rest.verb, rest.finite) + 1)
    )
      continue;
    const verb = numberOf(rest.tree, rest.finite) ?? near;
    // "these" in the source could be taken for the whole of what was said only in the singular.
    if (
      verb === number &&
      (near === number || (number === "singular" && OF_ALL.test(lowerAt(rest.tree, rest.verb))))
    )
      return opening;
  }
  return null;
}

const OF_ALL =
  /^(?:leads|allows|enables|suggests|implies|means|causes|indicates|makes|helps|results|shifts|increases|reduces|provides|shows|limits|improves|led|allowed|enabled|caused|resulted)$/u;

/** Whether the noun right before the comma is one or many. */
function nearNumber(tree: SentenceTree, comma: number): "singular" | "plural" | null {
  let at = comma - 1;
  if (tree.words[at]?.text === ")") while (at > 0 && tree.words[at]?.text !== "(") at -= 1;
  if (tree.words[at]?.text === "(") at -= 1;
  if (!/^NN/u.test(tagAt(tree, at))) return null;
  const listed =
    (tree.relations[at] === "conj" && dependents(tree, at, "cc").length > 0) ||
    lowerAt(tree, at - 1) === "and";
  return isPlural(tree, at) || listed ? "plural" : "singular";
}

/** A second verb, or a clause after another comma, may not belong to the aside. */
function goesOn({ tree, verb }: ClauseAlone): boolean {
  return tree.words.some(
    ({ text }, index) =>
      index > verb &&
      (text === "," || text === "and") &&
      /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index + 1)),
  );
}

function whereAs(tree: SentenceTree, comma: number, end: number): Word[] | null {
  const rest = clauseAlone(tree, [], comma + 2, end);
  if (rest === null || goesOn(rest)) return null;
  if (tree.words.slice(comma + 2, end).some(({ tag }) => tag === "MATH") || tagAt(tree, comma - 1) === "MATH")
    return wordsFrom("here ,");
  if (!/^NNS?$/u.test(tagAt(tree, comma - 1))) return null;
  const noun = tree.words[comma - 1];
  const placed = dependents(tree, comma - 1, "case").some((child) =>
    /^(?:in|at|on|within|into|to)$/u.test(lowerAt(tree, child)),
  );
  if (placed || noun === undefined) return wordsFrom("there ,");
  return [...wordsFrom(isPlural(tree, comma - 1) ? "in these" : "in this"), noun, word(",", "PUNCT", false)];
}
