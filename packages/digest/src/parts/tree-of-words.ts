import { dependent, dependents, type SentenceTree, subjectOf, tagAt } from "../builtin/low/sentence-tree.ts";
import type { Word } from "../builtin/prose/words.ts";
import type { Token } from "../tagger.ts";

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
  return withFiniteVerb(whole.alone([...inner.map((word): Token => ({ ...model, ...asNoun(word) })), stop]));
}

/** "We often test lamps", "The storm blocked the road": a main verb that was taken for an infinitive or a participle. */
export function withFiniteVerb(tree: SentenceTree): SentenceTree {
  const { root } = tree;
  const subject = root < 0 ? undefined : subjectOf(tree, root);
  if (subject === undefined || subject > root) return tree;
  if (dependents(tree, root, "aux", "aux:pass", "cop", "mark").length > 0) return tree;
  const finite = tagAt(tree, root) === "VB" ? "VBP" : isPastWithObject(tree, root) ? "VBD" : null;
  if (finite === null) return tree;
  return { ...tree, tags: tree.tags.map((tag, index) => (index === root ? finite : tag)) };
}

/** "Lamps used oil" is told of the past; "lamps used in schools" and "pupils given lamps" are things. */
function isPastWithObject(tree: SentenceTree, verb: number): boolean {
  const { text = "", lower = "" } = tree.words[verb] ?? {};
  if (tagAt(tree, verb) !== "VBN" || TAKES_TWO.test(lower) || /^\p{Lu}/u.test(text)) return false;
  const object = dependent(tree, verb, "obj");
  const first = object === undefined ? -1 : (tree.first[object] ?? object);
  return first > verb && first <= verb + 2 && dependent(tree, verb, "nsubj") !== undefined;
}

const TAKES_TWO =
  /^(?:given|prescribed|offered|fed|administered|assigned|granted|shown|taught|told|asked|sent|called|named|termed|considered|made|denied|allowed|promised|paid|charged|lent|deemed|labell?ed|injected|treated|born|known|thought|seen|done|taken|written|chosen|driven|grown|drawn|undergone)$/u;

/** What opened the sentence may have been taken for a name for its capital, which it has no more. */
function asNoun(word: Word): Word {
  return word.tag === "PROPN" && /^\p{Ll}+$/u.test(word.text) ? { ...word, tag: "NOUN" } : word;
}
