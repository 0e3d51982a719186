import { expect, test } from "vitest";
import { inAlphabet } from "./math-alphabets.ts";

test.each([
  ["double-struck", "RE1", "ℝ𝔼𝟙"],
  ["double-struck", "z", "𝕫"],
  ["script", "LA", "ℒ𝒜"],
  ["fraktur", "gZ", "𝔤ℨ"],
  ["bold", "x0", "𝐱𝟎"],
  ["italic", "gh1", "𝑔ℎ1"],
  ["monospace", "a-b", "𝚊-𝚋"],
  ["bold-italic", "Zα", "𝒁α"],
  ["normal", "d", "d"],
])("in %s, %s is %s", (alphabet, text, expected) => {
  expect(inAlphabet(alphabet, text)).toBe(expected);
});
