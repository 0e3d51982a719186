import { isPlural, lowerAt, type SentenceTree } from "../low/sentence-tree.ts";

/**
 * "The guard meets the boy and prevents his fall" with "its": what a verb does to "its growth" it does to what the verb
 * before took, and behind "It" it would be its own. Asked of a second verb that shares the subject of a first.
 */
export function takesWhatIsOfAnother(tree: SentenceTree, first: number, second: number): boolean {
  const own = lowerAt(tree, second + 1);
  if (!/^(?:its|their)$/u.test(own) || !INFLUENCES.test(tree.words[second]?.lemma ?? "")) return false;
  return tree.tags.some(
    (tag, at) =>
      at > first &&
      at < second &&
      /^NN/u.test(tag) &&
      tree.relations[at] !== "compound" &&
      isPlural(tree, at) === (own === "their"),
  );
}

const INFLUENCES =
  /^(?:promote|facilitate|inhibit|prevent|increase|decrease|reduce|enhance|block|induce|modulate|regulate|control|suppress|stimulate|activate|trigger|cause|impair|limit|mediate|drive|alter|restrict|support|accelerate|delay|attenuate|abolish|disrupt|direct|influence|affect|determine)$/u;
