import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { CLEAR_AUTHOR_VERBS } from "../prose/author-verbs.ts";

/** "a lamp joining wire and glass that heats A": the lamp may heat, or the glass. */
export function isSaidOfEither(tree: SentenceTree, start: number, end: number): boolean {
  const that = tree.words.findIndex(
    ({ lower }, at) =>
      at > start &&
      at < end &&
      /^(?:that|which)$/u.test(lower) &&
      /^(?:VB[ZP]|MD)$/u.test(tagAt(tree, at + 1)),
  );
  const joint = tree.words.findLastIndex(({ lower }, at) => at < that && lower === "and");
  return joint > start && tree.tags.slice(joint + 1, that).every((tag) => /^(?:NN|JJ)/u.test(tag));
}

/** "We want halls in which guests can read, but have no oil": the guests have none. */
export function isSaidOfThose(tree: SentenceTree, verb: number, place: number): boolean {
  if (!/^(?:VBP?|MD)$/u.test(tagAt(tree, place)) || CLEAR_AUTHOR_VERBS.has(tree.words[place]?.lemma ?? ""))
    return false;
  const which = tree.words.findIndex(({ lower }, at) => {
    if (at <= verb || at >= place) return false;
    return lower === "where" || (lower === "which" && tagAt(tree, at - 1) === "IN");
  });
  if (which < 0) return false;
  const guests = tree.tags.findIndex((tag, at) => at > which && at < place && /^(?:VB[ZPD]|MD)$/u.test(tag));
  return guests > 0 && tree.tags.slice(which, guests).includes("NNS");
}

/** "a hall in which lamps are lit as well as old candles": the candles may be used as well as the hall. */
export function addsThing(tree: SentenceTree, clause: number, end: number): boolean {
  for (let at = clause + 1; at < end - 3; at += 1)
    if (lowerAt(tree, at) === "as" && lowerAt(tree, at + 1) === "well" && lowerAt(tree, at + 2) === "as")
      return /^(?:NN|JJ|DT|CD|PRP\$)/u.test(tagAt(tree, at + 3));
  return false;
}
