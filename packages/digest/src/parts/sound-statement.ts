import {
  auxiliariesOf,
  dependents,
  finiteWord,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../builtin/low/sentence-tree.ts";

/** Whether a tree is that of a whole statement: a subject, then a finite verb that agrees with it, nothing left dangling. */
export function isSoundStatement(tree: SentenceTree): boolean {
  const verb = tree.root;
  if (verb < 0) return false;
  const finite = finiteWord(tree, verb);
  const subject = subjectOf(tree, verb);
  if (finite === undefined || subject === undefined || subject > finite) return false;
  if (/^(?:which|who|whom|whose|that|and|or|nor|than|of)$/u.test(lowerAt(tree, tree.first[verb] ?? 0)))
    return false;
  // "The aim is to find A" has its "to" after the finite word, and is whole.
  if (dependents(tree, verb, "mark").some((mark) => lowerAt(tree, mark) !== "to" || mark < finite))
    return false;
  return hasWholeBrackets(tree) && !dangles(tree) && agrees(tree, subject, finite);
}

function hasWholeBrackets({ words }: SentenceTree): boolean {
  let open = 0;
  for (const { text, tag } of words) {
    if (tag === "MATH") continue;
    if (/^[([{]$/u.test(text)) open += 1;
    if (/^[)\]}]$/u.test(text)) open -= 1;
    if (open < 0) return false;
  }
  return open === 0 && words.filter(({ text }) => /^["“”]$/u.test(text)).length % 2 === 0;
}

/** "This lamp is used for", "They and": the last word waits for another. */
function dangles(tree: SentenceTree): boolean {
  let last = tree.words.length - 1;
  while (last > 0 && /^[.,;:!]$/u.test(tree.words[last]?.text ?? "")) last -= 1;
  return (
    /^(?:CC|DT|PRP\$|WDT|WP|TO)$/u.test(tagAt(tree, last)) ||
    /^(?:of|for|with|by|from|into|than|that|which|as|the|an?|and|or|both|between|to|be|is|are|was|were)$/u.test(
      lowerAt(tree, last),
    )
  );
}

/** Where the verb has not the number of the noun, something was parsed amiss. */
function agrees(tree: SentenceTree, subject: number, finite: number): boolean {
  const lower = lowerAt(tree, finite);
  const singular = tagAt(tree, finite) === "VBZ" || lower === "was";
  const plural = lower === "are" || lower === "were" || lower === "have" || lower === "do";
  if (!/^(?:NN|NNS|PRP|DT)$/u.test(tagAt(tree, subject)) || !(singular || plural)) return true;
  if (tagAt(tree, subject) === "DT" || auxiliariesOf(tree, tree.root).length > 1) return true;
  return isPlural(tree, subject) === plural;
}
