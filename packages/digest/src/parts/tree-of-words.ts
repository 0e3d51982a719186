import type { SentenceTree } from "../builtin/low/sentence-tree.ts";
import type { Word } from "../builtin/prose/words.ts";
import type { Token } from "../tagger.ts";
import { mendedTree } from "./mended-tree.ts";

/** Some words with a full stop after them as a sentence of their own; null where there are none. */
export function treeOfWords(whole: SentenceTree, words: readonly Word[]): SentenceTree | null {
  const inner = [...words];
  while (/^(?:[,;:.!—–]|--+)$/u.test(inner.at(-1)?.text ?? "")) inner.pop();
  while (/^[,;:]$/u.test(inner[0]?.text ?? "")) inner.shift();
  const [model] = whole.words;
  if (whole.alone === undefined || model === undefined || inner.length < 3) return null;
  // The tagger leaves the full stop of an abbreviation, and some others, with their word.
  const last = inner.pop();
  if (last !== undefined) inner.push({ ...last, text: last.text.replace(/(?<=[\p{L}\d)\]])\.$/u, "") });
  const stop: Token = { ...model, text: ".", lower: ".", lemma: ".", tag: "PUNCT", spaceBefore: false };
  return mendedTree(whole.alone([...inner.map((word): Token => ({ ...model, ...asNoun(word) })), stop]));
}

/** What opened the sentence may have been taken for a name for its capital, which it has no more. */
function asNoun(word: Word): Word {
  return word.tag === "PROPN" && /^\p{Ll}+$/u.test(word.text) ? { ...word, tag: "NOUN" } : word;
}
