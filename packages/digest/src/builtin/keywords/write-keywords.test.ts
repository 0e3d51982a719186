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
    ["The 2P-2S lamp glows.", []],
    ["Intracellular Ca2+ is high.", []],
    ["It is in Nature vol. 12.", []],
    ["The log log n.", []],
    ["See the works arXiv:1203 and cond-mat/0502058.", []],
    ["The rate is 5 M-1 s-1.", ["rate"]],
    ["The left and right quark mixing matrices hold.", ["quark mixing matrices"]],
    ["The IL-6 gene and N approaches.", ["IL-6 gene"]],
    ["As software complexity increases, we wait.", []],
    ["These are ideal candidates for clear tests.", []],
    ["It is a serious concern of past days.", []],
    ["METHODS Glow-worms of type III were lit.", ["Glow-worms", "type III"]],
    ["INTRODUCTION Induction of light matters.", ["Induction", "light matters"]],
    ["A layer-wise training schedule helps.", ["layer-wise training schedule"]],
    ["Halls are cold, whilst lamps are warm.", ["Halls", "lamps"]],
    ["It reads the LampBank v1.1 set.", ["LampBank"]],
    ["The lamp weights w1 and w2 differ.", ["lamp weights"]],
    ["They show interesting promise in halls.", ["halls"]],
    ["We want to pre-train and light it.", []],
    ["Some are three-lamp and some are cold.", []],
    ["It gives heat per unit mass.", ["heat"]],
    ["They see the relative timing of flashes.", ["flashes"]],
    ["We use lamp reinforcement learning to do it.", ["lamp reinforcement learning"]],
    ["We see lamps learning a task.", ["lamps"]],
    ["They build large scale lamp networks.", ["large scale lamp networks"]],
    ["They build large lamp networks.", ["lamp networks"]],
    ["The fi?nite lamp rings hold.", []],
    [
      "We test Generative Hall Matching Lamps in large halls of stone.",
      ["Generative Hall Matching Lamps", "halls", "stone"],
    ],
    ["It builds Progressive Compressed Lamps in large halls.", ["Progressive Compressed Lamps", "halls"]],
    ["They burn small Hall Lighting Schemes Based on large lanterns.", ["Hall Lighting Schemes", "lanterns"]],
    // A heading, where every word has a capital, and the capital of a sentence show no names.
    ["Lamps Burning Oil Improve Halls", ["Lamps Burning Oil", "Halls"]],
    ["Matching Lamps warm large empty halls of grey stone.", ["Lamps", "empty halls", "grey stone"]],
  ])("%s", (text, expected) => {
    expect(phrasesOf(text)).toEqual(expected);
  });
});

test("what a parser knows to be a verb is in no phrase, whatever the tagger says", () => {
  const tagged = taggedOf("Anchoring proteins sequester kinases.").tagged.get("abstract");
  if (tagged === undefined) throw new Error("no abstract");
  const verbs = new Set(tagged.tokens.filter(({ lower }) => lower === "sequester"));
  const phrases = nounPhrases(tagged, verbs).map(({ text }) => text);
  expect(phrases.some((text) => text.includes("sequester"))).toBe(false);
  expect(phrases).toContain("kinases");
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

test("the first use is where the words first stand plainly, whatever their case", () => {
  const text = "Lamp oil-burning helps. Lamp oil burns. A lamp oil burns; lamp oil ends.";
  const found = writeKeywords(taggedOf(text, "On lamp oil"), recogniseFields(text), "en");
  const uses = found.filter(({ term }) => term.toLowerCase() === "lamp oil").map(({ firstUse }) => firstUse);
  expect(uses).toEqual([{ section: "abstract", start: 24, end: 32, quote: "Lamp oil" }]);
});

test("the glossary explains a keyword where its sense is certain, not the paper that shortens it", () => {
  const descent = keywords.find(({ term }) => term.toLowerCase() === "gradient descent");
  expect([descent?.definedBy, descent?.statement?.kind]).toEqual(["glossary", "glossary"]);
  const own = keywords.find(({ term }) => /short-term|lstm/iu.test(term));
  expect([own?.definedBy, own?.statement?.kind]).toEqual(["glossary", "glossary"]);
});

test.each([
  ["We train lamps with stochastic gradient descent.", "stochastic gradient descent", "Gradient descent"],
  ["We train lamps with the gradient descent algorithm.", "gradient descent algorithm", "Gradient descent"],
  ["We train lamps with gradient descent lanterns.", "gradient descent lanterns", null],
])("the glossary explains the thing that a keyword ends with: %s", (text, term, opening) => {
  const found = writeKeywords(taggedOf(text), recogniseFields(text), "en").find((item) => item.term === term);
  expect(found).toBeDefined();
  if (opening === null) expect(found?.statement).toBeNull();
  else expect(found?.statement?.text).toContain(opening);
});

describe("what a paper spells out defines the acronym, never the words themselves or a phrase with it", () => {
  test.each<[string, string, string | null]>([
    ["A big net of light (BNL) glows. The BNL glows. A BNL is red.", "BNL", "big net of light (BNL)"],
    ["Chandler glow (QXG) is rare. QXG amplitude grows; the QXG amplitude falls.", "QXG amplitude", null],
    ["Chandler glow (QXG) is rare. We see Chandler glow.", "Chandler glow", null],
    [
      "Chandler glow is defined as a glow at night. We see it.",
      "Chandler glow",
      "Chandler glow is defined as a glow at night.",
    ],
  ])("%s", (text, term, expected) => {
    const found = writeKeywords(taggedOf(text), recogniseFields(text), "en").find(
      (item) => item.term === term,
    );
    expect(found).toBeDefined();
    expect([found?.definedBy, found?.statement?.text ?? null]).toEqual([expected && "paper", expected]);
  });
});

test("explanations follow the reader's language", () => {
  const french = writeKeywords(split, recogniseFields(abstract), "fr");
  const descent = french.find(({ term }) => term.toLowerCase() === "gradient descent");
  expect(descent?.statement?.text).toContain("descente de gradient");
});

const termsOf = (text: string) =>
  writeKeywords(taggedOf(text), recogniseFields(text), "en").map(({ term }) => term);

test("what has the form of a term and is none is no keyword", () => {
  const terms = termsOf(
    "The glass lantern is su- pervised lamp work. A suitable choice of the glass lantern is the guiding principle. A reaction-controlled glass lantern weakly glows at 3 GHz with omega and \\textit{easiness}. The 30 kDa segment of the glass lantern grows in vivo. The glass lantern gives a positive answer.",
  );
  expect(terms).toContain("glass lantern");
  expect(termsOf("The share of lamps is 4--16% of those in the halls.")).not.toContain("4--16");
  for (const wrong of [
    "suitable choice",
    "su",
    "pervised lamp work",
    "guiding principle",
    "reaction",
    "weakly",
    "GHz",
    "omega",
    "textit",
    "kDa segment",
    "vivo",
    "positive answer",
  ])
    expect(terms).not.toContain(wrong);
});

test("an acronym and its words are one keyword, even where no bracket joins them", () => {
  const terms = termsOf(
    "The LpG islands of the hall are lit. Many LGIs are bright. LGIs differ from LpG islands.",
  );
  expect(terms.filter((term) => /^(?:LGIs?|LpG islands)$/u.test(term))).toHaveLength(1);
});
