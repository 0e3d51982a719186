import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  [
    "Lamps and their firms require a large number of moths during winter.",
    "During winter, lamps and their firms require many moths.",
  ],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string]>([
  [
    "Lamps and their firms require a large number of moths during winter.",
    "Lamps and their firms require many moths.",
  ],
  [
    "We show that the lamp indeed approximates this light (LTP) during and after rain.",
    "According to the authors, the lamp indeed approximates this light (LTP).",
  ],
  ["No changes were observed in the kitchen.", "No changes were seen."],
  [
    "Here, we identify a set of old, red lamps that flickers throughout cold storms, in kitchens.",
    "The authors identify a set of old, red lamps that flickers throughout cold storms.",
  ],
  [
    "However, in certain kitchens, we need to count the moths of dark lamps.",
    "We need to count the moths of dark lamps.",
  ],
])("%s must not be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toContain("scope.condition-lost");
});

test("a sentence does not end with what opens another", () => {
  expect(
    codesOf(
      "The lamps are often lit in winter and, in particular, in the darkest kitchens.",
      "The lamps are often lit in winter but not.",
    ),
  ).not.toEqual([]);
  expect(
    codesOf("We sell red lamps that are in charge of moths.", "The firm sells red lamps that are."),
  ).toContain("clause.cut-at-end");
  expect(codesOf("However, its costs in old kitchens are unclear.", "But its.")).toContain(
    "clause.cut-at-end",
  );
});
