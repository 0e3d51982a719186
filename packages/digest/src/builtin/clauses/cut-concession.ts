import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { wordsFrom } from "../prose/words.ts";
import { type ClauseAlone, clauseAlone, opensScope, placeIn } from "./clause-alone.ts";
import type { ClausePart } from "./clause-part.ts";

/** "Although A, B" and "However, whereas A, B" as "A. But B". */
export function cutConcession(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  const joined = /^(?:however|but)$/u.test(lowerAt(tree, body.start));
  let start = body.start + (joined ? (lowerAt(tree, body.start + 1) === "," ? 2 : 1) : 0);
  if (part.opening.length > 0) return null;
  if (lowerAt(tree, start) === "even" && lowerAt(tree, start + 1) === "though") start += 1;
  const joint = lowerAt(tree, start);
  if (!/^(?:although|though|whereas|while)$/u.test(joint)) return null;
  for (let comma = start + 4; comma < body.end - 4; comma += 1) {
    if (tree.words[comma]?.text !== "," || (tree.depths[comma] ?? 0) > 0) continue;
    const first = clauseAlone(tree, [], start + 1, comma);
    const second = first === null ? null : clauseAlone(tree, [], comma + 1, body.end);
    if (first === null || second === null || opensScope(first.tree.words)) continue;
    if (
      /^(?:it|they|this|these)$/u.test(lowerAt(first.tree, first.subject)) &&
      first.tree.relations[first.subject] !== "expl"
    )
      return null;
    // "Although A of B, C, and D, E": the first comma may stand in a list.
    if (hasComma(second)) continue;
    if (joint === "while" && !isStanding(first)) return null;
    const from = { opening: joined ? wordsFrom("but") : [], body: { start: start + 1, end: comma } };
    const rest = {
      opening: joined ? wordsFrom("in contrast ,") : wordsFrom("but"),
      body: { start: comma + 1, end: body.end },
    };
    return [
      {
        ...from,
        verb: first.verb + start + 1,
        subject: placeIn({ ...part, ...from }, { ...first, opening: 0 }, first.subject),
      },
      {
        ...rest,
        verb: second.verb + comma + 1,
        subject: placeIn({ ...part, ...rest }, { ...second, opening: 0 }, second.subject),
      },
    ];
  }
  return null;
}

function hasComma({ tree, subject }: ClauseAlone): boolean {
  return tree.words.slice(0, (tree.last[subject] ?? subject) + 1).some(({ text }) => text === ",");
}

/** Whether a "while" clause says what holds in general or is over, so that "while" is no "during". */
function isStanding({ tree, finite }: ClauseAlone): boolean {
  const tag = tagAt(tree, finite);
  return tag === "VBZ" || tag === "VBP" || tag === "MD";
}
