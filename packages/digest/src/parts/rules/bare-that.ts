import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { word } from "../../builtin/prose/words.ts";
import { isOurs, isSupposed } from "../cut-places.ts";
import { hasOpenEnd } from "../open-end.ts";
import { readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { clauseOf, endsSurely, hasStray } from "./plain-that.ts";

/** "is sold in small halls that lie on hills" as "is sold in small halls. These small halls lie on hills." */
export function splitBareThat(tree: SentenceTree): readonly Split[] {
  if (isOurs(tree)) return [];
  const end = endOfSentence(tree);
  for (let at = end - 4; at > 5; at -= 1) {
    if (!/^(?:that|which)$/u.test(lowerAt(tree, at)) || (tree.depths[at] ?? 0) > 0) continue;
    const split = splitAt(tree, at, end);
    return split === null ? [] : [split];
  }
  return [];
}

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  const noun = at - 1;
  if (tagAt(tree, noun) !== "NNS") return null;
  let start = noun;
  while (start > 0 && /^(?:NN|JJ$|HYPH)/u.test(tagAt(tree, start - 1))) start -= 1;
  // "lamps that burn": without the clause little is said; "the old lamps that burn": which of them.
  if (start === noun || !isHeld(tree, start, noun) || isPicked(tree, start, noun)) return null;
  let finite = at + 1;
  while (/^RB/u.test(tagAt(tree, finite)) && finite < at + 3) finite += 1;
  if (tagAt(tree, finite) !== "VBP" && !/^(?:are|were|have)$/u.test(lowerAt(tree, finite))) return null;
  if (!endsSurely(tree, at, finite) || hasStray(tree, finite)) return null;
  if (isSupposed(tree, 0, at) || tree.words.slice(0, at).some(({ lower }) => HELD.test(lower))) return null;
  const first = [{ start: 0, end: at }];
  // "various old lamps" are taken up as "these old lamps".
  const again = COUNTS.test(lowerAt(tree, start)) && start + 1 < noun ? start + 1 : start;
  const told = [word("these", "DET"), { start: again, end: at }, { start: at + 1, end }];
  const left = readAlone(tree, first);
  if (left === null || hasOpenEnd(left.tree) || readAlone(tree, told) === null) return null;
  return {
    rule: `bare-that:${/^(?:IN|TO)$/u.test(tagAt(tree, start - 1)) ? lowerAt(tree, start - 1) : "verb"}`,
    statements: [first, told],
    about: noun,
    cut: clauseOf(tree, finite),
  };
}

/** Whether the noun hangs on the preposition or the verb right before it, which no article follows. */
function isHeld(tree: SentenceTree, start: number, noun: number): boolean {
  const before = start - 1;
  // "for training new lamps", "the price of tables new lamps": no name that could be said again.
  if (/ics$/u.test(lowerAt(tree, noun)) || /ing$/u.test(lowerAt(tree, start))) return false;
  // "The lamps are tools with old wicks that burn": the lamps or the wicks.
  if (lowerAt(tree, before) === "with" && tagAt(tree, before - 1) === "NNS") return false;
  if (tree.tags.slice(start, noun).includes("NNS")) return false;
  if (/^(?:IN|TO)$/u.test(tagAt(tree, before))) return tree.heads[before] === noun;
  return /^VB/u.test(tagAt(tree, before)) && tree.heads[noun] === before && tree.relations[noun] === "obj";
}

/** "similar lamps that", "other lamps that": which of them, the clause tells. */
function isPicked(tree: SentenceTree, start: number, noun: number): boolean {
  return tree.words
    .slice(start, noun)
    .some(({ lower, tag }) => tag === "NUM" || PICKS.test(lower) || /est$/u.test(lower));
}

const COUNTS = /^(?:various|diverse|multiple|numerous|different|distinct)$/u;

const PICKS =
  /^(?:similar|possible|potential|traditional|critical|necessary|other|same|certain|such|many|few|more|most|several|specific|particular|only|additional|new|further|previous|prior|existing|all|some|those|individual|common|main|key)$/u;

const HELD =
  /^(?:if|unless|whether|may|might|could|would|should|can|no|not|without|than|only|either|neither|nor|like|unlike|similar|compared|versus|rather|suggest|suggests|suggested|suggesting|indicate|indicates|hypothesi\p{L}+|imply|implies|argue|predict\p{L}*|lack|lacks|absence|limited|restricted|require|requires|aims?|goals?|objectives?|tasks?|challenges?|want|wants|wanted|hope|seek|sought|try|tried|need|needed|avoid|prevent|against|all|each|every|any|subset|most|many|number|numbers|rate|rates|incidence|risk|frequency|known|little|outperforms?|screen\p{L}*|search\p{L}*|looked|ability|incapable|exceeds?|consider|considers|problem|responding)$/u;
