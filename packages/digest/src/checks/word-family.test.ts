import { expect, test } from "vitest";
import { familyOf } from "./word-family.ts";

test.each([
  ["regulate", "regulation", "regulators", "regulatory"],
  ["behaviour", "behavioral", "behaves"],
  ["analyse", "analyses", "analytic", "analyzed"],
  ["mutations", "mutated", "mutant"],
  ["long", "length"],
  ["mice", "mouse"],
  ["colours", "color"],
  ["areas", "area"],
  ["adding", "added", "add"],
  ["terminating", "terminate"],
])("%s, %s and the like are one family", (...words) => {
  expect(new Set(words.map(familyOf)).size).toBe(1);
});

test.each([
  ["general", "generate"],
  ["universe", "university"],
  ["experience", "experiment"],
  ["contract", "contrast"],
  ["state", "statistics"],
])("%s and %s are two families", (one, other) => {
  expect(familyOf(one)).not.toBe(familyOf(other));
});
