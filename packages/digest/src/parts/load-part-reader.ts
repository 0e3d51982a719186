import { cutClauses } from "../builtin/clauses/cut-clauses.ts";
import { parseSentence } from "../builtin/low/parse-sentence.ts";
import type { SentenceTree } from "../builtin/low/sentence-tree.ts";
import { tell } from "../builtin/low/telling.ts";
import { isOverlong } from "../builtin/prose/sound-source.ts";
import { asSentence } from "../builtin/prose/words.ts";
import { sourceSentences } from "../builtin/roles/source-sentence.ts";
import { loadParser } from "../parse/load-parser.ts";
import { tagSourceWith } from "../split-source.ts";
import { loadTagger } from "../tagger.ts";
import { safeSplits } from "./safe-splits.ts";
import { treeOfWords } from "./tree-of-words.ts";

/** What the sentences of a text say by themselves in parts, each as a sentence in the text's own words. */
export type PartReader = (text: string) => readonly string[];

/** Statements with no more words have no parts. */
const SHORT = 8;
const MOST_ROUNDS = 5;
const MOST_PARTS = 200;
const MOST_KNOWN = 200;

/** A reader of parts; the tagger's and the parser's tables are loaded at the first call. */
export async function loadPartReader(): Promise<PartReader> {
  const [tagger, parser] = await Promise.all([loadTagger(), loadParser()]);
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const split = tagSourceWith(tagger, { sections: [{ id: "abstract", text }] });
    const parts = sourceSentences(split).flatMap(({ tokens }) =>
      isOverlong(tokens) ? [] : partsOf(parseSentence(parser, tokens)),
    );
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, parts);
    return parts;
  };
}

/** All statements of all safe splits of a sentence and of its clauses, and of theirs in turn; not the sentence itself. */
export function partsOf(tree: SentenceTree): readonly string[] {
  const found = new Set<string>([asSentence(tree.words)]);
  let open: readonly SentenceTree[] = [tree];
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round += 1) {
    const next: SentenceTree[] = [];
    for (const part of open.flatMap(partsBelow)) {
      const text = asSentence(part.words);
      if (found.has(text) || found.size > MOST_PARTS) continue;
      found.add(text);
      next.push(part);
    }
    open = next;
  }
  return [...found].slice(1);
}

function partsBelow(tree: SentenceTree): readonly SentenceTree[] {
  if (tree.words.length <= SHORT) return [];
  const clauses = cutClauses(tree, 0);
  const cut = clauses.length < 2 ? [] : clauses;
  return [
    ...cut.flatMap(({ opening, body }) => treeOfWords(tree, tell(tree, [...opening, body], [])) ?? []),
    ...safeSplits(tree).flatMap(({ trees }) => trees),
  ];
}
