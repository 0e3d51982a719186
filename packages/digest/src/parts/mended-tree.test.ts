import { expect, test } from "vitest";
import { parseSentence } from "../builtin/low/parse-sentence.ts";
import { finiteWord, type SentenceTree, subjectOf, treeOf } from "../builtin/low/sentence-tree.ts";
import { loadParser } from "../parse/load-parser.ts";
import type { Relation } from "../parse/parse.ts";
import { tokensOf } from "../testing/sample-source.ts";
import { mendedTree } from "./mended-tree.ts";
import { isSoundStatement } from "./sound-statement.ts";

const parser = await loadParser();

/** A tree written as "word/tag/head/relation", heads counted from 0. */
function written(text: string): SentenceTree {
  const parts = text.split(" ").map((part) => part.split("/"));
  const tokens = tokensOf(parts.map(([word]) => word).join(" "));
  return treeOf({
    tokens,
    fineTags: parts.map(([, tag = "NN"]) => tag) as never,
    heads: parts.map(([, , head = "-1"]) => Number(head)),
    relations: parts.map(([, , , relation = "dep"]) => relation as Relation),
    margins: parts.map(() => 0),
  });
}

function mainWords(tree: SentenceTree): string {
  const mended = mendedTree(tree);
  const subject = subjectOf(mended, mended.root) ?? -1;
  const finite = finiteWord(mended, mended.root) ?? -1;
  return `${mended.words[subject]?.text} ${mended.words[finite]?.text}`;
}

test("a past form with an object that was taken for a participle is the verb of its sentence", () => {
  const tree = written(
    "The/DT/1/det storm/NN/2/nsubj blocked/VBN/-1/root the/DT/4/det road/NN/2/obj ././2/punct",
  );
  expect(isSoundStatement(tree)).toBe(false);
  expect(isSoundStatement(mendedTree(tree))).toBe(true);
});

test("a participle behind its noun stays one where it has no object, or may take two", () => {
  for (const text of [
    "The/DT/1/det lamps/NNS/2/nsubj used/VBN/-1/root in/IN/4/case schools/NNS/2/obl ././2/punct",
    "The/DT/1/det pupils/NNS/2/nsubj given/VBN/-1/root new/JJ/4/amod lamps/NNS/2/obj ././2/punct",
  ])
    expect(mendedTree(written(text)).tags).not.toContain("VBD");
});

test("what is never done to a thing is told of the past, unless another verb follows", () => {
  const rose = "The/DT/1/det price/NN/2/nsubj increased/VBN/-1/root with/IN/4/case time/NN/2/obl";
  expect(mendedTree(written(`${rose} ././2/punct`)).tags[2]).toBe("VBD");
  expect(mendedTree(written(`${rose} is/VBZ/2/dep high/JJ/5/xcomp ././2/punct`)).tags[2]).toBe("VBN");
});

test("a noun that took the root is the subject of the verb behind it", () => {
  const tree = written(
    "The/DT/1/det price/NN/-1/root of/IN/3/case lamps/NNS/1/nmod was/VBD/5/cop low/JJ/1/dep ././1/punct",
  );
  expect(mainWords(tree)).toBe("price was");
  expect(isSoundStatement(mendedTree(tree))).toBe(true);
});

test("a participle that took the root belongs to the subject of the verb behind it", () => {
  const tree = written(
    "The/DT/1/det lamps/NNS/2/nsubj used/VBN/-1/root here/RB/2/advmod save/VBP/2/dep oil/NN/4/obj ././2/punct",
  );
  expect(mainWords(tree)).toBe("lamps save");
});

test("a verb of another number than the noun does not become its verb", () => {
  const tree = written(
    "The/DT/1/det price/NN/-1/root of/IN/3/case lamps/NNS/1/nmod were/VBD/5/cop low/JJ/1/dep ././1/punct",
  );
  expect(mendedTree(tree)).toBe(tree);
});

test.each([
  "RESULTS The old lamps burn oil.",
  "Results: The old lamps burn oil.",
  "Strikingly, the old lamps burn oil.",
  "But one-third display a large change in price upon repair.",
])("%s has a main verb, whatever stands before it", (text) => {
  expect(isSoundStatement(mendedTree(parseSentence(parser, tokensOf(text))))).toBe(true);
});

test("a noun right before the verb is its subject where the parser gave it none", () => {
  const tree = written(
    "In/IN/2/case both/DT/2/det cases/NNS/6/obl the/DT/4/det lamp/NN/6/obj is/VBZ/6/cop red/JJ/-1/root ././6/punct",
  );
  expect(isSoundStatement(tree)).toBe(false);
  expect(mainWords(tree)).toBe("lamp is");
});

test("a noun with a preposition, or of another number than the verb, does not become its subject", () => {
  for (const text of [
    "In/IN/2/case the/DT/2/det hall/NN/4/obl is/VBZ/4/cop red/JJ/-1/root ././4/punct",
    "The/DT/1/det lamps/NNS/3/obj is/VBZ/3/cop red/JJ/-1/root ././3/punct",
  ]) {
    const tree = written(text);
    expect(mendedTree(tree)).toBe(tree);
  }
});

test("a tree with a verb and its subject stays as it is", () => {
  const tree = parseSentence(parser, tokensOf("The old lamps burn oil."));
  expect(mendedTree(tree)).toBe(tree);
});
