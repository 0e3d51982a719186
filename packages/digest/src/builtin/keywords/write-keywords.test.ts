import { describe, expect, test } from "vitest";
import { recogniseFields } from "../../glossary/recognise-fields.ts";
import { taggedOf } from "../../testing/sample-source.ts";
import { nounPhrases } from "./noun-phrases.ts";
import { writeKeywords } from "./write-keywords.ts";

function phrasesOf(text: string): string[] {
  const tagged = taggedOf(text).tagged.get("abstract");
  return tagged === undefined ? [] : nounPhrases(tagged).map((phrase) => phrase.text);
}

describe("noun phrases", () => {
  test.each<[string, string[]]>([
    ["We propose a new energy function.", ["energy function"]],
    ["The $n$-dimensional lattice vibrates.", ["$n$-dimensional lattice"]],
    ["We use first-principles calculations.", ["first-principles calculations"]],
    ["The results of this paper are good.", []],
    ["Let x and y be b.", []],
    ["A layer-wise training schedule helps.", ["layer-wise training schedule"]],
  ])("%s", (text, expected) => {
    expect(phrasesOf(text)).toEqual(expected);
  });
});

test("formulas are never cut", () => {
  for (const phrase of phrasesOf(
    "The $\\mathcal{N}=4$-invariant black hole entropy of $AdS_5$ spaces grows.",
  )) {
    expect((phrase.match(/\$/gu) ?? []).length % 2).toBe(0);
  }
});

const abstract =
  "Long short-term memory (LSTM) networks read text. We train long short-term memory networks by gradient descent on " +
  "a training set. The neural network is trained with a softmax classifier. Gradient descent is fast.";
const split = taggedOf(abstract, "Long short-term memory networks");
const keywords = writeKeywords(split, recogniseFields(abstract), "en");

test("a keyword stands where it says, once, and what says the same in other words is left out", () => {
  expect(keywords.length).toBeGreaterThan(1);
  for (const { term, firstUse } of keywords) {
    expect(abstract.slice(firstUse.start, firstUse.end)).toBe(term);
  }
  const long = keywords.filter(({ term }) => /lstm|short-term/iu.test(term));
  expect(long).toHaveLength(1);
});

test("the paper's own definition comes first, the glossary's where there is none", () => {
  const own = keywords.find(({ term }) => /short-term|lstm/iu.test(term));
  expect([own?.definedBy, own?.statement?.text]).toEqual(["paper", "Long short-term memory (LSTM)"]);
  const descent = keywords.find(({ term }) => term.toLowerCase() === "gradient descent");
  expect([descent?.definedBy, descent?.statement?.kind]).toEqual(["glossary", "glossary"]);
});

test("explanations follow the reader's language", () => {
  const french = writeKeywords(split, recogniseFields(abstract), "fr");
  const descent = french.find(({ term }) => term.toLowerCase() === "gradient descent");
  expect(descent?.statement?.text).toContain("descente de gradient");
});
