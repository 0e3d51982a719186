import { isPlural, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { wordsFrom } from "../prose/words.ts";
import { clauseAlone, hasStrayVerb, opensScope, wordsOf } from "./clause-alone.ts";
import { type ClausePart, lengthOf } from "./clause-part.ts";

/** A final "including A and B" as "These include A and B", or as "This includes A and B" where it is not of many. */
export function cutIncluding(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let at = body.end - 3; at > body.start + 4; at -= 1) {
    if (lowerAt(tree, at) !== "including" || (tree.depths[at] ?? 0) > 0) continue;
    const comma = tree.words[at - 1]?.text === ",";
    const end = comma ? at - 1 : at;
    const noun = tree.words[end - 1]?.text === ")" ? -1 : end - 1;
    const left = wordsOf(tree, part, end);
    if (
      noun < 0 ||
      !/^NN/u.test(tagAt(tree, noun)) ||
      lengthOf(tree, body.start, end) + part.opening.length < 5
    )
      return null;
    if (
      lengthOf(tree, at, body.end) < 4 ||
      opensScope(left) ||
      left.some(({ lower }) => /^(?:no|not|without)$/u.test(lower))
    )
      return null;
    const many = isPlural(tree, noun) && tree.relations[noun] !== "nmod" && tree.relations[noun] !== "conj";
    if (!comma && !many) return null;
    const opening = wordsFrom(many ? "these include" : "this includes");
    const first = clauseAlone(tree, part.opening, body.start, end);
    const rest = clauseAlone(tree, opening, at + 1, body.end);
    if (first === null || rest === null || rest.verb !== 1 || hasStrayVerb(rest.tree, 2)) return null;
    return [
      { ...part, body: { start: body.start, end } },
      { opening, body: { start: at + 1, end: body.end }, verb: -1, subject: undefined },
    ];
  }
  return null;
}
