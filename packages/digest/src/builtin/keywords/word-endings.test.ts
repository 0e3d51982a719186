import { expect, test } from "vitest";
import { endsNoTerm, isFragment } from "./word-endings.ts";

test.each<[string, boolean, boolean]>([
  ["weakly", false, true],
  ["assembly", false, false],
  ["electrical", false, true],
  ["signal", false, false],
  ["statistic", false, false],
  ["rich", true, true],
  ["rich", false, false],
  ["controlled", true, true],
  ["making", true, false],
  ["lamp", true, false],
  ["pre-train", false, true],
  ["CANONICAL", false, false],
])("%s (joined: %s) is no end of a term: %s", (word, joined, expected) => {
  expect(endsNoTerm(word, joined)).toBe(expected);
});

test.each<[string, boolean]>([
  ["kDa lamp", true],
  ["GHz", true],
  ["van der", true],
  ["van der Waals force", false],
  ["vivo lamp", true],
  ["omega", true],
  ["alpha particle", false],
  ["textit lamp", true],
  ["state of the art", true],
  ["1990s", true],
  ["wherethenewlampsofthehallare", true],
  ["lamp", false],
])("%s is a fragment: %s", (phrase, expected) => {
  expect(isFragment(phrase.split(" "))).toBe(expected);
});
