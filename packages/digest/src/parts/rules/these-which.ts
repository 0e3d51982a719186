import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { endsInAside, headOf } from "../cut-places.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { numberOf } from "../verb-place.ts";
import { clauseOf } from "./plain-that.ts";
import { splitFirstWhich, tellWhich } from "./which-of-all.ts";

/**
 * "oils for lamps, which are costly" as "oils for lamps. These are costly.": of which things of many, "these" leaves as
 * open as "which" did.
 */
export function splitTheseWhich(tree: SentenceTree): readonly Split[] {
  return splitFirstWhich(tree, splitAt);
}

function splitAt(tree: SentenceTree, at: number): Split | null {
  let finite = at + 1;
  while (/^RB/u.test(tagAt(tree, finite)) && finite < at + 3) finite += 1;
  if (numberOf(tree, finite) !== true || !/^NNP?S$/u.test(tagAt(tree, at - 2)) || isCounted(tree, at - 2))
    return null;
  if (endsInAside(tree, at)) return null;
  const end = endOfSentence(tree);
  const statements = tellWhich(tree, at, finite, "these", HELD);
  if (statements === null) return null;
  // "found oil in some lamps, which underline A": what was found does.
  if (SHOWS.test(tree.words[finite]?.lemma ?? "") && /^VBP$/u.test(tagAt(tree, finite))) return null;
  const kind = tree.heads[clauseOf(tree, finite)] === at - 2 ? "near" : "far";
  return {
    rule: `these-which:${kind}`,
    statements,
    about: at - 2,
    cut: headOf(tree, at + 1, end),
  };
}

/** "these lamps, which", "both lamps, which": they were told before. */
function isCounted(tree: SentenceTree, noun: number): boolean {
  let start = noun;
  while (start > 0 && /^(?:NN|JJ|VBN|HYPH|CD)/u.test(tagAt(tree, start - 1))) start -= 1;
  return /^(?:no|few|any|all|every|both|only|than|not|without)$/u.test(lowerAt(tree, start - 1));
}

/** What findings do and things seldom. */
const SHOWS = /^(?:underscore|underline|highlight|suggest|indicate|imply|emphasi[sz]e|demonstrate)$/u;

/** Under these, or of what only may be, nothing is told as a fact. */
const HELD =
  /^(?:if|unless|whether|may|might|could|would|should|no|not|without|than|either|neither|nor|like|suggest|suggests|suggested|indicate|indicates|hypothesi\p{L}+|imply|implies|argue)$/u;
