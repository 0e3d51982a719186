import { dependent, isNegated, lowerAt, type SentenceTree } from "../low/sentence-tree.ts";
import { wordsFrom } from "../prose/words.ts";
import { clauseAlone, opensScope, placeIn, wordsOf } from "./clause-alone.ts";
import { type ClausePart, lengthOf, modalsOf } from "./clause-part.ts";

/** "Because A, B" as "A. So B"; "A because B" as "A. This is because B". */
export function cutReason(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  return cutFirst(tree, part) ?? cutLast(tree, part);
}

function cutFirst(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  if (part.opening.length > 0 || !/^(?:because|since)$/u.test(lowerAt(tree, body.start))) return null;
  // "Because of this, A, and B"
  if (lowerAt(tree, body.start + 1) === "of") return null;
  for (let comma = body.start + 4; comma < body.end - 4; comma += 1) {
    if (tree.words[comma]?.text !== "," || (tree.depths[comma] ?? 0) > 0) continue;
    const reason = clauseAlone(tree, [], body.start + 1, comma);
    const result = reason === null ? null : clauseAlone(tree, [], comma + 1, body.end);
    if (reason === null || result === null || opensScope(reason.tree.words)) continue;
    // "Since A was found, B has been done" tells of time.
    if (
      dependent(result.tree, result.verb, "aux") !== undefined &&
      /^ha[sd]|have$/u.test(lowerAt(result.tree, result.finite))
    )
      return null;
    if (/^(?:it|they)$/u.test(lowerAt(reason.tree, reason.subject))) return null;
    const first = { opening: [], body: { start: body.start + 1, end: comma } };
    const rest = { opening: wordsFrom("so"), body: { start: comma + 1, end: body.end } };
    return [
      { ...first, verb: -1, subject: placeIn({ ...part, ...first }, reason, reason.subject) },
      { ...rest, verb: -1, subject: placeIn({ ...part, ...rest }, result, result.subject) },
    ];
  }
  return null;
}

function cutLast(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let joint = body.start + 4; joint < body.end - 4; joint += 1) {
    const lower = lowerAt(tree, joint);
    const comma = tree.words[joint - 1]?.text === ",";
    if (
      (lower !== "because" && !(/^(?:since|as)$/u.test(lower) && comma)) ||
      lowerAt(tree, joint + 1) === "of"
    )
      continue;
    if (
      /^(?:only|just|partly|not|simply|mainly|perhaps|possibly|and|but)$/u.test(lowerAt(tree, joint - 1)) ||
      (tree.depths[joint] ?? 0) > 0
    )
      return null;
    const end = comma ? joint - 1 : joint;
    const left = wordsOf(tree, part, end);
    if (
      lengthOf(tree, body.start, end) < 4 ||
      opensScope(left) ||
      left.some(({ lower: each }) => /^(?:that|which|who|to)$/u.test(each))
    )
      return null;
    const first = clauseAlone(tree, part.opening, body.start, end);
    const second = first === null ? null : clauseAlone(tree, [], joint + 1, body.end);
    if (
      first === null ||
      second === null ||
      isNegated(first.tree, first.verb) ||
      modalsOf(first.tree, first.verb).length > 0
    )
      return null;
    return [
      { ...part, body: { start: body.start, end } },
      {
        opening: wordsFrom("this is because"),
        body: { start: joint + 1, end: body.end },
        verb: -1,
        subject: undefined,
      },
    ];
  }
  return null;
}
