import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  [
    "On six halls, our lamps outperform all lamps of other firms.",
    "The lamps of the authors do best on six halls, better than all lamps of other firms.",
  ],
  ["Rain is the main cause of damage in old halls.", "In old halls, rain is the main cause of damage."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).not.toContain("quantifier.added");
});

test.each<[string, string]>([
  ["We show that our lamps give good light in six halls.", "The lamps give the best light in six halls."],
  ["Rain is a major cause of damage in old halls.", "In old halls, rain is the major cause of damage."],
])("%s must not be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toContain("quantifier.added");
});
