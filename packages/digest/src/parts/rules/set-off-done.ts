import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { word } from "../../builtin/prose/words.ts";
import { headOf, isOneTail, isOurs, isSupposed } from "../cut-places.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isPast, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { splitReduced } from "./split-reduced.ts";

/** "The price rose, driven by the demand" as "The price rose. This was driven by the demand." */
export function splitSetOffDone(tree: SentenceTree): readonly Split[] {
  if (isOurs(tree)) return [];
  const end = endOfSentence(tree);
  for (let at = end - 3; at > 4; at -= 1) {
    if (lowerAt(tree, at - 1) !== "," || tagAt(tree, at) !== "VBN" || (tree.depths[at] ?? 0) > 0) continue;
    const split = splitAt(tree, at, end);
    return split === null || splitReduced(tree).length > 0 ? [] : [split];
  }
  return [];
}

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  const lower = lowerAt(tree, at);
  const by = /^(?:by|through|via|with)$/u.test(lowerAt(tree, at + 1)) || lowerAt(tree, at + 1) === "in";
  if (!OF_EVENTS.test(lower) || !by || !isOneTail(tree, at)) return null;
  // "driven by A and lighting B": what the lamp does goes on.
  if (
    tree.words.some(
      (_, index) => index > at && lowerAt(tree, index) === "and" && tagAt(tree, index + 1) === "VBG",
    )
  )
    return null;
  const commas = tree.words.filter(({ text }, index) => text === "," && tree.depths[index] === 0).length;
  if (commas > 1 || isSupposed(tree, 0, at) || tree.words.slice(0, at).some((item) => HELD.test(item.lower)))
    return null;
  const first = [{ start: 0, end: at - 1 }];
  const left = readAlone(tree, first);
  if (left === null || hasOpenEnd(left.tree)) return null;
  const told = [word("this", "PRON"), word(isPast(left) ? "was" : "is", "AUX"), { start: at, end }];
  if (readAlone(tree, told) === null) return null;
  return {
    rule: `set-off-done:${lower}`,
    statements: [first, told],
    about: left.verb,
    cut: headOf(tree, at, end),
  };
}

/** What happens is driven, followed or borne out by something, whichever thing is meant. */
const OF_EVENTS =
  /^(?:mediated|driven|evidenced|followed|preceded|accompanied|supported|facilitated|caused|triggered|induced|explained|confirmed|reflected|indicated|manifested|enabled|aided|controlled|regulated)$/u;

/** Under these, or of what only may be, nothing is told as a fact. */
const HELD =
  /^(?:if|unless|whether|may|might|could|would|should|no|not|without|than|either|neither|nor|suggest|suggests|suggested|indicate|indicates|hypothesi\p{L}+|imply|implies|argue|whereas|while|although|including|like)$/u;
