import { dependent, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { AUTHORS_DO, CLEAR_AUTHOR_VERBS } from "../../builtin/prose/author-verbs.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isDenied, type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { verbAgain } from "../told-again.ts";

/**
 * "We discuss the use of A in B, as well as the price of C" as "We discuss the use of A in B. We also discuss the price of
 * C.": after a comma, and a verb of those who write, a second object is meant.
 */
export function splitJoinedObjects(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = 4; at < end - 5; at += 1) {
    const joint = jointAt(tree, at);
    if (joint === null || lowerAt(tree, at - 1) !== "," || (tree.depths[at] ?? 0) > 0) continue;
    const split = splitAt(tree, at - 1, joint, end);
    if (split !== null) found.push(split);
  }
  return found;
}

interface Joint {
  readonly name: string;
  readonly start: number;
}

/** "as well as", "and also", or "and" before "a". */
function jointAt(tree: SentenceTree, at: number): Joint | null {
  const words = [0, 1, 2].map((offset) => lowerAt(tree, at + offset)).join(" ");
  if (words === "as well as") return { name: "well", start: at + 3 };
  if (words.startsWith("and also ")) return { name: "and-also", start: at + 2 };
  return /^and an? /u.test(words) ? { name: "and", start: at + 1 } : null;
}

const GIVES =
  /^(?:provide|include|give|offer|contain|present|allow|reveal|comprise|cover|summarize|summarise)$/u;
/** What is done to one thing with another: the second may be that other. */
const DONE_WITH =
  /^(?:use|apply|evaluate|test|compare|combine|train|perform|conduct|relate|add|follow|connect|measure|run|experiment|exploit|leverage|validate|demonstrate|extend|fit|deploy|implement|detect|replace|collect|sample|outperform|improve|achieve)$/u;

const REASONS =
  /^(?:explanation|reason|evidence|support|account|basis|argument|need|motivation|solution|proof|rationale|justification)$/u;

function splitAt(tree: SentenceTree, comma: number, { name, start }: Joint, end: number): Split | null {
  const first: Piece[] = [{ start: 0, end: comma }];
  const left = readAlone(tree, first);
  if (left === null || hasOpenEnd(left.tree) || isDenied(left)) return null;
  const lemma = tree.words[left.verb]?.lemma ?? "";
  if (!(AUTHORS_DO.has(lemma) || GIVES.test(lemma)) || DONE_WITH.test(lemma)) return null;
  const object = dependent(left.tree, left.verb, "obj");
  if (object === undefined || (left.tree.first[object] ?? object) !== left.verb + 1) return null;
  // "a lamp for A, and a candle that B"
  if (name === "and" && !/^an?$/u.test(lowerAt(tree, left.verb + 1))) return null;
  // "gives a reason for A, as well as B": a reason for B as well. "chose A, as well as B, as lamps"
  if (
    REASONS.test(left.tree.words[object]?.lemma ?? "") &&
    tree.words.slice(object, comma).some(({ lower }) => /^(?:for|against|into|to)$/u.test(lower))
  )
    return null;
  if (
    tree.words
      .slice(start, end)
      .some(({ text }, at) => text === "," && lowerAt(tree, start + at + 1) === "as")
  )
    return null;
  // "takes A as B, as well as C": for C as well
  if (tree.words.slice(object, comma).some(({ lower }) => lower === "as")) return null;
  if (!isThing(tree, start, end) || isHeld(tree, left, end)) return null;
  // "address A, as well as highlight B": a second deed.
  if (CLEAR_AUTHOR_VERBS.has(lowerAt(tree, start)) || lowerAt(tree, start) === "highlight") return null;
  const again = verbAgain(tree, left);
  if (again === null) return null;
  const second = [...again, { start, end }];
  const right = readAlone(tree, second);
  if (right === null || dependent(right.tree, right.verb, "obj") === undefined) return null;
  const kind = /^(?:DT|PRP\$)$/u.test(tagAt(tree, start)) ? "determined" : "bare";
  return { rule: `objects-${name}:${kind}`, statements: [first, second], about: object, cut: start };
}

/** A noun phrase with no verb of its own but in a relative clause. */
function isThing(tree: SentenceTree, start: number, end: number): boolean {
  if (!/^(?:DT|JJ[RS]?|NNS?|PRP\$|CD)$/u.test(tagAt(tree, start))) return false;
  let brought = false;
  for (let index = start; index < end; index += 1) {
    const lower = lowerAt(tree, index);
    if (/^(?:which|who|that|whose|where|how|whether|why)$/u.test(lower)) brought = true;
    if (!brought && /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index))) return false;
    if (/^(?:while|whereas|although|if|but|respectively)$/u.test(lower)) return false;
  }
  return true;
}

function isHeld(tree: SentenceTree, left: Reading, end: number): boolean {
  const before = tree.words.slice(0, left.tree.words.length - 1).map(({ lower }) => lower);
  if (
    before.some((lower) =>
      /^(?:if|when|unless|whether|only|no|not|both|either|between|that|which|including|because)$/u.test(
        lower,
      ),
    )
  )
    return true;
  // "A, B, as well as C": one of a list.
  if (before.slice(left.verb).some((lower) => /^[,:;]$/u.test(lower))) return true;
  return tree.words
    .slice(left.verb, end)
    .some(({ lower }) => /^(?:between|versus|respectively)$/u.test(lower));
}
