import { expect, test } from "vitest";
import { codesOf } from "./testing/codes-of.ts";

test.each<[string, string]>([
  ["The cause of these fires remains unclear.", "It is still not clear what causes these fires."],
  [
    "Lamps without a switch are dangerous in kitchens.",
    "In kitchens, lamps that lack a switch are dangerous.",
  ],
])("%s may be told as: %s", (source, statement) => {
  expect(codesOf(source, statement)).toEqual([]);
});

test.each<[string, string, string]>([
  ["The cause of these fires remains unclear.", "It is now clear what causes these fires.", "negation.lost"],
  [
    "Lamps with a switch are dangerous in kitchens.",
    "In kitchens, lamps that lack a switch are dangerous.",
    "negation.added",
  ],
])("%s must not be told as: %s (%s)", (source, statement, code) => {
  expect(codesOf(source, statement)).toContain(code);
});
