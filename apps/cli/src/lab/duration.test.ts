import { expect, test } from "vitest";
import { estimateInWords } from "./duration.ts";

test.each([
  [0.2, "under 1 s"],
  [30, "about 30 s"],
  [600, "about 10 min"],
])("%d seconds are estimated as %s", (seconds, words) => {
  expect(estimateInWords(seconds)).toBe(words);
});
