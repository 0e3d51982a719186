import type { Parser, Relation } from "../../parse/parse.ts";
import type { Token } from "../../tagger.ts";
import { type SentenceTree, treeOf } from "./sentence-tree.ts";

/**
 * A sentence as a tree. What stands in brackets is kept from the parser, for it would take "(LHA)" for a part of the
 * clause, and hangs on the word before.
 */
export function parseSentence(parser: Parser, tokens: readonly Token[]): SentenceTree {
  const parsed = new Map<string, SentenceTree>();
  // The same clause is asked for by one rule after another.
  const alone = (words: readonly Token[]): SentenceTree => {
    const key = words.map(({ text }) => text).join(" ");
    const tree = parsed.get(key) ?? parseSentence(parser, words);
    parsed.set(key, tree);
    return tree;
  };
  const outside = outsideBrackets(tokens);
  if (outside.length === tokens.length || outside.length < 3) return treeOf(parser(tokens), alone);
  const { heads, relations, fineTags, margins } = parser(outside.flatMap((index) => tokens[index] ?? []));
  const allHeads: number[] = [];
  const allRelations: Relation[] = [];
  const allTags: string[] = [];
  const allMargins: number[] = [];
  let next = 0;
  let before = outside[0] ?? 0;
  for (const [index, { text, tag }] of tokens.entries()) {
    if (outside[next] === index) {
      const head = heads[next] ?? -1;
      allHeads.push(head < 0 ? -1 : (outside[head] ?? -1));
      allRelations.push(relations[next] ?? "dep");
      allTags.push(fineTags[next] ?? "NN");
      allMargins.push(margins[next] ?? 0);
      before = index;
      next += 1;
      continue;
    }
    const mark = tag === "PUNCT";
    allHeads.push(before);
    allMargins.push(0);
    allRelations.push(mark ? "punct" : "dep");
    allTags.push(mark ? text : tag === "NUM" ? "CD" : tag === "MATH" ? "MATH" : "FW");
  }
  return treeOf(
    { tokens, heads: allHeads, relations: allRelations, fineTags: allTags, margins: allMargins },
    alone,
  );
}

/** Positions of the words that stand in no bracket; all of them where a bracket is not closed or opens the sentence. */
function outsideBrackets(tokens: readonly Token[]): number[] {
  const outside: number[] = [];
  let depth = 0;
  for (const [index, { text }] of tokens.entries()) {
    if (text === "(" || text === "[") {
      if (index === 0) return [...tokens.keys()];
      depth += 1;
    }
    if (depth === 0) outside.push(index);
    if ((text === ")" || text === "]") && depth > 0) depth -= 1;
  }
  return depth === 0 ? outside : [...tokens.keys()];
}
