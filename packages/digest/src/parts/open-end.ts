import { dependents, lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";

/**
 * Whether what was cut from a sentence waits for the rest of it: a list without its "and", an adverb that belongs to
 * what was cut off, a dash that opened something, a report without what it reports.
 */
export function hasOpenEnd(tree: SentenceTree): boolean {
  return isListOpen(tree) || isThingListOpen(tree) || endsInAdverb(tree) || isReportOpen(tree);
}

/** "A, B": conjuncts after a comma, with no "and" or "or" before any of them. */
export function isListOpen(tree: SentenceTree): boolean {
  return tree.words.some((_, head) => {
    const joined = dependents(tree, head, "conj").filter((part) => part > head);
    if (joined.length === 0 || /^(?:amod|advmod)$/u.test(tree.relations[head] ?? "")) return false;
    const parts = [head, ...joined];
    if (parts.some((part) => dependents(tree, part, "cc").length > 0)) return false;
    const last = joined.at(-1) ?? head;
    return !tree.words
      .slice(head, last)
      .some(({ lower }) => /^(?:but|&|\/|;|versus|then|as|yet|-|–)$/u.test(lower));
  });
}

/** "brings smoke, a loss of light in the hall, a dim lamp": things in a row, with no "and" before the last. */
function isThingListOpen(tree: SentenceTree): boolean {
  return tree.words.some(
    ({ text }, comma) =>
      text === "," &&
      followsThing(tree, comma) &&
      !tree.words.slice(comma).some(({ lower }) => /^(?:and|or)$/u.test(lower)) &&
      !tree.tags.slice(comma).some((tag) => FINITE.test(tag)),
  );
}

const FINITE = /^(?:VB[ZPD]|MD)$/u;

/** Whether a comma and an article follow such a pair, after the verb: "brings smoke, a loss of light, a dim lamp". */
export function followsThing(tree: SentenceTree, comma: number): boolean {
  if (!opensThing(tree, comma)) return false;
  for (let at = comma - 2; at > 1; at -= 1) {
    if (FINITE.test(tagAt(tree, at)) || /^(?:W.*|CC)$/u.test(tagAt(tree, at))) return false;
    if (opensThing(tree, at)) return tree.tags.slice(0, at).some((tag) => FINITE.test(tag));
  }
  return false;
}

function opensThing(tree: SentenceTree, comma: number): boolean {
  return (
    tree.words[comma]?.text === "," &&
    (tree.depths[comma] ?? 0) === 0 &&
    /^an?$/u.test(lowerAt(tree, comma + 1))
  );
}

/** "The lamp is old, often", "the hall, in part": what the last words tell of was cut off. */
export function endsInAdverb({ words }: SentenceTree): boolean {
  let last = words.length - 1;
  while (last > 0 && /^[.,;:!]$/u.test(words[last]?.text ?? "")) last -= 1;
  const lower = words[last]?.lower ?? "";
  if (
    /^(?:[-–—−/]+|often|also|hence|thus|most|more|possibly|probably|likely|mainly|mostly|primarily|partly|perhaps|presumably|even|only|not|especially|particularly|typically|usually|and|yet|then|therefore|consequently|best|largely|solely|namely)$/u.test(
      lower,
    )
  )
    return true;
  return lower === "part" && words[last - 1]?.lower === "in";
}

/** "tests to show that A is B": a report anywhere. */
export function isReportWithin(tree: SentenceTree): boolean {
  return tree.words.some(({ lemma }, index) => REPORTS.test(lemma) && lowerAt(tree, index + 1) === "that");
}

const REPORTS =
  /^(?:show|demonstrate|find|suggest|reveal|indicate|report|propose|prove|argue|conclude|establish|hypothesize|confirm)$/u;

/** "We show that the lamp": a report, and then no clause. */
export function isReportOpen(tree: SentenceTree): boolean {
  return tree.words.some(
    ({ lemma }, index) =>
      REPORTS.test(lemma) &&
      lowerAt(tree, index + 1) === "that" &&
      !/^(?:ccomp|acl|acl:relcl|advcl)$/u.test(tree.relations[clauseOf(tree, index + 1)] ?? ""),
  );
}

/** The verb that a "that" brings in; the "that" itself where it brings in none. */
function clauseOf(tree: SentenceTree, that: number): number {
  const verb = tree.heads[that] ?? -1;
  return tree.relations[that] === "mark" && verb > that && tagAt(tree, verb) !== "." ? verb : that;
}
