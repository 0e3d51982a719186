import { lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";

/** Whether a finite verb is of many; null where its form does not tell. */
export function numberOf(tree: SentenceTree, finite: number): boolean | null {
  const lower = lowerAt(tree, finite);
  if (tagAt(tree, finite) === "VBZ" || /^(?:is|was|has|does)$/u.test(lower)) return false;
  return tagAt(tree, finite) === "VBP" || /^(?:are|were|have|do)$/u.test(lower) ? true : null;
}

/** "brightly": an adverb that says how. */
export function isManner(tree: SentenceTree, index: number): boolean {
  return tagAt(tree, index) === "RB" && /ly$/u.test(lowerAt(tree, index));
}

/** "multi-wick lighting": half of a name, which may be taken for a verb. */
export function isHalfName(tree: SentenceTree, place: number): boolean {
  return /^(?:multi|semi|cross|non|real|high|low|long|short|one|two|few|zero|single)-/u.test(
    lowerAt(tree, place),
  );
}

/** "light-driven": what looks like a verb is half of a word. */
export function isGlued(tree: SentenceTree, place: number): boolean {
  const next = tree.words[place + 1];
  return next?.spaceBefore === false && /^[-–/]/u.test(next.text);
}
