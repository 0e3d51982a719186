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
      yield* parsedSentences(parser, `${name}/${abstract.id}`, abstract.text);
    }
  }
}

/** The sentences with some ids. */
export async function* sentencesOf(parser: Parser, ids: ReadonlySet<string>): AsyncGenerator<PlacedSentence> {
  const abstracts = new Set([...ids].map((id) => id.replace(/\/\d+$/u, "")));
  for (const name of NAMES) {
    for (const { id, text } of CORPORA[name]()) {
      if (!abstracts.has(`${name}/${id}`)) continue;
      for await (const sentence of parsedSentences(parser, `${name}/${id}`, text))
        if (ids.has(sentence.id)) yield sentence;
    }
  }
}

async function* parsedSentences(parser: Parser, id: string, text: string): AsyncGenerator<PlacedSentence> {
  const split = await tagSource({ sections: [{ id: "abstract", text }] });
  for (const { tokens, start } of sourceSentences(split)) {
    yield { id: `${id}/${start}`, tree: parseSentence(parser, tokens) };
  }
}
