import { expect, test } from "vitest";
import { isCommonForm } from "./common-form.ts";

test.each([
  ["creates", true],
  ["learned", true],
  ["Including", true],
  ["meadow", false],
  ["hanging", false],
])("%s is a form of a common word of abstracts: %s", (word, expected) => {
  expect(isCommonForm(word)).toBe(expected);
});
