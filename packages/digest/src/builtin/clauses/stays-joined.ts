import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { Word } from "../prose/words.ts";
import type { ClausePart } from "./clause-part.ts";

/** Whether a part, cut off, would be told of more or of less than it is in the sentence. */
export function staysJoined(
  tree: SentenceTree,
  first: readonly Word[],
  { opening, body }: ClausePart,
): boolean {
  const who = opening[0]?.lower ?? "";
  if (/^(?:it|they)$/u.test(who))
    return losesHowOften(first, [...opening, ...tree.words.slice(body.start, body.end)]);
  if (who === "this" && isOfThoseWhoStudy(tree, opening[1]?.lower ?? "")) return true;
  const link = body.start - 1;
  if (
    /^(?:though|although|whereas|while)$/u.test(lowerAt(tree, link)) &&
    addsToFirst(tree, link + 1, body.end)
  )
    return true;
  if (lowerAt(tree, link) === "which")
    return who === "these" && opening.length === 1 && isBehindTwo(tree, link);
  return lowerAt(tree, link) === "including" && isBehindParticiple(tree, link - 2);
}

/** "are often built in A and kept in B": both are often so, where the second takes over the first's "are". */
export function losesHowOften(first: readonly Word[], second: readonly Word[]): boolean {
  const shared = second.slice(0, 4).some(({ lower }) => /^(?:is|are|was|were|be|been)$/u.test(lower));
  const often = (words: readonly Word[]): boolean => words.some(({ lower }) => OFTEN.test(lower));
  return shared && often(first) && !often(second);
}

const OFTEN =
  /^(?:often|usually|typically|generally|commonly|frequently|sometimes|rarely|seldom|occasionally|normally|traditionally|mostly)$/u;

/** "lamps and wires, which burn": bare "these" would be both. */
export function isBehindTwo(tree: SentenceTree, which: number): boolean {
  if (lowerAt(tree, which - 1) !== ",") return false;
  const start = startOf(tree, which - 2);
  return /^(?:and|or)$/u.test(lowerAt(tree, start - 1)) && /^NNP?S$/u.test(tagAt(tree, start - 2));
}

/** "lamps kept by halls, including A": of the lamps or of the halls. */
export function isBehindParticiple(tree: SentenceTree, noun: number): boolean {
  const by = startOf(tree, noun) - 1;
  if (lowerAt(tree, noun + 1) !== "," || tagAt(tree, by) !== "IN" || tagAt(tree, by - 1) !== "VBN")
    return false;
  let before = by - 2;
  while (/^(?:that|which|are|were)$/u.test(lowerAt(tree, before))) before -= 1;
  return /^NNP?S$/u.test(tagAt(tree, before));
}

/** "Most studies look at A, emphasizing B": the studies do, and not that they look. */
export function isOfThoseWhoStudy(tree: SentenceTree, deed: string): boolean {
  return (
    /^(?:emphasi[sz]|stress|prioriti[sz]|highlight)(?:es|s|ing)$/u.test(deed) &&
    /^(?:focus|concentrate|look|rely|use|employ|adopt|examine|explore|address|investigate|deal)$/u.test(
      tree.words[tree.root]?.lemma ?? "",
    )
  );
}

/** "We saw A, though B was dark, and a glow of C": the glow was seen, where no other comma makes it one of a list. */
export function addsToFirst(tree: SentenceTree, start: number, end: number): boolean {
  const comma = tree.words.findIndex(
    ({ text }, index) => index > start && text === "," && (tree.depths[index] ?? 0) === 0,
  );
  if (comma < 0 || comma >= end || lowerAt(tree, comma + 1) !== "and") return false;
  if (!/^(?:DT|CD|JJ|NN)/u.test(tagAt(tree, comma + 2))) return false;
  return !tree.tags.slice(comma, end).some((tag) => /^(?:VB[ZPD]|MD)$/u.test(tag));
}

/** Where the words before a noun begin that belong to it. */
export function startOf(tree: SentenceTree, noun: number): number {
  let start = noun;
  while (start > 0 && /^(?:DT|JJ|NN|CD|VBG|HYPH|POS|PRP\$)/u.test(tagAt(tree, start - 1))) start -= 1;
  return start;
}

/** "show that lamps can light A, warm B, and that C": without its end, the list has no "and". */
export function isOpenSeries(tree: SentenceTree, start: number, end: number): boolean {
  const comma = tree.words.findIndex(
    ({ text }, at) => at > start && at < end && text === "," && (tree.depths[at] ?? 0) === 0,
  );
  return (
    comma > 0 &&
    tagAt(tree, comma + 1) === "VB" &&
    tree.tags.slice(start, comma).some((tag) => tag === "VB") &&
    !tree.words
      .slice(comma, end)
      .some(({ lower }, at) => /^(?:and|or|but)$/u.test(lower) && tagAt(tree, comma + at + 1) === "VB")
  );
}
