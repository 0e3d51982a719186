import { expect, test } from "vitest";
import { parseSentence } from "../builtin/low/parse-sentence.ts";
import { joinWords } from "../builtin/prose/words.ts";
import { loadParser } from "../parse/load-parser.ts";
import { tokensOf } from "../testing/sample-source.ts";
import { takeUpNoun } from "./take-up.ts";

const parser = await loadParser();

test.each<[string, string, string]>([
  ["This is unlike previous research on lamps.", "research", "this previous research"],
  ["We mend earlier studies of lamps.", "studies", "these earlier studies"],
  ["We mend old studies of lamps.", "studies", "these studies"],
  ["We mend previous lamps of schools.", "lamps", "these lamps"],
])("%s: its %s is taken up as %s", (text, noun, told) => {
  const tree = parseSentence(parser, tokensOf(text));
  const at = tree.words.findIndex(({ lower }) => lower === noun);
  expect(joinWords(takeUpNoun(tree, at) ?? [])).toBe(told);
});
