import { auxiliariesOf, isNegated, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { word } from "../prose/words.ts";
import { clauseAlone } from "./clause-alone.ts";
import { type ClausePart, lengthOf, pronounFor } from "./clause-part.ts";
import { isOpenSeries } from "./stays-joined.ts";

/** "We show that A, and that B" as "We show that A. We also show that B", where each is whole when it is read alone. */
export function cutAndThat(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let joint = body.start + 5; joint < body.end - 5; joint += 1) {
    if (
      lowerAt(tree, joint) !== "and" ||
      lowerAt(tree, joint + 1) !== "that" ||
      (tree.depths[joint] ?? 0) > 0
    )
      continue;
    const end = tree.words[joint - 1]?.text === "," ? joint - 1 : joint;
    if (isOpenSeries(tree, body.start, end)) return null;
    const first = clauseAlone(tree, part.opening, body.start, end);
    if (first === null || clauseAlone(tree, [], joint + 2, body.end) === null) return null;
    const pronoun = pronounFor(first.tree, first.subject);
    const { verb } = first;
    if (
      pronoun === null ||
      first.finite !== verb ||
      isNegated(first.tree, verb) ||
      auxiliariesOf(first.tree, verb).length > 0
    )
      return null;
    const that = tagAt(first.tree, verb + 1) === "RB" ? verb + 2 : verb + 1;
    // Another "that" before could be the one that goes on.
    const thats = first.tree.words.filter(({ lower }, index) => lower === "that" && index > verb);
    if (lowerAt(first.tree, that) !== "that" || thats.length > 1 || lengthOf(tree, joint, body.end) < 6)
      return null;
    const report = first.tree.words[verb];
    if (report === undefined) return null;
    return [
      { ...part, body: { start: body.start, end } },
      {
        opening: [pronoun, word("also", "ADV"), word(report.lower, "VERB")],
        body: { start: joint + 1, end: body.end },
        verb: -1,
        subject: undefined,
      },
    ];
  }
  return null;
}
