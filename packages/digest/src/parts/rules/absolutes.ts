import { hasStrayVerb, opensScope } from "../../builtin/clauses/clause-alone.ts";
import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { hasOpenEnd, isReportWithin } from "../open-end.ts";
import { beLike, isDenied, type Reading, readAlone } from "../read-alone.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "A happens, with X being B", "with X found in B": "A happens. X is B.", "X is found in B." */
export const splitAbsolutes: SplitRule = (tree) => {
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = 4; at < end - 3; at += 1) {
    if (lowerAt(tree, at) !== "with" || lowerAt(tree, at - 1) !== ",") continue;
    const split = (tree.depths[at] ?? 0) > 0 ? null : splitAt(tree, at, end);
    if (split !== null) found.push(split);
  }
  return found;
};

/** As many words may the subject of such a clause have. */
const LONGEST_SUBJECT = 9;

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  const first = [{ start: 0, end: at - 1 }];
  const left = readAlone(tree, first);
  if (left === null || isDenied(left) || opensScope(left.tree.words) || lengthOf(tree, 0, at) < 4)
    return null;
  // "We find that A, with X doing B": what is found goes on.
  if (isReportWithin(left.tree) || hasOpenEnd(left.tree)) return null;
  for (let verb = at + 2; verb < Math.min(end - 1, at + 2 + LONGEST_SUBJECT); verb += 1) {
    if (/^(?:,|;|that|which|who)$/u.test(lowerAt(tree, verb)) && lowerAt(tree, verb) !== "and") return null;
    for (const many of [false, true]) {
      const told = tellOf(tree, left, { at, verb, end, many });
      if (told === null) continue;
      const reading = readAlone(tree, told);
      const place = verb - at - 1;
      const fits = reading !== null && reading.finite === place && reading.subject < place;
      if (!fits || hasStrayVerb(reading.tree, place + 2)) continue;
      const kind = lowerAt(tree, verb) === "being" ? "being" : "done";
      return { rule: `absolutes:${kind}`, statements: [first, told], about: left.verb, cut: verb };
    }
  }
  return null;
}

interface Clause {
  readonly at: number;
  readonly verb: number;
  readonly end: number;
  readonly many: boolean;
}

function tellOf(tree: SentenceTree, left: Reading, { at, verb, end, many }: Clause): Piece[] | null {
  if (lowerAt(tree, verb - 1) === "being") return null;
  const subject: Piece = { start: at + 1, end: verb };
  const tag = tagAt(tree, verb);
  if (/^(?:IN|DT|JJ|CC|,)$/u.test(tagAt(tree, verb - 1))) return null;
  // "with 25 % being lent": of what, is not told.
  if (/^(?:CD|%)$/u.test(tagAt(tree, verb - 1)) || /%$/u.test(lowerAt(tree, verb - 1))) return null;
  const be = beLike({ ...left, verb: -1 }, many);
  if (lowerAt(tree, verb) === "being") return [subject, be, { start: verb + 1, end }];
  if (
    /^VB[ND]$/u.test(tag) &&
    lowerAt(tree, verb) !== "compared" &&
    /^(?:IN|TO|RB)$/u.test(tagAt(tree, verb + 1))
  )
    return [subject, be, { start: verb, end }];
  return null;
}
