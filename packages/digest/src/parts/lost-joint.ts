import { dependents, finiteWord, lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";

/** "It glows, is not bright.", "It is old, bright at night.": a list that has lost its "and". */
export function losesJoint(tree: SentenceTree, verb: number): boolean {
  if (isBareList(tree, verb)) return true;
  const finite = finiteWord(tree, verb) ?? verb;
  const comma = tree.words.findIndex(
    ({ text }, at) =>
      at > verb &&
      at > finite &&
      text === "," &&
      !/^RB/u.test(tagAt(tree, at - 1)) &&
      /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, at + 1)),
  );
  if (comma < 0 || tree.words.slice(finite, comma).some(({ text }) => text === ",")) return false;
  const opens = /^(?:which|that|who|whose|where|when|while|if|as|because|what|how|by|whereby|wherein)$/u;
  if (tree.words.some(({ lower }) => opens.test(lower))) return false;
  return !tree.words.slice(comma).some(({ lower }) => /^(?:and|or|but|nor)$/u.test(lower));
}

/** "is old, bright at night", "is cleaned, warmed by A" */
function isBareList(tree: SentenceTree, verb: number): boolean {
  if (tagAt(tree, verb) === "VBN" && lowerAt(tree, verb + 1) === ",")
    return tagAt(tree, verb + 2) === "VBN" && isOnlyOne(tree, verb);
  if (tagAt(tree, verb) !== "JJ" || dependents(tree, verb, "cop").length === 0) return false;
  const comma = tree.words.findIndex(({ text }, at) => at > verb && text === ",");
  return (
    comma > 0 &&
    tree.heads[comma + 1] === verb &&
    tagAt(tree, comma + 1) === "JJ" &&
    !tree.words.some(({ lower }, at) => at > comma && /^(?:and|or|but)$/u.test(lower))
  );
}

/** "cleaned, warmed by A", not "cleaned, followed by A" or "cleaned, warmed and sold" */
function isOnlyOne(tree: SentenceTree, verb: number): boolean {
  return (
    dependents(tree, verb, "aux:pass").length > 0 &&
    !/^(?:followed|based|compared|given|combined|coupled|used|provided)$/u.test(lowerAt(tree, verb + 2)) &&
    !tree.words.slice(verb).some(({ lower }) => /^(?:and|or|but)$/u.test(lower))
  );
}
