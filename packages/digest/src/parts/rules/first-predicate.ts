import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { CLEAR_AUTHOR_VERBS } from "../../builtin/prose/author-verbs.ts";
import { hasConditionWithin } from "../front-of.ts";
import { hasOpenEnd } from "../open-end.ts";
import { type Reading, readAlone } from "../read-alone.ts";
import { holdsTwoClauses } from "../two-clauses.ts";
import { losesPart } from "./lost-part.ts";
import { beforeBracket } from "./parallel-things.ts";
import { isLastOfList, type Joint, ownAuxiliary } from "./predicate-joint.ts";

/** The first part read alone; null where it is no statement of its own without the second. */
export function leftAlone(tree: SentenceTree, joint: Joint, end: number): Reading | null {
  // "and so shows A": "They so show A" is no English.
  if (lowerAt(tree, joint.start) === "so" && joint.place > joint.start) return null;
  if (lengthOf(tree, 0, joint.end) < 4 || lengthOf(tree, joint.start, end) < 3) return null;
  const left = readAlone(tree, [{ start: 0, end: joint.end }]);
  if (left === null || hasOpenEnd(left.tree) || !isFree(tree, left, joint)) return null;
  if (isClauseSubject(left) || holdsTwoClauses(left) || endsInQuality(left)) return null;
  return losesPart(tree, left, joint, end) ? null : left;
}

/** "Tests show that lamps are liked and do B", where the parser took the report for the subject. */
function isClauseSubject({ tree, verb }: Reading): boolean {
  return dependents(tree, verb, "csubj").some((clause) => /^VB[ZPD]$/u.test(tagAt(tree, clause)));
}

/** "was safe, well liked", "can slow growth, sleep": a list of which the last part was cut off. */
function endsInQuality({ tree, verb }: Reading): boolean {
  const comma = tree.words.findLastIndex(({ text }, at) => text === "," && (tree.depths[at] ?? 0) === 0);
  if (comma < verb) return false;
  const rest = tree.tags.slice(comma + 1).filter((tag) => /^\p{L}/u.test(tag));
  if (rest.length === 0) return false;
  if (rest.every((tag) => /^(?:RB|JJ|VBN)/u.test(tag))) return true;
  // "a room, the hall" is one room.
  const before = tree.tags.slice(verb + 1, comma);
  const listed = before.every((tag) => !/^(?:CC|DT|PRP\$|CD|IN)$/u.test(tag));
  const names = tree.words.slice(comma + 1).some(({ text }) => /\p{Lu}/u.test(text));
  return listed && !names && /^NN/u.test(tagAt(tree, comma - 1)) && rest.every((tag) => /^NNS?$/u.test(tag));
}

/** Whether nothing in the first part holds the second with it. */
function isFree(tree: SentenceTree, left: Reading, joint: Joint): boolean {
  const { verb, subject, finite } = left;
  const last = joint.end - 1;
  // "glows and hums at night": what follows the second may belong to both.
  // After "are kept", "serve" with its object is no participle that shares anything.
  const passive = dependent(left.tree, verb, "aux:pass") !== undefined;
  const own = ownAuxiliary(tree, joint.place) || (passive && /^VB[ZP]$/u.test(tagAt(tree, joint.place)));
  const open = last === verb && /^V/u.test(tagAt(left.tree, verb)) && !own;
  if (open && joint.kind !== "but" && tree.words[joint.end]?.text !== ",") return false;
  if (isLastOfList(tree, joint, verb + 1) || sharesEnd(tree, left, joint)) return false;
  if (hasConditionWithin(tree, Math.max(finite, 0), joint.end) && tree.words[joint.end]?.text !== ",")
    return false;
  const before = tree.words.slice(tree.first[subject] ?? 0, verb).map(({ lower }) => lower);
  if (before[0] === "both" || before.at(-1) === "both") return false;
  if (before.some((lower) => /^(?:either|neither|only|whether|jointly|simultaneously)$/u.test(lower)))
    return false;
  return !/^(?:both|either|not|between)$/u.test(lowerAt(tree, verb + 1));
}

/** "coats and lights the hall", "is fit and ready for use", "we want to heat and light it": both have the end, or the "to". */
function sharesEnd(
  tree: SentenceTree,
  { tree: left, verb, subject }: Reading,
  { end, place, kind }: Joint,
): boolean {
  const last = end - 1;
  if (
    last !== verb &&
    [left, tree].some((each) => /^VB[ZPD]$/u.test(tagAt(each, last))) &&
    !ownAuxiliary(tree, place)
  )
    return true;
  if (last === verb && kind === "list" && /^VB/u.test(tagAt(left, last))) return true;
  // "warms red (old) but cools blue (new) halls"
  if (beforeBracket(tree, end) === verb + 2 && /^JJ/u.test(tagAt(left, verb + 1))) return end > verb + 2;
  // "may slow growth, end sleep and change the life of moths": all are of the moths.
  if (
    kind === "list" &&
    (dependent(left, verb, "obj") === last ||
      (/^VBP?$/u.test(tagAt(tree, place)) && /^NN/u.test(tagAt(tree, last)))) &&
    !left.words.slice(verb).some(({ lower }) => lower === "of") &&
    tree.words.slice(place).some(({ lower }) => lower === "of")
  )
    return true;
  if (
    last === verb &&
    /^JJ/u.test(tagAt(left, last)) &&
    /^JJ/u.test(tagAt(tree, place)) &&
    tree.tags.slice(place + 1, place + 3).some((tag) => /^(?:IN|TO)$/u.test(tag))
  )
    return true;
  if (lowerAt(tree, last - 1) === "both" && !/^NN/u.test(tagAt(left, last))) return true;
  if (lowerAt(left, subject) === "we" && CLEAR_AUTHOR_VERBS.has(tree.words[place]?.lemma ?? "")) return false;
  return (
    /^VBP?$/u.test(tagAt(tree, place)) &&
    !ownAuxiliary(tree, place) &&
    left.words.some(
      (_, index) => index > verb && lowerAt(left, index) === "to" && tagAt(left, index + 1) === "VB",
    )
  );
}
