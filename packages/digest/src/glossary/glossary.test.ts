import { expect, test } from "vitest";
import { tokensOf } from "../testing/sample-source.ts";
import { findTerms } from "./find-terms.ts";
import { GLOSSARY } from "./glossary.ts";
import { recogniseFields } from "./recognise-fields.ts";

const words = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

function termsOf(text: string): string[] {
  return findTerms(tokensOf(text), recogniseFields(text)).map(({ start, end }) => text.slice(start, end));
}

test("there are at least eighty entries, and no form belongs to two of one field", () => {
  expect(GLOSSARY.length).toBeGreaterThanOrEqual(80);
  const keys = GLOSSARY.flatMap(({ field, forms }) => forms.map((form) => `${field}: ${form}`));
  expect(new Set(keys).size).toBe(keys.length);
});

test("every explanation is a sentence of at most 25 words in English and 32 in French", () => {
  for (const { forms, en, fr } of GLOSSARY) {
    expect([forms[0], words(en).length <= 25, words(fr).length <= 32]).toEqual([forms[0], true, true]);
    expect(en).toMatch(/^\p{Lu}.*\.$/u);
    expect(fr).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test("no explanation is the other language's, and none tells of a paper", () => {
  for (const { en, fr } of GLOSSARY) {
    expect(en).not.toMatch(/\b(?:est|une|les|dans|this paper|the authors)\b/iu);
    expect(fr).not.toMatch(/\b(?:the|is|which|cet article|les auteurs)\b/iu);
  }
});

test("forms are written as the finder reads them: lower case, single spaces", () => {
  for (const { forms } of GLOSSARY) for (const form of forms) expect(form).toBe(form.toLowerCase().trim());
});

test("the longest form is found, whole words only, plurals too", () => {
  expect(termsOf("A graph neural network and neural networks.")).toEqual([
    "graph neural network",
    "neural networks",
  ]);
  expect(termsOf("The supernova-like qubits decay.")).toEqual(["qubits"]);
});

test("a word of several senses is explained in its own field alone", () => {
  const learning =
    "The transformer is a neural network trained on a training set of tokens with a loss function.";
  expect(termsOf(learning)).toContain("transformer");
  expect(termsOf("The transformer of the power station got hot and was cooled with oil.")).toEqual([]);
  expect(termsOf("Pupils had to pay a fixed point of interest, a token and a conjecture.")).toEqual([]);
});
