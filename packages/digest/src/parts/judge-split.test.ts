import { expect, test } from "vitest";
import { parseSentence } from "../builtin/low/parse-sentence.ts";
import { loadParser } from "../parse/load-parser.ts";
import { loadTagger } from "../tagger.ts";
import { findSplits } from "./find-splits.ts";
import { judgeSplit, rowOf, SPLIT_WEIGHT_BITS } from "./judge-split.ts";
import { safeSplits } from "./safe-splits.ts";
import { SPLIT_WEIGHTS } from "./split-weights.generated.ts";

const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
const treeOf = (text: string) => parseSentence(parser, tag(text).tokens);
const PLAIN =
  "The receptor, a protein of the outer wall of many cells, binds the drug and slows the growth of the tumour in mice.";

test("there is one weight for each row", () => {
  expect(atob(SPLIT_WEIGHTS)).toHaveLength(2 ** SPLIT_WEIGHT_BITS);
});

test("every feature has a row of the table", () => {
  for (const feature of ["", "cut acl", "relative:that-main cut nsubj", "é ∀ 漢"]) {
    expect(rowOf(feature)).toBeGreaterThanOrEqual(0);
    expect(rowOf(feature)).toBeLessThan(2 ** SPLIT_WEIGHT_BITS);
  }
  expect(rowOf("cut acl")).not.toBe(rowOf("cut nmod"));
});

test("what is safe is found, likely, and in the order of its odds", () => {
  const tree = treeOf(PLAIN);
  const found = findSplits(tree);
  const safe = safeSplits(tree);
  const odds = safe.map((split) => judgeSplit(tree, split));
  expect(safe.length).toBeGreaterThan(0);
  expect(odds).toEqual([...odds].sort((a, b) => b - a));
  // Splits are safe from log odds of 1.5 on.
  expect(Math.min(...odds)).toBeGreaterThanOrEqual(1.5);
  expect(found.filter((split) => judgeSplit(tree, split) >= 1.5)).toHaveLength(safe.length);
});

test("what is found but not likely is not safe", () => {
  const tree = treeOf("Lamps which burn the old oil at night are sold, and these lamps are red.");
  const [doubtful] = findSplits(tree).filter((split) => judgeSplit(tree, split) < 1.5);
  expect(doubtful).toBeDefined();
  expect(safeSplits(tree).map(({ rule }) => rule)).not.toContain(doubtful?.rule);
});

test("a question and an open quote are not split", () => {
  expect(findSplits(treeOf(PLAIN.replace(/\.$/u, "?")))).toEqual([]);
  expect(findSplits(treeOf(`"${PLAIN}`))).toEqual([]);
});
