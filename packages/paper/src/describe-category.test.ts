import { expect, test } from "vitest";
import { ENGLISH_SENTENCES } from "./categories/category-sentences-en.ts";
import { FRENCH_SENTENCES } from "./categories/category-sentences-fr.ts";
import { categoryName, listCategories } from "./category.ts";
import { describeCategory } from "./describe-category.ts";

const words = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

test("every category and archive, retired ones too, is described in English and in French", () => {
  for (const { code } of listCategories()) {
    expect([code, describeCategory(code, "en")]).toEqual([code, expect.any(String)]);
    expect([code, describeCategory(code, "fr")]).toEqual([code, expect.any(String)]);
  }
});

test("a sentence is written for each code that is no other name of another, and for nothing else", () => {
  const described = listCategories().filter(({ now }) => now === undefined);
  const codes = described.map(({ code }) => code).sort();
  expect(Object.keys(ENGLISH_SENTENCES).sort()).toEqual(codes);
  expect(Object.keys(FRENCH_SENTENCES).sort()).toEqual(codes);
});

test("each is one sentence of 8 to 28 words, and not the bare name", () => {
  for (const code of Object.keys(ENGLISH_SENTENCES)) {
    for (const language of ["en", "fr"] as const) {
      const sentence = describeCategory(code, language) ?? "";
      expect(sentence).toMatch(/^\p{Lu}[^.!?]*[.?]$/u);
      expect([sentence, words(sentence).length >= 8, words(sentence).length <= 28]).toEqual([
        sentence,
        true,
        true,
      ]);
      expect(sentence.toLowerCase()).not.toBe(`${categoryName(code, language).toLowerCase()}.`);
    }
  }
});

test("no two are equal, and French has its own apostrophes and spaces", () => {
  const all = [...Object.values(ENGLISH_SENTENCES), ...Object.values(FRENCH_SENTENCES)];
  expect(new Set(all).size).toBe(all.length);
  for (const sentence of Object.values(FRENCH_SENTENCES)) {
    expect(sentence).not.toMatch(/'|\S[?:;]|\b(?:the|how|which|what)\b/iu);
  }
  for (const sentence of Object.values(ENGLISH_SENTENCES)) {
    expect(sentence).not.toMatch(/\s[?:;]|\b(?:les|des|comment|une)\b/iu);
  }
});

test.each([
  ["cs.SY", "eess.SY"],
  ["math.MP", "math-ph"],
  ["q-fin.EC", "econ.GN"],
  ["cmp-lg", "cs.CL"],
])("%s is described as %s", (code, same) => {
  expect(describeCategory(code, "en")).toBe(describeCategory(same, "en"));
});

test.each(["", "cs.XX", "CS.LG", "__proto__", "toString"])(
  "%j, which arXiv never had, is not described",
  (code) => {
    expect(describeCategory(code, "fr")).toBeUndefined();
  },
);
