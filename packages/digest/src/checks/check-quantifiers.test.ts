import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["Some lamps of this kind attract moths at night.", "At night, some of these lamps attract moths."],
  ["Numerous lamps attract moths at night.", "At night, many lamps attract moths."],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    "Some lamps of this kind attract moths at night.",
    "At night, all of these lamps attract moths.",
    "quantifier.added",
  ],
  [
    "Only red lamps attract moths at night.",
    "At night, moths are attracted by red lamps.",
    "quantifier.lost",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
