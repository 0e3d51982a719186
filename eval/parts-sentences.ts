/** @file Parsed sentences of abstracts, in a seeded order. Not an evaluation by itself. */
import { parseSentence } from "../packages/digest/src/builtin/low/parse-sentence.ts";
import type { SentenceTree } from "../packages/digest/src/builtin/low/sentence-tree.ts";
import { sourceSentences } from "../packages/digest/src/builtin/roles/source-sentence.ts";
import type { Parser } from "../packages/digest/src/parse/parse.ts";
import { tagSource } from "../packages/digest/src/split-source.ts";
import { CORPORA, type CorpusName } from "./digest-data.ts";
import { seededRandom } from "./seeded-random.ts";

const NAMES: readonly CorpusName[] = ["elife", "arxiv", "scitldr-train", "scifact"];

/** Where a sentence stands: corpus, abstract, its first character in the abstract. */
export interface PlacedSentence {
  readonly id: string;
  readonly tree: SentenceTree;
}

/** Sentences of seen abstracts, one abstract of each corpus in turn, without end. */
export async function* seenSentences(parser: Parser, seed: number): AsyncGenerator<PlacedSentence> {
  const random = seededRandom(seed);
  const corpora = NAMES.map((name) => ({ name, abstracts: [...CORPORA[name]()] }));
  while (corpora.some(({ abstracts }) => abstracts.length > 0)) {
    for (const { name, abstracts } of corpora) {
      const [abstract] = abstracts.splice(Math.floor(random() * abstracts.length), 1);
      if (abstract === undefined) continue;
      const split = await tagSource({ sections: [{ id: "abstract", text: abstract.text }] });
      for (const { tokens, start } of sourceSentences(split)) {
        yield { id: `${name}/${abstract.id}/${start}`, tree: parseSentence(parser, tokens) };
      }
    }
  }
}
