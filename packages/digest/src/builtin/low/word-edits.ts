import { EARLIER_WORK, PLAIN_WORDS, type PlainWord, SAID } from "../../lexicon/plain-words.ts";
import { wordsFrom } from "../prose/words.ts";
import { withArticle } from "./article-before.ts";
import { isGlued } from "./glued.ts";
import { lowerAt, type SentenceTree, tagAt } from "./sentence-tree.ts";
import type { Edit } from "./telling.ts";

const BY_WORD = new Map<string, PlainWord[]>();
for (const entry of PLAIN_WORDS) BY_WORD.set(entry.word, [...(BY_WORD.get(entry.word) ?? []), entry]);

/** Words of one sense told by plain ones. */
export function plainerWords(tree: SentenceTree): Edit[] {
  return tree.words.flatMap(({ lower, text }, index): Edit[] => {
    const entry = BY_WORD.get(lower)?.find(
      ({ as, terms }) => stands(tree, index, as) && terms?.has(lowerAt(tree, index + 1)) !== true,
    );
    // A capital in the middle of a sentence is part of a name.
    if (entry === undefined || isGlued(tree, index) || (index > 0 && text !== lower)) return [];
    return [withArticle(tree, { start: index, end: index + 1, to: wordsFrom(entry.plain) })];
  });
}

function stands(tree: SentenceTree, index: number, as: PlainWord["as"]): boolean {
  const relation = tree.relations[index];
  const head = tree.heads[index] ?? -1;
  const headTag = tagAt(tree, head);
  const plain = !/^(?:very|more|most|less|least|so|too|as|not)$/u.test(lowerAt(tree, index - 1));
  switch (as) {
    case "before noun":
      return relation === "amod" && plain && /^NNS?$/u.test(headTag) && head > index;
    case "before plural":
      // "multiple sclerosis nurses": what it goes with must be the plural noun itself.
      return (
        relation === "amod" &&
        plain &&
        headTag === "NNS" &&
        head === index + 1 &&
        !tree.words.some(({ tag }) => tag === "MATH")
      );
    case "before work":
      return relation === "amod" && head > index && EARLIER_WORK.has(lowerAt(tree, head));
    case "before task":
      // "hard systems" may be hard to the touch.
      return (
        relation === "amod" &&
        head === index + 1 &&
        /^(?:problem|task|question)s?$/u.test(lowerAt(tree, head))
      );
    case "of adjective":
      return relation === "advmod" && head === index + 1 && headTag === "JJ";
    case "of verb":
      return relation === "advmod" && /^VB/u.test(headTag) && Math.abs(head - index) === 1;
    case "of comparative":
      return relation === "advmod" && head === index + 1 && /^(?:JJR|RBR)$/u.test(headTag);
    case "adverb":
      return relation === "advmod" && tagAt(tree, index) === "RB";
    case "behind said":
      return (
        SAID.has(tree.words[index - 1]?.lemma ?? "") && /^(?:DT|NN|JJ|PRP\$)/u.test(tagAt(tree, index + 1))
      );
    case "preposition":
      return (
        relation === "case" &&
        !/^(?:CD|MATH)$/u.test(tagAt(tree, index + 1)) &&
        !/ing$/u.test(lowerAt(tree, index + 1))
      );
    case "joint":
      return relation === "mark";
  }
}
