import { isNegated, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { before, headOf, heldBy, isOurs, isSupposed, openedSoundly, saysTwo } from "../cut-places.ts";
import { isOfChange } from "../of-change.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isPast, type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "A, as B is so" as "A. This is because B is so": behind a comma, and of what holds at all times, "as" gives the reason. */
export function splitAsReason(tree: SentenceTree): readonly Split[] {
  if (isOurs(tree)) return [];
  const end = endOfSentence(tree);
  return tree.words.flatMap(({ lower }, at): Split[] => {
    if (lower !== "as" || lowerAt(tree, at - 1) !== "," || at < 5 || end - at < 5) return [];
    if ((tree.depths[at] ?? 0) > 0 || !opensClause(tree, at + 1) || !isClosed(tree, at + 1, end)) return [];
    if (isSupposed(tree, 0, at) || /^(?:just|such|same|so)$/u.test(lowerAt(tree, at - 2))) return [];
    const first = before(tree, at);
    const whole = readAlone(tree, first);
    const reason = readAlone(tree, [{ start: at + 1, end }]);
    if (whole === null || reason === null || !isGeneral(whole) || !isGeneral(reason)) return [];
    if (isOfChange(reason.tree, reason.verb)) return [];
    if (hasOpenEnd(whole.tree) || saysTwo(whole.tree) || !comesFirst(reason)) return [];
    const told = openedSoundly(tree, ["this is because"], at + 1, end);
    if (told === null) return [];
    const denied = isNegated(whole.tree, whole.verb) ? "-denied" : "";
    const pronoun = /^(?:it|they|its|their)$/u.test(lowerAt(tree, at + 1)) ? "-it" : "";
    return [
      {
        rule: `as-reason:end${pronoun}${denied}`,
        statements: [first, told],
        about: heldBy(tree, at, end) ?? tree.root,
        cut: headOf(tree, at + 1, end),
      },
    ];
  });
}

/** No "as a rule", "as expected", "as we show", "as is the case". */
function opensClause(tree: SentenceTree, at: number): boolean {
  if (
    /^(?:we|i|is|are|was|were|a|an|expected|shown|in|for|such|is|did|do|does|has|have|may|can|one|of|part|far|long|soon|much|many|well|opposed|compared|to)$/u.test(
      lowerAt(tree, at),
    )
  )
    return false;
  if (
    lowerAt(tree, at) === "it" &&
    /^(?:is|was|were|has|may)$/u.test(lowerAt(tree, at + 1)) &&
    /^(?:the|known|often|usually|usual|done|shown|common)$/u.test(lowerAt(tree, at + 2))
  )
    return false;
  return /^(?:DT|PRP|PRP\$|NN|JJ|CD|VBG|EX|RB|MATH)/u.test(tagAt(tree, at));
}

/** Whether nothing follows in the clause that may belong to the whole, or to another clause. */
function isClosed(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const next = lowerAt(tree, index + 1);
    if (/^(?:;|:|while|whereas|although)$/u.test(lowerAt(tree, index))) return false;
    if (
      lowerAt(tree, index) === "," &&
      (tagAt(tree, index + 1) === "VBG" || /^(?:we|but|as|so|suggesting)$/u.test(next))
    )
      return false;
  }
  return true;
}

/** What holds at all times: told in the present, with no condition around it. */
function isGeneral(reading: Reading): boolean {
  if (isPast(reading) || /^(?:we|i)$/u.test(lowerAt(reading.tree, reading.subject))) return false;
  return !reading.tree.words.some(({ lower }) => /^(?:if|when|unless|whether|if|once)$/u.test(lower));
}

/** Whether a clause begins with its subject. */
function comesFirst({ tree, subject }: Reading): boolean {
  return (tree.first[subject] ?? subject) <= 1;
}
