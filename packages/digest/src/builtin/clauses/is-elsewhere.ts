import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";

/** "in a setting made of old rooms, where", "in tests of light, where": behind a comma, "where" may be in what stands farther. */
export function isElsewhere(tree: SentenceTree, noun: number, start: number): boolean {
  if (lowerAt(tree, start - 1) !== ",") return false;
  const own = (tree.children[noun] ?? []).filter((child) => child < noun);
  if (own.some((child) => lowerAt(tree, child) === "other")) return true;
  if (tagAt(tree, noun) === "NN" && own.every((child) => tree.relations[child] !== "det") && isOf(tree, noun))
    return true;
  return tree.words.slice(0, noun).some(({ lemma }) => SETTING.test(lemma));
}

function isOf(tree: SentenceTree, noun: number): boolean {
  return (
    lowerAt(tree, (tree.first[noun] ?? noun) - 1) === "of" || lowerAt(tree, tree.first[noun] ?? noun) === "of"
  );
}

const SETTING =
  /^(?:setting|scenario|framework|regime|case|problem|task|situation|game|system|environment|space|region|domain|context|limit|phase|model)$/u;
