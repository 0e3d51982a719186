import { lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
import type { Reading } from "./read-alone.ts";

/** "Often A is B": how often holds for what comes after as well. */
export function isOften({ tree, subject }: Reading): boolean {
  return tree.words
    .slice(0, tree.first[subject] ?? subject)
    .some(({ lower }) =>
      /^(?:often|usually|typically|commonly|frequently|sometimes|generally|normally|occasionally|rarely)$/u.test(
        lower,
      ),
    );
}

/** "A grows and B shrinks at night", "... during growth": when, in one word, may be said of both. */
function endsInTime(tree: SentenceTree, joint: number): boolean {
  let end = tree.words.length - 1;
  while (end > 0 && tree.words[end]?.tag === "PUNCT") end -= 1;
  return (
    end - 1 > joint &&
    lowerAt(tree, joint) === "and" &&
    /^(?:at|during|throughout)$/u.test(lowerAt(tree, end - 1)) &&
    tree.tags.slice(joint).includes("VBD") &&
    /^NNS?$/u.test(tagAt(tree, end))
  );
}

/** "A burns longer and B is brighter than C": both are compared with it. */
export function comparesBoth(tree: SentenceTree, joint: number): boolean {
  const than = tree.words.findIndex(({ lower }) => lower === "than");
  return than > joint && tree.words.slice(0, joint).some(({ lower }, at) => isComparative(tree, lower, at));
}

/** "is brighter and fits A better than B": brighter than B */
export function endsInMore(tree: SentenceTree, end: number): boolean {
  const compared = tree.words.findIndex(({ lower }) => lower === "than") > end;
  return compared && (/^JJR$/u.test(tagAt(tree, end - 1)) || /^(?:more|less)$/u.test(lowerAt(tree, end - 2)));
}

function isComparative(tree: SentenceTree, lower: string, at: number): boolean {
  return /^(?:more|less|fewer)$/u.test(lower) || /^(?:JJR|RBR)$/u.test(tagAt(tree, at));
}

/** "A is red, whereas B is blue, in old halls": a last phrase set off behind a joint may hold for both clauses. */
export function endsForBoth(tree: SentenceTree, joint: number): boolean {
  if (endsInTime(tree, joint) || comparesBoth(tree, joint)) return true;
  const comma = tree.words.findLastIndex(({ text }, at) => text === "," && (tree.depths[at] ?? 0) === 0);
  return (
    comma > joint + 1 &&
    /^(?:in|at|among|during|under|within|for|after)$/u.test(lowerAt(tree, comma + 1)) &&
    !tree.tags.slice(comma + 1).some((tag) => /^(?:VB[ZPD]|MD|WDT)$/u.test(tag))
  );
}

/** "We did A, we did B": a list whose last part, with its "and", was cut off. */
export function isListOfOurs({ words }: SentenceTree): boolean {
  const first = words.findIndex(({ lower }) => lower === "we");
  return words.some(({ lower }, at) => lower === "we" && at > first && words[at - 1]?.text === ",");
}

/** "A is red, B is blue": behind the verb, a comma and then a subject with its verb, and no word that joins them. */
export function isClauseListOpen({ tree, verb }: Reading): boolean {
  return tree.words.some(({ text }, comma) => {
    if (text !== "," || comma < verb || (tree.depths[comma] ?? 0) > 0) return false;
    if (!/^(?:DT|NNS?|NNP|JJ|PRP|PRP\$|CD)$/u.test(tagAt(tree, comma + 1))) return false;
    const next = tree.tags.findIndex((tag, at) => at > comma + 1 && /^(?:VB.?|MD|W.*|CC|,)$/u.test(tag));
    return /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, next));
  });
}

/** "showing A", "making it hard" */
export function followsFromBoth(lower: string): boolean {
  return REPORTING.test(lower) || lower === "making";
}

/** "A rises, and B falls, suggesting C": what is shown may be shown by both. */
export function reportsOnBoth(tree: SentenceTree, joint: number): boolean {
  return tree.words.some(
    ({ text }, at) =>
      at > joint && text === "," && (tree.depths[at] ?? 0) === 0 && followsFromBoth(lowerAt(tree, at + 1)),
  );
}

/** "on the basis of A, B, and C, ...": what follows a list may be said of its last thing, or of all. */
export function endsInThings(tree: SentenceTree, comma: number): boolean {
  const joint = tree.words.findLastIndex(({ lower }, at) => at < comma && lower === "and");
  return (
    joint > 0 &&
    lowerAt(tree, joint - 1) === "," &&
    !tree.tags.slice(joint, comma).some((tag) => /^(?:VB[ZPD]|MD)$/u.test(tag))
  );
}

/** Forms that tell what something shows. */
const REPORTING =
  /^(?:suggesting|indicating|implying|showing|demonstrating|confirming|revealing|supporting|highlighting|underscoring|illustrating|proving|emphasizing|corroborating|arguing|meaning)$/u;

/** "Old lamps are cheap, while new lamps are good", "some lamps ..., while others": two of a kind; else "while" may mean "and". */
export function isSetAgainst(whole: Reading, rest: Reading): boolean {
  if (isClauseListOpen(whole)) return false;
  const [one, other] = [whole, rest].map(({ tree, subject }) => tree.words[subject]?.lemma);
  // "Part I tells of A, while part II tells of B"; "halls in which one burns, while the other does not"
  if (/^(?:part|section|chapter)$/u.test(other ?? "")) return false;
  if (whole.tree.tags.some((tag, at) => at > whole.verb && /^W/u.test(tag))) return false;
  return one === other || /^(?:others?|those|latter)$/u.test(lowerAt(rest.tree, rest.subject));
}

/** "..., and C is still unknown": what nothing can have shown. */
export function isStillOpen(tree: SentenceTree, from: number): boolean {
  return tree.words.some(
    ({ lower }, at) =>
      at >= from &&
      /^(?:unknown|unclear|elusive|undefined|unexplored|unresolved|uncertain|poorly|incompletely|ill|ill-defined)$/u.test(
        lower,
      ),
  );
}

/** "The levels of A were low and B were high": one thing with a verb of many, so the levels of B. */
export function isHalfSubject({ tree, subject, finite }: Reading): boolean {
  return (
    (tree.first[subject] ?? subject) === subject &&
    finite === subject + 1 &&
    /^NNP?$/u.test(tagAt(tree, subject)) &&
    /^(?:are|were)$/u.test(lowerAt(tree, finite))
  );
}

/** "heats halls and old rooms, and gives A": behind what seems to be a clause, a verb that goes on. */
export function endsAsList({ tree, finite }: Reading): boolean {
  return (
    tagAt(tree, finite) === "VBP" &&
    tree.words.some(
      ({ text }, at) =>
        at > finite && text === "," && lowerAt(tree, at + 1) === "and" && tagAt(tree, at + 2) === "VBZ",
    )
  );
}

/** "through a comparison of A": how something was shown. */
export function isOfTests(tree: SentenceTree, from: number): boolean {
  const tests = /^(?:comparison|experiment|evaluation|simulation|test|analysis|proof|measurement|survey)$/u;
  return tree.words.slice(from).some(({ lemma }) => tests.test(lemma));
}
