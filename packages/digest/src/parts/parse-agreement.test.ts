import { expect, test } from "vitest";
import { parseSentence } from "../builtin/low/parse-sentence.ts";
import { loadParser } from "../parse/load-parser.ts";
import { loadTagger } from "../tagger.ts";
import { type FoundSplit, findSplits } from "./find-splits.ts";
import { agreementFeatures } from "./parse-agreement.ts";

const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
const tree = parseSentence(
  parser,
  tag("The drug binds the receptor and slows the growth of the tumour.").tokens,
);
const [split] = findSplits(tree);
if (split === undefined) throw new Error("the sentence is split by no rule");

test("statements whose words hang as in the sentence move none", () => {
  const features = agreementFeatures(tree, split);
  expect(features).toContain("0 root is root");
  expect(features).toContain("1 root is cut");
  expect(features).toContain("0 moved 0");
  expect(features).toContain("0 tagged 0");
  expect(features).not.toContain("0 not aligned");
});

test("a word that hangs elsewhere and has another tag when its statement is read alone is told", () => {
  const [first, ...rest] = split.trees;
  if (first === undefined) throw new Error("no statement");
  const [drug, receptor] = [1, 4];
  const heads = first.heads.map((head, at) => (at === receptor ? drug : head));
  const tags = first.tags.map((own, at) => (at === receptor ? "VBZ" : own));
  const changed: FoundSplit = { ...split, trees: [{ ...first, heads, tags }, ...rest] };
  const features = agreementFeatures(tree, changed);
  expect(features).toContain("0 moved 1");
  expect(features).toContain("0 tagged 1");
  expect(features).toContain("0 tagged NN VB");
});

test("an unsure arc is counted", () => {
  const unsure = split.trees.map((alone) => ({
    ...alone,
    margins: alone.margins.map((_, at) => (at === 1 ? 10 : 5000)),
  }));
  const features = agreementFeatures(tree, { ...split, trees: unsure });
  expect(features).toContain("0 unsure 1");
  expect(features).toContain("0 sure subject 0");
});
