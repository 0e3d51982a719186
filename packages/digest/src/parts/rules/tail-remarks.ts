import { isConditional, lengthOf } from "../../builtin/clauses/clause-part.ts";
import { dependent, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { inflect } from "../../lexicon/verb-forms.ts";
import { isFinalTail } from "../final-tail.ts";
import { endsInThings } from "../held-for-both.ts";
import { hasOpenEnd, isReportWithin } from "../open-end.ts";
import { ourWords } from "../our-words.ts";
import { beLike, isDenied, isPast, modalOf, type Reading, readAlone } from "../read-alone.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** "A, as measured by B": "A. This was measured by B."; "A depending on B": "This depends on B." */
export const splitTailRemarks: SplitRule = (tree) => {
  const end = endOfSentence(tree);
  for (let at = end - 3; at > 3; at -= 1) {
    if ((tree.depths[at] ?? 0) > 0 || !/^(?:as|depending)$/u.test(lowerAt(tree, at))) continue;
    const split = splitAt(tree, at, end);
    if (split !== null) return [split];
  }
  return [];
};

/** By what a thing was found to be so. */
const SHOWN = /^(?:shown|evidenced|indicated|revealed|demonstrated|confirmed|inferred|verified)$/u;
/** The same; right after a noun, it may tell of that alone. */
const MEASURED = /^(?:measured|judged|assessed|determined|quantified|evaluated|detected)$/u;

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  const comma = tree.words[at - 1]?.text === ",";
  const leftEnd = comma ? at - 1 : at;
  const kind = kindAt(tree, at, comma);
  if (kind === null || lengthOf(tree, 0, leftEnd) < 4 || lengthOf(tree, at, end) < 3) return null;
  if (!isFinalTail(tree, at, end) || goesBack(tree, at, end)) return null;
  if (comma && MEASURED.test(lowerAt(tree, at + 1)) && endsInThings(tree, at - 1)) return null;
  // "A, as judged by B, and C, as judged by D": of C alone.
  if (tree.words.slice(0, leftEnd).some((_, index) => kindAt(tree, index, true) !== null)) return null;
  // "lets the oil depending on B be sold", "as judged by A, and in terms of B": more than the remark.
  if (kind === "depends" && holdsInfinitive(tree, at, end)) return null;
  const main: Piece[] = [{ start: 0, end: leftEnd }];
  const left = readAlone(tree, main);
  if (left === null || !mayBeTold(left, kind)) return null;
  // "This is determined by tests": that is a cause.
  if (lowerAt(tree, at + 1) === "determined" && !isPast(left)) return null;
  const told = tellRemark(tree, left, kind, at, end);
  const second = readAlone(tree, told);
  if (second === null || second.subject !== 0 || second.verb > 3) return null;
  return {
    rule: `tail:${kind}${comma ? "" : "-bare"}`,
    statements: [main, told],
    about: left.verb,
    cut: at,
  };
}

type Kind = "shown" | "depends";

function kindAt(tree: SentenceTree, at: number, comma: boolean): Kind | null {
  const lower = lowerAt(tree, at);
  const before = lowerAt(tree, at - 1);
  if (lower === "depending")
    return lowerAt(tree, at + 1) === "on" && !/^(?:and|or|not)$/u.test(before) ? "depends" : null;
  const form = /^RB$/u.test(tagAt(tree, at + 1)) ? at + 2 : at + 1;
  if (/^(?:same|such|so|as|well|just|even|and|or|not|only)$/u.test(before)) return null;
  if (!/^(?:by|with|using|from)$/u.test(lowerAt(tree, form + 1))) return null;
  return SHOWN.test(lowerAt(tree, form)) || (comma && MEASURED.test(lowerAt(tree, form))) ? "shown" : null;
}

function mayBeTold(left: Reading, kind: Kind): boolean {
  const { tree, verb } = left;
  if (isDenied(left) || isConditional(tree, verb) || hasOpenEnd(tree)) return false;
  if (
    tree.words.some(
      ({ lower }) =>
        /^(?:whether|if|unless|when|how|respectively)$/u.test(lower) ||
        (kind === "depends" && lower === "which"),
    )
  )
    return false;
  if (kind === "shown") return modalOf(left) === undefined && !SUPPOSES.test(tree.words[verb]?.lemma ?? "");
  if (dependent(tree, verb, "ccomp", "conj") !== undefined || isReportWithin(tree)) return false;
  // "would be good depending on A": only there.
  if (/^(?:would|could|might|may)$/u.test(lowerAt(tree, modalOf(left) ?? -1))) return false;
  return !/^we$/u.test(lowerAt(tree, left.subject));
}

/** ", as judged by A, in halls": the last words belong to what stands before. */
function goesBack(tree: SentenceTree, at: number, end: number): boolean {
  return tree.words.slice(at, end).some(({ text }, index) => {
    const next = at + index + (lowerAt(tree, at + index + 1) === "and" ? 2 : 1);
    return text === "," && /^(?:IN|WDT)$/u.test(tagAt(tree, next));
  });
}

function holdsInfinitive(tree: SentenceTree, at: number, end: number): boolean {
  return tree.words
    .slice(at, end)
    .some(({ lower }, index) => lower === "to" && tagAt(tree, at + index + 1) === "VB");
}

const SUPPOSES =
  /^(?:suggest|propose|hypothesi[sz]e|predict|assume|believe|think|speculate|expect|suppose)$/u;

function tellRemark(tree: SentenceTree, left: Reading, kind: Kind, at: number, end: number): Piece[] {
  const [this_ = word("this", "PRON")] = ourWords("this");
  // "as recently shown by A": it was shown before.
  const before = /^(?:recently|previously|earlier)$/u.test(lowerAt(tree, at + 1));
  const be = before ? word("was", "AUX") : beLike(left, false);
  if (kind === "shown") return [this_, be, { start: at + 1, end }];
  const form = (base: string): Word => word(inflect(base, isPast(left) ? "past" : "third"), "VERB");
  return [this_, form("depend"), { start: at + 1, end }];
}
