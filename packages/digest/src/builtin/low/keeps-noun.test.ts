import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { keepsNoun } from "./keeps-noun.ts";
import { parseSentence } from "./parse-sentence.ts";
import type { SentenceTree } from "./sentence-tree.ts";

let treeOf: (text: string) => SentenceTree;

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  treeOf = (text) => parseSentence(parser, tag(text).tokens);
});

test.each([
  ["We bought several lamps.", "We bought a series of lamps.", "This series lights the hall.", false],
  ["We bought a series of lamps.", "We bought a series of lamps.", "This series lights the hall.", true],
  ["We bought a new lamp.", "We bought a novel lamp.", "These lamps light the hall.", true],
  ["We bought several lamps.", "We bought a series of lamps.", "It lights the hall.", true],
  ["We bought several lamps.", "We bought lamps.", "This series lights the hall.", true],
])("%s for %s before %s keeps what is taken up: %s", (text, own, next, expected) => {
  expect(keepsNoun(text, treeOf(own), { text: next, tree: treeOf(next) })).toBe(expected);
});
