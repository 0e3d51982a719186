import { word } from "../prose/words.ts";
import { lowerAt, type SentenceTree } from "./sentence-tree.ts";
import { type Edit, isStretch } from "./telling.ts";

/** An edit with the article before it, where its first word asks for another: "a" before "important", "an" before "new". */
export function withArticle(tree: SentenceTree, edit: Edit): Edit {
  const article = lowerAt(tree, edit.start - 1);
  const [first] = edit.to;
  if ((article !== "a" && article !== "an") || first === undefined || isStretch(first)) return edit;
  const fitting = opensWithVowel(first.text) ? "an" : "a";
  if (fitting === article) return edit;
  return { start: edit.start - 1, end: edit.end, to: [word(fitting, "DET"), ...edit.to] };
}

/** By its sound, for the words of our tables. */
export function opensWithVowel(text: string): boolean {
  return /^(?!one\b|once\b|uni|use|usual|util|eu)[aeiou]/iu.test(text);
}
