import { dependent, isNegated, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import {
  before,
  frontAt,
  headOf,
  heldBy,
  isInClause,
  isOneTail,
  isSupposed,
  leadBefore,
  opened,
  opensNoun,
  phraseAt,
  phrasesOf,
  saysTwo,
  takesUp,
} from "../cut-places.ts";
import { type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence, takeUpNoun } from "../take-up.ts";
import { NOT_HERE, shareBefore } from "./reason-share.ts";

/** What brings in a reason that is a noun. */
export const NOUN_JOINTS = phrasesOf(
  "due to",
  "owing to",
  "because of",
  "as a result of",
  "as a consequence of",
  "in view of",
);

/** "Due to B, A" as "A. The reason is B". */
export function frontNoun(tree: SentenceTree, at: number, length: number): Split[] {
  const start = at + length;
  const front = frontAt(tree, start);
  if (front === null || tree.words[front.end]?.text !== ",") return [];
  if (!opensNoun(tree, start) || takesUp(tree, front.rest, 0)) return [];
  // "As a result of the theory" says no reason.
  if (front.end - start < 3 && /^(?:the|this|these|that)$/u.test(lowerAt(tree, start))) return [];
  if (saysTwo(front.tree) || tellsReason(tree, front.rest, endOfSentence(tree))) return [];
  const lead = leadBefore(tree, at);
  const told =
    lowerAt(tree, at) === "thanks"
      ? opened("this is", at, front.end)
      : opened("the reason is", start, front.end);
  return [
    {
      rule: `reason:front-${lowerAt(tree, at)}-noun`,
      statements: [[...lead, { start: front.rest, end: endOfSentence(tree) }], told],
      about: front.verb,
      cut: headOf(tree, start, front.end),
    },
  ];
}

/** "As a result of B, A because of C": two reasons are not one each. */
function tellsReason(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words.slice(start, end).some(
    ({ lower, text }, offset) =>
      lower === "because" ||
      phraseAt(tree, start + offset, NOUN_JOINTS) > 0 ||
      // "as they glow" gives another reason; in "etc.Lamps" a second sentence begins.
      (lower === "as" && tagAt(tree, start + offset + 1) === "PRP") ||
      /\p{Ll}\.\p{Lu}/u.test(text),
  );
}

/** "A due to B" as "A. The reason is B"; where B belongs to a noun, "This noun is due to B". */
export function endNoun(tree: SentenceTree, at: number, length: number): Split[] {
  const start = at + length;
  const end = endOfSentence(tree);
  const joint = lowerAt(tree, at);
  const share = shareBefore(tree, at);
  if (NOT_HERE.test(lowerAt(tree, share.at - 1)) || isSupposed(tree, 0, share.at)) return [];
  if (tellsReason(tree, 0, at)) return [];
  if (!isOneTail(tree, start) || !opensNoun(tree, start) || tagAt(tree, at - 1) === "IN") return [];
  const first = before(tree, share.at);
  const whole = readAlone(tree, first);
  if (whole === null || dependent(whole.tree, whole.verb, "advcl") !== undefined) return [];
  // "a report on halls lacking light due to fog": the fog may be the reason of the lack.
  if (tree.tags.slice(whole.verb + 1, at).some((tag) => /^(?:VB[GN]|W.*)$/u.test(tag))) return [];
  const holder = heldBy(tree, at, end) ?? tree.root;
  // The reason may be one of the noun: "some show faults due to the fog".
  // "Two burn and none fails because of fog", "is dimmer than that which burns because of fog"
  if (tree.words.slice(0, at).some(({ lower }) => /^(?:none|than)$/u.test(lower))) return [];
  if (isInClause(tree, holder) || takeUpNoun(tree, holder) !== null) return [];
  // "adapts to changes due to B": the reason of the changes
  if (NAMES_EVENT.test(lowerAt(tree, at - 1))) return [];
  if (tree.words[at - 1]?.text !== "," && tellsOf(whole) && !/^(?:its|their)$/u.test(lowerAt(tree, start)))
    return [];
  const place = { about: holder, cut: headOf(tree, start, end) };
  const told =
    joint === "thanks" || joint === "in"
      ? opened("this is", at, end)
      : opened(share.reason ?? "the reason is", start, end);
  const denied = isNegated(whole.tree, whole.verb) ? "-denied" : "";
  return [{ rule: `reason:end-${joint}-noun${denied}`, statements: [first, told], ...place }];
}

const NAMES_EVENT =
  /(?:[ts]ion|ment|sis|ance|ence|ing|change|increase|decrease|failure|loss|death|damage|shift|defect|fault|error)(?:e?s)?$/u;

/** "It has faults due to the fog": the reason of the faults, not of having them. */
function tellsOf({ tree, verb }: Reading): boolean {
  return (
    /^(?:have|include|model|simulate|relate|contain|represent|describe|give|present|report|study|discuss|consider|show|reveal|address|focus|investigate|analy[sz]e|examine|calculate|compute|measure|estimate|concern|cover|involve|compare|observe|see|find|identify|detect)$/u.test(
      tree.words[verb]?.lemma ?? "",
    ) && dependent(tree, verb, "ccomp", "aux:pass") === undefined
  );
}
