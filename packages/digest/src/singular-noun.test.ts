import fc from "fast-check";
import { expect, test } from "vitest";
import { singularNoun } from "./singular-noun.ts";

test.each([
  ["memories", "memory"],
  ["networks", "network"],
  ["databases", "database"],
  ["analyses", "analysis"],
  ["analysis", "analysis"],
  ["hypotheses", "hypothesis"],
  ["matrices", "matrix"],
  ["branches", "branch"],
  ["losses", "loss"],
  ["biases", "bias"],
  ["bias", "bias"],
  ["dynamics", "dynamics"],
  ["viruses", "virus"],
  ["series", "series"],
  ["means", "means"],
  ["gps", "gps"],
  ["llms", "llm"],
  ["mémoires", "mémoire"],
  ["量子", "量子"],
])("%s stands for one as %s", (word, one) => {
  expect(singularNoun(word)).toBe(one);
});

test("what stands for one already stays as it is", () => {
  const ending = fc.constantFrom(
    "s",
    "es",
    "ies",
    "ses",
    "yses",
    "eses",
    "sses",
    "us",
    "is",
    "xes",
    "ches",
    "ics",
    "",
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,7}$/), ending, (stem, end) => {
      const one = singularNoun(stem + end);
      expect(singularNoun(one)).toBe(one);
    }),
    { seed: 7, numRuns: 3_000 },
  );
});
