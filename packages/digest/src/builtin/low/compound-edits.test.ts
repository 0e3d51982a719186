import { beforeAll, expect, test } from "vitest";
import { loadParser } from "../../parse/load-parser.ts";
import { loadTagger } from "../../tagger.ts";
import { asSentence } from "../prose/words.ts";
import { unpackedCompounds } from "./compound-edits.ts";
import { parseSentence } from "./parse-sentence.ts";
import { tell } from "./telling.ts";

let told: (sentence: string) => string;

beforeAll(async () => {
  const [tag, parser] = await Promise.all([loadTagger(), loadParser()]);
  told = (sentence) => {
    const tree = parseSentence(parser, tag(sentence).tokens);
    return asSentence(tell(tree, [{ start: 0, end: tree.words.length }], unpackedCompounds(tree)));
  };
});

test.each([
  ["We studied EGF-induced growth.", "We studied growth induced by EGF."],
  ["We studied stress-related illness in schools.", "We studied illness related to stress in schools."],
  ["We saw an ATP-dependent process.", "We saw a process that depends on ATP."],
  ["Light-dependent reactions are fast.", "Reactions that depend on light are fast."],
  ["We tested HIV-infected cells.", "We tested cells infected with HIV."],
  ["We saw CKD-associated weakness in children.", "We saw weakness linked to CKD in children."],
  ["We studied HCV-specific cells.", "We studied cells that are specific to HCV."],
  ["We tested UCB-derived cells.", "We tested cells derived from UCB."],
  ["We did an RNAi-based screen.", "We did a screen based on RNAi."],
])("a compound is unpacked behind its noun: %s", (sentence, plain) => {
  expect(told(sentence)).toBe(plain);
});

test.each([
  // A name.
  "We found an AMP-activated protein kinase.",
  "The voltage-dependent channels open.",
  "We saw an RNA-induced silencing complex.",
  "Age-specific rates were high.",
  // What is before may belong to the noun, or to the first half.
  "We saw severe stress-induced illness.",
  "We saw oxidative stress-induced illness.",
  // What is behind belongs to the noun.
  "We saw EGF-induced activation of growth.",
  // Things that are counted.
  "We trained CNN-based models.",
  "We used drug-induced sleep.",
])("what is a name, or may be read in another way, stays: %s", (sentence) => {
  expect(told(sentence)).toBe(sentence);
});
