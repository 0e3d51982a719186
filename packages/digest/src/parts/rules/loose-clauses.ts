import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { endOfSentence } from "../take-up.ts";
import { type RelativeClause, relativeClauses, trimmedEnd } from "./relative-clauses.ts";

/** "a hall in which lamps burn" and "a hall where lamps burn" where the parser saw no relative clause: by the words alone. */
export function loosePlaces(tree: SentenceTree): RelativeClause[] {
  const known = new Set(relativeClauses(tree).map(({ start }) => start));
  return tree.words.flatMap((_, start): RelativeClause[] => {
    const where = lowerAt(tree, start) === "where";
    const which = /^(?:IN|TO)$/u.test(tagAt(tree, start)) && lowerAt(tree, start + 1) === "which";
    if (known.has(start) || !(where || which) || (tree.depths[start] ?? 0) > 0) return [];
    const finite = tree.tags.findIndex((tag, at) => at > start + 2 && /^(?:VBZ|VBP|VBD|MD)$/u.test(tag));
    const found = finite < 0 ? null : looseEnd(tree, start, finite);
    return found === null ? [] : [{ clause: finite, start, ...found }];
  });
}

/** The noun right before a clause, and where the clause ends; null where that can not be told. */
function looseEnd(
  tree: SentenceTree,
  start: number,
  verb: number,
): { readonly noun: number; readonly end: number } | null {
  const comma = lowerAt(tree, start - 1) === ",";
  const noun = beforeBracket(tree, comma ? start - 2 : start - 1);
  if (!/^NN/u.test(tagAt(tree, noun))) return null;
  const last = endOfSentence(tree);
  if (comma) {
    const closing = tree.words.findIndex((item, index) => index > verb && item.text === ",");
    return { noun, end: trimmedEnd(tree, closing < 0 ? last : closing) };
  }
  const next = nextFinite(tree, verb);
  const before = tree.tags.slice(0, start).some((tag) => /^(?:VBZ|VBP|VBD|MD)$/u.test(tag));
  if (next === null) return before ? { noun, end: trimmedEnd(tree, last) } : null;
  return before ? null : { noun, end: trimmedEnd(tree, next) };
}

/** "the lamps (LMPs) that": the lamps. */
function beforeBracket(tree: SentenceTree, from: number): number {
  if (lowerAt(tree, from) !== ")" || from < 3) return from;
  return lowerAt(tree, from - 2) === "(" && !tagAt(tree, from - 3).startsWith("NNP") ? from - 3 : from;
}

function isFiniteAt(tree: SentenceTree, index: number): boolean {
  return /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index));
}

/** The next finite verb that no other word brings in, adverbs before it included. */
function nextFinite(tree: SentenceTree, verb: number): number | null {
  let brought = false;
  for (let index = verb + 1; index < tree.words.length; index += 1) {
    if (lowerAt(tree, index) === "," && tagAt(tree, index + 1) === "PRP") return index;
    if (
      /^(?:which|who|whose|that|where|when|how|whether|what|if|because|as|while|and|or|but)$/u.test(
        lowerAt(tree, index),
      )
    )
      brought = true;
    if (!isFiniteAt(tree, index)) continue;
    if (!brought) return /^RB/u.test(tagAt(tree, index - 1)) ? index - 1 : index;
    brought = false;
  }
  return null;
}
