import { expect, test } from "vitest";
import { speaksOfEarlierWork } from "./earlier-work.ts";

test.each([
  ["An old lamp has been previously found in the hall and was shown to be red.", true],
  ["These lamps have recently been sold, and were found to be cheap.", true],
  ["Previous work on lamps was shown to be wrong.", true],
  ["The lamps were lit as previously described and were found to be red.", false],
  ["The lamps have been tested in ten rooms.", false],
  ["We lit a new lamp that we have recently made, and it was found to be red.", false],
  ["The lamps recently sold were shown to be red.", false],
])("%s speaks of earlier work: %s", (sentence, expected) => {
  expect(speaksOfEarlierWork(sentence)).toBe(expected);
});
